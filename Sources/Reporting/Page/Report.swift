import Tabular

/// The report of a result: one HTML file that holds everything it shows.
///
/// Sections whose tables are not in the result are left out; nothing is said of them. The file asks
/// nobody for anything, can be read without its script, and is the same bytes for the same result.
public struct Report: Sendable {
  /// The file.
  public let html: String
  /// The sections it has, by their identity on the page, in order.
  public let sections: [String]

  /// Makes the report.
  ///
  /// - Parameters:
  ///   - input: the result.
  ///   - language: of headings and sentences; names from the tables stay as the run wrote them.
  /// - Throws: `Problems` where a file of the result is no table.
  public init(_ input: ReportInput, language: Language) throws(Problems) {
    let context = try ReportContext(Results(input), language)
    let basis = BasisSections(context: context)
    let ages = AgeSections(context: context)
    let sections = [
      try SummarySection(context: context).section(),
      try PeopleSection(context: context).section(),
      try ages.groups(), try ages.ratios(),
      try LadderSection(context: context).section(),
      try ShiftSection(context: context).section(),
      try BudgetSection(context: context).section(),
      try LimitSection(context: context).section(),
      try basis.map(), ScoreSection(context: context).section(), basis.sources(),
      basis.definitions(),
    ].compactMap { $0 }
    self.sections = sections.map(\.id)
    html = ReportMark.marked(Self.page(sections, context))
  }

  /// Whether bytes are a page that Kohort wrote, and that nobody has changed since.
  public static func isReport(_ bytes: [UInt8]) -> Bool { ReportMark.isIntact(bytes) }

  private static func page(_ sections: [ReportSection], _ context: ReportContext) -> String {
    let input = context.results.input
    let word = context.word
    let several = context.region.map {
      word(Phrase("\($0.count) regions together"))
    }
    let place = context.region?.title ?? several ?? word(Phrase("Result"))
    let scenario = input.scenario.isEmpty ? "" : word(Phrase("scenario ")) + input.scenario
    let futures = input.futures.map { futures in
      let draws = context.text.number(Double(futures.draws), decimals: 0)
      return word(Phrase("\(draws) futures, seed \(futures.seed)"))
    }
    let about = [scenario, futures ?? "", "Kohort \(input.version)"].filter { !$0.isEmpty }
    var page = Markup()
    page.raw("<!DOCTYPE html>\n")
    page.element("html", ["lang": context.text.language.rawValue]) { html in
      html.raw("\n<head>\n<meta charset=\"utf-8\">\n")
      html.raw(ReportMark.generator)
      html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
      html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
      html.raw("<link rel=\"icon\" href=\"data:,\">\n")
      html.element("title", text: "\(place) · Kohort")
      html.raw("\n<style>\n\(ReportStyle.css)</style>\n</head>\n<body>\n")
      html.element(
        "a", ["class": "skip", "href": "#innhold"], text: word(Phrase("To the content")))
      html.raw("\n")
      html.element("header") { head in
        head.element("h1", text: place)
        head.element("p", ["class": "lead"], text: about.joined(separator: " · "))
      }
      html.raw("\n")
      html.element("nav", ["aria-label": word(Phrase("Contents"))]) { nav in
        nav.element("ul") { list in
          for section in sections {
            list.element("li") { item in
              item.element("a", ["href": "#\(section.id)"], text: section.title)
            }
          }
        }
      }
      html.raw("\n<main id=\"innhold\">\n")
      for section in sections {
        html.element("section", ["id": section.id, "aria-labelledby": "h-\(section.id)"]) { part in
          part.raw("\n")
          part.element("h2", ["id": "h-\(section.id)"], text: section.title)
          part.raw("\n" + section.body)
        }
        html.raw("\n")
      }
      html.raw("</main>\n<script>\n\(ReportScript.text)</script>\n</body>\n")
    }
    return page.text + "\n"
  }
}
