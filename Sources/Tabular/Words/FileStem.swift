/// Names of files from names of things.
package enum FileStem {
  /// The name in lower-case ASCII letters, digits and hyphens.
  package static func of(_ name: String) -> String {
    var stem = ""
    for character in name.lowercased() {
      switch character {
      case "æ": stem += "ae"
      case "ø": stem += "o"
      case "å": stem += "a"
      case "é", "è", "ê": stem += "e"
      default:
        let isPlain = character.isASCII && (character.isLetter || character.isNumber)
        stem.append(isPlain ? character : "-")
      }
    }
    return stem
  }
}
