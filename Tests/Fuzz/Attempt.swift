import Scenarios
import Tabular

/// A case: made, read, and held against the laws.
struct Attempt {
  /// What came of a case.
  struct Outcome {
    /// Whether the reader took the input.
    var accepted: Bool
    /// What is not as it must be.
    var faults: [String]
    /// The fingerprint of all that was told.
    var fingerprint: UInt64
    /// What was told of input that was refused.
    var problems: [Problem] = []
  }

  private let options: Options
  private let subjects: [Reader: any Subject]

  init(_ corpus: Corpus, _ options: Options) {
    self.options = options
    subjects = Dictionary(uniqueKeysWithValues: options.chosen.map { ($0, $0.subject(corpus)) })
  }

  private func subject(_ reader: Reader) throws -> any Subject {
    guard let subject = subjects[reader] else { throw Failure("no reader \(reader.rawValue)") }
    return subject
  }

  /// The input of a case.
  func input(_ reader: Reader, _ number: Int) throws -> FuzzCase {
    var random = reader.random(options.seed, number)
    return try subject(reader).input(&random)
  }

  /// Reads a case; every hundredth twice, which must give the same.
  func run(_ reader: Reader, _ number: Int) throws -> Outcome {
    var outcome = try read(reader, number)
    if number % 100 == 0 {
      let again = try read(reader, number)
      if again.accepted != outcome.accepted || again.fingerprint != outcome.fingerprint {
        outcome.faults.append("the same input gives something else the second time")
      }
    }
    return outcome
  }

  private func read(_ reader: Reader, _ number: Int) throws -> Outcome {
    let input = try input(reader, number)
    var laws = Laws(input, isThorough: number % 8 == 0, isTwice: number % 100 == 0)
    do {
      try subject(reader).read(input, &laws)
      return Outcome(accepted: true, faults: laws.broken, fingerprint: laws.fingerprint.value)
    } catch {
      let problems: [Problem]
      switch error {
      case let error as Problems: problems = error.items
      case let error as Problem: problems = [error]
      case let error as MissingInput: problems = error.problems.items
      default:
        problems = []
        laws.broken.append("an error of another kind: \(type(of: error)) \(error)")
        return Outcome(
          accepted: false, faults: laws.broken, fingerprint: laws.fingerprint.value)
      }
      laws.check(problems)
      return Outcome(
        accepted: false, faults: laws.broken, fingerprint: laws.fingerprint.value,
        problems: problems)
    }
  }

  /// Writes the input of a case where faulty ones are kept.
  func keep(_ reader: Reader, _ number: Int) throws {
    guard let folder = options.keep else { return }
    try input(reader, number)
      .keep(in: "\(folder)/\(reader.rawValue)-\(options.seed)-\(number)")
  }
}

/// One case again, in this process, so that a debugger or a trace sees it end.
struct SingleCase {
  private let options: Options

  init(_ options: Options) { self.options = options }

  /// Runs it and tells what came of it; false where that is not as it must be.
  func run(_ number: Int) throws -> Bool {
    let reader = options.chosen[0]
    let attempt = Attempt(try Corpus(options.corpus), options)
    try attempt.keep(reader, number)
    let input = try attempt.input(reader, number)
    print(input.account, terminator: "")
    for (path, bytes) in input.files.sorted(by: { $0.key < $1.key }) {
      print("\(path): \(bytes.count) bytes")
    }
    let began = CaseRecord.now()
    let outcome = try attempt.run(reader, number)
    print(outcome.accepted ? "accepted" : "refused", "in \((CaseRecord.now() - began) / 1000) µs")
    for problem in outcome.problems.prefix(20) { print("  \(problem)") }
    for fault in outcome.faults { print("fault: \(fault)") }
    return outcome.faults.isEmpty
  }
}
