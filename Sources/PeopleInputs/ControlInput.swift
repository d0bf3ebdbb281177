import Demography
import FolderText
import Tabular

/// The control totals a folder gives, by region and year.
package struct ControlInput {
  /// One control total.
  package struct Total {
    package let ages: AgeBounds
    package let persons: Double
    /// The persons as they are written.
    package let text: String
    /// The line of the row in the file.
    package let line: Int?
    /// The field of the persons in its record, from 1.
    package let column: Int?
  }

  /// Control totals by region code and year.
  package private(set) var totals: [String: [Int: [Total]]] = [:]
  /// The name of the file in messages.
  package let file: String

  /// Reads the file; ages of one region and year must not overlap nor cut an age group, and a row
  /// must count the sexes that the folder holds: both, or women only.
  package init(_ input: InputFile, settings: Settings, findings: Findings) {
    file = input.name
    for row in input.rows(findings) {
      guard let region = row.region()?.code, let ages = row.ages("aldersgruppe")?.bounds,
        let year = row.year(), let persons = row.number("personer", atLeast: 0)
      else { continue }
      guard Self.countsSexes(of: settings.scope, row) else { continue }
      let axis = settings.axis
      guard let groups = axis.groups(from: ages.lower, through: ages.upper) else {
        row.report(
          "aldersgruppe",
          expected: Phrase("ages that do not cut through an age group of the run"))
        continue
      }
      let known = totals[region]?[year] ?? []
      let other = known.first {
        axis.groups(from: $0.ages.lower, through: $0.ages.upper)?.overlaps(groups) ?? false
      }
      if let other {
        row.report(
          "aldersgruppe", expected: Phrase("ages that are bound once a year"),
          advice: Phrase.list(
            [
              other.line.map(Phrase.other) ?? .empty,
              Phrase("take out the total that the others are parts of, or the parts"),
            ].filter { !$0.isEmpty }, separator: "; "))
        continue
      }
      totals[region, default: [:]][year, default: []].append(
        Total(
          ages: ages, persons: persons, text: row.text("personer"), line: row.line,
          column: row.place(of: "personer")?.column))
    }
  }

  /// Whether a row counts the sexes of the folder; what it counts otherwise is a problem.
  ///
  /// An empty sex is both: everybody's total must never bind women alone.
  private static func countsSexes(of scope: SexScope, _ row: InputRow) -> Bool {
    let isSaid = !row.text("kjønn").isEmpty
    guard let sexes = isSaid ? row.sexes(allowBoth: true) : Sex.allCases else { return false }
    if sexes == scope.sexes { return true }
    switch scope {
    case .both:
      row.report(
        "kjønn", expected: Phrase("totals of both sexes (begge, or nothing)"),
        advice: Phrase("a run of both sexes is not bound by sex"))
    case .womenOnly:
      row.report(
        isSaid ? "kjønn" : "personer",
        found: isSaid ? nil : Phrase("«\(row.text("personer"))» without a sex: both sexes"),
        expected: Phrase("totals of kvinner, since innstillinger.csv has kjønn kvinner"),
        advice: Phrase("write women's totals and kvinner in a column kjønn"))
    }
    return false
  }

  /// The row that binds groups of an axis in a region and year.
  package func total(
    region: String, year: Int, groups: Range<Int>, axis: AgeAxis
  ) -> Total? {
    totals[region]?[year]?.first {
      axis.groups(from: $0.ages.lower, through: $0.ages.upper) == groups
    }
  }

  /// The control totals of a region and year, for a population's axis.
  package func controls(region: String, year: Int, axis: AgeAxis) -> [ControlTotal] {
    (totals[region]?[year] ?? []).compactMap { total in
      axis.groups(from: total.ages.lower, through: total.ages.upper).map {
        ControlTotal(groups: $0, persons: total.persons)
      }
    }
  }
}
