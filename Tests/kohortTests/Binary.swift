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

  /// Runs it, presses Ctrl-C after a while, and gives how it ended.
  static func interrupted(_ arguments: [String], after seconds: Double) throws -> Int32 {
    let process = prepared(arguments, [:])
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    process.interrupt()
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
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
