import Foundation

/// Starts workers, begins again behind a case that ended one, and tells what came of it all.
final class Supervisor {
  private let options: Options
  private let folder: String
  private let began = CaseRecord.now()
  /// Cases that ended their worker, as they are told.
  private var deaths: [String] = []
  /// So many deaths are no longer news.
  private static let mostDeaths = 50

  init(_ options: Options) throws {
    self.options = options
    folder = NSTemporaryDirectory() + "kohort-fuzz-\(getpid())"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
  }

  private var seconds: Double { Double(CaseRecord.now() - began) / 1e9 }

  /// Runs it all; false where anything is wrong.
  func run() throws -> Bool {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let records = try (0..<options.jobs).map { try CaseRecord("\(folder)/\($0)") }
    var workers = try records.indices.map { try start($0, from: 0) }
    while workers.contains(where: { $0 != nil }) {
      usleep(20_000)
      for (job, worker) in workers.enumerated() {
        guard let worker, !worker.isRunning else { continue }
        workers[job] = nil
        let record = records[job]
        if record[.ended] == -1 { continue }
        if record[.began] == 0 {
          throw Failure("a worker ended between cases with \(worker.terminationStatus)")
        }
        tell(record, worker)
        if deaths.count < Self.mostDeaths {
          workers[job] = try start(job, from: record[.number] + 1)
        }
      }
    }
    let faults = records.reduce(0) { $0 + $1[.faults] }
    print(Tally(records, options, seconds: seconds).text, terminator: "")
    for death in deaths { print(death) }
    print("\(deaths.count) ended their process, \(faults) broke a law")
    return deaths.isEmpty && faults == 0
  }

  private func start(_ job: Int, from number: Int) throws -> Process? {
    let left = options.seconds.map { $0 - seconds }
    if let left, left <= 0 { return nil }
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    var arguments = ["--job", "\(job)", "--record", "\(folder)/\(job)", "--from", "\(number)"]
    arguments += ["--seed", "\(options.seed)", "--jobs", "\(options.jobs)"]
    arguments += ["--limit", "\(options.limit)", "--corpus", options.corpus]
    if let cases = options.cases { arguments += ["--cases", "\(cases)"] }
    if let left { arguments += ["--seconds", "\(left)"] }
    if let keep = options.keep { arguments += ["--keep", keep] }
    for reader in options.readers { arguments += ["--reader", reader] }
    process.arguments = arguments
    // A trace takes seconds; whoever runs a case again gets one.
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["SWIFT_BACKTRACE": "enable=no"]) { _, new in new }
    try process.run()
    return process
  }

  /// Says which case a worker ended with.
  private func tell(_ record: CaseRecord, _ worker: Process) {
    let how =
      record[.hung] == 1
      ? "took more than \(options.limit) s"
      : "ended its process (\(worker.terminationReason == .exit ? "exit" : "signal") "
        + "\(worker.terminationStatus))"
    record[.hung] = 0
    record[.began] = 0
    let death = "\(how): \(options.command(record.reader, record[.number]))"
    deaths.append(death)
    FileHandle.standardError.write(Data("\(death)\n".utf8))
  }
}
