import Scenarios
import Tabular

/// The futures of a whole folder, from the bytes of its files to the bytes of the table of intervals:
/// reading, the deterministic run, draws, quantiles of 13 age bands and 3 ratios by region and year.
struct FolderFuturesWork: Work {
  let size: MadeFutures
  let draws: Int
  let threads: Int

  var name: String { "run-draws-\(size.places)x\(draws)x\(size.years)" }

  func run(_ options: Options) throws -> Outcome {
    let files = size.files()
    var first: [UInt8]?
    let passes = try Passes.run(min(options.passes, 2)) {
      try intervals(files, threads: threads)
    } check: { bytes in
      try WrongAnswer.unless(first.map { $0 == bytes } ?? true, "\(name): the same bytes again")
      first = bytes
    }
    let rows = first.map { $0.count { $0 == UInt8(ascii: "\n") } } ?? 0
    let expected = 1 + size.places * (14 + 3) * (size.years + 1)
    try WrongAnswer.unless(rows == expected, "\(name): a row for every number")
    if options.smoke {
      let alone = try intervals(files, threads: 1)
      try WrongAnswer.unless(alone == first, "\(name): the same bytes on one thread")
    }
    return Outcome(
      name: name, passes: passes, amount: Double(size.places * draws), unit: "draws",
      peer: .none("no other program goes from these files to these quantiles"))
  }

  private func intervals(_ files: [String: [UInt8]], threads: Int) throws -> [UInt8] {
    let folder = try ScenarioFolder(files: files)
    let report = try RunReport(
      folder, .init(futures: FutureRequest(draws: draws, seed: 1, threads: threads)))
    guard let table = report.files.first(where: { $0.name == "intervaller" }) else {
      throw WrongAnswer(description: "\(name): no table of intervals")
    }
    return CSVWriter(.plain).bytes(table.table)
  }
}
