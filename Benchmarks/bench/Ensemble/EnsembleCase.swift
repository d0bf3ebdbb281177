import Demography

/// The inputs of the ensemble benchmarks: made of + − × ÷ on small numbers only, so that the peers
/// make the same from the same formulas.
///
/// They are not real, but have the shape of real ones: a schedule of death rates that rises by a
/// tenth a year of age and is moved by a random level, four streams of moves, regions of different
/// size.
struct EnsembleCase {
  var regions: Int
  var draws: Int
  let years: Int
  var seed: UInt32 = 1
  /// The number of the first region, so that a region can be run alone.
  var firstRegion = 0

  let axis = AgeAxis()

  /// Blocks of draws of a region.
  var blocks: Int { DrawBlock.blocks(forDraws: draws) }
  /// One region in one future is a trajectory.
  var trajectories: Int { regions * draws }

  /// Lower bounds of the age bands; the last one is open.
  static let bands = [0, 1, 6, 13, 16, 20, 25, 35, 45, 55, 67, 80, 90]
  /// Age bands over age bands: 20–66 to 80 and older, 67 and older to 20–66, 0–19 to 20–66.
  static let ratios = [(5..<10, 11..<13), (10..<13, 5..<10), (0..<5, 5..<10)]
  /// Numbers kept of each draw and year.
  static var values: Int { bands.count + ratios.count }
  /// The quantiles that are taken.
  static let levels = [0.1, 0.5, 0.9]

  /// Death rates of one sex in the first year, before its level.
  func deathRates(_ sex: Sex) -> [Double] {
    let excess = 1 + 0.3 * Double(sex.rawValue)
    var rates = [Double](repeating: 0.003 * excess, count: axis.count)
    rates[1] = 0.0001 * excess
    for age in 2..<axis.count { rates[age] = rates[age - 1] * 1.09 }
    return rates
  }

  /// How much the logarithm of a death rate moves with the level of mortality.
  var sensitivity: [Double] { (0..<axis.count).map { 0.02 - 0.00015 * Double($0) } }

  /// Births per woman and year; 1.6 over a life.
  var fertility: [Double] {
    (0..<axis.count).map { age -> Double in
      let shape = Double((age - 15) * (50 - age))
      return shape > 0 ? 1.6 / 7_140 * shape : 0
    }
  }

  /// Persons per age of a region before the shape of the ages.
  func size(_ region: Int) -> Double { 40 + Double(region * 7_919 % 1_000) }

  /// The people of a region at the start, women first.
  func people(_ region: Int) -> [Double] {
    (0..<(2 * axis.count)).map { cell -> Double in
      let age = cell % axis.count
      let weight = age < 60 ? 1 : Double(110 - age) / 50
      return size(region) * weight
    }
  }

  /// The moves of a region: the young move most.
  func moves(_ region: Int) -> [CellMoves] {
    (0..<(2 * axis.count)).map { cell -> CellMoves in
      let age = cell % axis.count
      let factor = age >= 80 ? 0.25 : age >= 18 && age < 35 ? 3 : 1
      var moves = CellMoves()
      moves.domesticIn = 0.008 * size(region) * factor
      moves.immigration = 0.003 * size(region) * factor
      moves.domesticOut = 0.01 * factor
      moves.emigration = 0.002 * factor
      return moves
    }
  }
}
