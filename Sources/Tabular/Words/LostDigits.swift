/// Numbers as a spreadsheet writes them where a column is too narrow: `3,51E+03` for 3512.
package enum LostDigits {
  /// Whether a text is such a number: the exponent asks for more digits than stand there.
  package static func isIn(_ text: String) -> Bool {
    let parts = text.trimmed.split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, let exponent = Int(parts[1]) else { return false }
    var mantissa = parts[0]
    if let sign = mantissa.first, "-+\u{2212}".contains(sign) { mantissa.removeFirst() }
    let digits = mantissa.split(omittingEmptySubsequences: false) { ".,".contains($0) }
    guard (1...2).contains(digits.count),
      digits.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } })
    else { return false }
    return exponent > (digits.count == 2 ? digits[1].count : 0)
  }

  /// What to do about one.
  package static let advice = Phrase(
    "a spreadsheet has written the number short, and its last digits are lost: write it out, or fetch the file anew and do not save it there"
  )
}
