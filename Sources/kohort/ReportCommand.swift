import Reporting
import Scenarios
import Tabular

extension Command {
  /// `kohort report RESULT -o FILE`.
  static let report = Command(
    path: ["report"],
    summary: Phrase("a result as one HTML page to look at, print and send"),
    details: [
      Phrase(
        """
        RESULT is a folder written by kohort run --out. The page holds a summary in words, the \
        pyramid with a year slider, growth by component, age groups, age ratios, the ladders with \
        need, places and what is missing, the handlingsprogram, what rests on assumptions, sources \
        and definitions, each drawing with its table. What is not in the result is not on the \
        page.
        """),
      Phrase(
        """
        The page is one file that needs no network. A folder whose manifest does not match its \
        files is refused.
        """),
    ],
    operands: [Operand(name: Phrase("RESULT"), kind: .folder, help: Phrase("The result folder."))],
    flags: [.page, .scenario, .score, .quiet],
    examples: [
      "kohort report resultat -o rapport.html",
      "kohort report resultat --backtest treff --lang en -o report.html",
    ],
    perform: { typed, tool in
      guard let page = typed.text(.page) else {
        throw UsageError(Phrase("give the page to write: -o rapport.html"), typed.command)
      }
      let scenarios = typed.list(.scenario)
      if scenarios.count > 1 {
        throw UsageError(Phrase("one scenario at a time can be reported"), typed.command)
      }
      try requireResult(typed.operands[0])
      let result = try WrittenResult(reading: typed.operands[0])
      var input = try ReportInput(result, in: typed.operands[0])
      if let scenario = scenarios.first {
        guard let chosen = result.manifest.scenarios.first(where: { $0.name == scenario }) else {
          let names = result.manifest.scenarios.map(\.name).joined(separator: ", ")
          throw UsageError(
            names.isEmpty
              ? Phrase("the result has no scenarios to choose among")
              : Phrase("the result has no scenario \(scenario), but \(names)"), typed.command)
        }
        input.choose(chosen)
      }
      if let folder = typed.text(.score) {
        try requireResult(folder)
        input.tell(try PlaceScores(of: WrittenResult(reading: folder), folder))
      }
      try tool.write(Report(input, language: typed.language), to: page)
      if !typed.has(.quiet) { tool.streams.note(Phrase("Wrote \(page).")) }
      return .done
    })
}

extension Report {
  /// The report of a run whose files are made; the one a report of the written folder would be.
  init(_ outcome: RunOutcome, _ files: [OutputFile], _ language: Language) throws {
    guard let manifest = Manifest(outcome.manifest(files)) else {
      preconditionFailure("a run whose manifest cannot be read")
    }
    let bytes = Dictionary(files.map { ($0.name, $0.bytes) }) { first, _ in first }
    try self.init(
      ReportInput(WrittenResult(manifest: manifest, files: bytes)), language: language)
  }
}

extension Tool {
  /// Writes a report to a path, whole or not at all.
  func write(_ report: Report, to path: String) throws {
    let page = try PagePath.required(path)
    do {
      try write([page.file(report)], in: page.folder) { Report.isReport($1) }
    } catch OutputError.interrupted {
      guard let folder = streams.writtenTo else { throw OutputError.interrupted }
      throw StoppedAfterwards(
        phrase: Phrase("stopped; the result is written to \(folder), and \(path) is not"))
    }
  }
}
