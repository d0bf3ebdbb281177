import FolderText
import RateEstimation
import Tabular

/// The processes futures are drawn from, as a folder gives them or as estimated for Norway.
package struct UncertaintyInput: Sendable {
  /// One number of the file, or of the estimate, as it is listed with the results.
  package struct Row: Sendable {
    package let cells: [String]
    package let value: Double
    package let source: String
    package let status: RowStatus?

    package init(
      cells: [String], value: Double, source: String, status: RowStatus?
    ) {
      self.cells = cells
      self.value = value
      self.source = source
      self.status = status
    }
  }

  /// The processes, each once.
  package private(set) var processes: [UncertainProcess] = []
  /// The correlation of the two sexes' mortality shocks.
  package private(set) var correlation = 0.0
  /// The numbers, in their order.
  package private(set) var rows: [Row] = []
  /// Whether there are numbers of the folder, and of Kohort's own estimates.
  package private(set) var isGiven = false
  package private(set) var isEstimated = false

  /// The processes of a quantity in a place.
  package func processes(
    _ quantity: UncertainQuantity, _ scope: UncertainScope
  ) -> [UncertainProcess] {
    processes.filter { $0.quantity == quantity && $0.scope == scope }
  }

  /// Whether some of the numbers are assumed.
  package var restsOnAssumptions: Bool { rows.contains { $0.status == .assumed } }

  /// The first sources of the numbers, for the heading of a table.
  package var source: String {
    var sources: [String] = []
    for row in rows where !row.source.isEmpty && !sources.contains(row.source) {
      sources.append(row.source)
    }
    return sources.prefix(2).joined(separator: "; ")
  }

  /// Whether single births and deaths are drawn.
  package var drawsBirthsAndDeaths: Bool {
    processes.contains { $0.quantity == .events && $0.size > 0 }
  }

  /// The variance of net migration from single moves, times persons: factor; 0 for none.
  package var moveFactor: Double {
    processes(.netMigration, .region).first { $0.kind == .events }?.size ?? 0
  }

  /// Whether something is drawn event by event in the steps of the population.
  package var drawsEvents: Bool { drawsBirthsAndDeaths || moveFactor > 0 }

  /// Whether regions have death rates of their own.
  package var variesLocalMortality: Bool { !processes(.mortality, .region).isEmpty }

  /// Only some of the processes, for a split of the variance by source.
  package func only(_ isKept: (UncertainProcess) -> Bool) -> UncertaintyInput {
    var input = self
    input.processes = processes.filter(isKept)
    return input
  }

  /// These processes, and of the estimates those of quantities that have none here.
  package func before(_ estimates: UncertaintyInput?) -> UncertaintyInput {
    guard let estimates else { return self }
    let named = Set(processes.map(\.quantity))
    let words = Set(named.map { Words.word($0, in: Words.uncertain) })
    var input = self
    let rest = estimates.processes.filter { !named.contains($0.quantity) }
    input.isEstimated = !rest.isEmpty
    input.processes += rest
    input.rows += estimates.rows.filter { !words.contains($0.cells[0]) }
    if !named.contains(.mortality) { input.correlation = estimates.correlation }
    return input
  }

  /// Reads the file.
  package init(_ input: InputFile, findings: Findings) {
    isGiven = true
    for row in input.rows(findings) {
      guard let quantity = row.word("parameter", Words.uncertain),
        let scopes = row.word("gjelder", Words.uncertainScopes),
        let kind = row.word("prosess", Words.processes),
        let measure = row.word("mål", Words.processMeasures),
        let value = row.rate("verdi", atLeast: measure == .correlation ? -1 : 0)
      else { continue }
      if let complaint = Self.complaint(quantity, scopes, kind, measure, value) {
        row.report(complaint.column, expected: complaint.expected)
        continue
      }
      if !add(quantity, scopes, kind, measure, value) {
        row.report("parameter", expected: Phrase("each number once"))
        continue
      }
      rows.append(
        Row(
          cells: ["parameter", "gjelder", "prosess", "mål"].map(row.text), value: value,
          source: row.text("kilde"), status: row.status()))
    }
    for process in processes
    where process.kind != .returning && process.kind != .events && process.size == 0 {
      let word = Words.word(process.quantity, in: Words.uncertain)
      findings.warn(
        Phrase("\(input.name): «\(word)» has a standardavvik of 0 and does not vary"))
    }
    for process in processes where process.kind == .returning && process.size == 0 {
      findings.add(
        input.name,
        found: Phrase(
          "ar1 of \(Words.word(process.quantity, in: Words.uncertain)) without standardavvik"),
        expected: Phrase("both koeffisient and standardavvik"))
    }
  }

  private var given: [String] = []

  /// Puts a number in its process; false where it is there already.
  private mutating func add(
    _ quantity: UncertainQuantity, _ scopes: [UncertainScope], _ kind: UncertainProcess.Kind,
    _ measure: Words.ProcessParameter, _ value: Double
  ) -> Bool {
    if measure == .correlation {
      if given.contains("correlation") { return false }
      given.append("correlation")
      correlation = value
      return true
    }
    for scope in scopes {
      let key = "\(quantity) \(scope) \(kind) \(measure)"
      if given.contains(key) { return false }
      given.append(key)
      var process = UncertainProcess(quantity: quantity, scope: scope, kind: kind)
      let known = processes.firstIndex {
        $0.quantity == quantity && $0.scope == scope && $0.kind == kind
      }
      if let known { process = processes[known] }
      if measure == .coefficient || measure == .continuing {
        process.coefficient = value
      } else {
        process.size = value
      }
      if let known { processes[known] = process } else { processes.append(process) }
    }
    return true
  }

  /// What is wrong with a number in its place, and in which column.
  private static func complaint(
    _ quantity: UncertainQuantity, _ scopes: [UncertainScope], _ kind: UncertainProcess.Kind,
    _ measure: Words.ProcessParameter, _ value: Double
  ) -> (column: String, expected: Phrase)? {
    let bySex = scopes.contains(.women) || scopes.contains(.men)
    if quantity == .mortality ? scopes == [.nation] : bySex {
      return (
        "gjelder",
        quantity == .mortality
          ? Phrase("kvinner, menn, begge or region for dødelighet") : Phrase("landet or region")
      )
    }
    if quantity == .events, scopes != [.region] || kind != .events {
      return (
        "prosess", Phrase("region and hendelser for hendelser: births and deaths one by one")
      )
    }
    if kind == .events, ![.events, .netMigration, .prevalence].contains(quantity) {
      return (
        "prosess", Phrase("vandring, ar1 or konstant; hendelser for nettoflytting, forekomst")
      )
    }
    if kind == .events, scopes != [.region] {
      return ("gjelder", Phrase("region for hendelser"))
    }
    switch measure {
    case .correlation:
      if quantity != .mortality || scopes.count != 2 {
        return ("mål", Phrase("korrelasjon for dødelighet begge only"))
      }
      return value <= 1 ? nil : ("verdi", Phrase("a correlation from -1 to 1"))
    case .coefficient:
      if kind != .returning { return ("mål", Phrase("koeffisient for ar1 only")) }
      return value < 1 ? nil : ("verdi", Phrase("a coefficient of at least 0 and below 1"))
    case .continuing:
      if quantity != .prevalence || kind != .events {
        return ("mål", Phrase("videre for forekomst with hendelser only"))
      }
      return value <= 1 ? nil : ("verdi", Phrase("a share from 0 to 1"))
    case .factor:
      if kind != .events || quantity == .prevalence {
        return ("mål", Phrase(verbatim: "standardavvik"))
      }
      return quantity != .events || value == 0 || value == 1
        ? nil : ("verdi", Phrase("1, or 0 for births and deaths that are not drawn"))
    case .deviation:
      if kind == .events { return ("mål", Phrase("faktor or videre for hendelser")) }
      // Of a logarithm, or of persons per inhabitant: beyond it everything is as likely as nothing.
      return value <= 1 ? nil : ("verdi", Phrase("a standard deviation of at most 1 a year"))
    }
  }
}

