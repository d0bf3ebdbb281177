/// Persons and factors that nobody can mean: thousands written as persons, or persons as thousands.
///
/// One rule for control totals and for folkevekst; what somebody may mean but is unlikely is
/// `UnlikelyChange`.
package enum UnitFault {
  /// How many times more or fewer persons than before are a fault of the unit: a thousandfold miss,
  /// with room for what the years between may change.
  package static let times = 300.0

  /// Fewer persons than this may all be gone some years later: those of the highest ages, or the
  /// children of a small island.
  static let mayVanish = 30.0

  /// Whether growth by a factor, over however many years, is a fault or no number.
  package static func isMade(byFactor factor: Double) -> Bool {
    !(factor > 1 / times && factor < times)
  }

  /// Whether persons cannot be of ages that other persons are known of, whatever the size of the
  /// place.
  ///
  /// Upwards one person is added to both, so that the one or two of the highest ages may become
  /// some hundreds, and a group that nobody is in yet fills. Downwards nothing is, since a
  /// thousandth of few is less than one person. 0 is a fault for everybody, and for ages where 30
  /// persons or more are.
  ///
  /// - Parameters:
  ///   - persons: those wanted, not negative.
  ///   - known: those who are there.
  ///   - isEverybody: whether they are all ages.
  /// - Returns: whether somebody made a fault.
  package static func isMade(persons: Double, known: Double, isEverybody: Bool) -> Bool {
    if !persons.isFinite || (persons + 1) / (known + 1) >= times { return true }
    if persons == 0 { return isEverybody ? known > 0 : known >= mayVanish }
    return persons * times <= known
  }
}
