import Demography
import FolderText
import ServiceDemand
import Tabular

/// A rate of others in `referanse.csv`, and what it is set beside.
package struct ReferenceInput: Sendable {
  /// What the own rate is.
  package enum Own: Sendable {
    /// Stated in the file.
    case stated(Double)
    /// The use of a rung today.
    case use(ladder: String, rung: String)
  }

  package let name: String
  package let userGroup: String
  package let own: Own
  package let reference: ReferenceRate.Side
  /// Whether it is a share of a whole, such as of the cost, shown in per cent: a row that names no ladder
  /// has no users to count per 1000 inhabitants.
  package let isShare: Bool

  /// Reads the file.
  package static func read(
    _ input: InputFile, _ folder: FolderSoFar, _ findings: Findings
  ) -> [ReferenceInput] {
    var references: [ReferenceInput] = []
    for row in input.rows(findings) {
      guard let name = row.requiredText("navn"), let above = row.ages("aldersgruppe")?.bounds,
        let below = row.ages("nevner")?.bounds, let year = row.year(),
        let value = row.rate("verdi", atLeast: 0), let date = row.date(folder.settings)
      else { continue }
      let own: Own
      if row.holds("egen") {
        guard let stated = row.rate("egen", atLeast: 0) else { continue }
        own = .stated(stated)
      } else {
        guard let ladder = row.ladder(folder.ladders), let rung = row.rung(of: ladder),
          row.requiredText("brukergruppe") != nil, row.group(ladder, folder.ladders, rung: rung)
        else { continue }
        own = .use(ladder: ladder.name, rung: rung)
      }
      references.append(
        ReferenceInput(
          name: name, userGroup: row.text("brukergruppe"), own: own,
          reference: ReferenceRate.Side(
            rate: DrawBlock(always: value), numerator: above, denominator: below, year: year,
            date: date),
          isShare: !row.holds("trapp")))
    }
    return references
  }
}
