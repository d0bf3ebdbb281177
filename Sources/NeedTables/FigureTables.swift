import Demography
import FolderText
import Outcomes
import ServiceDemand
import Tabular

/// Growth of staff as the sources state it: each with rate, base, increase and base year.
struct GrowthTable {
  package static let spec = ResultSpec(
    "vekstanslag", title: Phrase("VEKSTANSLAG FRA KILDENE", "GROWTH AS THE SOURCES STATE IT"),
    about: Phrase(
      "vekst i årsverk slik hver kilde oppgir den", "growth of årsverk as each source states it"),
    place: .file,
    rests: ResultSpec.Rests(
      [FolderSchema.growthFigures], people: false, source: FolderSchema.growthFigures),
    privacy: .free, columns: [figure, baseYear, year, growth, base, increase, level, derived])
  private static let figure = ColumnSpec.label(
    "anslag", "figure", Phrase("hvilket anslag", "which figure"))
  private static let baseYear = ColumnSpec.label(
    "basisår", "base_year",
    Phrase("året veksten regnes fra", "the year growth is counted from"), isDimension: false)
  private static let year = ColumnSpec.label(
    "år", "year", Phrase("året veksten regnes til", "the year growth is counted to"))
  private static let growth = ColumnSpec(
    "vekst", "growth", .percent(decimals: 0),
    Phrase("vekst fra basis, prosent", "growth from the base, percent"))
  private static let base = ColumnSpec.whole(
    "basis", "base", Phrase("årsverk i basisåret", "årsverk of the base year"))
  private static let increase = ColumnSpec.whole(
    "økning", "increase", Phrase("flere årsverk", "more årsverk"))
  private static let level = ColumnSpec.whole(
    "nivå", "level", Phrase("årsverk i året", "årsverk of the year"))
  private static let derived = ColumnSpec.label(
    "avledet", "derived",
    Phrase("det som er regnet ut av de andre", "what is computed from the others"),
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
      subtitle: tables.word(
        "årsverk; hver kilde for seg, aldri slått sammen",
        "årsverk; each source by itself, never merged"),
      source: tables.source(Self.spec),
      columns: Self.spec.columns.map { tables.column($0) }, rows: rows)
  }

  private func derived(_ figure: GrowthFigure) -> String {
    switch figure.derived {
    case nil: ""
    case .rate: tables.word("vekst", "growth")
    case .base: tables.word("basis", "base")
    case .increase: tables.word("økning", "increase")
    }
  }
}

/// Own rates beside those of others, with the index and what keeps them from being comparable.
struct ReferenceTable {
  package static let spec = ResultSpec(
    "referansetall", title: Phrase("REFERANSE", "REFERENCE"),
    about: Phrase(
      "egne rater mot andres, og det som gjør at de ikke kan sammenlignes rett fram",
      "own rates against those of others, and what keeps them from being comparable"),
    place: .file,
    rests: ResultSpec.Rests(
      [FolderSchema.references, FolderSchema.ladderUse], source: FolderSchema.references),
    privacy: .users(), columns: [.subject, reference, ages, unit, own, others, index, mark])
  private static let reference = ColumnSpec.label(
    "referanse", "reference", Phrase("hvem det sammenlignes med", "whom it is compared with"))
  private static let ages = ColumnSpec.label(
    "alder", "ages", Phrase("aldrene over og under brøkstreken", "ages above and below the bar"))
  private static let unit = ColumnSpec.label(
    "enhet", "unit", Phrase("hva verdiene er per", "what the values are per"), isDimension: false)
  private static let own = ColumnSpec(
    "egen", "own", .number(decimals: 1),
    Phrase("kommunens egen verdi", "the municipality's own value"))
  private static let others = ColumnSpec(
    "andre", "others", .number(decimals: 1),
    Phrase("verdien hos de andre", "the value of the others"))
  private static let index = ColumnSpec(
    "indeks", "index", .number(decimals: 2), Phrase("egen delt på andre", "own over others"))
  private static let mark = ColumnSpec.label(
    "merk", "mark",
    Phrase("hvorfor de ikke kan sammenlignes rett fram", "why they compare badly"),
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
        .text(input.isShare ? "%" : tables.word("per 1000", "per 1000")), own,
        .number(scale * input.reference.rate[0]), index,
        .text(rate.map { $0.marks.map(words).joined(separator: "; ") } ?? ""),
      ])
    }
    return Table(
      Self.spec, tables.language, ending: tables.star(Self.spec),
      subtitle: tables.word(
        "per 1000 i nevneren, andeler i %; indeks = egen / referanse",
        "per 1000 of the denominator, shares in %; index = own / reference"),
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
      tables.word(
        "brukere \(above.label) delt på \(below.label)", "users \(above.label) over \(below.label)")
    case .denominatorsDiffer(let own, let reference):
      tables.word(
        "nevner \(own.label) mot \(reference.label)",
        "denominator \(own.label) against \(reference.label)")
    case .yearsDiffer(let own, let reference):
      tables.word("år \(own) mot \(reference)", "year \(own) against \(reference)")
    case .datesDiffer: tables.word("ulik dato", "different dates")
    }
  }
}

/// Persons by a low and a high prevalence, and the change from the start.
struct PrevalenceTable {
  package static let spec = ResultSpec(
    "forekomst-personer", title: Phrase("FOREKOMST", "PREVALENCE"),
    about: Phrase(
      "personer etter forekomst i hver alder, lavt og høyt anslag",
      "persons by the prevalence of each age, low and high"),
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
        row(prevalence, isRange ? ("lavt", "low") : ("anslag", "estimate")) {
          prevalence.low(year: $0, in: persons)?[0]
        })
      if isRange {
        rows.append(
          row(prevalence, ("høyt", "high")) { prevalence.high(year: $0, in: persons)?[0] })
      }
    }
    let (first, last) = (tables.run.startYear, tables.run.endYear)
    return Table(
      Self.spec, tables.language, ending: tables.star(Self.spec),
      subtitle: tables.word(
        "personer etter forekomst i hver alder, 1. januar; ikke antall med tjenester",
        "persons by the prevalence of each age, 1 January; not the number with services"),
      source: tables.source(Self.spec),
      columns: [
        tables.column(.subject), tables.column(.estimate),
      ] + tables.years.columns(.number(decimals: 0)) + [
        ColumnSpec.changeOfPeriod.column(tables.language, from: first, to: last)
      ], rows: rows)
  }

  private func row(
    _ prevalence: Prevalence, _ estimate: (String, String), _ value: (Int) -> Double?
  ) -> Table.Row {
    let numbers = tables.years.all.map(value)
    var change = Table.Cell.missing
    if let first = numbers.first ?? nil, let last = numbers.last ?? nil {
      change = .number(Rounding.whole(last) - Rounding.whole(first))
    }
    return Table.Row(
      [.text(prevalence.userGroup), .text(tables.word(estimate.0, estimate.1))]
        + numbers.map { $0.map { .number($0) } ?? .missing } + [change])
  }
}
