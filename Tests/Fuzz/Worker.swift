import Foundation
import Scenarios
import Tabular

/// A process that reads case after case.
struct Worker {
  private let options: Options
  private let record: CaseRecord
  private let attempt: Attempt
  /// How often each kind of fault was told.
  private var told: [String: Int] = [:]

  init(_ options: Options) throws {
    self.options = options
    record = try CaseRecord(options.record)
    attempt = Attempt(try Corpus(options.corpus), options)
  }

  /// Reads every case that is its own, from the first asked for, until there are enough or it is time.
  mutating func run() throws {
    watch()
    let (readers, job) = (options.chosen, options.job ?? 0)
    let until = options.seconds.map { CaseRecord.now() + Int($0 * 1e9) } ?? Int.max
    var number = options.from
    while number < options.cases ?? Int.max, CaseRecord.now() < until {
      defer { number += 1 }
      if number % options.jobs != job { continue }
      let reader = Reader.turn(number, among: readers)
      record.begin(reader, number)
      let outcome = try autoreleased { try attempt.run(reader, number) }
      record.end(accepted: outcome.accepted)
      if !outcome.faults.isEmpty {
        record[.faults] += 1
        tell(outcome, reader, number)
      }
    }
    record[.ended] = -1
  }

  /// Says what is wrong with a case; after a few of a kind the number is enough.
  private mutating func tell(_ outcome: Attempt.Outcome, _ reader: Reader, _ number: Int) {
    let kind = outcome.faults[0].filter(\.isLetter).prefix(60)
    told[String(kind), default: 0] += 1
    if told[String(kind), default: 0] > 3 { return }
    let lines = outcome.faults.prefix(3).map { "  \($0.prefix(600))\n" }.joined()
    let text = "fault: \(options.command(reader, number))\n\(lines)"
    FileHandle.standardError.write(Data(text.utf8))
    try? attempt.keep(reader, number)
  }

  /// Ends the process when a case takes too long.
  private func watch() {
    let (record, limit) = (record, Int(options.limit * 1e9))
    let thread = Thread {
      while true {
        usleep(200_000)
        let began = record[.began]
        if began == 0 || CaseRecord.now() - began < limit { continue }
        record[.hung] = 1
        kill(getpid(), SIGKILL)
      }
    }
    thread.start()
  }

  private func autoreleased<Value>(_ body: () throws -> Value) throws -> Value {
    #if canImport(Darwin)
      try autoreleasepool(invoking: body)
    #else
      try body()
    #endif
  }
}
