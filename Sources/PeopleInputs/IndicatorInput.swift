import Demography
import FolderText
import ServiceDemand
import Tabular

/// An age ratio with the words it is shown with.
package struct ShownRatio {
  package let ratio: AgeRatio
  /// The definition in words; a file's own words stand in both languages.
  package let display: Phrase
}

extension ShownRatio {
  /// The ratios of Norwegian municipal plans, used where the folder has no `indikatorer.csv`; the
  /// bounds are printed with them.
  package static let standard: [ShownRatio] = {
    let working = AgeBounds(from: 16, through: 66)
    let old = AgeBounds(from: 67, through: nil)
    let children = AgeBounds(from: 0, through: 15)
    return [
      ShownRatio(
        ratio: AgeRatio(name: "aldersbæreevne", numerator: [working], denominator: [old]),
        display: Phrase("persons 16–66 years per person 67 years and over")),
      ShownRatio(
        ratio: AgeRatio(
          name: "omsorgskoeffisient", numerator: [AgeBounds(from: 50, through: 66)],
          denominator: [AgeBounds(from: 85, through: nil)]),
        display: Phrase("persons 50–66 years per person 85 years and over")),
      ShownRatio(
        ratio: AgeRatio(
          name: "forsørgerbrøk for eldre", numerator: [AgeBounds(from: 65, through: nil)],
          denominator: [AgeBounds(from: 20, through: 64)]),
        display: Phrase("persons 65 years and over per person 20–64 years")),
      ShownRatio(
        ratio: AgeRatio(name: "forsørgerevne", numerator: [working], denominator: [children, old]),
        display: Phrase("persons 16–66 years per person 0–15 or 67 years and over")),
    ]
  }()
}

/// The age ratios a folder defines.
package struct IndicatorInput {
  /// The ratios, in the order of the file.
  package private(set) var ratios: [ShownRatio] = []

  /// Reads the file; bounds must not cut through an age group of the run.
  package init(_ input: InputFile, settings: Settings, findings: Findings) {
    for row in input.rows(findings) {
      guard let name = row.requiredText("navn"),
        let above = Self.ages("teller", row, settings: settings),
        let below = Self.ages("nevner", row, settings: settings)
      else { continue }
      ratios.append(
        ShownRatio(
          ratio: AgeRatio(name: name, numerator: above, denominator: below),
          display: Phrase(verbatim: row.text("visning"))))
    }
  }

  private static func ages(_ column: String, _ row: InputRow, settings: Settings) -> [AgeBounds]? {
    guard let bounds = AgeText.sum(row.text(column)) else {
      row.report(column, expected: Phrase("ages such as 16–66, 67+ or 0–15 + 67+"))
      return nil
    }
    if settings.stepLength == 1 {
      let cut = bounds.first { settings.axis.groups(from: $0.lower, through: $0.upper) == nil }
      if cut != nil {
        row.report(
          column, expected: Phrase("ages below the open age group \(settings.openAge)+"))
        return nil
      }
    }
    return bounds
  }
}
