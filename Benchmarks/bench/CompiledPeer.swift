import Foundation

/// The other side in C: a program in `Benchmarks/peers` that the system's compiler makes when asked.
enum CompiledPeer {
  /// The flags that stand against our build: the same processor for both, and in a tuned build
  /// whatever order of operations the compiler likes best.
  static var flags: [String] {
    Machine.isTuned ? ["-O3", "-march=native", "-ffast-math"] : ["-O3"]
  }

  /// The same without that freedom: a loop for a loop.
  static var loopFlags: [String] {
    Machine.isTuned ? ["-O3", "-march=native"] : ["-O3"]
  }

  /// Compiles a peer, runs it with these arguments and reads what it prints.
  static func ask(
    _ source: String, flags: [String] = flags, _ arguments: [String], _ options: Options
  ) throws -> Peer.Answer {
    let path = "\(options.peers)/\(source)"
    guard FileManager.default.fileExists(atPath: path) else {
      return .none("no \(path): run from the package's folder")
    }
    guard let compiler = compiler else { return .none("no C compiler: gcc, clang or cc") }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kohort-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = folder.appendingPathComponent("peer").path
    let tool = "\(compiler) \(flags.joined(separator: " "))"
    let words =
      [compiler] + flags + ["-DTOOL=\"\(tool)\"", path, "-o", program, "-lm", "-pthread"]
    guard let compiled = Command.run(words), compiled.status == 0 else {
      return .none("\(compiler) cannot compile \(source)")
    }
    guard let run = Command.run([program] + arguments), run.status == 0 else {
      return .none("\(source) compiled by \(compiler) stopped")
    }
    return try Peer.read(run.output, source)
  }

  private static var compiler: String? {
    ["gcc", "clang", "cc"].first { Command.run([$0, "--version"])?.status == 0 }
  }
}
