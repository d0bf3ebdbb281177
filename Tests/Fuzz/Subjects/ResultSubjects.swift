import Reporting
import Scenarios
import Tabular

/// Results of the folders of the corpus, made once.
final class MadeResults {
  let corpus: Corpus
  private var known: [Int: [String: [UInt8]]] = [:]

  init(_ corpus: Corpus) { self.corpus = corpus }

  /// One of the results: of a folder, in a language, some with futures.
  func any(_ random: inout SplitMix64) throws -> [String: [UInt8]] {
    let kinds = 4
    let place = random.below(corpus.folders.count * kinds)
    if let files = known[place] { return files }
    let kind = place % kinds
    var request = RunReport.Request(language: kind == 1 ? .en : .nb)
    if kind == 2 { request.futures = FutureRequest(draws: 16) }
    if kind == 3 { request.hiddenBelow = 5 }
    let files: [String: [UInt8]]
    do {
      files = try WrittenRun.files(corpus.folders[place / kinds], request, plain: kind == 1)
    } catch {
      request.futures = nil
      files = try WrittenRun.files(corpus.folders[place / kinds], request)
    }
    known[place] = files
    return files
  }

  /// A result, damaged in a folder of a case.
  func damaged(
    _ folder: String, of input: inout FuzzCase, _ random: inout SplitMix64
  ) throws {
    let original = try any(&random)
    for (name, bytes) in original { input.files["\(folder)/\(name)"] = bytes }
    let other = try any(&random)
    Mutator(words: corpus.words).damage(
      &input, &random, from: [other], only: { $0.hasPrefix(folder + "/") })
    if random.chance(0.95) {
      SealedResult.seal(&input.files, in: folder, original: original)
    }
  }
}

extension FuzzCase {
  /// A result of the case, held against its manifest as it would be on disk.
  func result(_ folder: String) throws -> ResultFolder {
    let files = files(in: folder)
    return try ResultFolder(
      name: folder, manifest: files[OutputFolder.manifestName] ?? [], files: files)
  }
}

/// `kohort report`.
struct ReportSubject: Subject {
  private let results: MadeResults

  init(corpus: Corpus) { results = MadeResults(corpus) }

  func input(_ random: inout SplitMix64) throws -> FuzzCase {
    var input = FuzzCase(files: [:])
    try results.damaged("resultat", of: &input, &random)
    input.asked.language = random.pick(Language.allCases)
    return input
  }

  func read(_ input: FuzzCase, _ laws: inout Laws) throws {
    let files = input.files(in: "resultat")
    guard let manifest = Manifest(files[OutputFolder.manifestName] ?? []) else {
      throw Problem(file: "resultat", found: .nothing, expected: .nothing)
    }
    let result = WrittenResult(manifest: manifest, files: files)
    let page = try Report(
      ReportInput(result, in: "resultat"), language: input.asked.language)
    laws.checkPage(page.html)
    laws.require(Report.isReport(Array(page.html.utf8)), "a page that is not known again")
  }
}

/// `kohort compare`.
struct CompareSubject: Subject {
  private let results: MadeResults

  init(corpus: Corpus) { results = MadeResults(corpus) }

  func input(_ random: inout SplitMix64) throws -> FuzzCase {
    var input = FuzzCase(files: [:])
    // Of one folder most often, as a plan and the next one are.
    var again = random
    try results.damaged("gammel", of: &input, &random)
    if random.chance(0.7) {
      for (name, bytes) in try results.any(&again) { input.files["ny/\(name)"] = bytes }
    } else {
      try results.damaged("ny", of: &input, &random)
    }
    if random.chance(0.5) {
      let folders = (input.files(in: "gammel"), input.files(in: "ny"))
      input.files = [:]
      for (name, bytes) in folders.0 { input.files["ny/\(name)"] = bytes }
      for (name, bytes) in folders.1 { input.files["gammel/\(name)"] = bytes }
    }
    input.asked.language = random.pick(Language.allCases)
    return input
  }

  func read(_ input: FuzzCase, _ laws: inout Laws) throws {
    let comparison = try PlanComparison(
      old: input.result("gammel"), new: input.result("ny"), language: input.asked.language)
    laws.checkLines(comparison.header)
    laws.checkScreen(comparison.tables, input.asked)
    for warning in comparison.warnings { laws.told(warning.en) }
  }
}

/// `kohort explain`.
struct ExplainSubject: Subject {
  private let results: MadeResults

  init(corpus: Corpus) { results = MadeResults(corpus) }

  func input(_ random: inout SplitMix64) throws -> FuzzCase {
    var input = FuzzCase(files: [:])
    if random.chance(0.5) {
      try results.damaged("resultat", of: &input, &random)
    } else {
      // The question alone.
      for (name, bytes) in try results.any(&random) { input.files["resultat/\(name)"] = bytes }
    }
    input.asked.language = random.pick(Language.allCases)
    var question =
      random.chance(0.3)
      ? Array(random.pick(results.corpus.questions).utf8) : question(input, &random)
    if random.chance(0.2) {
      _ = ByteMutation().apply(to: &question, &random)
    } else if random.chance(0.2) {
      question += [32] + results.corpus.words.any(&random)
    }
    input.asked.question = String(decoding: question, as: UTF8.self)
    if random.chance(0.1) { input.asked.scenarios = [random.pick(["hoved", "grunn", "x"])] }
    return input
  }

  /// A question about a number that is there: table, words of a row, column.
  private func question(_ input: FuzzCase, _ random: inout SplitMix64) -> [UInt8] {
    let tables = input.files.keys.filter {
      $0.hasSuffix(".csv") && !$0.contains(KeptInputs.prefix)
    }
    if tables.isEmpty { return [] }
    let mark: Set<UInt8> = [0xef, 0xbb, 0xbf, 13]
    let path = random.pick(tables.sorted())
    let rows = CellGrid(input.files[path] ?? []).rows
    let name = path.split(separator: "/").last?.dropLast(4) ?? ""
    let row = rows[random.below(max(1, rows.count - 1))]
    let words = Array(row.prefix(random.below(4) + 1).joined(separator: [32]))
    let column = random.below(rows[0].count / 2 + 1) + (rows[0].count - 1) / 2
    return (Array(name.utf8) + [32] + words + [32] + rows[0][column]).filter { !mark.contains($0) }
  }

  func read(_ input: FuzzCase, _ laws: inout Laws) throws {
    let explanation = try Explanation(
      of: input.asked.question, in: input.result("resultat"),
      scenario: input.asked.scenarios.first, language: input.asked.language)
    laws.require(!explanation.lines.isEmpty, "an explanation without a line")
    laws.checkLines(explanation.lines)
  }
}
