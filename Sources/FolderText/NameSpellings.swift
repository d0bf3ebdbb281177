import Tabular

/// The names of a folder that rows and files know each other by, each as it is first written.
///
/// «Eldre» and «eldre », written by two people, are one user group: names are the same where they are
/// so without case and spaces. The first spelling, in the order of the schema's files and of their
/// rows, is the one that results have; what is read as another spelling is told.
package struct NameSpellings: Sendable, Equatable {
  /// The first spelling of a name, and where it stands.
  private struct First: Sendable, Equatable {
    let text: String
    let place: String
  }

  /// By what the names are of, and the name without case and spaces.
  private var known: [String: [String: First]] = [:]

  /// No names yet.
  package init() {}

  /// What a name is without case and spaces.
  package static func folded(_ name: String) -> String {
    String(name.lowercased().filter { !$0.isWhitespace })
  }

  /// The name as it is first written; the name itself where it is not known.
  package func spelling(of name: String, _ kind: String) -> String {
    known[kind]?[Self.folded(name)]?.text ?? name
  }

  /// Takes the names of a file, reads them as they are first written, and tells those that are not.
  package mutating func read(_ file: InputFile, findings: Findings) {
    for column in file.schema.allColumns {
      guard case .name(let kind) = column.content, let place = file.place(of: column.name) else {
        continue
      }
      // Rows of one name mostly stand together.
      var last = ""
      var told: Set<String> = []
      for row in 0..<file.rowCount {
        let raw = file.table.text(row, place)
        if raw == last { continue }
        last = raw
        let name = raw.trimmed
        if name.isEmpty || !told.insert(raw).inserted { continue }
        let line = file.table.place(row, place).line
        let folded = Self.folded(name)
        guard let first = known[kind]?[folded] else {
          known[kind, default: [:]][folded] = First(text: name, place: "\(file.name):\(line)")
          continue
        }
        if first.text == name { continue }
        file.spell(name, as: first.text, in: place)
        findings.warn(
          Phrase(
            "\(file.name):\(line): «\(name)» in \(column.name) is read as «\(first.text)», as in \(first.place)"
          ), quoting: file.name)
      }
    }
  }

  /// Reads the names of a file as they are first written in the folder.
  package func apply(to file: InputFile) {
    for column in file.schema.allColumns {
      guard case .name(let kind) = column.content, let place = file.place(of: column.name) else {
        continue
      }
      for row in 0..<file.rowCount {
        let name = file.table.text(row, place).trimmed
        let first = spelling(of: name, kind)
        if first != name { file.spell(name, as: first, in: place) }
      }
    }
  }
}
