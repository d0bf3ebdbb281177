import StatisticsNorway
import Tabular

/// A row of a file of published projections.
struct VintageRow {
  let row: Int
  let jumpOff: Int
  let year: Int
  let ages: StatBankText.Ages
  let sex: StatBankText.Sex
  let persons: Double
  /// The age as it stands.
  let label: String

  /// Reads a row.
  ///
  /// - Throws: the first field that is not what its column should have, at its line and column.
  init(_ table: TextTable, _ columns: VintageColumns, _ row: Int) throws(Problem) {
    func problem(_ column: Int, _ expected: Phrase, _ advice: Phrase = .empty) -> Problem {
      let at = table.place(row, column)
      return Problem(
        file: table.source, line: at.line, column: at.column,
        found: .quoted(table.text(row, column)), expected: expected, advice: advice)
    }
    self.row = row
    guard let jumpOff = StatBankText.year(table.text(row, columns.vintage)) else {
      throw problem(columns.vintage, Phrase("the year the projection is from"))
    }
    guard let year = StatBankText.year(table.text(row, columns.year)) else {
      throw problem(
        columns.year, Phrase("a year"), TimeFault.advice(for: table.text(row, columns.year)))
    }
    label = table.text(row, columns.age)
    guard let ages = StatBankText.ages(label) else {
      throw problem(
        columns.age, Phrase("an age such as «0 år», «1-5 år» or «90 år eller eldre»"),
        AgeFault.reason(for: [label]) ?? .empty)
    }
    if let column = columns.sex {
      guard let sex = StatBankText.sex(table.text(row, column)) else {
        throw problem(column, Phrase("kvinner, menn or begge kjønn"))
      }
      self.sex = sex
    } else {
      sex = .both
    }
    guard case .number(let persons) = table.number(row, columns.value) else {
      throw problem(columns.value, Phrase("a number"))
    }
    if persons.magnitude > NumberField.largest {
      throw problem(columns.value, NumberField.belowLargest)
    }
    if persons < 0 { throw problem(columns.value, Phrase("a number not below \(0)")) }
    (self.jumpOff, self.year, self.ages, self.persons) = (jumpOff, year, ages, persons)
  }
}
