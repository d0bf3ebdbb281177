import Ensembles
import FolderText
import Outcomes
import PeopleInputs
import Runs
import ScenarioFolders
import Tabular

/// When limits are passed: the probability by year, and the first year.
struct LimitTable {
  package let limits: [LimitInput]
  package let numbers: EnsembleNumbers
  /// The names of the numbers besides persons.
  package let labels: [String]
  package let run: ScenarioRun
  package let folder: ScenarioFolder
  package let input: UncertaintyInput
  package let language: Language

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
    let years = ResultYears(run, history: false)
    func column(_ nb: String, _ en: String, _ kind: Table.Kind, _ rank: Int) -> Table.Column {
      let name = Phrase(nb, en)[language]
      return Table.Column(
        key: name, header: name.replacing("_", with: " "), kind: kind, priority: rank)
    }
    let always = Table.Column.always
    var columns = [
      column("grense", "limit", .label, always),
      column("betingelse", "condition", .label, ColumnRank.bounds),
    ]
    columns += years.columns(.percent(decimals: 1))
    columns += [
      column("noen_gang", "ever", .percent(decimals: 1), always),
      column("første_år_median", "first_year_median", .ordinal, always),
      column("første_år_10", "first_year_10", .ordinal, ColumnRank.change),
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
    let basis = Basis(populationOf: run, in: folder).withLadders(in: folder)
      .withBudget(in: folder).with([FolderSchema.limits], in: folder)
    let isAssumed = basis.note != nil || input.restsOnAssumptions
    let own = folder.provenance.first { $0.file == FolderSchema.limits.fileName }
    return Table(
      name: "grenser", title: Phrase("GRENSER", "LIMITS")[language] + (isAssumed ? " *" : ""),
      subtitle: Phrase(
        "sannsynlighet i prosent for at grensen er passert 1. januar, og første år den er passert i halvparten og en tidel av framtidene",
        "probability in percent that the limit is passed on 1 January, and the first year it has been passed in half and a tenth of the futures"
      )[language],
      source: own?.sources.prefix(2).joined(separator: "; ") ?? "", columns: columns, rows: rows)
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
