import Demography
import FolderText
import Outcomes
import ServiceDemand
import Tabular

/// Growth of staff as the sources state it: each with rate, base, increase and base year.
struct GrowthTable {
  package static let spec = ResultSpec(
    "vekstanslag", title: Phrase("GROWTH AS THE SOURCES STATE IT"),
    about: Phrase("growth of årsverk as each source states it"),
    place: .file,
    rests: ResultSpec.Rests(
      [FolderSchema.growthFigures], people: false, source: FolderSchema.growthFigures),
    privacy: .free, columns: [figure, baseYear, year, growth, base, increase, level, derived])
  private static let figure = ColumnSpec.label(
    "anslag", "figure", Phrase("which figure"))
  private static let baseYear = ColumnSpec.label(
    "basisår", "base_year",
    Phrase("the year growth is counted from"), isDimension: false)
  private static let year = ColumnSpec.label(
    "år", "year", Phrase("the year growth is counted to"))
  private static let growth = ColumnSpec(
    "vekst", "growth", .percent(decimals: 0),
    Phrase("growth from the base, percent"))
  private static let base = ColumnSpec.whole(
    "basis", "base", Phrase("årsverk of the base year"))
  private static let increase = ColumnSpec.whole(
    "økning", "increase", nn: "auke", Phrase("more årsverk"))
  private static let level = ColumnSpec.whole(
    "nivå", "level", Phrase("årsverk of the year"))
  private static let derived = ColumnSpec.label(
    "avledet", "derived", nn: "avleidd",
    Phrase("what is computed from the others"),
    isDimension: false)

  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where the folder has no figures.
  package func table() -> Table? {
    let figures = tables.folder.services.growth
    if figures.isEmpty { return nil }
    let rows = figures.map { figure in
      Table.Row([
        .text(figure.source), .text(figure.baseYear.map(String.init) ?? "–"),
        .text("\(figure.year)"), .number(100 * figure.rate), .number(figure.base),
        .number(figure.increase), .number(figure.level), .text(derived(figure)),
      ])
    }
    return Table(
      Self.spec, tables.language,
      subtitle: tables.word(Phrase("årsverk; each source by itself, never merged")),
      source: tables.source(Self.spec),
      columns: Self.spec.columns.map { tables.column($0) }, rows: rows)
  }

  private func derived(_ figure: GrowthFigure) -> String {
    switch figure.derived {
    case nil: ""
    case .rate: tables.word(Phrase("growth"))
    case .base: tables.word(Phrase("base"))
    case .increase: tables.word(Phrase("increase"))
    }
  }
}

/// Own rates beside those of others, with the index and what keeps them from being comparable.
struct ReferenceTable {
  package static let spec = ResultSpec(
    "referansetall", title: Phrase("REFERENCE"),
    about: Phrase("own rates against those of others, and what keeps them from being comparable"),
    place: .file,
    rests: ResultSpec.Rests(
      [FolderSchema.references, FolderSchema.ladderUse], source: FolderSchema.references),
    privacy: .users(), columns: [.subject, reference, ages, unit, own, others, index, mark])
  private static let reference = ColumnSpec.label(
    "referanse", "reference", Phrase("whom it is compared with"))
  private static let ages = ColumnSpec.label(
    "alder", "ages", Phrase("ages above and below the bar"))
  private static let unit = ColumnSpec.label(
    "enhet", "unit", nn: "eining", Phrase("what the values are per"), isDimension: false)
  private static let own = ColumnSpec(
    "egen", "own", nn: "eigen", .number(decimals: 1),
    Phrase("the municipality's own value"))
  private static let others = ColumnSpec(
    "andre", "others", .number(decimals: 1),
    Phrase("the value of the others"))
  private static let index = ColumnSpec(
    "indeks", "index", .number(decimals: 2), Phrase("own over others"))
  private static let mark = ColumnSpec.label(
    "merk", "mark",
    Phrase("why they compare badly"),
    isDimension: false)

  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where the folder has no references.
  package func table() -> Table? {
    let inputs = tables.folder.services.references
    if inputs.isEmpty { return nil }
    let rows = inputs.map { input in
      let rate = input.rate(tables.folder, in: tables.shown.populations)
      let index = rate?.index.map { Table.Cell.number($0[0]) } ?? .missing
      let scale = input.isShare ? 100.0 : 1000
      let own = rate.map { Table.Cell.number(scale * $0.own.rate[0]) } ?? .missing
      return Table.Row([
        .text(input.userGroup), .text(input.name),
        .text("\(input.reference.numerator.label) / \(input.reference.denominator.label)"),
        .text(input.isShare ? "%" : tables.word(Phrase("per 1000"))), own,
        .number(scale * input.reference.rate[0]), index,
        .text(rate.map { $0.marks.map(words).joined(separator: "; ") } ?? ""),
      ])
    }
    return Table(
      Self.spec, tables.language, ending: tables.star(Self.spec),
      subtitle: tables.word(
        Phrase("per 1000 of the denominator, shares in %; index = own / reference")),
      source: tables.source(Self.spec),
      columns: [
        tables.column(.subject), tables.column(Self.reference), tables.column(Self.ages),
        tables.column(Self.unit),
        tables.column(Self.own), tables.column(Self.others), tables.column(Self.index),
        tables.column(Self.mark, priority: ColumnRank.detail),
      ], rows: rows)
  }

