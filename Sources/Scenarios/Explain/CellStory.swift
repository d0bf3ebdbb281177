import Tabular

/// A number of any table of a result: the row it stands in, word for word, and the rows of the
/// inputs that name the same thing.
struct CellStory {
  let result: ResultFolder
  let language: Language

  /// The lines, and the ladder and step the row names, where it does.
  ///
  /// - Throws: what the table has where no row, or more than one, has all the words.
  func lines(
    table name: String, words: [String], year: Int
  ) throws(Problems) -> (lines: [String], ladder: String?, step: String?) {
    let file = "\(name).csv"
    let table = try TextTable(bytes: result.results[file] ?? [], source: file)
    func plain(_ row: Int, _ column: Int) -> String { AskedNumber.plain(table.text(row, column)) }
    guard let column = table.header.firstIndex(of: "\(year)") else {
      throw Problems([
        Problem(
          file: file, found: "no column «\(year)»",
          expected: "one of " + table.header.joined(separator: ", "))
      ])
    }
    let labels = table.header.indices.filter { index in Int(table.header[index]) == nil }
    func text(_ row: Int) -> String {
      labels.map { plain(row, $0) }.filter { !$0.isEmpty }.joined(separator: " ")
    }
    let wanted = words.joined(separator: " ")
    let all = Array(0..<table.rowCount)
    // The row whose first text is just that comes before rows that hold the words somewhere.
    let exact = all.filter { row in labels.contains { plain(row, $0) == wanted } }
    let found =
      exact.count == 1
      ? exact
      : all.filter { row in
        let held = Set(text(row).split(separator: " ").map(String.init))
        return words.allSatisfy(held.contains)
      }
    guard found.count == 1, let row = found.first else {
      let rows = (found.isEmpty ? all : found).prefix(12).map { "«\(text($0))»" }
      throw Problems([
        Problem(
          file: file,
          found: found.isEmpty
            ? "no row with «\(wanted)»" : "\(found.count) rows with «\(wanted)»",
          expected: "words of one row, such as " + rows.joined(separator: ", "))
      ])
    }
    let place = table.place(row, column)
    var lines = ["\(file):\(place.line):\(place.column): \(table.text(row, column))"]
    let told = labels.filter { !table.text(row, $0).isEmpty }
    lines.append(
      "  " + told.map { "\(table.header[$0]): \(table.text(row, $0))" }.joined(separator: " · "))
    let names = ["linje", "prosjekt", "navn", "line", "project", "name"]
    let named = told.filter { names.contains(table.header[$0]) }.map { table.text(row, $0) }
    lines += rows(naming: named)
    func value(_ names: [String]) -> String? {
      told.first { names.contains(table.header[$0]) }.map { table.text(row, $0) }
    }
    return (lines, value(["trapp", "ladder"]), value(["trinn", "step"]))
  }

  /// The rows of the kept inputs that have one of the names in a field of their own.
  private func rows(naming names: [String]) -> [String] {
    if names.isEmpty { return [] }
    var lines: [String] = []
    for schema in FolderSchema.files {
      guard let bytes = result.files[schema.fileName],
        let file = InputFile(schema, bytes: bytes, findings: Findings())
      else { continue }
      for row in 0..<file.rowCount {
        let fields = file.table.header.indices.map { file.table.text(row, $0) }
        if !fields.contains(where: names.contains) { continue }
        let told = zip(file.table.header, fields).filter { !$1.isEmpty }.map { "\($0) \($1)" }
        lines.append(
          "  \(schema.fileName):\(file.table.place(row, 0).line): "
            + told.joined(separator: "; "))
      }
    }
    return lines
  }
}
