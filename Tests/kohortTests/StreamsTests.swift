import Scenarios
import Tabular
import TestSupport
import Testing

@testable import kohort

@Suite struct StreamsTests {
  @Test func piecesAreCollectedAndNotesKeepTheirPlace() throws {
    var order: [String] = []
    let streams = Streams { bytes, descriptor in
      order.append("\(descriptor):\(String(decoding: bytes, as: UTF8.self))")
      return .all
    }
    try streams.out("a")
    try streams.out("b")
    streams.note(Phrase(verbatim: "n"))
    try streams.out("c")
    try streams.finish()
    try streams.finish()
    #expect(order == ["1:ab", "2:n\n", "1:c"])
  }

  /// A heading may be as long as its file.
  @Test func aLineForAPersonHasAnEnd() {
    var notes = ""
    let streams = Streams { bytes, _ in
      notes += String(decoding: bytes, as: UTF8.self)
      return .all
    }
    streams.note(Phrase(verbatim: "kort\n" + String(repeating: "å", count: 100_000) + "\nslutt"))
    let lines = notes.split(separator: "\n")
    #expect(lines.map { $0.utf8.count < 10_000 } == [true, true, true])
    #expect(lines.first == "kort" && lines.last == "slutt" && lines[1].hasSuffix("å…"))
  }

  @Test func whenNobodyReadsTheRestIsDroppedQuietly() throws {
    var calls = 0
    let streams = Streams { _, _ in
      calls += 1
      return .closed
    }
    for _ in 0..<10 { try streams.out([UInt8](repeating: 65, count: 1 << 16)) }
    try streams.finish()
    #expect(calls == 1)
  }

  /// What steers a terminal reaches files and pipes as it is, and no terminal, but where it was drawn for
  /// one.
  @Test func whatSteersATerminalDoesNotReachOne() throws {
    let text = "a\u{1B}[31mb\u{9B}c\u{202E}d\n"
    for isTerminal in [false, true] {
      var seen = ""
      let streams = Streams(outputIsTerminal: isTerminal) { bytes, _ in
        seen += String(decoding: bytes, as: UTF8.self)
        return .all
      }
      try streams.out(text)
      try streams.finish()
      #expect(seen == (isTerminal ? "a\u{FFFD}[31mb\u{FFFD}c\u{FFFD}d\n" : text))
      seen = ""
      try streams.draw(Array(text.utf8))
      try streams.finish()
      #expect(seen == text)
    }
  }

  /// What a table holds reaches a terminal in no format.
  @Test(arguments: [[], ["--format", "markdown"], ["--format", "csv"], ["--plain"]])
  func noFormatSteersATerminal(format: [String]) throws {
    try inNewFolder { folder in
      var tool = FakeTool()
      tool.surroundings.outputIsTerminal = true
      tool.engine.run = { _, _ in
        var outcome = FakeTool.outcome
        outcome.header = ["hode\u{1B}]0;x\u{07}"]
        outcome.footer = ["fot\u{9B}31m"]
        outcome.tables[0].title = "\u{202E}tittel"
        outcome.tables[0].rows[0].cells[0] = .text("\u{1B}[2J")
        outcome.files = [DeferredTable(outcome.tables[0])]
        return outcome
      }
      let ending = tool.end(["run", folder, "--color", "never"] + format)
      #expect(ending.code == .done && !ending.out.isEmpty)
      let unsafe = ending.out.unicodeScalars.filter {
        $0 != "\n" && ($0.properties.generalCategory == .control || $0 == "\u{202E}")
      }
      #expect(unsafe.isEmpty, "\(ending.out)")
    }
  }

  @Test func aFailureIsReportedOnce() throws {
    let streams = Streams { _, _ in .failed(reason: Phrase(verbatim: "full")) }
    try streams.out("a")
    #expect(throws: StreamError(reason: Phrase(verbatim: "full"))) { try streams.finish() }
    try streams.out("b")
    try streams.finish()
  }

  @Test func everyErrorHasItsExitCode() {
    let problem = Problem(
      file: "a", found: Phrase(verbatim: "b"), expected: Phrase(verbatim: "c"))
    let place = OutputError.cannotCreate(
      what: Phrase(verbatim: "a"), reason: Phrase(verbatim: "b"))
    let disk = OutputError.failedWriting(
      what: Phrase(verbatim: "a"), reason: Phrase(verbatim: "b"))
    #expect(ExitCode(UsageError(Phrase(verbatim: "a"))) == .usage)
    #expect(ExitCode(problem) == .badData)
    #expect(ExitCode(Problems([problem])) == .badData)
    #expect(ExitCode(MissingInput(Problems([problem]))) == .inputMissing)
    #expect(ExitCode(place) == .cannotCreate)
    #expect(ExitCode(disk) == .inputOutput)
    #expect(ExitCode(StreamError(reason: Phrase(verbatim: "a"))) == .inputOutput)
    #expect(ExitCode(InternalError(description: "a")) == .internalError)
    #expect(ExitCode.allCases.map(\.rawValue) == [0, 64, 65, 66, 70, 73, 74, 130])
  }

  @Test func widthIsAskedForThenColumnsThenTheWindow() {
    var around = Surroundings(outputIsTerminal: true, windowWidth: 77, environment: { _ in nil })
    #expect(around.width(nil) == 77)
    #expect(around.width(60) == 60)
    around.environment = { $0 == "COLUMNS" ? "55" : nil }
    #expect(around.width(nil) == 55)
    #expect(around.width(60) == 60)
    around.environment = { $0 == "COLUMNS" ? "wide" : nil }
    #expect(around.width(nil) == 77)
    around.windowWidth = nil
    #expect(around.width(nil) == 100)
  }

  @Test func colorFollowsTerminalAndEnvironment() {
    var around = Surroundings(outputIsTerminal: true, windowWidth: nil, environment: { _ in nil })
    #expect(around.hasColor(.auto) && around.hasGraphics)
    #expect(!around.hasColor(.never))
    around.environment = { $0 == "NO_COLOR" ? "" : nil }
    #expect(around.hasColor(.auto))
    around.environment = { $0 == "NO_COLOR" ? "0" : nil }
    #expect(!around.hasColor(.auto) && around.hasColor(.always) && !around.hasGraphics)
    around.environment = { $0 == "LANG" ? "nb_NO.UTF-8" : nil }
    #expect(around.hasGraphics)
    around.environment = { ["LC_ALL": "C", "LANG": "nb_NO.UTF-8"][$0] }
    #expect(!around.hasGraphics)
    around.environment = { $0 == "TERM" ? "dumb" : nil }
    #expect(!around.hasColor(.auto) && !around.hasGraphics)
    around = Surroundings(outputIsTerminal: false, windowWidth: nil, environment: { _ in nil })
    #expect(!around.hasColor(.auto) && !around.hasGraphics && around.hasColor(.always))
  }
}
