/// A population bound to numbers that come from elsewhere, such as SSB's projection.
///
/// The projected persons of a group of ages are multiplied by one factor, so the age structure
/// within the group and the shares of the sexes stay as projected. K in the balance is the change.
public struct ControlTotal: Sendable, Equatable {
  /// The groups of the axis that are bound together; both sexes.
  public let groups: Range<Int>
  /// The persons wanted, not negative.
  public let persons: Double

  /// Binds a range of groups to a number of persons.
  public init(groups: Range<Int>, persons: Double) {
    precondition(persons >= 0, "a negative control total")
    self.groups = groups
    self.persons = persons
  }

  /// The factor that takes a population to the control total, or `nil` where nobody is there to be
  /// multiplied though somebody is wanted.
  public func factor(for population: Population) -> Double? {
    let now = sum(in: population)
    if now > 0 { return persons / now }
    return persons == 0 ? 1 : nil
  }

  /// The persons of the bound groups.
  public func sum(in population: Population) -> Double {
    var sum = 0.0
    for sex in population.scope.sexes {
      for group in groups { sum += population[sex, group: group] }
    }
    return sum
  }
}

extension Population {
  /// The change K that multiplies a range of groups by a factor, zero elsewhere.
  public func change(byFactor factor: Double, groups: Range<Int>) -> [Double] {
    precondition(factor >= 0, "a negative factor")
    var change = [Double](repeating: 0, count: cells.count)
    for sex in scope.sexes {
      for group in groups {
        let cell = position(sex, group)
        change[cell] = cells[cell] * factor - cells[cell]
      }
    }
    return change
  }
}
