/// A number of a population, in sixteen draws: a sum of cells, or one sum over another.
public struct BlockIndicator: Sendable, Equatable {
  /// The name.
  public let name: String
  /// The cells above the line, in the order they are added.
  let above: [Range<Int>]
  /// The cells below the line; `nil` for a sum alone.
  let below: [Range<Int>]?

  /// Persons of some ages and sexes; `nil` where a bound cuts through an age group.
  public init?(
    persons name: String, ages: [AgeBounds], sexes: [Sex] = Sex.allCases, axis: AgeAxis
  ) {
    guard let above = Self.cells(ages, sexes, axis) else { return nil }
    (self.name, self.above, below) = (name, above, nil)
  }

  /// Persons of some ages per person of others, both sexes; `nil` where a bound cuts through an age
  /// group.
  public init?(
    ratio name: String, numerator: [AgeBounds], denominator: [AgeBounds], axis: AgeAxis
  ) {
    guard let above = Self.cells(numerator, Sex.allCases, axis),
      let below = Self.cells(denominator, Sex.allCases, axis)
    else { return nil }
    (self.name, self.above, self.below) = (name, above, below)
  }

  private static func cells(
    _ ages: [AgeBounds], _ sexes: [Sex], _ axis: AgeAxis
  ) -> [Range<Int>]? {
    var ranges: [Range<Int>] = []
    for sex in sexes {
      for bounds in ages {
        guard let groups = axis.groups(from: bounds.lower, through: bounds.upper) else {
          return nil
        }
        let first = sex.rawValue * axis.count
        ranges.append((first + groups.lowerBound)..<(first + groups.upperBound))
      }
    }
    return ranges
  }

  /// The number of each draw; not a number where nobody is below the line.
  public func value(in people: Span<DrawBlock>) -> DrawBlock {
    let sum = Self.sum(above, people)
    guard let below else { return sum }
    return sum / Self.sum(below, people)
  }

  private static func sum(_ ranges: [Range<Int>], _ people: Span<DrawBlock>) -> DrawBlock {
    var sum = DrawBlock()
    for range in ranges {
      for cell in range { sum += people[cell] }
    }
    return sum
  }
}
