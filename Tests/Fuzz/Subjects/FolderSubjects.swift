import Reporting
import Scenarios
import Tabular

/// A damaged scenario folder, and what is asked of it.
struct FolderInput {
  let corpus: Corpus

  func input(_ random: inout SplitMix64) -> FuzzCase {
    var input = FuzzCase(files: random.pick(corpus.folders))
    Mutator(words: corpus.words).damage(&input, &random, from: corpus.folders)
    input.asked = asked(&random)
    if input.files[FolderSchema.uncertainty.fileName] == nil, random.chance(0.7) {
      input.asked.futures = nil
    }
    return input
  }

  /// What flags may ask for, most of them not.
  func asked(_ random: inout SplitMix64) -> FuzzCase.Asked {
    var asked = FuzzCase.Asked()
    asked.language = random.pick(Language.allCases)
    if random.chance(0.2) {
      asked.scenarios = random.pick([
        ["hoved"], ["bundet"], ["lav", "uten"], ["MMMM"], ["LHKM", "HLM0"], ["MM00", "mm00"],
        ["nedover", "grunn"], ["trend"], ["forsinket"], [""], ["x"], ["LMML", "LMML"],
      ])
    }
    if random.chance(0.1) {
      asked.lastYear = random.pick([1900, 2019, 2020, 2021, 2030, 2040, 2060])
    }
    if random.chance(0.1) { asked.region = random.pick(["1", "2", "3203", "", "0301", "Nord"]) }
    asked.showsBudget = random.chance(0.2)
    if random.chance(0.1) { asked.hiddenBelow = random.pick([3, 5, 20, 1000]) }
    if random.chance(0.4) {
      var futures = FutureRequest(
        draws: random.pick([1, 15, 16, 17, 33]), seed: random.pick([0, 1, .max]),
        threads: random.pick([1, 2]))
      futures.levels = random.pick([
        [0.1, 0.5, 0.9], [0, 1], [0.001, 0.002], [0.001, 0.3, 0.999],
      ])
      futures.splitsVariance = random.chance(0.1)
      asked.futures = futures
    }
    return asked
  }
}

extension RunReport.Request {
  init(_ asked: FuzzCase.Asked) {
    self.init(
      scenarios: asked.scenarios, lastYear: asked.lastYear, region: asked.region,
      language: asked.language, futures: asked.futures)
    showsBudget = asked.showsBudget
    hiddenBelow = asked.hiddenBelow
  }
}

/// `kohort run`.
struct RunSubject: Subject {
  let corpus: Corpus

  func input(_ random: inout SplitMix64) -> FuzzCase { FolderInput(corpus: corpus).input(&random) }

  func read(_ input: FuzzCase, _ laws: inout Laws) throws {
    let folder = try ScenarioFolder(toRun: input.files)
    let report = try RunReport(folder, RunReport.Request(input.asked))
    laws.checkLines(report.header + report.footer + [report.hint])
    laws.checkScreen(report.tables, input.asked)
    for warning in report.warnings {
      for language in Language.allCases { laws.told(warning[language]) }
    }
    if !laws.isThorough { return }
    for file in report.files { laws.check(file.table) }
    for file in report.files {
      laws.checkWritten(file.table, CSVWriter(.norwegianExcel).bytes(file.table))
    }
    let files = WrittenRun.files(
      report.files, report.draws + report.kept(KeptInputs.files(folder, input.files)),
      title: report.header.first ?? "", language: input.asked.language,
      plain: input.asked.showsBudget
    ) { report.manifest(of: $0) }
    let bytes = files[OutputFolder.manifestName] ?? []
    laws.fingerprint.add(bytes)
    guard let manifest = Manifest(bytes) else {
      laws.require(false, "the manifest cannot be read back")
      return
    }
    laws.require(manifest.bytes() == bytes, "the manifest is written otherwise the second time")
    try laws.requirePage(WrittenResult(manifest: manifest, files: files), input.asked.language)
  }
}

/// `kohort check`.
struct CheckSubject: Subject {
  let corpus: Corpus

  func input(_ random: inout SplitMix64) -> FuzzCase { FolderInput(corpus: corpus).input(&random) }

  func read(_ input: FuzzCase, _ laws: inout Laws) throws {
    let check = FolderCheck(
      files: input.files, others: ["notat.txt", "x\u{1b}.xlsx"], language: input.asked.language)
    for line in check.summary { laws.told(line) }
    for warning in check.warnings {
      for language in Language.allCases { laws.told(warning[language]) }
    }
    if laws.isThorough {
      // A folder may be described however little of it can be run.
      _ = try? FolderPackage.package(input.files, .nn).bytes()
    }
    if !check.problems.isEmpty { throw Problems(check.problems) }
    // What a check has nothing against runs as it stands.
    do {
      _ = try RunReport(ScenarioFolder(toRun: input.files), .init())
    } catch {
      laws.require(false, "no problems, and yet it does not run: \(error)")
    }
  }
}

extension Laws {
  /// A result that was just written has a page, the same the second time.
  mutating func requirePage(_ result: WrittenResult, _ language: Language) throws {
    if result.manifest.kind != .run { return }
    do {
      let page = try Report(ReportInput(result, in: "resultat"), language: language).html
      checkPage(page)
    } catch {
      require(false, "no page of a result that was just written: \(error)")
    }
  }

  /// A page has no control characters and no numbers that are none.
  mutating func checkPage(_ page: String) {
    fingerprint.add(page)
    var (before, control): (UInt64, UInt8?) = (0, nil)
    var none = false
    for byte in page.utf8 {
      if byte < 32, byte != 10, byte != 9 { control = byte }
      before = before << 8 | UInt64(byte)
      none = none || Self.none.contains(before & 0xff_ffff_ffff)
    }
    require(!none, "a number that is none on the page")
    require(control == nil, "a control character \(control ?? 0) on the page")
  }

  /// What stands where a number is not finite, in a cell or an attribute, five bytes each.
  private static let none: [UInt64] = [">nan<", ">NaN<", ">inf<", "\"nan\"", "\"inf\"", "\"-inf"]
    .map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
}
