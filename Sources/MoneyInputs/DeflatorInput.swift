import Demography
import FolderText
import MunicipalBudget

/// The price indices of a folder, and those that a scenario has in place of them.
///
/// Levels of known years are joined by the same growth each year; growth goes on from the last level.
/// Nothing is extrapolated: a year nobody has written is missing.
package struct DeflatorInput: Sendable {
  /// What is written of an index.
  private struct Rows: Sendable {
    var levels: [Int: Double] = [:]
    var growth: [Int: Double] = [:]
    var weights: [(part: String, weight: Double)] = []
    /// How well the level or growth of a year is founded.
    var statuses: [Int: Provenance.Status] = [:]
    var weightStatuses: [Provenance.Status] = []
  }

  /// What a row is.
  package enum Measure: Sendable { case level, growth, weight }

  package static let measures: Words.Choices<Measure> = [
    (.level, ["nivå", "level"]), (.growth, ["vekst", "growth"]), (.weight, ["vekt", "weight"]),
  ]

  /// By scenario (empty for the base) and index.
  private var rows: [String: [String: Rows]] = [:]
  /// The rows, with where they come from.
  package private(set) var stated: [StatedFigure] = []
  /// The scenarios that have rows of their own.
  package private(set) var scenarios: Set<String> = []

  /// Reads the file.
  package init(_ input: InputFile, findings: Findings) {
    for row in input.rows(findings) {
      guard let index = row.requiredText("indeks"), let measure = row.word("mål", Self.measures),
        let value = row.number("verdi")
      else { continue }
      guard let figure = StatedFigure(row, name: "indeks", measure: "mål", value: "verdi") else {
        continue
      }
      stated.append(figure)
      let scenario = row.text("scenario")
      if !scenario.isEmpty { scenarios.insert(scenario) }
      var known = rows[scenario]?[index] ?? Rows()
      switch measure {
      case .weight:
        guard let part = row.requiredText("del"), row.share("verdi") != nil else { continue }
        known.weights.append((part, value))
        known.weightStatuses.append(figure.provenance.status)
      case .level, .growth:
        guard let years = row.yearSpan() else { continue }
        if measure == .level ? value <= 0 : value <= -1 {
          row.report(
            "verdi", expected: measure == .level ? "a level above 0" : "a growth above -1, as 0,03")
          continue
        }
        let isTaken = years.contains {
          (measure == .level ? known.levels[$0] : known.growth[$0]) != nil
        }
        if isTaken {
          row.report("år", expected: "each year of «\(index)» once")
          continue
        }
        for year in years {
          if measure == .level { known.levels[year] = value } else { known.growth[year] = value }
          known.statuses[year] = figure.provenance.status
        }
      }
      rows[scenario, default: [:]][index] = known
    }
  }

  /// The names of the indices, sorted.
  package var names: [String] { Set(rows.values.flatMap(\.keys)).sorted() }

  /// The last year that all of some indices have.
  package func lastYear(of names: [String], scenario: String) -> Int {
    var last = Int.max
    for layer in ["", scenario] {
      for name in names {
        let own = rows[layer]?[name]
        let parts = own?.weights.map(\.part) ?? []
        if !parts.isEmpty { last = min(last, lastYear(of: parts, scenario: scenario)) }
      }
    }
    for name in names {
      let years = ["", scenario].compactMap { rows[$0]?[name] }.flatMap {
        Array($0.levels.keys) + Array($0.growth.keys)
      }
      if let own = years.max() { last = min(last, own) }
    }
    return last
  }

  /// How well the rows are founded that move an amount between two years, those of the scenario
  /// before those of the base; of a mix also its weights and its parts.
  ///
  /// Between known levels the level before the years and the one after them count.
  package func statuses(
    of index: String, over years: ClosedRange<Int>, scenario: String
  ) -> [Provenance.Status] {
    let layers = [rows[""]?[index], scenario.isEmpty ? nil : rows[scenario]?[index]]
      .compactMap { $0 }
    if let mix = layers.last(where: { !$0.weights.isEmpty }) {
      let parts = mix.weights.map(\.part)
      return parts.reduce(mix.weightStatuses) {
        $0 + statuses(of: $1, over: years, scenario: scenario)
      }
    }
    var known: [Int: Provenance.Status] = [:]
    var levels: Set<Int> = []
    for layer in layers {
      known.merge(layer.statuses) { $1 }
      levels.formUnion(layer.levels.keys)
    }
    let from = levels.filter { $0 <= years.lowerBound }.max() ?? years.lowerBound
    let through = levels.filter { $0 >= years.upperBound }.min() ?? years.upperBound
    return known.keys.sorted().filter { year in
      levels.contains(year)
        ? (from...through).contains(year) : year > years.lowerBound && year <= years.upperBound
    }.compactMap { known[$0] }
  }

  /// The indices of a scenario; a year of the scenario's goes before the same year of the base.
  ///
  /// The factor multiplies the level of a year in every draw, the same for all indices: the
  /// uncertainty of the price level.
  package func book(
    baseYear: Int, deflator: String, scenario: String,
    factor: (Int) -> DrawBlock = { _ in .init(always: 1) }
  ) throws(BudgetError) -> PriceBook {
    var merged = rows[""] ?? [:]
    if !scenario.isEmpty {
      for (name, own) in rows[scenario] ?? [:] {
        var all = merged[name] ?? Rows()
        all.levels.merge(own.levels) { $1 }
        all.growth.merge(own.growth) { $1 }
        if !own.weights.isEmpty { all.weights = own.weights }
        merged[name] = all
      }
    }
    var simple: [PriceIndex] = []
    for (name, rows) in merged.sorted(by: { $0.key < $1.key }) where rows.weights.isEmpty {
      simple.append(try Self.index(name, rows, factor: factor))
    }
    var mixes: [PriceIndex] = []
    for (name, rows) in merged.sorted(by: { $0.key < $1.key }) where !rows.weights.isEmpty {
      var parts: [(index: PriceIndex, weight: Double)] = []
      for (part, weight) in rows.weights {
        guard let index = simple.first(where: { $0.name == part }) else {
          throw .unknownIndex(item: name, index: part)
        }
        parts.append((index, weight))
      }
      let first = parts.map(\.index.levels.years.lowerBound).max() ?? baseYear
      let last = parts.map(\.index.levels.years.upperBound).min() ?? baseYear
      guard first <= last else { throw .missingIndexYear(index: name, year: first) }
      mixes.append(try PriceIndex(name: name, mixOf: parts, years: first...last))
    }
    return try PriceBook(baseYear: baseYear, deflator: deflator, indices: simple + mixes)
  }

  private static func index(
    _ name: String, _ rows: Rows, factor: (Int) -> DrawBlock
  ) throws(BudgetError) -> PriceIndex {
    var levels: [Double] = [100]
    var first = (rows.growth.keys.min() ?? 0) - 1
    if !rows.levels.isEmpty {
      let known = try PriceIndex(name: name, known: rows.levels).levels
      (first, levels) = (known.firstYear, known.lane(0))
    }
    var next = first + levels.count
    for year in rows.growth.keys.sorted() {
      if year < next { throw .duplicate(item: name, field: "år \(year)") }
      guard year == next, let growth = rows.growth[year], let last = levels.last else {
        throw .missingIndexYear(index: name, year: next)
      }
      levels.append(last * (1 + growth))
      next += 1
    }
    let blocks = levels.enumerated().map { factor(first + $0.offset) * $0.element }
    return try PriceIndex(name: name, levels: BlockPath(firstYear: first, values: blocks))
  }
}