extension UncertaintyInput {
  /// Errors of a place's own estimated levels, which last the whole run: of net migration per
  /// inhabitant and year, of the log of fertility and of the log of death rates.
  ///
  /// Chosen so that about four of five outcomes of the municipalities fell within 80 % from the
  /// jump-offs 2012, 2014 and 2017; what other jump-offs give is in docs/uncertainty.md.
  static let localErrors: [(quantity: UncertainQuantity, deviation: Double)] = [
    (.netMigration, 0.004), (.fertility, 0.08), (.mortality, 0.06),
  ]

  /// The estimates for Norway as known at a jump-off; `nil` before the first, 2010.
  ///
  /// See docs/uncertainty.md. Births and deaths are drawn one by one; prevalence, unit costs and
  /// prices do not vary, since nobody has estimated how.
  package init?(jumpOff: Int) {
    guard let nation = NationalUncertainty(jumpOff: jumpOff) else { return nil }
    isEstimated = true
    let source = "docs/uncertainty.md (\(nation.year))"
    func put(
      _ quantity: UncertainQuantity, _ scopes: [UncertainScope], _ kind: UncertainProcess.Kind,
      _ measure: Words.ProcessParameter, _ value: Double
    ) {
      _ = add(quantity, scopes, kind, measure, value)
      rows.append(
        Row(
          cells: [
            Words.word(quantity, in: Words.uncertain),
            Words.word(scopes, in: Words.uncertainScopes), Words.word(kind, in: Words.processes),
            Words.word(measure, in: Words.processMeasures),
          ], value: value, source: source, status: .derived))
    }
    put(.fertility, [.nation], .walk, .deviation, nation.fertilityDeviation)
    put(.mortality, [.women], .walk, .deviation, nation.womensDeviation)
    put(.mortality, [.men], .walk, .deviation, nation.mensDeviation)
    put(.mortality, [.women, .men], .walk, .correlation, nation.correlation)
    put(.netMigration, [.nation], .returning, .deviation, nation.netDeviation)
    put(.netMigration, [.nation], .returning, .coefficient, nation.netCoefficient)
    put(.netMigration, [.region], .returning, .deviation, nation.localDeviation)
    put(.netMigration, [.region], .returning, .coefficient, nation.localCoefficient)
    put(.netMigration, [.region], .events, .factor, nation.localEventFactor)
    put(.events, [.region], .events, .factor, 1)
    for error in Self.localErrors {
      put(error.quantity, [.region], .constant, .deviation, error.deviation)
    }
  }
}
