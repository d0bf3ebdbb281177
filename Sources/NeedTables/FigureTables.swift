import Demography
import FolderText
import ServiceDemand
import Tabular

/// Growth of staff as the sources state it: each with rate, base, increase and base year.
struct GrowthTable {
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
      name: "vekstanslag",
      title: tables.word("VEKSTANSLAG FRA KILDENE", "GROWTH AS THE SOURCES STATE IT"),
      subtitle: tables.word(
        "årsverk; hver kilde for seg, aldri slått sammen",
        "årsverk; each source by itself, never merged"),
      source: tables.source(FolderSchema.growthFigures),
      columns: [
        tables.label("anslag", "figure"), tables.label("basisår", "base_year"),
        tables.label("år", "year"), tables.number("vekst", "growth", .percent(decimals: 0)),
        tables.number("basis", "base", .number(decimals: 0)),
        tables.number("økning", "increase", .number(decimals: 0)),
        tables.number("nivå", "level", .number(decimals: 0)),
        tables.label("avledet", "derived"),
      ], rows: rows)
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
  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where the folder has no references.
  package func table() -> Table? {
    let inputs = tables.folder.services.references
    if inputs.isEmpty { return nil }
    let rows = inputs.map { input in
      let rate = input.rate(tables.folder, in: tables.shown.populations)
      let index = rate?.index.map { Table.Cell.number($0[0]) } ?? .missing
      let own = rate.map { Table.Cell.number(1000 * $0.own.rate[0]) } ?? .missing
      return Table.Row([
        .text(input.userGroup), .text(input.name),
        .text("\(input.reference.numerator.label) / \(input.reference.denominator.label)"), own,
        .number(1000 * input.reference.rate[0]), index,
        .text(rate.map { $0.marks.map(words).joined(separator: "; ") } ?? ""),
      ])
    }
    return Table(
      name: "referansetall",
      title: tables.word("REFERANSE", "REFERENCE") + tables.star(FolderSchema.references),
      subtitle: tables.word(
        "per 1000 i nevneren; indeks = egen / referanse",
        "per 1000 of the denominator; index = own / reference"),
      source: tables.source(FolderSchema.references),
      columns: [
        tables.label("gjelder", "about"), tables.label("referanse", "reference"),
        tables.label("alder", "ages"),
        tables.number("egen", "own", .number(decimals: 1)),
        tables.number("andre", "others", .number(decimals: 1)),
        tables.number("indeks", "index", .number(decimals: 2)),
        tables.label("merk", "mark", priority: ColumnRank.detail),
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
      name: "forekomst-personer",
      title: tables.word("FOREKOMST", "PREVALENCE") + tables.star(FolderSchema.prevalence),
      subtitle: tables.word(
        "personer etter forekomst i hver alder, 1. januar; ikke antall med tjenester",
        "persons by the prevalence of each age, 1 January; not the number with services"),
      source: tables.source(FolderSchema.prevalence),
      columns: [
        tables.label("gjelder", "about"), tables.label("anslag", "estimate"),
      ] + tables.years.columns(.number(decimals: 0)) + [
        Table.Column(
          key: tables.word("endring", "change") + "_\(first)_\(last)", header: "\(first)–\(last)",
          kind: .number(decimals: 0, signed: true), priority: ColumnRank.change)
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
