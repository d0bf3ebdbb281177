import Demography

/// A rate at every sex and single age, which is what an alternative about age needs.
///
///     need = Σ sexes Σ ages rate(sex, age) × persons(sex, age)
public struct AgeProfile: Sendable, Equatable {
  /// Which sexes are held.
  public let scope: SexScope
  /// The ages; single years.
  public let axis: AgeAxis
  /// Rates, women first, ages ascending within a sex.
  public private(set) var rates: [DrawBlock]

  /// A rate of 0 everywhere.
  public init(axis: AgeAxis, scope: SexScope = .both) {
    precondition(axis.width == 1, "a profile is of single ages")
    self.axis = axis
    self.scope = scope
    rates = [DrawBlock](repeating: .none, count: scope.count * axis.count)
  }

  /// The rates of rows of use: within a row's ages and sexes every age has the row's rate, and
  /// rows of the same ages add up.
  ///
  /// `nil` where the persons of a row are not above 0 or its bounds cut through the open group.
  public init?(uses: [LadderUse], in persons: AgeBlocks) {
    self.init(axis: persons.axis, scope: persons.scope)
    for use in uses {
      let sum = PersonSum(sexes: use.sexes, ages: use.ages)
      guard let divisor = persons.persons(sum), divisor.isPositive,
        let range = axis.groups(from: use.ages.lower, through: use.ages.upper)
      else { return nil }
      let rate = DrawBlock(always: use.count) / divisor
      for sex in use.sexes {
        for age in range { self[sex, age: age] += rate }
      }
    }
  }

  /// The rate at a sex and an age.
  public subscript(sex: Sex, age age: Int) -> DrawBlock {
    get { rates[sex.rawValue * axis.count + axis.index(ofAge: age)] }
    set { rates[sex.rawValue * axis.count + axis.index(ofAge: age)] = newValue }
  }

  /// The need of a population; the same axis and sexes.
  public func need(of persons: AgeBlocks) -> DrawBlock {
    precondition(persons.axis == axis && persons.scope == scope, "another axis")
    var need = DrawBlock.none
    for cell in rates.indices {
      let users = rates[cell] * persons.cells[cell]
      need += users
    }
    return need
  }
}
