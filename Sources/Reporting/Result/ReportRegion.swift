import Tabular

/// Whom the tables of a result are about: one region of the files, or all of them together.
///
/// The files of single cells hold every region; the tables a person reads hold one, or the sum. Which
/// it is follows from the manifest, or else from whose population the first year of `folketall` is.
struct ReportRegion: Sendable {
  /// The label in the files, nil for all of them together.
  let label: String?
  /// How many regions the files hold.
  let count: Int
  /// The first year that is computed.
  let firstYear: Int

  /// Nil where there are no components, or nobody's population is that of `folketall`.
  init?(_ results: Results) throws(Problems) {
    guard let components = try results.table("komponenter"),
      let people = try results.table("folketall"), let total = people.total,
      let year = components.column("år"), let start = components.column("start")
    else { return nil }
    guard let first = components.rows.compactMap({ components.number($0, year) }).min() else {
      return nil
    }
    var starts: [(label: String, persons: Double)] = []
    for row in components.rows where components.number(row, year) == first {
      starts.append((components.text(row, "region"), components.number(row, start) ?? 0))
    }
    guard let persons = people.number(total, year: Int(first)) else { return nil }
    firstYear = Int(first)
    count = starts.count
    let asked = results.input.region
    if let own = starts.first(where: { one in
      asked.map { Self.code(one.label) == $0 } ?? (abs(one.persons - persons) < 1)
    }) {
      label = own.label
    } else if abs(starts.reduce(0) { $0 + $1.persons } - persons) < Double(starts.count) {
      label = nil
    } else {
      return nil
    }
  }

  /// Whether a row of the files of single cells belongs to it.
  func holds(_ label: String) -> Bool { self.label.map { $0 == label } ?? true }

  /// The name and code as in `Asker (3203)`; nil for all together.
  var title: String? {
    guard let label else { return nil }
    let code = Self.code(label)
    let name = label.hasPrefix(code + " ") ? label.dropFirst(code.count + 1) : ""
    return name.isEmpty ? code : "\(name) (\(code))"
  }

  /// The municipality number of a label: `3203` of `3203 Asker` and of `region 3203`.
  static func code(_ label: String) -> String {
    let words = label.split(separator: " ")
    let isCode = { (word: Substring) in word.allSatisfy(\.isNumber) }
    return (words.first(where: isCode) ?? words.first).map(String.init) ?? label
  }
}
