import Demography

/// How much of Norway a panel is, which decides what the national path is taken from.
public enum LocalScope: Sendable, Equatable {
  /// The whole country: the panel's own sums are national.
  case nation
  /// Some of its places: national figures are the shipped ones.
  case part
  /// Another country: the panel's own sums, and nothing shipped but laws.
  case elsewhere
}

/// National net migration per person and year: a level that returns to its mean.
///
/// rate(b + h) = μ + (r − μ) · φ^(h + 1), h = 0 for the first step; μ the mean of the last 20 years
/// before b, r of the last two, φ ``LocalMethod/migrationMemory``. So the national sum cannot drift:
/// it stays between the present level and the long mean. Where the last known year lies n years
/// before b − 1, the return has gone on for n years more.
struct LocalPath {
  /// The first year of the forecast.
  let jumpOff: Int
  /// The present level r, persons per person and year.
  let level: Double
  /// The long mean μ.
  let mean: Double
  /// The last year known.
  let lastYear: Int
  private let memory: Double
  private let known: [Int: Double]

  /// `nil` where no year is known.
  init?(known: [Int: Double], jumpOff: Int, method: LocalMethod) {
    let years = known.keys.filter { $0 < jumpOff }.sorted().suffix(method.migrationMean)
    guard let last = years.last else { return nil }
    self.jumpOff = jumpOff
    lastYear = last
    self.known = known.filter { $0.key < jumpOff }
    memory = method.migrationMemory
    let values = years.compactMap { known[$0] }
    mean = values.reduce(0, +) / Double(values.count)
    let recent = values.suffix(method.migrationLevel)
    level = recent.reduce(0, +) / Double(recent.count)
  }

  /// The rate of the year that begins on 1 January: as known, or on the path.
  func rate(year: Int) -> Double {
    if let value = known[year] { return value }
    if year < lastYear { return mean }
    var deviation = level - mean
    for _ in lastYear..<year { deviation *= memory }
    return mean + deviation
  }

  /// The series of a scope: the panel's own rates, the shipped ones, or both.
  static func known(
    scope: LocalScope, own: [Int: Double], jumpOff: Int
  ) -> [Int: Double] {
    switch scope {
    case .elsewhere: return own
    case .part: return NationalScheduleMigration.rates(before: jumpOff)
    case .nation:
      return NationalScheduleMigration.rates(before: jumpOff).merging(own) { $1 }
    }
  }
}
