import Foundation

/// The real built `kohort`, which stands beside the test runner.
enum Binary {
  /// How it ended and what it said.
  struct Ending {
    let code: Int32
    let out: String
    let err: String
  }

  /// Runs it with `arguments`, standard input empty, both streams to pipes, and the environment
  /// changed by `environment` (an empty text removes a variable); from a folder, or as another
  /// executable, where they are given.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], in folder: URL? = nil,
    executable: String? = nil
  ) throws -> Ending {
    let process = prepared(arguments, environment)
    if let folder { process.currentDirectoryURL = folder }
    if let executable { process.executableURL = URL(fileURLWithPath: executable) }
    let out = Pipe()
    let err = Pipe()
    process.standardOutput = out
    process.standardError = err
    try process.run()
    // Standard error is short enough for its pipe; standard output is read first.
    let outData = out.fileHandleForReading.readDataToEndOfFile()
    let errData = err.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Ending(
      code: process.terminationReason == .exit ? process.terminationStatus : -1,
      out: String(decoding: outData, as: UTF8.self), err: String(decoding: errData, as: UTF8.self))
  }

  /// Runs it with standard output going to `output` and gives exit code and standard error.
  static func run(_ arguments: [String], output: FileHandle) throws -> Ending {
    let process = prepared(arguments, [:])
    let err = Pipe()
    process.standardOutput = output
    process.standardError = err
    try process.run()
    let errData = err.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Ending(
      code: process.terminationReason == .exit ? process.terminationStatus : -1, out: "",
      err: String(decoding: errData, as: UTF8.self))
  }

  /// Runs it, sends a signal (Ctrl-C) after a while, and gives how it ended.
  static func interrupted(
    _ arguments: [String], after seconds: Double, by signal: Int32 = SIGINT
  ) throws -> Int32 {
    let process = prepared(arguments, [:])
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }

  /// Runs it with a standard output that takes no more, sends a signal when a file is there, and gives
  /// how it ended.
  static func interrupted(
    _ arguments: [String], whenThereIs file: String, by signal: Int32
  ) throws -> Ending {
    let process = prepared(arguments, [:])
    let (out, err) = (Pipe(), Pipe())
    let descriptor = out.fileHandleForWriting.fileDescriptor
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    let full = [UInt8](repeating: 0, count: 1 << 12)
    while write(descriptor, full, full.count) > 0 {}
    _ = fcntl(descriptor, F_SETFL, 0)
    process.standardOutput = out
    process.standardError = err
    try process.run()
    for _ in 0..<1200 where !FileManager.default.fileExists(atPath: file) {
      Thread.sleep(forTimeInterval: 0.05)
    }
    // The manifest is there a moment before the writing has ended.
    Thread.sleep(forTimeInterval: 0.5)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    let text = String(decoding: err.fileHandleForReading.availableData, as: UTF8.self)
    return Ending(
      code: process.terminationReason == .exit ? process.terminationStatus : -1, out: "", err: text)
  }

  /// Runs it in a shell that has done something before, such as setting a limit.
  static func run(after command: String, _ arguments: [String]) throws -> Ending {
    let binary = folder.appendingPathComponent("kohort").path
    return try run(
      ["-c", "\(command); exec \"$0\" \"$@\"", binary] + arguments, executable: "/bin/sh")
  }

  private static func prepared(_ arguments: [String], _ changes: [String: String]) -> Process {
    let process = Process()
    process.executableURL = folder.appendingPathComponent("kohort")
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    var environment = ProcessInfo.processInfo.environment
    for name in ["COLUMNS", "NO_COLOR"] { environment[name] = nil }
    for (name, value) in changes { environment[name] = value.isEmpty ? nil : value }
    process.environment = environment
    return process
  }

  /// On macOS the runner is inside a bundle, three folders further down.
  private static var folder: URL {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<4 {
      if FileManager.default.isExecutableFile(atPath: folder.appendingPathComponent("kohort").path)
      {
        return folder
      }
      folder.deleteLastPathComponent()
    }
    return folder
  }
}
