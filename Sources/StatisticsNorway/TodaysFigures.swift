import Tabular

/// The figures of regions by their own numbers, year by year: `3203` and SSB's `K-3203` are one.
///
/// Where a region stands twice in a year, the two must say the same. Only a number that then was a part
/// of its area, beside others that joined it later, says another thing than its `K-`, which is taken.
package struct TodaysFigures {
  /// By number and year, none of them without persons.
  package private(set) var byRegion: [String: [Int: ImportObservation]] = [:]
  private var empty: [Int: [String: String]] = [:]
  private var told: Set<String> = []

  package init() {}

  /// Takes the figures of a region and year.
  ///
  /// - Returns: the problem where they are not those that are there already, once for two codes or
  ///   files; that of zeros of a number in use.
  package mutating func add(_ observation: ImportObservation) -> Problem? {
    let (code, year) = (StatBankText.ownNumber(observation.code), observation.year)
    if observation.isEmpty {
      if let zeros = observation.zerosProblem { return zeros }
      empty[year, default: [:]][code] = observation.label
      return nil
    }
    guard let known = byRegion[code]?[year] else {
      byRegion[code, default: [:]][year] = observation
      return nil
    }
    let isPart = Municipalities.shipped[code]?.joinedLater(in: year).isEmpty == false
    if isPart, known.code != observation.code {
      if known.code == code { byRegion[code]?[year] = observation }
      return nil
    }
    guard let problem = known.conflict(with: observation),
      told.insert(known.contradiction(with: observation)).inserted
    else { return nil }
    return problem
  }

  /// Takes a year of a region out.
  mutating func remove(_ code: String, year: Int) {
    byRegion[code]?[year] = nil
    if byRegion[code]?.isEmpty == true { byRegion[code] = nil }
  }

  /// The regions that stand in the files without anybody, by year: their numbers and names.
  package var emptyRegions: [Int: [(code: String, label: String)]] {
    var found: [Int: [(code: String, label: String)]] = [:]
    for (year, regions) in empty {
      let left = regions.filter { byRegion[$0.key]?[year] == nil }.sorted { $0.key < $1.key }
      if !left.isEmpty { found[year] = left.map { (code: $0.key, label: $0.value) } }
    }
    return found
  }
}
