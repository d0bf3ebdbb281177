import FolderText
import NeedTables
import Outcomes
import PeopleTables
import ScenarioFolders
import ServiceDemand
import Tabular

/// What the report calls its figures, and the question that each of their numbers is among the tables of
/// a result.
///
/// A figure is drawn of one table, under a title that a reader understands; who asks by the words of the
/// report has the same answer as who asks by those of the table.
struct ReportWords {
  /// What words of the report ask for.
  enum Asked: Equatable {
    /// The same in the words of a table, of people, of a ratio or of a ladder.
    case words(String)
    /// Cells of a table added up.
    case sum(ReportSum)
    /// How far off the method was for the place.
    case score(ScoreStory)
  }

  let scenario: ScenarioOutcome
  /// Whether the year is one of the futures, where they were drawn.
  let hasFutures: Bool

  private var folder: ScenarioFolder { scenario.folder }

  /// What is asked for, given the question in plain letters without its year.
  func asked(_ text: String) -> Asked {
    var words = text.split(separator: " ").filter { $0 != "*" }.joined(separator: " ")
    for path in ["scenarioet", "the scenario"] where words.hasSuffix(" " + path) {
      words = String(words.dropLast(path.count + 1))
    }
    if let score = ScoreStory(words) { return .score(score) }
    if let sum = growth(words) { return .sum(sum) }
    let quantile = Self.takeQuantile(&words)
    for title in Self.titles {
      guard let question = title.question(words) else { continue }
      return .words((question + (hasFutures ? quantile : "")).trimmed)
    }
    // The longest name first: one ladder may be called as another begins.
    for ladder in folder.ladders.ladders.sorted(by: { $0.name.count > $1.name.count }) {
      let name = AskedNumber.plain(ladder.name)
      if words != name, !words.hasPrefix(name + " ") { continue }
      let rest = String(words.dropFirst(name.count))
      for title in Self.ofLadders {
        if let found = title.found(rest) { return .words("\(found.table) \(name)\(found.rest)") }
      }
      if let unit = Self.allNeed.rest(of: rest) {
        let total = unit.isEmpty ? "" : " i alt\(unit)"
        let isDrawn = hasFutures && !quantile.isEmpty
        return .words(
          isDrawn ? "\(name)-intervall i alt\(unit)\(quantile)" : "\(name)\(total)")
      }
      if let found = onRung(rest, ladder) { return found }
    }
    if quantile.isEmpty { return .words(words) }
    let isRatio = folder.indicators.contains { AskedNumber.plain($0.ratio.name) == words }
    let isGroup =
      folder.ageGroups.contains { AskedNumber.plain($0.name) == words }
      || AgeText(words) != nil || ["i alt", "total"].contains(words)
    if !isRatio, !isGroup { return .words(text) }
    if !hasFutures { return .words(words) }
    return .words((isRatio ? "aldersforhold" : "folketall") + "-intervall \(words)\(quantile)")
  }

  /// The title of a figure in every language, and what its table is asked for by.
  private struct Title {
    let told: [(title: String, table: String)]

    init(_ title: Phrase, _ table: String = "") { self.init(title) { _ in table } }

    init(_ title: Phrase, _ table: (Language) -> String) {
      told = Language.allCases.map { language in
        let text = title[language].replacing("{1}", with: "").replacing(" " + year, with: "")
        return (AskedNumber.plain(text.trimmed), table(language))
      }
    }

    /// What follows the title, with the space before it; `nil` for other words.
    func rest(of words: String) -> String? { found(words)?.rest }

    /// The table in words, and what follows the title in a question.
    func question(_ words: String) -> String? {
      found(words).map { ($0.table + $0.rest) }
    }

    func found(_ words: String) -> (table: String, rest: String)? {
      let words = words.trimmed
      for (title, table) in told where words == title || words.hasPrefix(title + " ") {
        return (table, String(words.dropFirst(title.count)))
      }
      return nil
    }
  }

  private static let titles = [
    Title(Phrase("Every line"), "handlingsprogram"),
    Title(Phrase("Rows of the inputs by status"), "kilder"),
    Title(Phrase("Limits that are passed"), "grenser"),
    Title(
      Phrase("Too few places, planned ones included"),
      "mangel-sannsynlighet"),
    Title(Phrase("Net operating cost")) {
      "langsiktig \(AskedNumber.plain(Phrase("operation, net")[$0])) \(PriceCode.fixed.word[$0])"
    },
    Title(Phrase("The four-year plan")) { "handlingsprogram \(Phrase("new budget total")[$0])" },
    Title(Phrase("Plan: net total"), "kroner-intervall plan netto i alt"),
    Title(Phrase("Age and sex")),
  ]
  /// What stands for the year of a title, which is taken out of questions.
  private static let year = "#"
  /// Behind the name of a ladder.
  private static let ofLadders = [
    ofLadder(Phrase("need"), "dreining"),
    ofLadder(Phrase("operating cost"), "dreining-i-kroner"),
  ]

  private static func ofLadder(_ what: Phrase, _ table: String) -> Title {
    let (ladder, year) = ("", Self.year)
    return Title(Phrase("\(ladder) in \(year): \(what)"), table)
  }

  private static let allNeed = Title(Phrase("{1}: need in all"))
  private static let growthTitle = Title(Phrase("Growth by component"))

  /// The median or a quantile at the end of a question, taken out; empty for none.
  private static func takeQuantile(_ words: inout String) -> String {
    var parts = words.split(separator: " ")
    if parts.last == "median" {
      words = parts.dropLast().joined(separator: " ")
      return " median"
    }
    guard parts.count > 1, parts.last == "%", parts[parts.count - 2].allSatisfy(\.isNumber) else {
      return ""
    }
    parts.removeLast()
    let level = parts.removeLast()
    words = parts.joined(separator: " ")
    return " \(level)"
  }

