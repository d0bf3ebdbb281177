import Demography

/// An own rate beside that of a reference, such as a group of comparison municipalities.
///
///     index = own / reference        9.5 % against 8.2 % is 1.16
public struct ReferenceRate: Sendable, Equatable {
  /// Why the two are not quite comparable; each is printed at the row.
  public enum Mark: Sendable, Equatable {
    /// The users counted are not of the ages they are divided by.
    case agesDisagree(numerator: AgeBounds, denominator: AgeBounds)
    /// Own and reference are divided by different ages.
    case denominatorsDiffer(own: AgeBounds, reference: AgeBounds)
    /// Own and reference are of different years.
    case yearsDiffer(own: Int, reference: Int)
    /// Own and reference are counted on different days of the year.
    case datesDiffer(own: NeedDate, reference: NeedDate)
  }

  /// A rate with what it is counted of.
  public struct Side: Sendable, Equatable {
    /// Users (or kroner) per unit of the denominator.
    public let rate: DrawBlock
    /// The ages above the line.
    public let numerator: AgeBounds
    /// The ages below the line.
    public let denominator: AgeBounds
    /// The year.
    public let year: Int
    /// The day of the year.
    public let date: NeedDate

    /// A rate and what it is of.
    public init(
      rate: DrawBlock, numerator: AgeBounds, denominator: AgeBounds, year: Int, date: NeedDate
    ) {
      self.rate = rate
      self.numerator = numerator
      self.denominator = denominator
      self.year = year
      self.date = date
    }
  }

  /// Who is compared with: `14 sammenligningskommuner`.
  public let name: String
  /// The own rate.
  public let own: Side
  /// The rate compared with.
  public let reference: Side

  /// Sets a rate beside a reference.
  public init(name: String, own: Side, reference: Side) {
    self.name = name
    self.own = own
    self.reference = reference
  }

  /// own / reference; `nil` where the reference is not above 0.
  public var index: DrawBlock? {
    reference.rate.isPositive ? own.rate / reference.rate : nil
  }

  /// What keeps the two from being comparable, own side first.
  public var marks: [Mark] {
    var marks: [Mark] = []
    for side in [own, reference] where side.numerator != side.denominator {
      let mark = Mark.agesDisagree(numerator: side.numerator, denominator: side.denominator)
      if !marks.contains(mark) { marks.append(mark) }
    }
    if own.denominator != reference.denominator {
      marks.append(.denominatorsDiffer(own: own.denominator, reference: reference.denominator))
    }
    if own.year != reference.year {
      marks.append(.yearsDiffer(own: own.year, reference: reference.year))
    }
    if own.date != reference.date {
      marks.append(.datesDiffer(own: own.date, reference: reference.date))
    }
    return marks
  }
}
