/// A number of a population, in sixteen draws: the persons of some cells.
public struct BlockIndicator: Sendable, Equatable {
  /// The name.
  public let name: String
  /// The cells, in the order they are added.
  let cells: [Range<Int>]

  /// Persons of some ages and sexes; `nil` where a bound cuts through an age group.
  public init?(
    persons name: String, ages: [AgeBounds], sexes: [Sex] = Sex.allCases, axis: AgeAxis
  ) {
    var cells: [Range<Int>] = []
    for sex in sexes {
      for bounds in ages {
        guard let groups = axis.groups(from: bounds.lower, through: bounds.upper) else {
          return nil
        }
        let first = sex.rawValue * axis.count
        cells.append((first + groups.lowerBound)..<(first + groups.upperBound))
      }
    }
    (self.name, self.cells) = (name, cells)
  }

  /// The number of each draw.
  public func value(in people: Span<DrawBlock>) -> DrawBlock {
    var sum = DrawBlock()
    for range in cells {
      for cell in range { sum += people[cell] }
    }
    return sum
  }
}
