/// Cells the way a person reads them, shared by terminal and Markdown.
struct PersonText {
  let language: Language
  /// Whether series are drawn.
  let graphics: Bool

  /// The text of one cell.
  ///
  /// Numbers have the marks of the language, missing is `–`, empty is nothing; a number that is not
  /// finite is missing.
  func text(_ cell: Table.Cell, _ kind: Table.Kind) -> String {
    switch cell {
    case .text(let text): TerminalText.oneLine(text)
    case .number(let value): number(value, kind) ?? Self.missing
    case .series(let values): graphics ? Sparkline.text(values) : ""
    case .missing: Self.missing
    case .empty: ""
    }
  }

  static let missing = "–"

  private func number(_ value: Double, _ kind: Table.Kind) -> String? {
    let format = NumberFormat.person(language)
    switch kind {
    case .number(let decimals, let signed):
      return format.fixed(value, decimals: decimals, signed: signed)
    case .percent(let decimals, let signed):
      let number = format.fixed(value, decimals: decimals, signed: signed)
      return number.map { $0 + language.percent }
    case .ordinal:
      var plain = format
      plain.thousands = ""
      return plain.fixed(value, decimals: 0)
    case .exact, .label, .code, .trend:
      var plain = format
      plain.thousands = ""
      return plain.exact(value)
    }
  }
}
