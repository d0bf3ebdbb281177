import Ensembles
import FolderText
import Outcomes
import PeopleInputs
import Runs
import ScenarioFolders
import Tabular

/// When limits are passed: the probability by year, and the first year.
struct LimitTable {
  package static let spec = ResultSpec(
    "grenser", title: Phrase("LIMITS"),
    about: Phrase("the probability that a limit is passed, and when"),
    place: .both,
    rests: ResultSpec.Rests(
      ResultSpec.Rests.futures(.plan).files + [FolderSchema.limits], source: FolderSchema.limits),
    privacy: .users(known: true),
    columns: [limit, condition, .years, ever, firstInHalf, firstInTenth])
  private static let limit = ColumnSpec.label(
    "grense", "limit", Phrase("the limit that may be passed"))
  private static let condition = ColumnSpec.label(
    "betingelse", "condition", nn: "vilkår", Phrase("what counts as passed"))
  private static let ever = ColumnSpec(
    "noen_gang", "ever", .percent(decimals: 1), header: Phrase("ever"),
    Phrase("share of futures that pass"))
  private static let firstInHalf = ColumnSpec(
    "første_år_median", "first_year_median", .ordinal,
    header: Phrase("first year median"),
    Phrase("the first year half of the futures have passed"))
  private static let firstInTenth = ColumnSpec(
    "første_år_10", "first_year_10", .ordinal, header: Phrase("first year 10"),
    Phrase("the first year a tenth of the futures have passed"))

  package let limits: [LimitInput]
  package let numbers: EnsembleNumbers
  /// The names of the numbers besides persons.
  package let labels: [String]
  package let tables: IntervalTables

  private var language: Language { tables.language }

  /// What a limit is set to, by year; `nil` where nothing of that name was drawn.
  private func draws(_ limit: LimitInput) -> [[Double]]? {
    let years = numbers.years.indices
    if let quantity = numbers.wanted.quantities.first(where: { $0.name == limit.quantity }) {
      return years.map { numbers.draws(quantity, year: $0) }
    }
    if let place = labels.firstIndex(of: limit.quantity) {
      return years.map { numbers.demandDraws(place, year: $0) }
    }
    return nil
  }

  /// The table, or `nil` where no limit was asked for.
  package func table() -> Table? {
    if limits.isEmpty { return nil }
    var columns = [
      Self.limit.column(language), Self.condition.column(language, priority: ColumnRank.bounds),
    ]
    columns += tables.scenario.years.columns(.percent(decimals: 1))
    columns += [
      Self.ever.column(language), Self.firstInHalf.column(language),
      Self.firstInTenth.column(language, priority: ColumnRank.change),
    ]
    let rows = limits.compactMap { limit -> Table.Row? in
      guard let draws = draws(limit), let count = draws.first?.count, count > 0 else { return nil }
      var first = [Int?](repeating: nil, count: count)
      var shares: [Table.Cell] = []
      for (index, year) in numbers.years.enumerated() {
        if draws[index].contains(where: \.isNaN) {
          shares.append(.missing)
          continue
        }
        var passed = 0
        for (draw, number) in draws[index].enumerated() where limit.isPassed(by: number) {
          passed += 1
          if first[draw] == nil { first[draw] = year }
        }
        shares.append(.number(Double(passed) / Double(count) * 100))
      }
      let ever = first.count { $0 != nil }
      return Table.Row(
        [.text(limit.name), .text(condition(limit))] + shares
          + [
            .number(Double(ever) / Double(count) * 100), year(first, share: 0.5),
            year(first, share: 0.1),
          ])
    }
    return Table(
      Self.spec, language, ending: tables.star(Self.spec),
      subtitle: Phrase(
        "probability in percent that the limit is passed on 1 January, and the first year it has been passed in half and a tenth of the futures"
      )[language],
      source: tables.scenario.source(Self.spec), columns: columns, rows: rows)
  }

  private func condition(_ limit: LimitInput) -> String {
    let word = Words.word(limit.direction, in: LimitInput.directions, language)
    let digits = limit.value == limit.value.rounded() ? 0 : 2
    return "\(limit.quantity) \(word) \(PlainText.number(limit.value, decimals: digits, language))"
  }

  /// The first year by which a share of the futures has passed the limit.
  private func year(_ first: [Int?], share: Double) -> Table.Cell {
    let wanted = Int((share * Double(first.count)).rounded(.up))
    let years = first.compactMap { $0 }.sorted()
    return years.count >= max(1, wanted) ? .number(Double(years[max(1, wanted) - 1])) : .missing
  }
}
