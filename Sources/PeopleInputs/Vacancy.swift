import Demography
import FolderText
import Tabular

extension HouseholdInput {
  /// The share of all homes that stand empty on 1 January of a year: 0 where the file says nothing
  /// of it, which means a household in every home.
  package func vacancy(at year: Int) -> Double { vacancies.value(at: year) ?? 0 }

  /// All homes on 1 January of the first year: households / (1 − vacancy).
  ///
  /// `nil`, with a problem, where headship or a vacancy that is given begins later.
  package func stock(of base: Population, year: Int, _ findings: Findings) -> Double? {
    guard let headship = headship.cells(at: year) else {
      findings.add(
        file, found: Phrase("no hovedperson in \(year) or before"),
        expected: Phrase("headship from \(year) on"))
      return nil
    }
    guard vacancies.isEmpty || vacancies.value(at: year) != nil else {
      findings.add(
        file, found: Phrase("no ledighet in \(year) or before"),
        expected: Phrase("ledighet from \(year) on"),
        advice: Phrase("or leave ledighet out: then somebody lives in every home"))
      return nil
    }
    return base.households(headship: headship) / (1 - vacancy(at: year))
  }

  /// Adds a row of vacancy.
  mutating func addVacancy(_ row: InputRow, _ year: Int, _ value: Double) {
    guard row.text("boligtype").isEmpty else {
      row.report("boligtype", expected: Phrase("an empty field: ledighet is of all homes"))
      return
    }
    guard value < 1 else {
      row.report("verdi", expected: Phrase("a share from 0 to below 1"))
      return
    }
    if !vacancies.add(year, value) {
      row.report("år", expected: Phrase("one ledighet per year"))
    }
  }
}
