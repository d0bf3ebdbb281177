import Tabular

extension FolderSchema {
  /// The columns whose rows say which names there are, so that a slip of the keyboard makes a new one.
  private static let naming: [String: [String]] = [
    ladders.name: ["enhet"], ladderUse.name: ["brukergruppe", "enhet"],
    knownUsers.name: ["brukergruppe"], prevalence.name: ["brukergruppe"],
    programme.name: ["boligtype"], measures.name: ["navn"],
  ]

  /// Tells names of one column that are nearly alike: two spellings of one thing are two things.
  package static func tellNearNames(_ files: [String: InputFile], findings: Findings) {
    var known: [String: [NearName]] = [:]
    for schema in Self.files {
      guard let file = files[schema.name] else { continue }
      for column in naming[schema.name] ?? [] {
        guard let place = file.place(of: column) else { continue }
        var last = ""
        for row in file.rows(findings) {
          let text = row.text(in: place)
          if text.isEmpty || text == last { continue }
          last = text
          let name = NearName(text: text, file: file.name, line: row.line)
          let others = known[column] ?? []
          if others.count >= mostNames || others.contains(where: { $0.text == text }) { continue }
          known[column, default: []].append(name)
          guard let other = others.first(where: { $0.isNear(name) }) else { continue }
          findings.warn(
            Phrase(
              "\(file.name):\(name.line): «\(text)» in \(column) is not the same as «\(other.text)» in \(other.file):\(other.line), and is counted by itself; if they are one, write them alike"
            ), quoting: file.name)
        }
      }
    }
  }

  /// Of a file with more names than this nobody reads what is nearly alike.
  private static let mostNames = 200
}

/// A name and where it stands first.
private struct NearName {
  let text: String
  let file: String
  let line: Int

  /// Whether another name may be the same thing: a slip of the keyboard, one of many, or the same with
  /// the ages behind it.
  func isNear(_ other: NearName) -> Bool {
    let (one, two) = (text.lowercased(), other.text.lowercased())
    if one == two { return true }
    let (bare, its) = (Self.withoutAges(one), Self.withoutAges(two))
    if bare == its { return bare == one || its == two }
    if Self.plurals.contains(where: { one == two + $0 || two == one + $0 }) { return true }
    // Sone 1 and Sone 2, gruppe A and gruppe B are two on purpose.
    if one.filter({ !$0.isNumber }) == two.filter({ !$0.isNumber }) { return false }
    if one.split(separator: " ").last?.count == 1 || two.split(separator: " ").last?.count == 1 {
      return false
    }
    // Øst and vest, fysisk and psykisk are two: a slip is one letter, and of a name a person reads.
    return min(one.count, two.count) >= Self.shortest && max(one.count, two.count) <= Self.longest
      && Suggestion.isOneSlip(one, two)
  }

  /// Of names with fewer letters one letter is much.
  private static let shortest = 4
  /// Longer names are no names.
  private static let longest = 60

  private static let plurals = ["er", "ar", "r", "e", "en", "s"]

  /// A name without the ages at its end.
  private static func withoutAges(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard words.count > 1 else { return text }
    // A number of one digit is the second of several, and no age.
    let kept = words.prefix { word in !(word.first?.isNumber ?? false) || word.count == 1 }
    return kept.isEmpty ? text : kept.joined(separator: " ")
  }
}
