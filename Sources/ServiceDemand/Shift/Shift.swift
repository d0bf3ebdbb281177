import Demography

/// A shift (dreining): a share of those on one rung is served on another instead.
///
/// Its size is the user's own assumption; the plans themselves say it is hard to calculate.
public struct Shift: Sendable, Equatable {
  /// The rung they would have been on.
  public let from: String
  /// The rung they are on instead.
  public let to: String
  /// The user group, or `nil` for all.
  public let userGroup: String?
  /// The share that is moved when the shift is complete, in [0, 1].
  public let share: Double
  /// The first year with an effect.
  public let firstYear: Int
  /// The year from which the whole share is moved.
  public let fullYear: Int
  /// Units on `to` for one unit taken from `from`, on a ladder that counts recipients; `nil` where
  /// it counts persons, since a person remains one.
  public let conversion: Double?

  /// Defines a shift.
  public init(
    from: String, to: String, userGroup: String? = nil, share: Double, firstYear: Int,
    fullYear: Int? = nil, conversion: Double? = nil
  ) {
    self.from = from
    self.to = to
    self.userGroup = userGroup
    self.share = share
    self.firstYear = firstYear
    self.fullYear = fullYear ?? firstYear
    self.conversion = conversion
  }

  /// The share moved in a year: 0 before the first, rising in equal parts to the full year:
  /// share · (year − first + 1) / (full − first + 1).
  public func share(in year: Int) -> Double {
    if year < firstYear { return 0 }
    if year >= fullYear { return share }
    return share * Double(year - firstYear + 1) / Double(fullYear - firstYear + 1)
  }
}

/// Who is moved by a shift.
public enum FirstMovers: Sendable, Equatable {
  /// Everybody on the rung: the share is of its whole need, each year.
  case everybody
  /// Newcomers: who stands on the rung in the first year stays there, and the share is of those
  /// who come later. `leaving` is the share of those on a rung that leaves it in a year.
  case newcomers(leaving: Double)
}
