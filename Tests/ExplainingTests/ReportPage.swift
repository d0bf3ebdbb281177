/// The tables of a report's page, read back from its HTML.
enum ReportPage {
  struct PageTable {
    let title: String
    let header: [String]
    /// How many columns from the left hold text.
    let labels: Int
    let rows: [[String]]
  }

  static func tables(_ html: String) -> [PageTable] {
    html.split(separator: "aria-label=\"").dropFirst().compactMap { part in
      guard let start = part.firstRange(of: "<table>"), let end = part.firstRange(of: "</table>")
      else {
        return nil
      }
      let title = text(part.prefix { $0 != "\"" })
      let body = part[start.upperBound..<end.lowerBound]
      guard let split = body.firstRange(of: "</thead>") else { return nil }
      let header = cells(body[..<split.lowerBound])
      let labels = body[..<split.lowerBound].split(separator: "<th ").dropFirst()
        .count { $0.contains("class=\"text\"") }
      let rows = body[split.upperBound...].split(separator: "<tr").dropFirst().map { cells($0) }
      return PageTable(title: title, header: header, labels: max(1, labels), rows: rows)
    }
  }

  /// The texts of the cells of a row.
  private static func cells(_ row: Substring) -> [String] {
    var cells: [String] = []
    var rest = row
    while let open = rest.firstRange(of: /<t[hd][^>]*>/) {
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: /<\/t[hd]>/) else { break }
      cells.append(text(rest[..<close.lowerBound]))
      rest = rest[close.upperBound...]
    }
    return cells
  }

  private static func text(_ html: Substring) -> String {
    String(html).replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}
