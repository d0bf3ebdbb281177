import Tabular

/// Whom the tables of a result are about: one region of the files, or all of them together.
///
/// The files of single cells hold every region; the tables a person reads hold one, or the sum. Which
/// it is the manifest tells.
struct ReportRegion: Sendable {
  /// The label in the files, nil for all of them together.
  let label: String?
  /// The municipality number, nil for all of them together.
  let code: String?
  /// What it is called besides its number, which may be nothing.
  private let name: String
  /// How many regions the files hold.
  let count: Int
  /// The first year that is computed.
  let firstYear: Int

  /// Nil where there are no components, or they are not of the regions that the tables are about.
  init?(_ results: Results) throws(Problems) {
    guard let components = try results.table("komponenter"), let year = components.column("år"),
      let firstYear = components.rows.compactMap({ components.number($0, year) }).min()
    else { return nil }
    let labels = components.rows.filter { components.number($0, year) == firstYear }
      .map { components.text($0, "region") }
    let regions = results.input.regions
    let found = regions.compactMap { region in
      let written = CSVWriter.Dialect.allCases.map {
        CSVWriter($0).label(region.label, in: "region")
      }
      return labels.first(where: written.contains)
    }
    guard found.count == regions.count, found.count == 1 || found.count == labels.count,
      let first = found.first
    else { return nil }
    let one = regions.count == 1 ? regions[0] : nil
    (label, code, name) = (one == nil ? nil : first, one?.code, one?.name ?? "")
    (count, self.firstYear) = (labels.count, Int(firstYear))
  }

  /// Whether a row of the files of single cells belongs to it.
  func holds(_ label: String) -> Bool { self.label.map { $0 == label } ?? true }

  /// The name and code as in `Asker (3203)`; nil for all together.
  var title: String? { code.map { name.isEmpty ? $0 : "\(name) (\($0))" } }
}