  private func words(_ mark: ReferenceRate.Mark) -> String {
    switch mark {
    case .agesDisagree(let above, let below):
      tables.word(Phrase("users \(above.label) over \(below.label)"))
    case .denominatorsDiffer(let own, let reference):
      tables.word(Phrase("denominator \(own.label) against \(reference.label)"))
    case .yearsDiffer(let own, let reference):
      tables.word(Phrase("year \(own) against \(reference)"))
    case .datesDiffer: tables.word(Phrase("different dates"))
    }
  }
}

/// Persons by a low and a high prevalence, and the change from the start.
struct PrevalenceTable {
  package static let spec = ResultSpec(
    "forekomst-personer", title: Phrase("PREVALENCE"),
    about: Phrase("persons by the prevalence of each age, low and high"),
    place: .file,
    rests: ResultSpec.Rests([FolderSchema.prevalence], source: FolderSchema.prevalence),
    privacy: .free, columns: [.subject, .estimate, .years, .changeOfPeriod])

  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where the folder has no prevalence.
  package func table() -> Table? {
    let prevalences = tables.folder.services.prevalences
    if prevalences.isEmpty { return nil }
    var rows: [Table.Row] = []
    for prevalence in prevalences {
      let persons = PersonBlocks(
        sums: prevalence.sums, populations: tables.shown.populations)
      let isRange = prevalence.rows.contains { $0.low != $0.high }
      rows.append(
        row(prevalence, isRange ? Phrase("low") : Phrase("estimate")) {
          prevalence.low(year: $0, in: persons)?[0]
        })
      if isRange {
        rows.append(
          row(prevalence, Phrase("high")) { prevalence.high(year: $0, in: persons)?[0] })
      }
    }
    let (first, last) = (tables.run.startYear, tables.run.endYear)
    return Table(
      Self.spec, tables.language, ending: tables.star(Self.spec),
      subtitle: tables.word(
        Phrase("persons by the prevalence of each age, 1 January; not the number with services")),
      source: tables.source(Self.spec),
      columns: [
        tables.column(.subject), tables.column(.estimate),
      ] + tables.years.columns(.number(decimals: 0)) + [
        ColumnSpec.changeOfPeriod.column(tables.language, from: first, to: last)
      ], rows: rows)
  }

  private func row(
    _ prevalence: Prevalence, _ estimate: Phrase, _ value: (Int) -> Double?
  ) -> Table.Row {
    let numbers = tables.years.all.map(value)
    var change = Table.Cell.missing
    if let first = numbers.first ?? nil, let last = numbers.last ?? nil {
      change = .number(Rounding.whole(last) - Rounding.whole(first))
    }
    return Table.Row(
      [.text(prevalence.userGroup), .text(tables.word(estimate))]
        + numbers.map { $0.map { .number($0) } ?? .missing } + [change])
  }
}