  /// Need, places and what is missing on a rung, whose code and name stand before them; `nil` for other
  /// words of the ladder's table.
  private func onRung(_ rest: String, _ ladder: Ladder) -> Asked? {
    var words = rest.split(separator: " ").map(String.init)
    let name = AskedNumber.plain(ladder.name)
    guard let what = words.popLast(), let column = Self.columns.first(where: { $0.told == what })
    else { return nil }
    if !column.sizes.isEmpty, let places = rungs(ladder, counted: words.joined(separator: " ")) {
      return .sum(sum(column, of: places.map { "\(name) \($0)" }))
    }
    if column.isTotal(words) { return .words("\(name) \(words.joined(separator: " "))") }
    if ["trinn", "step"].contains(words.first) { words.removeFirst() }
    guard let code = words.first, let rung = ladder.rung(called: code) else { return nil }
    words.removeFirst()
    let own = AskedNumber.plain(rung.name).split(separator: " ").map(String.init)
    if words.starts(with: own) { words.removeFirst(own.count) }
    let group = words.isEmpty ? "" : " " + words.joined(separator: " ")
    let place = "\(name) \(code)\(group)"
    switch column.sizes.count {
    case 0 where group.isEmpty: return .words(place)
    case 0: return .words("kapasitet \(place) \(what)")
    case 1: return .words("kapasitet \(place) \(what)")
    default: return .sum(sum(column, of: [place]))
    }
  }

  /// The rungs with places of a ladder whose units are added: all of them, or those of one unit where a
  /// ladder has several that do not count alike; `nil` for other words.
  private func rungs(_ ladder: Ladder, counted unit: String) -> [String]? {
    guard let own = scenario.need?.ladders.first(where: { $0.part.ladder.name == ladder.name })
    else { return nil }
    var codes: [String] = []
    for gap in own.gaps where !gap.isOnlyCapped {
      let code = ladder.rungs[gap.rung].code
      if !codes.contains(code) { codes.append(code) }
    }
    let asked = unit.filter { $0 != "(" && $0 != ")" }
    // Nothing is added where one person may stand on several rungs.
    let isAdded = own.part.totals.count == 1 || own.part.rungs.count == 1
    if asked.isEmpty { return isAdded && !codes.isEmpty ? codes : nil }
    let counted = codes.filter { AskedNumber.plain(own.part.units($0)) == asked }
    return own.part.totals.count > 1 && !counted.isEmpty ? counted : nil
  }

  private func sum(_ column: Column, of rows: [String]) -> ReportSum {
    ReportSum(
      table: GapTable.spec.name, rows: rows,
      parts: [column.sizes.map { ReportSum.Term(sign: 1, words: $0) }])
  }

  private struct Column {
    let told: String
    /// The rows of the table of places that it adds up; none for the need.
    let sizes: [Phrase]

    func isTotal(_ words: [String]) -> Bool {
      [["i", "alt"], ["total"]].contains { words.starts(with: $0) }
    }
  }

  private static let columns: [Column] = {
    let held: [PlaceQuantity] = [.own, .planned, .agreed]
    return Language.allCases.flatMap { language in
      [
        Column(told: Phrase("need")[language], sizes: []),
        Column(told: Phrase("missing")[language], sizes: [PlaceQuantity.missing.word]),
        Column(told: Phrase("places")[language], sizes: held.map(\.word)),
      ]
    }
  }()

  /// What the population grew by in a year.
  private func growth(_ words: String) -> ReportSum? {
    guard let rest = Self.growthTitle.rest(of: words)?.trimmed else { return nil }
    if Title(Phrase("total")).rest(of: rest) == "" {
      return ReportSum(
        table: DetailTables.componentsSpec.name, isChange: true,
        parts: [Self.natural, Self.domestic, Self.abroad, Self.adjusted].map(\.terms),
        otherwise: [Self.natural, Self.moves, Self.adjusted].map(\.terms))
    }
    let all = [Self.natural, Self.domestic, Self.abroad, Self.moves, Self.adjusted]
    return all.first { $0.told.rest(of: rest) == "" }
      .map { ReportSum(table: DetailTables.componentsSpec.name, isChange: true, parts: [$0.terms]) }
  }

  private typealias Component = (told: Title, terms: [ReportSum.Term])

  private static let natural: Component = (
    Title(Phrase("births less deaths")),
    [
      term(1, "født_jenter", "births_girls"), term(1, "født_gutter", "births_boys"),
      term(-1, "døde", "deaths"),
    ]
  )
  private static let domestic: Component = (
    Title(Phrase("domestic migration, net")),
    [
      term(1, "innflytting_innenlands", "domestic_in"),
      term(-1, "utflytting_innenlands", "domestic_out"),
    ]
  )
  private static let abroad: Component = (
    Title(Phrase("immigration less emigration")),
    [term(1, "innvandring", "immigration"), term(-1, "utvandring", "emigration")]
  )
  private static let moves: Component = (
    Title(Phrase("migration, net")), [term(1, "inn", "in"), term(-1, "ut", "out")]
  )
  private static let adjusted: Component = (
    Title(Phrase("adjustment to control totals")),
    [term(1, "justering", "adjustment")]
  )

  private static func term(_ sign: Double, _ nb: String, _ en: String) -> ReportSum.Term {
    ReportSum.Term(sign: sign, words: Phrase(name: nb, english: en))
  }
}
