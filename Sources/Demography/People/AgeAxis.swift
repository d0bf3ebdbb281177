/// The ages of a population: groups of equal width from 0 and one open group at the top.
///
/// Age is completed years on 1 January. With width 1 and open age 105 the groups are
/// 0, 1, …, 104, 105+; with width 5 and open age 80 they are 0–4, 5–9, …, 75–79, 80+.
/// The width of an age group is also the length of a step in years (z in the formulas).
public struct AgeAxis: Sendable, Hashable {
  /// The default open age: SSB publishes 105 years and older as its last age.
  public static let defaultOpenAge = 105

  /// The lower bound of the open group, a multiple of `width`.
  public let openAge: Int

  /// Years per group and per step (z), 1 or more.
  public let width: Int

  /// Makes an axis; `openAge` must be a positive multiple of `width`.
  public init(openAge: Int = AgeAxis.defaultOpenAge, width: Int = 1) {
    precondition(width >= 1 && openAge >= width && openAge % width == 0, "no such age axis")
    self.openAge = openAge
    self.width = width
  }

  /// The number of groups, the open one included.
  public var count: Int { openAge / width + 1 }

  /// The index of the open group (A in the formulas).
  public var openIndex: Int { openAge / width }

  /// The lower bounds of the groups.
  public var lowerBounds: [Int] { (0..<count).map { $0 * width } }

  /// The index of the group that holds an age in completed years; ages above the open age are in
  /// the open group.
  public func index(ofAge age: Int) -> Int {
    precondition(age >= 0, "a negative age")
    return min(age / width, openIndex)
  }

  /// The lower bound of a group.
  public func age(at index: Int) -> Int { index * width }

  /// The ages of a group as the field writes them: `34`, `30–34`, `105+`.
  public func label(at index: Int) -> String {
    if index == openIndex { return "\(openAge)+" }
    return width == 1 ? "\(index)" : "\(index * width)–\(index * width + width - 1)"
  }

  /// The groups that make up the ages from `lower` through `upper` (`nil`: and older), or `nil`
  /// where the bounds do not fall between groups.
  public func groups(from lower: Int, through upper: Int?) -> Range<Int>? {
    guard lower >= 0, lower % width == 0, lower <= openAge else { return nil }
    let first = lower / width
    guard let upper else { return first..<count }
    guard upper >= lower, (upper + 1) % width == 0, upper < openAge else { return nil }
    return first..<((upper + 1) / width)
  }
}
