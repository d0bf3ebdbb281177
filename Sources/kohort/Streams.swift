import Tabular

/// Standard output and standard error.
///
/// Output is collected and written in large pieces; `finish` writes the rest. When nobody reads the
/// output any more (`| head`), what follows is dropped quietly. Errors and warnings are written at
/// once, after the output before them.
final class Streams {
  /// Where bytes go: descriptor 1 or 2.
  typealias Sink = ([UInt8], Int32) -> Platform.Written

  /// The language a person is told things in.
  var language: Language = .nb

  /// The folder a result was written to, where one was.
  var writtenTo: String?

  private let sink: Sink
  private let outputIsTerminal: Bool
  private var pending: [UInt8] = []
  private var outputIsClosed = false
  private static let pieceSize = 1 << 16

  init(outputIsTerminal: Bool = false, sink: @escaping Sink = Platform.write) {
    self.outputIsTerminal = outputIsTerminal
    self.sink = sink
  }

  /// Data, for standard output.
  func out(_ text: String) throws(StreamError) { try out(Array(text.utf8)) }

  /// Data, for standard output: as it is where it goes to a file or a pipe, and without what steers a
  /// terminal where it goes to one.
  func out(_ bytes: [UInt8]) throws(StreamError) {
    if outputIsTerminal {
      try draw(Array(TerminalText.lines(String(decoding: bytes, as: UTF8.self)).utf8))
    } else {
      try draw(bytes)
    }
  }

  /// What is drawn for a terminal and has nothing in it that steers one but what is meant to.
  func draw(_ bytes: [UInt8]) throws(StreamError) {
    pending.append(contentsOf: bytes)
    if pending.count >= Self.pieceSize { try finish() }
  }

  /// No line for a person is longer: what a file has in a heading may be as long as the file.
  private static let longestLine = 4_000

  /// A line for a person, on standard error; nothing can be done when that fails.
  func note(_ line: Phrase) {
    try? finish()
    let lines = TerminalText.lines(line[language]).split(
      separator: "\n", omittingEmptySubsequences: false)
    let told = lines.map { line in
      line.unicodeScalars.dropFirst(Self.longestLine).isEmpty
        ? line : Substring(line.unicodeScalars.prefix(Self.longestLine)) + "…"
    }
    _ = sink(Array((told.joined(separator: "\n") + "\n").utf8), Platform.standardError)
  }

  /// Lines that warn a person.
  func warn(_ warnings: [Phrase]) {
    for text in warnings.gathered() { note(Phrase("warning: \(text)")) }
  }

  /// Writes what is collected.
  func finish() throws(StreamError) {
    guard !pending.isEmpty, !outputIsClosed else { return }
    let bytes = pending
    pending.removeAll(keepingCapacity: true)
    switch sink(bytes, Platform.standardOutput) {
    case .all: break
    case .closed: outputIsClosed = true
    case .failed(let reason):
      outputIsClosed = true
      throw StreamError(reason: reason)
    }
  }
}

/// Standard output could not be written, and somebody does read it.
struct StreamError: Error, Equatable, CustomStringConvertible {
  let reason: Phrase
  var description: String { phrase.en }
  /// What is told of it.
  var phrase: Phrase { Phrase("writing the output failed: \(reason)") }
}
