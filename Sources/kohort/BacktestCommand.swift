import Scenarios
import Tabular

extension Command {
  /// `kohort backtest FILE|FOLDER --from YEAR`.
  static let backtest = Command(
    path: ["backtest"],
    summary: Phrase("score the projection method on years that have passed"),
    details: [
      Phrase(
        """
        Forecasts as if it were 1 January of each YEAR, with what was known then and nothing \
        later, and compares with what happened: error, bias and the coverage of 80 % intervals by \
        age group and years ahead, beside an unchanged population and cohort-change ratios.
        """),
      Phrase(
        """
        FILE is a population table of SSB's statistics bank (07459, all municipalities too) or a \
        scenario folder with befolkning.csv. All regions of the file are estimated from; --region \
        says which are scored: numbers with commas between, counties of two digits (40), or alle, \
        which is the default. With --out every place stands by itself in \
        treffsikkerhet-steder.csv. --to is the last outcome, by default the last year of the file. \
        Faults of the file that are found are named below the table.
        """),
      Phrase(
        """
        With --draws each jump-off is also run in N futures drawn from what was known then, and \
        the share of outcomes within their 80 % intervals is told.
        """),
    ],
    operands: [
      Operand(
        name: Phrase("FILE"), kind: .file,
        help: Phrase("The population file, or a scenario folder."))
    ],
    flags: [
      .from, .region, .to, .vintage, .method, .draws, .seed, .threads, .out, .format, .plain,
      .width, .quiet,
    ],
    examples: [
      "kohort backtest Datasets/asker --from 2012,2017",
      "kohort backtest 07459.csv --from 2010,2015 --region 3203 --vintage framskrivinger.csv",
      "kohort backtest 07459.csv --from 2010,2015 --draws 400",
    ],
    perform: { typed, tool in
      let output = try RunOutput(typed, tool.surroundings)
      try tool.requirePlace(of: output, besides: typed.operands, typed.command)
      let progress = ProgressLine(tool, isQuiet: output.isQuiet)
      let outcome = try tool.engine.backtest(BacktestRequest(typed), progress.report)
      progress.finish()
      if let folder = output.folder {
        let files = output.files(of: outcome, note: tool.note(output))
        try tool.write(files, of: outcome, to: folder, note: tool.note(output))
      }
      try output.show(outcome, on: tool.streams)
      if let folder = output.folder, !output.isQuiet {
        tool.noteTables(of: outcome, in: folder)
      }
      return .done
    })
}

/// What a backtest is asked to score.
struct BacktestRequest: Sendable, Equatable {
  /// The file or folder as it was typed.
  var path: String
  /// The jump-offs.
  var jumpOffs: [Int]
  /// The regions; empty for all.
  var regions: [String]
  /// The last outcome, nil for the last of the file.
  var lastYear: Int?
  /// The file of published projections, if any.
  var vintage: String?
  /// Other numbers for the method, `name=value`.
  var method: [String]
  /// The language of headings, labels and notes.
  var language: Language
  /// The futures whose intervals are scored, nil for none.
  var futures: FutureRequest?
}

extension BacktestRequest {
  /// - Throws: a usage error where the years are missing or no years.
  init(_ typed: Typed) throws(UsageError) {
    let texts = typed.list(.from)
    if texts.isEmpty { throw UsageError.missing(Phrase(verbatim: "--from"), typed.command) }
    var years: [Int] = []
    for text in texts {
      guard let year = Int(text), (1900...2500).contains(year) else {
        throw UsageError(Phrase("--from takes years, not «\(text)»"), typed.command)
      }
      years.append(year)
    }
    if let last = typed.number(.to), let first = years.min(), last <= first {
      throw UsageError(
        Phrase("--to \(last) is not after --from \(first): what is scored comes after it"),
        typed.command)
    }
    for text in typed.list(.method) {
      if let expected = BacktestReport.Request.expected(ofMethod: text) {
        throw UsageError(Phrase("--method takes \(expected), not «\(text)»"), typed.command)
      }
    }
    self.init(
      path: typed.operands[0], jumpOffs: years, regions: typed.list(.region),
      lastYear: typed.number(.to), vintage: typed.text(.vintage), method: typed.list(.method),
      language: typed.language, futures: try FutureRequest(typed))
    if futures != nil, !method.isEmpty {
      throw UsageError(
        Phrase("--draws runs the method as it is: leave out --method"), typed.command)
    }
  }
}
