/// What random numbers are for: a part of the key they are made from.
///
/// Two quantities in different streams are independent; a number that a future means by a stream
/// never changes when others are added, so new streams are put at the end with new codes.
public struct RandomStream: Sendable, Hashable, RawRepresentable {
  /// The code, a part of the key of ``Philox4x32``.
  public let rawValue: UInt32

  /// A stream with a code.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The level of fertility.
  public static let fertility = RandomStream(rawValue: 1)
  /// Mortality: the two sexes' Lee–Carter levels.
  public static let mortality = RandomStream(rawValue: 2)
  /// Moves within the country.
  public static let domestic = RandomStream(rawValue: 3)
  /// Immigration and emigration.
  public static let immigration = RandomStream(rawValue: 4)
  /// Prevalence and coverage.
  public static let prevalence = RandomStream(rawValue: 5)
  /// Unit costs.
  public static let unitCost = RandomStream(rawValue: 6)
  /// Prices.
  public static let deflator = RandomStream(rawValue: 7)
  /// Births, deaths and moves of single persons.
  public static let events = RandomStream(rawValue: 8)
  /// What happens to single known users.
  public static let knownUsers = RandomStream(rawValue: 9)
}
