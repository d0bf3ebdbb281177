import DeclaredResults
import Demography
import Outcomes
import PeopleTables
import Runs
import ServiceDemand
import Tabular

/// The tables of two results without a budget: population, need and staff, each split by the parts that
/// can change it.
///
/// The numbers are those that the tables of each result print, over the years that both runs have.
struct DemandComparisonTables {
  private let mixtures: [PlanMixture]
  private let parts: [ComparedPart]
  private let language: Language
  /// The years of both runs.
  private let years: [Int]

  /// The mixtures are from all old to all new, one more than the parts.
  ///
  /// - Throws: `Problems` where the runs have no year in common.
  init(_ mixtures: [PlanMixture], _ parts: [ComparedPart], language: Language) throws(Problems) {
    (self.mixtures, self.parts, self.language) = (mixtures, parts, language)
    let all = mixtures.map(\.scenario.years.all)
    years = (all.last ?? []).filter { year in all.allSatisfy { $0.contains(year) } }
    if years.isEmpty, let old = mixtures.first, let new = mixtures.last {
      throw Problems([
        Problem(
          file: old.what, found: Phrase("the years \(old.run.startYear)–\(old.run.endYear)"),
          expected: Phrase("some of the new result's years \(new.run.startYear)–\(new.run.endYear)")
        )
      ])
    }
  }

  /// The tables there is anything for.
  func all() -> [Table] { [population, need, staff].compactMap { $0 } }

  /// Persons by age groups of the new result, as its table of population has them.
  private var population: Table {
    let printed = mixtures.map { mixture in
      let people = mixture.scenario.people
      let groups = zip(people.groups.labels(language), people.groups.all.map(\.ages))
      let columns = people.years.all.map { ($0, people.printed($0)) }
      return (
        groups: Array(groups),
        columns: Dictionary(uniqueKeysWithValues: columns).compactMapValues { $0 }
      )
    }
    let change = change(count: 2)
    var rows: [Table.Row] = []
    for (label, ages) in printed.last?.groups ?? [] {
      rows += block([label], change) { mixture, year in
        let place = printed[mixture].groups.firstIndex { $0.1 == ages }
        return place.flatMap { printed[mixture].columns[year]?.leaves[$0] }
      }
    }
    rows += block([total], change) { printed[$0].columns[$1]?.total }
    return table(
      CompareSpecs.population,
      Phrase("persons on 1 January, the last result against the new"),
      rows, change)
  }

  /// Need by rung; the sum of a ladder where its rungs count persons.
  private var need: Table? {
    let printed = mixtures.map { ($0.services?.ladders ?? []).map { ($0, $0.printed) } }
    func number(_ mixture: Int, _ year: Int, _ spot: Spot) -> Double? {
      guard
        let (ladder, columns) = printed[mixture].first(where: {
          $0.0.part.ladder.name == spot.ladder
        }),
        let place = ladder.years.firstIndex(of: year)
      else { return nil }
      guard let code = spot.rung else {
        let total = ladder.part.totals.first { $0.ownUnit == spot.unit }
        return total.flatMap { columns[place].total($0, of: ladder.part) }
      }
      return ladder.part.rungs.first { ladder.part.ladder.rungs[$0].code == code }
        .flatMap { columns[place].need(rung: $0) }
    }
    let change = change(count: 4)
    let rows = spots(totals: true).flatMap { spot in
      block([spot.ladder, spot.shown], change) { number($0, $1, spot) }
    }
    if rows.isEmpty { return nil }
    return table(
      CompareSpecs.need,
      Phrase("users, homes or places that are needed, the last result against the new"),
      rows, change)
  }

