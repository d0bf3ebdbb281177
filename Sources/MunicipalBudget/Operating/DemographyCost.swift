import Demography

/// Demografikostnad by the method of TBU and KS: what unchanged services cost more because there
/// are more people of an age.
///
///     cost(t → t + 1) = Σ over age groups (N(t + 1) − N(t)) × unit cost of the group
///
/// Standard, coverage and productivity are unchanged; fixed prices. Age groups and unit costs are
/// data: they are new every year.
public struct DemographyCost: Sendable, Equatable {
  /// An age group with its persons and what one of them costs or brings in a year.
  public struct Group: Sendable, Equatable {
    /// The ages.
    public let ages: AgeBounds
    /// Persons 1 January, by year.
    public let persons: BlockPath
    /// Own cost per inhabitant of the group; `nil` where only the national one is known.
    public let own: Amount?
    /// National cost per inhabitant of the group.
    public let national: Amount?
    /// Frie inntekter per inhabitant of the group; optional.
    public let income: Amount?

    /// A group.
    public init(
      ages: AgeBounds, persons: BlockPath, own: Amount? = nil, national: Amount? = nil,
      income: Amount? = nil
    ) {
      self.ages = ages
      self.persons = persons
      self.own = own
      self.national = national
      self.income = income
    }
  }

  /// One year of the table, kroner in fixed prices.
  ///
  /// A column is `nil` when a group lacks its amount:
  /// a sum without one of its groups is no answer.
  public struct Year: Sendable, Equatable {
    /// The year the population grows into: t + 1.
    public let year: Int
    /// By group, in the order given: own cost.
    public let ownByGroup: [DrawBlock?]
    /// By group: national cost.
    public let nationalByGroup: [DrawBlock?]
    /// By group: frie inntekter, below zero when persons become more.
    public let incomeByGroup: [DrawBlock?]

    /// Own cost of all groups.
    public var own: DrawBlock? { Self.sum(ownByGroup) }
    /// National cost of all groups.
    public var national: DrawBlock? { Self.sum(nationalByGroup) }
    /// Income of all groups, below zero when it grows.
    public var income: DrawBlock? { Self.sum(incomeByGroup) }
    /// Own less national: what the municipality's own cost level adds.
    public var difference: DrawBlock? { Self.added(own, national.map { -$0 }) }
    /// Own cost with the income that follows the same people.
    public var ownNet: DrawBlock? { Self.added(own, income) }
    /// National cost with that income.
    public var nationalNet: DrawBlock? { Self.added(national, income) }

    private static func sum(_ column: [DrawBlock?]) -> DrawBlock? {
      var sum = DrawBlock.zero
      for value in column {
        guard let value else { return nil }
        sum = sum + value
      }
      return column.isEmpty ? nil : sum
    }

    private static func added(_ left: DrawBlock?, _ right: DrawBlock?) -> DrawBlock? {
      guard let left, let right else { return nil }
      return left + right
    }
  }

  /// The groups; they must not overlap, which the caller sees to.
  public let groups: [Group]

  /// A table of groups.
  public init(groups: [Group]) {
    self.groups = groups
  }

  /// The cost of the growth into each year of `years`, in fixed prices.
  ///
  /// - Throws: `missingYear` when the persons of a group lack a year or the one before it.
  public func years(_ years: ClosedRange<Int>, prices: PriceBook) throws(BudgetError) -> [Year] {
    var table: [Year] = []
    for year in years {
      var own: [DrawBlock?] = []
      var national: [DrawBlock?] = []
      var income: [DrawBlock?] = []
      for group in groups {
        let item = group.ages.label
        let before = try group.persons.value(year - 1, item: item, field: "personer")
        let growth = try group.persons.value(year, item: item, field: "personer") - before
        own.append(try Self.cost(growth, group.own, prices, item))
        national.append(try Self.cost(growth, group.national, prices, item))
        income.append(try Self.cost(-growth, group.income, prices, item))
      }
      table.append(
        Year(
          year: year, ownByGroup: own, nationalByGroup: national, incomeByGroup: income))
    }
    return table
  }

  private static func cost(
    _ growth: DrawBlock, _ amount: Amount?, _ prices: PriceBook, _ item: String
  ) throws(BudgetError) -> DrawBlock? {
    guard let amount else { return nil }
    return growth * (try prices.fixed(amount, item: item))
  }
}
