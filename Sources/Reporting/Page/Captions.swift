import Tabular

/// What tables say of themselves, beside the drawings made of them: the star, the source and the
/// lines below. Nothing is said where the result does not tell.
extension ReportContext {
  /// A figure drawn from a table, with its star and source; `withNotes` adds the lines below.
  func captioned(_ figure: Figure?, _ table: String, withNotes: Bool = false) -> Figure? {
    guard var figure, let caption = results.caption(table) else { return figure }
    figure.isStarred = caption.isStarred
    figure.source = source(caption)
    if withNotes { figure.notes = caption.notes }
    return figure
  }

  /// The star of a table, to stand behind a title.
  func star(_ table: String) -> String {
    results.caption(table)?.isStarred == true ? " *" : ""
  }

  /// What a table counts, empty where the result does not tell.
  func subtitle(_ table: String) -> String { results.caption(table)?.subtitle ?? "" }

  /// Source and lines of a table as paragraphs.
  func footnotes(_ table: String, withSource: Bool = true) -> String {
    guard let caption = results.caption(table) else { return "" }
    let lines = (withSource ? [source(caption)] : []) + caption.notes
    return lines.filter { !$0.isEmpty }.map { paragraph($0, style: "source") }.joined()
  }

  /// `faste 2026-priser` where the plan tells the year, else without.
  var fixedPrices: String {
    guard let year = results.description("handlingsprogram")?.priceYear else {
      return word(Phrase("fixed prices"))
    }
    return word(Phrase("fixed \(year) prices"))
  }

  private func source(_ caption: ReportInput.Caption) -> String {
    caption.source.isEmpty ? "" : word(Phrase("source: ")) + caption.source
  }
}
