import Demography

/// How many leave a municipality in a year, by age: an assumption, because 1 January populations
/// tell net migration only.
///
/// The shape is the seven-parameter schedule that Rogers and Castro (1981) give as typical
/// of Western countries; the levels are round numbers of ours. Between municipalities about 4 of 100
/// leave in a year, abroad about 1 of 200. They are status `forutsetning` wherever they show.
///
/// The net numbers of a main alternative do not depend on them: what leaves more arrives more. They
/// decide how much a letter for moves changes, and how strongly those who leave follow the people
/// who are there.
package enum AssumedMoves {
  /// Children 0.02 falling by 0.1 a year; a peak at 20 that rises at 0.4 and falls at 0.1; 0.003 at
  /// all ages.
  private static let shape = RogersCastro(
    children: .init(height: 0.02, rate: 0.1),
    labour: .init(height: 0.06, descent: 0.1, position: 20, ascent: 0.4), level: 0.003)

  /// The sum of the rates over ages 0 … 80 that the domestic level means: moves in a life.
  static let domesticMoves = 3.2

  /// The same for moves abroad.
  static let movesAbroad = 0.4

  /// The shape of the schedule over the groups of an axis, at the middle of each.
  ///
  /// Who moves, where nothing is known but who is there; only its proportions mean something.
  package static func shape(on axis: AgeAxis) -> [Double] {
    (0..<axis.count).map { group in
      shape.rate(atAge: Double(group * axis.width) + Double(axis.width - 1) / 2)
    }
  }

  /// Rates by age 0 … `openAge` with a sum over ages 0 … 80 of `moves`.
  ///
  /// Age 0 is 0: in this method children of 0 years already contain their moves.
  static func rates(moves: Double, openAge: Int) -> [Double] {
    var life = 0.0
    for age in 0...80 { life += shape.rate(atAge: Double(age)) }
    return (0...openAge).map { age in
      age == 0 ? 0 : shape.rate(atAge: Double(age)) * moves / life
    }
  }
}
