/// The tables of a report's page, read back from its HTML.
package enum ReportPage {
  package struct PageTable {
    package let title: String
    package let header: [String]
    /// How many columns from the left hold text.
    package let labels: Int
    package let rows: [[String]]
  }

  package static func tables(_ html: String) -> [PageTable] {
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

  /// The sentences of the summary, each with the figures that stand out in it.
  package static func summary(_ html: String) -> [(sentence: String, figures: [String])] {
    guard let start = html.firstRange(of: "<ul class=\"summary\">") else { return [] }
    let rest = html[start.upperBound...]
    let list = rest.firstRange(of: "</ul>").map { rest[..<$0.lowerBound] } ?? rest
    return list.split(separator: "<li>").filter { $0.contains("</li>") }.map { item in
      let own = item.firstRange(of: "</li>").map { item[..<$0.lowerBound] } ?? item
      let figures = own.split(separator: "<strong>", omittingEmptySubsequences: false).dropFirst()
        .compactMap { part in part.firstRange(of: "</strong>").map { text(part[..<$0.lowerBound]) }
        }
      return (text(own.replacing(/<[^>]+>/, with: "")), figures)
    }
  }

  /// The texts of the cells of a row.
  private static func cells(_ row: Substring) -> [String] {
    var cells: [String] = []
    var rest = row
    while let open = rest.firstRange(of: /<t[hd](?: [^>]*)?>/) {
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: /<\/t[hd]>/) else { break }
      cells.append(text(rest[..<close.lowerBound]))
      rest = rest[close.upperBound...]
    }
    return cells
  }

  private static func text(_ html: Substring) -> String {
    String(html).replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
