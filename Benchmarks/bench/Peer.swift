import Foundation

/// The other side: a program in `Benchmarks/peers` that does the same work.
///
/// It prints lines of words: `tool NAME`, `first SECONDS`, `best SECONDS`, `figure NAME VALUE` and
/// `note TEXT`. Nothing else is exchanged.
enum Peer {
  /// What a peer answered.
  enum Answer {
    case times(tool: String, first: Double, best: Double, figures: [String: Double], [String])
    /// There is no peer, for this reason.
    case none(String)

    /// Throws unless the peer, where there is one, found the same figures.
    func agrees(with ours: [(name: String, value: Double)], _ work: String) throws {
      guard case .times(_, _, _, let figures, _) = self else { return }
      for (name, value) in ours {
        guard let figure = figures[name] else {
          throw WrongAnswer(description: "\(work) figure \(name) is missing")
        }
        try WrongAnswer.unless(figure, is: value, "\(work) \(name)")
      }
    }
  }

  /// Runs a peer with these arguments and reads what it prints.
  static func ask(_ script: String, _ arguments: [String], _ options: Options) throws -> Answer {
    let path = "\(options.peers)/\(script)"
    guard FileManager.default.fileExists(atPath: path) else {
      return .none("no \(path): run from the package's folder")
    }
    guard let run = Command.run([options.python, path] + arguments) else {
      return .none("no \(options.python)")
    }
    if run.status != 0 {
      let reason = run.errors.split(separator: "\n").last.map(String.init) ?? "\(run.status)"
      return .none("\(options.python) \(script): \(reason)")
    }
    return try read(run.output, script)
  }

  /// Reads what a peer printed.
  static func read(_ output: String, _ script: String) throws -> Answer {
    var tool = script
    var times: [String: Double] = [:]
    var figures: [String: Double] = [:]
    var notes: [String] = []
    for line in output.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2 else { continue }
      switch words[0] {
      case "tool": tool = words[1]
      case "note": notes.append(words[1])
      case "first", "best": times[words[0]] = Double(words[1])
      case "figure":
        let pair = words[1].split(separator: " ")
        if pair.count == 2, let value = Double(pair[1]) { figures[String(pair[0])] = value }
      default: throw WrongAnswer(description: "\(script) printed: \(line)")
      }
    }
    guard let first = times["first"], let best = times["best"] else {
      throw WrongAnswer(description: "\(script) printed no times")
    }
    return .times(tool: tool, first: first, best: best, figures: figures, notes)
  }
}
