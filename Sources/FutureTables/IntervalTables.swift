import Demography
import Ensembles
import FolderText
import Outcomes
import PeopleInputs
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// The tables of an ensemble: the median and an interval beside it, by year.
struct IntervalTables {
  package static let allSpec = ResultSpec(
    "intervaller", title: Phrase("INTERVALS"),
    about: Phrase("every number that is drawn, in every year, with all levels asked for"),
    place: .file, rests: .futures(.plan), privacy: .users(known: true),
    columns: [.region, .quantity, .year, quantile, mean, deviation], interval: .futures)
  private static let quantile = ColumnSpec(
    "kvantil_", "quantile_", .number(decimals: 4), family: .perLevel)
  private static let mean = ColumnSpec(
    "gjennomsnitt", "mean", .number(decimals: 4),
    Phrase("mean of the futures"))
  private static let deviation = ColumnSpec(
    "standardavvik", "standard_deviation", .number(decimals: 4),
    Phrase("standard deviation between the futures"))
  package static let processSpec = ResultSpec(
    "usikkerhet-brukt",
    title: Phrase("UNCERTAINTY THAT IS DRAWN"),
    about: Phrase("the processes the futures were drawn from"),
    place: .file, rests: .futures(ResultSpec.Rests(people: false)), privacy: .free,
    columns: [
      .label("parameter", "parameter", Phrase("what varies")),
      .label(
        "gjelder", "applies_to", nn: "gjeld", Phrase("what or whom it is of")),
      .label("prosess", "process", Phrase("how it varies")),
      .label("mål", "measure", Phrase("what the figure measures")),
      .exact("verdi", "value", Phrase("the figure")), .source, .status,
    ])

  package let scenario: ScenarioOutcome
  package var run: ScenarioRun { scenario.run }
  package var folder: ScenarioFolder { scenario.folder }
  package var shown: ShownRegion { scenario.shown }
  package let numbers: EnsembleNumbers
  package let demand: FutureDemand?
  package let input: UncertaintyInput
  package let draws: Int
  package let seed: UInt32
  package let language: Language

  /// The population by age groups.
  package func population() -> Table {
    let rows = numbers.wanted.quantities.filter { $0.kind != .ratio }
    return table(
      FutureSpecs.population,
      subtitle: Phrase("persons by age in completed years"),
      decimals: 0,
      rows: rows.map { quantity in
        let draws = { numbers.draws(quantity, year: $0) }
        return (labels: [quantity.label], isTotal: quantity.kind == .total, draws: draws)
      })
  }

  /// The age ratios, or `nil` where there are none.
  package func ratios() -> Table? {
    let rows = numbers.wanted.quantities.filter { $0.kind == .ratio }
    if rows.isEmpty { return nil }
    return table(
      FutureSpecs.ratios,
      subtitle: Phrase("persons 1 January at the ages before the slash per person at those after"),
      decimals: 3,
      rows: rows.map { quantity in
        let draws = { numbers.draws(quantity, year: $0) }
        return (labels: [quantity.label], isTotal: false, draws: draws)
      })
  }

  /// The need on each rung of the ladders, a table for each.
  package func ladders() -> [Table] {
    var names: [String] = []
    let demand = self.demand?.ladders?.series ?? []
    for series in demand where !names.contains(series.ladder) { names.append(series.ladder) }
    return names.map { name in
      let places = demand.indices.filter { demand[$0].ladder == name }
      return table(
        FutureSpecs.ladder, of: name,
        subtitle: Phrase("need; \(chance)"),
        decimals: 0,
        rows: places.map { place in
          let series = demand[place]
          let total = LadderTotal.label(of: series.unit, language)
          let label = series.rung.map { series.name.isEmpty ? $0 : series.name } ?? total
          let draws = { numbers.demandDraws(place, year: $0) }
          return (labels: [label], isTotal: series.rung == nil, draws: draws)
        })
    }
  }

  /// The kroner of the budget on a screen: the years of the plan and on, lines by what they are
  /// called, without those that are 0 in all the years a window always shows.
  func moneyOnScreen(_ whole: Table, _ money: MoneyFutures) -> Table {
    func year(_ place: Int) -> Int? {
      whole.columns[place].key.split(separator: "_").first.flatMap { Int($0) }
    }
    let kept = ResultYears(run, history: false).kept.filter { $0 >= money.firstYear }
    let places = whole.columns.indices.filter { year($0).map(kept.contains) ?? false }
    var table = whole
    for place in table.columns.indices {
      if let year = year(place), year < money.firstYear { table.columns[place].priority = 0 }
    }
    table.rows = zip(whole.rows, money.titles).compactMap { row, title in
      let isZero = places.allSatisfy { row.cells[$0] == .number(0) || row.cells[$0] == .missing }
      if isZero { return nil }
      var row = row
      row.cells[0] = .text(title[language])
      return row
    }
    let left = whole.rows.count - table.rows.count
    if left > 0 {
      table.notes.append(
        Phrase(
          "\(left) lines are 0 in these years; kroner-intervall.csv has all, by the names grenser.csv takes"
        )[language])
    }
    return table
  }

