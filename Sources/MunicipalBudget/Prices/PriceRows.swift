import Demography

/// The price indices of a folder, and those that a scenario has in place of them.
///
/// Levels of known years are joined by the same growth each year; growth goes on from the last level.
/// Nothing is extrapolated: a year nobody has written is missing.
package struct PriceRows: Sendable {
  /// What is written of an index.
  package struct Index: Sendable {
    package var levels: [Int: Double] = [:]
    package var growth: [Int: Double] = [:]
    package var weights: [(part: String, weight: Double)] = []
    /// How well the level or growth of a year is founded.
    package var statuses: [Int: Provenance.Status] = [:]
    package var weightStatuses: [Provenance.Status] = []

    package init() {}
  }

  /// The indices that all scenarios share, by name.
  package var base: [String: Index] = [:]
  /// Those that a scenario has in place of them, by scenario and name.
  package var own: [String: [String: Index]] = [:]
  /// The rows, with where they come from.
  package var stated: [StatedFigure] = []
  package init() {}

  /// The names of the indices, sorted.
  package var names: [String] { Set(base.keys).union(own.values.flatMap { $0.keys }).sorted() }

  /// The indices that mixes are made of.
  package var parts: Set<String> {
    let indices = Array(base.values) + own.values.flatMap { $0.values }
    return Set(indices.flatMap { $0.weights.map { $0.part } })
  }

  /// The same without some indices and the mixes that are made of them.
  package func without(_ isLeftOut: (String) -> Bool) -> PriceRows {
    var kept = self
    func keep(_ rows: [String: Index]) -> [String: Index] {
      rows.filter { name, index in
        !isLeftOut(name) && !index.weights.contains { isLeftOut($0.part) }
      }
    }
    kept.base = keep(base)
    kept.own = own.mapValues(keep)
    return kept
  }

  /// What is written of an index for all scenarios, and then for one.
  private func layers(_ index: String, _ scenario: String) -> [Index] {
    [base[index], own[scenario]?[index]].compactMap { $0 }
  }

  /// The last year that all of some indices have.
  package func lastYear(of names: [String], scenario: String) -> Int {
    var last = Int.max
    for layer in names.flatMap({ layers($0, scenario) }) where !layer.weights.isEmpty {
      last = min(last, lastYear(of: layer.weights.map { $0.part }, scenario: scenario))
    }
    for name in names {
      let years = layers(name, scenario).flatMap {
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
    let layers = layers(index, scenario)
    if let mix = layers.last(where: { !$0.weights.isEmpty }) {
      let parts = mix.weights.map { $0.part }
      return parts.reduce(mix.weightStatuses) {
        $0 + statuses(of: $1, over: years, scenario: scenario)
      }
    }
    var known: [Int: Provenance.Status] = [:]
    var levels: Set<Int> = []
    for layer in layers {
      for (year, status) in layer.statuses { known[year] = status }
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
    var merged = base
    for (name, own) in own[scenario] ?? [:] {
      var all = merged[name] ?? Index()
      for (year, level) in own.levels { all.levels[year] = level }
      for (year, growth) in own.growth { all.growth[year] = growth }
      if !own.weights.isEmpty { all.weights = own.weights }
      merged[name] = all
    }
    var simple: [PriceIndex] = []
    for (name, rows) in merged.sorted(by: { $0.key < $1.key }) where rows.weights.isEmpty {
      simple.append(try Self.index(name, rows, factor: factor))
    }
    var places: [String: Int] = [:]
    for (place, index) in simple.enumerated() { places[index.name] = place }
    var mixes: [PriceIndex] = []
    for (name, rows) in merged.sorted(by: { $0.key < $1.key }) where !rows.weights.isEmpty {
      var parts: [(index: PriceIndex, weight: Double)] = []
      for (part, weight) in rows.weights {
        guard let place = places[part] else { throw .unknownIndex(item: name, index: part) }
        parts.append((simple[place], weight))
      }
      let first = parts.map { $0.index.levels.years.lowerBound }.max() ?? baseYear
      let last = parts.map { $0.index.levels.years.upperBound }.min() ?? baseYear
      guard first <= last else { throw .missingIndexYear(index: name, year: first) }
      mixes.append(try PriceIndex(name: name, mixOf: parts, years: first...last))
    }
    return try PriceBook(baseYear: baseYear, deflator: deflator, indices: simple + mixes)
  }

  private static func index(
    _ name: String, _ rows: Index, factor: (Int) -> DrawBlock
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
