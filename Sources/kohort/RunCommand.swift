import Reporting
import Scenarios
import Tabular

extension Command {
  /// `kohort run FOLDER`.
  static let run = Command(
    path: ["run"],
    summary: Phrase("run a scenario folder and print its tables"),
    details: [
      Phrase(
        """
        Reads the CSV files of FOLDER (kohort init makes an example, kohort check finds what is \
        wrong), runs the scenarios and prints population, indicators and need.
        """),
      Phrase(
        """
        A folder with only befolkning.csv is projected too: mortality, fertility and migration are \
        estimated and listed with their weights, and 300 municipalities or more share one pool of \
        movers (docs/framskriving.md).
        """),
      Phrase(
        """
        With --out the tables are also written to DIR as CSV that opens right in a Norwegian Excel \
        (UTF-8 with byte order mark, semicolon, decimal comma), with a manifest; --format adds \
        formats. Files are written whole or not at all.
        """),
    ],
    operands: [
      Operand(name: Phrase("FOLDER"), kind: .folder, help: Phrase("The scenario folder."))
    ],
    flags: [
      .scenario, .to, .region, .draws, .seed, .quantiles, .variance, .shard, .threads, .budget,
      .hideBelow, .out, .format, .report, .plain, .width, .quiet,
    ],
    examples: [
      "kohort run Datasets/asker",
      "kohort run Datasets/asker --scenario fri,ssb-mmmm --to 2040",
      "kohort run min-kommune --to 2050 --scenario MMMM,LHML",
      "kohort run Datasets/asker --draws 1000 --seed 1",
      "kohort run Datasets/asker --budget",
      "kohort run Datasets/asker --out resultat --format markdown",
    ],
    perform: { typed, tool in
      let output = try RunOutput(typed, tool.surroundings)
      try requireFolder(typed.operands[0])
      try tool.requirePlace(of: output, besides: typed.operands, typed.command)
      let progress = ProgressLine(tool, isQuiet: output.isQuiet)
      let outcome = try tool.engine.run(RunRequest(typed), progress.report)
      progress.finish()
      if !output.isQuiet { tool.streams.warn(outcome.warnings) }
      let page = typed.text(.report)
      let isWritten = output.folder != nil || page != nil
      let files = isWritten ? output.files(of: outcome, note: tool.note(output)) : []
      let report = try page.map { _ in try Report(outcome, files, output.terminal.language) }
      if let page, let report {
        try PagePath.required(page).check(report, after: files, in: output.folder)
      }
      if let folder = output.folder {
        try tool.write(files, of: outcome, to: folder, page: page, note: tool.note(output))
      }
      if let page, let report { try tool.write(report, to: page) }
      try output.show(outcome, on: tool.streams)
      if let page, !output.isQuiet { tool.streams.note(Phrase("Wrote \(page).")) }
      if let folder = output.folder, !output.isQuiet {
        tool.noteTables(of: outcome, in: folder)
        if !outcome.draws.isEmpty {
          tool.streams.note(
            Phrase("When all shards are there: kohort merge FOLDER PART… --out DIR"))
        }
      }
      return .done
    })
}

/// What a run is asked to compute.
struct RunRequest: Sendable, Equatable {
  /// The scenario folder as it was typed.
  var folder: String
  /// The scenarios by name; empty for the folder's own standard.
  var scenarios: [String]
  /// The last year, nil for the folder's own.
  var lastYear: Int?
  /// The region, nil for the folder's own.
  var region: String?
  /// The language of headings, labels and notes.
  var language: Language
  /// The futures, nil for none.
  var futures: FutureRequest?
  /// Whether the screen shows the budget.
  var showsBudget = false
  /// Counts of users below this are hidden; nil for none.
  var hiddenBelow: Int?
}

extension RunRequest {
  init(_ typed: Typed) throws(UsageError) {
    self.init(
      folder: typed.operands[0], scenarios: typed.list(.scenario), lastYear: typed.number(.to),
      region: typed.text(.region), language: typed.language, futures: try FutureRequest(typed),
      showsBudget: typed.has(.budget), hiddenBelow: typed.number(.hideBelow))
    if hiddenBelow != nil, typed.text(.shard) != nil {
      throw UsageError(
        Phrase("--skjul-under hides in tables and --shard writes draws; give it to kohort merge"),
        typed.command)
    }
  }
}
