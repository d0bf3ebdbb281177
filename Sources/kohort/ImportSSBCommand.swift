import Scenarios
import Tabular

extension Command {
  /// `kohort import ssb FILE…`.
  static let importSSB = Command(
    path: ["import", "ssb"],
    summary: Phrase("make befolkning.csv from files downloaded from Statistics Norway (SSB)"),
    details: [
      Phrase(
        """
        Reads population tables as SSB's statistics bank gives them (CSV in any of its layouts, or \
        JSON-stat2), in Norwegian or English, chains municipality codes over the reforms, and \
        writes befolkning.csv to DIR. Separator, decimal mark and encoding are detected.
        """),
      Phrase(
        """
        --region alle takes every municipality of today that the files have, under its number of \
        today: a table recounted to the borders of 2024 gives the whole country in one folder.
        """),
      Phrase(
        """
        Age by sex must be complete: what is missing is named and nothing is written. An earlier \
        befolkning.csv in DIR with other figures is not written over.
        """),
    ],
    operands: [
      Operand(
        name: Phrase("FILE"), kind: .file, isRepeated: true,
        help: Phrase("Files from the statistics bank."))
    ],
    flags: [.region, .out, .describe, .separator, .decimal, .encoding, .quiet],
    examples: [
      "kohort import ssb 07459.csv --region 3203 --out asker",
      "kohort import ssb 07459-alle.csv --region alle --out landet",
      "kohort import ssb 07459.csv --describe",
    ],
    perform: { typed, tool in
      let request = ImportRequest(typed)
      if !typed.has(.describe) {
        for flag in [Flag.region, .out] where !typed.has(flag) {
          throw UsageError.missing(Phrase(verbatim: "--\(flag.long)"), typed.command)
        }
      }
      let files = try readAll(typed.operands)
      guard let folder = typed.text(.out), !typed.has(.describe) else {
        let lines = try tool.engine.describe(request, files)
        try tool.streams.out(lines.map { TerminalText.lines($0[tool.language]) + "\n" }.joined())
        return .done
      }
      let outcome = try tool.engine.importSSB(request, files)
      try tool.write(outcome.files, in: folder)
      if !typed.has(.quiet) {
        for line in outcome.notes { tool.streams.note(line) }
        let names = outcome.files.map(\.name).joined(separator: ", ")
        tool.streams.note(Phrase("Wrote \(names) to \(folder)."))
      }
      return .done
    })

  /// All files, or all that are missing.
  private static func readAll(_ names: [String]) throws(MissingInput) -> [SSBFile] {
    var files: [SSBFile] = []
    var problems: [Problem] = []
    for name in names {
      do {
        files.append(SSBFile(name: name, bytes: try SystemFiles.read(name)))
      } catch {
        problems += error.problems.items
      }
    }
    guard problems.isEmpty else { throw MissingInput(Problems(problems)) }
    return files
  }
}

/// How SSB files are to be read; nil means detected.
struct ImportRequest: Sendable, Equatable {
  enum Separator: String, CaseIterable {
    case semicolon
    case comma
    case tab
  }
  enum Decimal: String, CaseIterable {
    case comma
    case point
  }
  enum Encoding: String, CaseIterable {
    case utf8 = "utf-8"
    case windows1252 = "windows-1252"
  }
  var region: String?
  var separator: Separator?
  var decimal: Decimal?
  var encoding: Encoding?
}

extension ImportRequest {
  init(_ typed: Typed) {
    self.init(
      region: typed.text(.region), separator: typed.choice(.separator, as: Separator.self),
      decimal: typed.choice(.decimal, as: Decimal.self),
      encoding: typed.choice(.encoding, as: Encoding.self))
  }
}
