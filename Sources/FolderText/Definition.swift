import Tabular

/// Where something that files name is defined: in a column of a file, and beside what.
package struct Definition {
  /// The file that defines it.
  package let file: FileSchema
  /// The column its name stands in.
  package let column: String
  /// What stands in other columns of the same row, by their names.
  package let beside: [String: String]

  /// Something whose name is its own in all of a file, or only beside other fields of its row.
  package init(_ file: FileSchema, _ column: String, beside: [String: String] = [:]) {
    (self.file, self.column, self.beside) = (file, column, beside)
  }

  /// A ladder of `trapper.csv`.
  package static let ladder = Definition(FolderSchema.ladders, "trapp")

  /// A step of a ladder of `trapper.csv`: two ladders may have steps of one number.
  package static func step(of ladder: String) -> Definition {
    Definition(FolderSchema.ladders, "trinn", beside: ["trapp": ladder])
  }

  /// A user group that `trappebruk.csv` counts on a ladder.
  package static func group(on ladder: String) -> Definition {
    Definition(FolderSchema.ladderUse, "brukergruppe", beside: ["trapp": ladder])
  }

  /// A scenario of `scenarier.csv`.
  package static let scenario = Definition(FolderSchema.scenarios, "scenario")
}

/// What stands in the rows of files that were refused, so that what only follows from them is not
/// told besides.
struct RefusedRows {
  /// What stands in a column; the column is empty where it cannot be told.
  private struct Cell: Hashable {
    let file: String
    let column: String
    let text: String
  }

  /// A row of a file.
  private struct Row: Hashable {
    let file: String
    let number: Int
  }

  /// The rows a text stands in; those whose columns cannot be told count down from −1.
  private var rows: [Cell: Set<Int>] = [:]
  private var known: Set<Row> = []
  private var unknown = 0
  /// What has been asked, by file: many rows name the same.
  private var answers: [String: [[String]: Bool]] = [:]

  /// Adds a row, once, and what stands in its columns.
  mutating func add(row: Int, of file: String, _ fields: () -> [(column: String, text: String)]) {
    guard known.insert(Row(file: file, number: row)).inserted else { return }
    answers[file] = nil
    for (column, text) in fields() {
      rows[Cell(file: file, column: column, text: text), default: []].insert(row)
    }
  }

  /// Adds a row whose fields may be of any column.
  mutating func add(fields: [String], of file: String) {
    unknown -= 1
    answers[file] = nil
    for text in fields {
      rows[Cell(file: file, column: "", text: text.trimmed), default: []].insert(unknown)
    }
  }

  /// Whether a row that was refused has a name where it would be defined.
  mutating func hold(_ name: String, as definition: Definition) -> Bool {
    let file = definition.file.fileName
    let beside = definition.beside.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    let question = [definition.column, name] + beside
    if let answer = answers[file]?[question] { return answer }
    let answer = finds(name, as: definition, in: file)
    answers[file, default: [:]][question] = answer
    return answer
  }

  private func finds(_ name: String, as definition: Definition, in file: String) -> Bool {
    func has(_ row: Int, _ column: String, _ text: String) -> Bool {
      rows[Cell(file: file, column: row < 0 ? "" : column, text: text)]?.contains(row) ?? false
    }
    return [definition.column, ""].contains { column in
      (rows[Cell(file: file, column: column, text: name)] ?? []).contains { row in
        definition.beside.allSatisfy { has(row, $0.key, $0.value) }
      }
    }
  }
}