  /// The kroner of the budget.
  package func money(_ money: MoneyFutures, first: Int) -> Table {
    var table = table(
      FutureSpecs.money,
      subtitle: Phrase("1000 kr, fixed prices where nothing else is said; expense is +"),
      decimals: 0,
      rows: money.names.enumerated().map { place, name in
        let draws = { numbers.demandDraws(first + place, year: $0) }
        return (labels: [name], isTotal: false, draws: draws)
      })
    if let place = money.newBudget { table.rows[place].id = Self.newBudget }
    return table
  }

  /// What a program finds the net of the new budget by, in fixed prices.
  private static let newBudget = "new_net"

  /// Which of the numbers of need and kroner a screen tells the variance of, by their places: totals
  /// of ladders, cost of operation and capital, and rows with a budget.
  var mainPlaces: [Int] {
    guard let demand else { return [] }
    let ladders = demand.ladders?.series ?? []
    let shown = demand.money?.isMain ?? []
    return ladders.indices.filter { ladders[$0].rung == nil }
      + shown.indices.filter { shown[$0] }.map { demand.firstOfMoney + $0 }
  }

  /// Whether users come and go by chance, and what of the need varies.
  private var chance: String {
    let hasEvents = input.processes(.prevalence, .region).contains { $0.kind == .events }
    let varies = input.processes.contains { $0.quantity == .prevalence && $0.kind != .events }
    let first =
      varies
      ? Phrase("prevalence varies")
      : Phrase("constant prevalence")
    let second =
      hasEvents
      ? Phrase("users come and go by chance")
      : Phrase("users do not come and go by chance")
    return "\(first[language]), \(second[language])"
  }

  /// A row: its labels, whether it is a total, and its draws by the place of the year.
  package typealias Row = (labels: [String], isTotal: Bool, draws: (Int) -> [Double])

  /// A table of medians with an interval beside, under some columns of labels; a single one has no
  /// header on the screen.
  package func table(
    _ spec: ResultSpec, of ladder: String = "", subtitle: Phrase, decimals: Int, rows: [Row]
  ) -> Table {
    let years = ResultYears(run, history: false)
    let kind = Table.Kind.number(decimals: decimals)
    let labels = spec.columns.filter { $0.kind == .label }
    var columns = labels.enumerated().map { place, label in
      label.column(
        language,
        priority: place == 0 && labels.count > 1 ? ColumnRank.detail : Table.Column.always)
    }
    // The need of the first year varies where its users were counted in a later one.
    let startVaries = rows.contains { row in
      let draws = row.draws(0)
      return draws.contains { $0 != draws[0] && !$0.isNaN && !draws[0].isNaN }
    }
    for year in years.all {
      let isShown = years.shown.contains(year)
      let priority = years.kept.contains(year) ? Table.Column.always : isShown ? 1 : 0
      let isStart = year == run.startYear && !startVaries
      columns.append(
        Table.Column(
          key: isStart ? "\(year)" : "\(year)_median", header: "\(year)", kind: kind,
          priority: priority,
          meaning: isStart ? "" : ColumnSpec.quantiles.meaning(ending: "median", language)))
      if isStart { continue }
      for (place, level) in [levels.first, levels.last].compactMap({ $0 }).enumerated() {
        let percent = FutureSpecs.percent(level, language)
        // The bounds of the first year give way after the years between.
        let isFirst = year == run.startYear
        columns.append(
          Table.Column(
            key: "\(year)_\(percent)", header: "\(percent) %", kind: kind,
            priority: isFirst ? min(priority, ColumnRank.bounds) : priority,
            goesWithPrevious: !isFirst || place > 0,
            meaning: ColumnSpec.quantiles.meaning(ending: percent, language),
            id: "\(year)_\(FutureSpecs.percent(level, .en))"))
      }
    }
    var table = Table(
      spec, language, ladder: ladder, ending: ladder.uppercased() + star(spec),
      subtitle: "\(subtitle[language]) · \(share)", columns: columns,
      rows: rows.map { row in
        let cells = years.all.indices.flatMap {
          self.cells(row.draws($0), isStart: $0 == 0 && !startVaries)
        }
        return Table.Row(row.labels.map { .text($0) } + cells, role: row.isTotal ? .total : .body)
      }, notes: run.withoutMigration(folder, language))
    // Medians of groups do not add up to the median of the sum.
    table.totalsAreSums = false
    return table
  }

