import Demography
import TestSupport

/// One value of a case file by year, sex and age, zero where the file has no row.
struct Cells {
  private let axis: AgeAxis
  private let extra: Int
  private var values: [Int: [[Double]]] = [:]

  /// Reads a column; without a year column everything is year 0, without a sex column it is women.
  ///
  /// `extra` rows above the open age are kept, such as a ratio of the open group's own.
  init(
    _ file: CaseFile, year: String? = "year", sex: String? = "sex", age: String = "age",
    value: String, axis: AgeAxis, extra: Int = 0
  ) throws {
    (self.axis, self.extra) = (axis, extra)
    let years = try year.map { try file.integers($0) }
    let sexes = try sex.map { try file.initials($0) }
    let ages = try file.integers(age)
    let none = [Double](repeating: 0, count: axis.count + extra)
    for (row, number) in try file.numbers(value).enumerated() {
      let men = sexes.map { $0[row] == "m" || $0[row] == "1" } ?? false
      let group = ages[row] / axis.width
      values[years?[row] ?? 0, default: [none, none]][men ? 1 : 0][group] = number
    }
  }

  /// The values of a year and sex by age.
  subscript(year: Int, sex: Sex) -> [Double] { values[year]?[sex.rawValue] ?? [] }

  /// The values of a year, women first.
  func both(_ year: Int) -> [Double] { self[year, .female] + self[year, .male] }
}
