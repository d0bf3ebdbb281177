/// Persons by sex and age on 1 January of a year.
///
/// Cells are stored flat, women first, ages ascending within a sex, so that every loop and every
/// sum has one fixed order. Persons are real numbers: fractions stay inside and are rounded only
/// where a table is printed.
public struct Population: Sendable, Equatable {
  /// The ages.
  public let axis: AgeAxis

  /// Which sexes are held.
  public let scope: SexScope

  /// All cells, `scope.count × axis.count`, women first.
  public var cells: [Double]

  /// An empty population.
  public init(axis: AgeAxis, scope: SexScope = .both) {
    self.axis = axis
    self.scope = scope
    cells = .zeros(scope.count * axis.count)
  }

  /// A population from its flat cells.
  public init(axis: AgeAxis, scope: SexScope = .both, cells: [Double]) {
    precondition(cells.count == scope.count * axis.count, "cells do not fill the axis")
    self.axis = axis
    self.scope = scope
    self.cells = cells
  }

  /// The persons in the group that holds an age in completed years.
  public subscript(sex: Sex, age age: Int) -> Double {
    get { cells[position(sex, axis.index(ofAge: age))] }
    set { cells[position(sex, axis.index(ofAge: age))] = newValue }
  }

  /// The persons in a group, by its index on the axis.
  public subscript(sex: Sex, group group: Int) -> Double {
    get { cells[position(sex, group)] }
    set { cells[position(sex, group)] = newValue }
  }

  /// The position of a cell in `cells`.
  public func position(_ sex: Sex, _ group: Int) -> Int {
    precondition(scope.contains(sex), "this population holds women only")
    return sex.rawValue * axis.count + group
  }

  /// All persons: the sum of the cells in storage order.
  public var total: Double { cells.reduce(0, +) }

  /// Persons of both sexes with age in `bounds` (completed years, both ends included).
  ///
  /// `nil` where a bound cuts through a group of the axis, or a sex is not held: a partial sum is
  /// not an answer. An upper bound of `nil` means "and older".
  public func persons(from lower: Int, through upper: Int?, sexes: [Sex]? = nil) -> Double? {
    guard let range = axis.groups(from: lower, through: upper) else { return nil }
    if let sexes, !sexes.allSatisfy(scope.contains) { return nil }
    var sum = 0.0
    for sex in sexes ?? scope.sexes {
      for group in range { sum += self[sex, group: group] }
    }
    return sum
  }
}