  private var levels: [Double] { numbers.levels }

  private func cells(_ draws: [Double], isStart: Bool) -> [Table.Cell] {
    let levels = [0.5, self.levels.first ?? 0.1, self.levels.last ?? 0.9]
    guard let summary = DrawSummary(draws, levels: levels) else {
      return Array(repeating: .missing, count: isStart ? 1 : 3)
    }
    let cells = summary.quantiles.map { Table.Cell.number($0) }
    return isStart ? [cells[0]] : cells
  }

  /// The star of a table, where what it rests on is assumed, or some of the processes are.
  func star(_ spec: ResultSpec) -> TitleEnding {
    input.restsOnAssumptions ? .star : scenario.star(spec)
  }

  /// How much of the futures lies between the bounds.
  private var share: String {
    let low = levels.first ?? 0.1
    let high = levels.last ?? 0.9
    let percent = PlainText.number((high - low) * 100, decimals: 0, language)
    let count = PlainText.number(Double(draws), decimals: 0, language)
    let name = IntervalKind.futures.name(percent, draws: count)
    return Phrase("median and \(name)")[language]
  }

  /// What is to be said below the tables.
  package var notes: [String] {
    var lines = [
      Phrase(
        "Medians of groups do not add up to the median of the sum. Seed \(seed): the same seed gives the same futures."
      )[language],
      IntervalKind.ownPath[language],
    ]
    let source =
      input.isEstimated
      ? input.isGiven
        ? Phrase(
          "The uncertainty is that of usikkerhet.csv, and for what it does not name Kohort's own estimate from Norwegian figures (usikkerhet-brukt.csv, docs/uncertainty.md)."
        )
        : Phrase(
          "The uncertainty is Kohort's own estimate from Norwegian figures (usikkerhet-brukt.csv, docs/uncertainty.md)."
        )
      : Phrase("The uncertainty is that of usikkerhet.csv; what it does not name does not vary.")
    lines.append(source[language])
    if run.isBound {
      lines.append(
        Phrase(
          "The run is bound: futures lie around the bound path, with the same adjustments in all.")[
            language])
    }
    let assumed = input.rows.count { $0.status == .assumed }
    if assumed > 0 {
      lines.append(
        Phrase("* The intervals rest on \(assumed) assumed rows of usikkerhet.csv.")[language])
    }
    let limits = folder.provenance.first { $0.file == FolderSchema.limits.fileName }
    if let assumed = limits?.statuses[.assumed], assumed > 0 {
      lines.append(
        Phrase("* The limits are set by \(assumed) assumed rows of grenser.csv.")[language])
    }
    return lines
  }

  /// Every region, number and year, with all levels asked for.
  package func all() -> Table {
    var columns = [ColumnSpec.region, .quantity, .year].map { $0.column(language) }
    for level in levels {
      var column = Self.quantile.column(language, ending: FutureSpecs.percent(level, language))
      column.id = Self.quantile.key.nb + FutureSpecs.percent(level, .en)
      columns.append(column)
    }
    columns += [Self.mean, Self.deviation].map { $0.column(language) }
    var rows: [Table.Row] = []
    func add(_ region: String, _ label: String, _ summaries: [DrawSummary?]) {
      for (year, summary) in zip(numbers.years, summaries) {
        let values = summary.map { $0.quantiles + [$0.mean, $0.deviation] }
        let cells =
          values?.map { Table.Cell.number($0) }
          ?? Array(repeating: .missing, count: levels.count + 2)
        rows.append(
          Table.Row([.text(region), .text(label), .number(Double(year))] + cells))
      }
    }
    for (region, summaries) in zip(numbers.regions, numbers.summaries) {
      for (quantity, summaries) in zip(numbers.wanted.quantities, summaries) {
        add(region, quantity.label, summaries)
      }
    }
    for (place, label) in (demand?.labels ?? []).enumerated() {
      let summaries = numbers.years.indices.map {
        DrawSummary(numbers.demandDraws(place, year: $0), levels: levels)
      }
      add(shown.codes.first ?? "", label, summaries)
    }
    return Table(Self.allSpec, language, subtitle: share, columns: columns, rows: rows)
  }

  /// The processes the futures were drawn from.
  package func processes() -> Table {
    Table(
      Self.processSpec, language, columns: Self.processSpec.columns.map { $0.column(language) },
      rows: input.rows.map { row in
        let status = row.status.map { Words.word($0, in: Words.statuses, language) } ?? ""
        return Table.Row(
          row.cells.map { .text($0) } + [.number(row.value), .text(row.source), .text(status)])
      })
  }
}
