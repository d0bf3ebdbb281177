import Scenarios
import Synchronization
import Tabular

@testable import kohort

/// The command line with streams one can read and an engine that gives fixed answers.
struct FakeTool {
  /// What went to the streams.
  final class Seen: Sendable {
    private let texts = Mutex<[Int32: [UInt8]]>([:])
    func append(_ bytes: [UInt8], _ descriptor: Int32) {
      texts.withLock { $0[descriptor, default: []] += bytes }
    }
    func text(_ descriptor: Int32) -> String {
      texts.withLock { String(decoding: $0[descriptor, default: []], as: UTF8.self) }
    }
    func bytes(_ descriptor: Int32) -> [UInt8] { texts.withLock { $0[descriptor, default: []] } }
  }

  /// How a command ended and what it said.
  struct Ending {
    let code: ExitCode
    let out: String
    let err: String
    let bytes: [UInt8]
  }

  var engine = Engine(
    run: { _, _ in FakeTool.outcome },
    check: { _ in
      CheckOutcome(summary: ["12 filer"], warnings: [Phrase(verbatim: "hm")], problems: [])
    },
    backtest: { _, _ in FakeTool.outcome },
    importSSB: { request, files in
      ImportOutcome(
        files: [OutputFile(name: "befolkning.csv", bytes: files[0].bytes)],
        notes: [Phrase(verbatim: "region \(request.region ?? "?")")])
    },
    describe: { _, files in files.map { Phrase(verbatim: "\($0.name): \($0.bytes.count) bytes") } },
    example: { _ in [OutputFile(name: "innstillinger.csv", bytes: [65])] })
  var surroundings = Surroundings(
    outputIsTerminal: false, windowWidth: nil, environment: { _ in nil })

  /// Ends with messages and results in English where the arguments do not ask for a language.
  func inEnglish(_ arguments: [String]) -> Ending { end(["--lang", "en"] + arguments) }

  func inEnglish(_ line: String) -> Ending {
    inEnglish(line.split(separator: " ").map(String.init))
  }

  func end(_ arguments: [String]) -> Ending {
    let seen = Seen()
    let streams = Streams(outputIsTerminal: surroundings.outputIsTerminal) { bytes, descriptor in
      seen.append(bytes, descriptor)
      return .all
    }
    let tool = Tool(streams: streams, surroundings: surroundings, engine: engine)
    let code = tool.main(arguments)
    return Ending(code: code, out: seen.text(1), err: seen.text(2), bytes: seen.bytes(1))
  }

  func end(_ line: String) -> Ending { end(line.split(separator: " ").map(String.init)) }

  static let table = Table(
    name: "folketall", title: "FOLKETALL", source: "SSB 07459",
    columns: [
      Table.Column(key: "alder", header: "", kind: .label),
      Table.Column(key: "2022", header: "2022", kind: .number(decimals: 0)),
      Table.Column(key: "forlop", header: "", kind: .trend, priority: 1),
    ],
    rows: [Table.Row([.text("I alt"), .number(96088), .series([1, 2])], role: .total)])

  static let outcome = RunOutcome(
    header: ["Kohort · Asker (3203)"], tables: [table], footer: ["Bygger på 31 rader."],
    files: [DeferredTable(table)], warnings: [Phrase(verbatim: "hm")],
    manifest: { files in Array("{\"filer\":\(files.count)}\n".utf8) }, listed: { _ in [] })
}
