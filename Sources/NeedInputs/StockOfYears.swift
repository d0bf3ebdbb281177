import FolderText
import ServiceDemand
import Tabular

extension ServiceInput {
  /// What rows of places must have in common to be one stock, told year by year.
  private struct Stock: Hashable {
    let ladder: String
    let scenario: String?
    let rung: String
    let group: String?
    let owner: CapacityRow.Owner
    let area: String?
    let note: String
  }

  /// Places that are finished later are mostly fewer than this share of those there were.
  private static let mostAdded = 0.8

  /// Tells rows of places that begin in one year after another and never end, each about as many as
  /// the one before: they are added up, and were mostly meant as what there is in each year.
  static func tellStocks(
    _ places: [(ladder: String, scenario: String?, row: InputRow, of: CapacityRow)],
    _ findings: Findings
  ) {
    let stocks = Dictionary(grouping: places.filter { !$0.of.isPlanned && $0.of.lastYear == nil }) {
      Stock(
        ladder: $0.ladder, scenario: $0.scenario, rung: $0.of.rung, group: $0.of.userGroup,
        owner: $0.of.owner, area: $0.of.area, note: $0.row.text("merknad"))
    }
    for rows in stocks.values.sorted(by: { $0[0].row.row < $1[0].row.row }) where rows.count > 1 {
      let sorted = rows.sorted { ($0.of.firstYear, $0.row.row) < ($1.of.firstYear, $1.row.row) }
      let next = zip(sorted, sorted.dropFirst()).first {
        $0.of.firstYear < $1.of.firstYear && $0.of.places > 0
          && $1.of.places >= mostAdded * $0.of.places
      }
      guard let (before, after) = next else { continue }
      let file = after.row.file.name
      let (was, comes) = (before.of.places, after.of.places)
      findings.warn(
        Phrase(
          "\(file):\(after.row.line): the places of step \(after.of.rung) from \(String(after.of.firstYear)) come besides those on line \(before.row.line), which do not end: \(Phrase(number: was, decimals: 0)) + \(Phrase(number: comes, decimals: 0)); are they what there is in the year? Then write tilår \(String(after.of.firstYear - 1)) on line \(before.row.line)"
        ), quoting: file)
    }
  }
}
