/// Populations of many places by sex, single year of age and year: what a forecast is estimated
/// from.
///
/// Cells of a place are stored women first, ages 0 … `openAge` within a sex, the last one open.
/// A place without a complete population in a year is not known there, which is not the same as
/// empty: nothing is estimated from it.
public struct LocalPanel: Sendable, Equatable {
  /// The codes of the places, in the order of all results.
  public let places: [String]
  /// The group (county) of each place, by index from 0; places of a group share what is left over
  /// at ages 60 and more.
  public let groups: [Int]
  /// The first year.
  public let firstYear: Int
  /// The lower bound of the open age group.
  public let openAge: Int

  private var cells: [[Double]]
  private var known: [[Bool]]

  /// A panel in which nothing is known yet.
  ///
  /// - Parameters:
  ///   - places: the codes.
  ///   - groups: one group per place, numbered from 0; `nil` puts all places in one.
  ///   - years: the years that may be filled.
  ///   - openAge: one of ``openAges``.
  public init(places: [String], groups: [Int]? = nil, years: ClosedRange<Int>, openAge: Int) {
    precondition(Self.openAges.contains(openAge), "single ages up to 80 at least, 120 at most")
    precondition((groups ?? []).allSatisfy { $0 >= 0 }, "a negative group")
    precondition(groups.map { $0.count == places.count } ?? true, "one group per place")
    self.places = places
    self.groups = groups ?? places.map { _ in 0 }
    self.openAge = openAge
    firstYear = years.lowerBound
    let size = places.count * 2 * (openAge + 1)
    cells = years.map { _ in Array(repeating: 0, count: size) }
    known = years.map { _ in Array(repeating: false, count: places.count) }
  }

  /// The open ages a panel can have: the top ages are estimated in bands above 67, and national
  /// mortality ends where it does.
  public static let openAges = 80...NationalScheduleRows.lastAge

  /// The last year.
  public var lastYear: Int { firstYear + cells.count - 1 }
  /// The number of age groups.
  public var ageCount: Int { openAge + 1 }
  /// The number of cells of a place: two sexes by age.
  public var cellCount: Int { 2 * ageCount }

  /// Whether a place is known in a year.
  public func isKnown(_ place: Int, year: Int) -> Bool {
    contains(year) && known[year - firstYear][place]
  }

  /// The cells of a place in a year, `nil` where it is not known.
  ///
  /// Setting cells that hold nobody leaves the place unknown: a code with only zeros did not exist.
  public subscript(place: Int, year year: Int) -> [Double]? {
    get {
      guard isKnown(place, year: year) else { return nil }
      let start = place * cellCount
      return Array(cells[year - firstYear][start..<(start + cellCount)])
    }
    set {
      precondition(contains(year), "a year outside the panel")
      let values = newValue ?? Array(repeating: 0, count: cellCount)
      precondition(values.count == cellCount, "cells of another shape")
      precondition(values.allSatisfy { $0 >= 0 }, "a negative count")
      let start = place * cellCount
      cells[year - firstYear].replaceSubrange(start..<(start + cellCount), with: values)
      known[year - firstYear][place] = values.contains { $0 > 0 }
    }
  }

  /// All cells of a year, place by place; zeros where a place is not known.
  public func cells(year: Int) -> [Double] {
    precondition(contains(year), "a year outside the panel")
    return cells[year - firstYear]
  }

  /// Whether the panel covers a year.
  public func contains(_ year: Int) -> Bool { year >= firstYear && year <= lastYear }

  /// The persons of a place in a year; 0 where it is not known.
  public func total(_ place: Int, year: Int) -> Double {
    let start = place * cellCount
    return cells[year - firstYear][start..<(start + cellCount)].reduce(0, +)
  }

  /// The panel as it was known on 1 January of a year: nothing later is in it.
  public func known(through year: Int) -> LocalPanel {
    precondition(contains(year), "a year outside the panel")
    var panel = self
    panel.cells.removeLast(lastYear - year)
    panel.known.removeLast(lastYear - year)
    return panel
  }
}
