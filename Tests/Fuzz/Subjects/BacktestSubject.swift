import Scenarios
import Tabular

/// `kohort backtest`: a population file or a folder, with or without published projections.
struct BacktestSubject: Subject {
  let corpus: Corpus
  private static let (table, vintage) = ("07459.csv", "vintage.csv")

  func input(_ random: inout SplitMix64) -> FuzzCase {
    var input = FuzzCase(files: [:])
    if random.chance(0.4) {
      let able = corpus.folders.filter { $0[FolderSchema.population.fileName]?.count ?? 0 > 4000 }
      input.files = random.pick(able)
    } else {
      input.files[Self.table] = corpus.backtest.table
      if random.chance(0.3) { input.files[Self.vintage] = corpus.backtest.vintage }
    }
    Mutator(words: corpus.words).damage(&input, &random)
    input.asked.language = random.pick(Language.allCases)
    input.asked.years = random.pick([[2020], [2020], [2019], [2019, 2020], [1900], [2500]])
    if random.chance(0.1) { input.asked.region = random.pick(["4012", "40", "alle", "3203", "x"]) }
    if random.chance(0.1) { input.asked.lastYear = random.pick([2019, 2020, 2021, 2500]) }
    if random.chance(0.05) { input.asked.futures = FutureRequest(draws: 16) }
    return input
  }

  func read(_ input: FuzzCase, _ laws: inout Laws) throws {
    let request = BacktestReport.Request(
      jumpOffs: input.asked.years, regions: input.asked.region.map { [$0] } ?? [],
      lastYear: input.asked.lastYear, language: input.asked.language, futures: input.asked.futures)
    let vintages = input.files[Self.vintage].map { BacktestReport.File(Self.vintage, $0) }
    let report =
      try input.files[Self.table].map {
        try BacktestReport(file: (Self.table, $0), vintages: vintages, request)
      } ?? BacktestReport(folder: input.files, vintages: vintages, request)
    laws.checkLines(report.header + report.footer)
    laws.checkScreen(report.tables, input.asked)
    for table in report.files {
      laws.check(table)
      let bytes = CSVWriter(.plain).bytes(table)
      if laws.isThorough { laws.checkWritten(table, bytes) }
      if "\(table.name).csv" == PlaceScores.file {
        laws.require((try? PlaceScores(bytes, source: "x")) != nil, "scores cannot be read back")
      }
    }
  }
}