  /// Årsverk by rung that has norms, and of all.
  private var staff: Table? {
    func number(_ mixture: Int, _ year: Int, _ spot: Spot) -> Double? {
      guard
        let ladder = mixtures[mixture].services?.ladders.first(where: {
          $0.part.ladder.name == spot.ladder
        }), let place = ladder.years.firstIndex(of: year),
        let rung = ladder.part.rungs.first(where: {
          ladder.part.ladder.rungs[$0].code == spot.rung
        })
      else { return nil }
      return ladder.staff(rung: rung)[place]?[0]
    }
    func shown(_ number: Double?) -> Double? { number.map { Rounding.whole($0 * 10) / 10 } }
    let spots = spots(totals: false).filter { spot in
      mixtures.indices.contains { mixture in
        years.contains { number(mixture, $0, spot) != nil }
      }
    }
    if spots.isEmpty { return nil }
    var change = change(count: 5)
    change.scale = 10
    var rows = spots.flatMap { spot in
      block([spot.ladder, spot.shown], change) { shown(number($0, $1, spot)) }
    }
    rows += block(["", total], change) { mixture, year in
      // A rung without norms in a result is not in its sum; one that is missing makes it missing.
      let counted = spots.filter { spot in years.contains { number(mixture, $0, spot) != nil } }
      let numbers = counted.compactMap { number(mixture, year, $0) }
      return shown(
        numbers.isEmpty || numbers.count < counted.count ? nil : numbers.reduce(0, +))
    }
    return table(
      CompareSpecs.staff,
      Phrase("årsverk a year, the last result against the new"),
      rows, change)
  }

  /// A rung, or what may be added on a ladder.
  private struct Spot: Equatable {
    let ladder: String
    let rung: String?
    let shown: String
    /// The unit of a total of several.
    var unit: String?
  }

  /// The rungs of the old result and then those that the new one alone has, ladder by ladder.
  private func spots(totals: Bool) -> [Spot] {
    let ladders = [mixtures.first, mixtures.last].flatMap { $0?.services?.ladders ?? [] }
    var names: [String] = []
    for ladder in ladders where !names.contains(ladder.part.ladder.name) {
      names.append(ladder.part.ladder.name)
    }
    return names.flatMap { name in
      let both = ladders.filter { $0.part.ladder.name == name }
      var spots: [Spot] = []
      for ladder in both {
        for rung in ladder.part.rungs.map({ ladder.part.ladder.rungs[$0] })
        where !spots.contains(where: { $0.rung == rung.code }) {
          spots.append(Spot(ladder: name, rung: rung.code, shown: rung.shownCode(language)))
        }
      }
      for total in totals ? both.flatMap(\.part.totals) : [] {
        let shown = total.label(language)
        if spots.contains(where: { $0.rung == nil && $0.unit == total.ownUnit }) { continue }
        spots.append(Spot(ladder: name, rung: nil, shown: shown, unit: total.ownUnit))
      }
      return spots
    }
  }

  private var total: String { Phrase("Total")[language] }

  /// The parts that can change a quantity; those after them change nothing of it.
  private func change(count: Int) -> ComparedChange {
    ComparedChange(
      parts: Array(parts.prefix(count)),
      ends: (Phrase("last result"), Phrase("new result")))
  }

  private func block(
    _ names: [String], _ change: ComparedChange, _ number: (Int, Int) -> Double?
  ) -> [Table.Row] {
    let numbers = years.map { year in
      (0...change.parts.count).map { number($0, year) }
    }
    return change.rows(numbers, language).map { row in
      Table.Row(names.map { .text($0) } + [.text(row.name)] + row.cells, role: row.role)
    }
  }

  private func table(
    _ spec: ResultSpec, _ subtitle: Phrase, _ rows: [Table.Row], _ change: ComparedChange
  ) -> Table {
    let run = mixtures.last?.run
    let shown = run.map { ResultYears($0, history: false).shown } ?? []
    let labels = spec.columns.filter { $0.kind == .label }.map { label in
      label.column(
        language,
        priority: label.key == ColumnSpec.ladder.key ? ColumnRank.detail : Table.Column.always)
    }
    let columns = years.map { year in
      Table.Column(
        key: "\(year)", header: "\(year)", kind: .number(decimals: change.scale == 1 ? 0 : 1),
        priority: shown.contains(year) || year == years.first || year == years.last
          ? Table.Column.always : 0)
    }
    return Table(
      spec, language, subtitle: subtitle[language], columns: labels + columns, rows: rows,
      notes: change.notes.map { $0[language] })
  }
}
