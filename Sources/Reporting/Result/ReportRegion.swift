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
      let first = components.rows.compactMap({ components.number($0, year) }).min()
    else { return nil }
    let labels = components.rows.filter { components.number($0, year) == first }
      .map { components.text($0, "region") }
    let own = labels.flatMap { label in
      results.input.regions.compactMap { code in
        Self.name(in: label, of: code).map { (label: label, code: code, name: $0) }
      }
    }
    guard own.count == 1 || !own.isEmpty && own.count == labels.count else { return nil }
    let one = own.count == 1 ? own[0] : nil
    (label, code, name) = (one?.label, one?.code, one?.name ?? "")
    (count, firstYear) = (labels.count, Int(first))
  }

  /// Whether a row of the files of single cells belongs to it.
  func holds(_ label: String) -> Bool { self.label.map { $0 == label } ?? true }

  /// The name and code as in `Asker (3203)`; nil for all together.
  var title: String? { code.map { name.isEmpty ? $0 : "\(name) (\($0))" } }

  /// What a label says besides a code: `Asker` of `3203 Asker`, nothing of `region 3203`; nil for the
  /// label of another code.
  private static func name(in label: String, of code: String) -> String? {
    let heading = "region "
    let text = label.hasPrefix(heading) ? String(label.dropFirst(heading.count)) : label
    if text == code { return "" }
    return text.hasPrefix(code + " ") ? String(text.dropFirst(code.count + 1)) : nil
  }
}
