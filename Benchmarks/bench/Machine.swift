import Foundation

/// The machine and the build that the figures belong to.
enum Machine {
  /// One line: processor, cores, system, Swift, build.
  static var line: String {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let system = ProcessInfo.processInfo.operatingSystemVersionString
    return "\(processor), \(cores) cores, \(system), \(swift), \(build)"
  }

  private static var processor: String {
    let path = "/proc/cpuinfo"
    if let text = try? String(contentsOfFile: path, encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("model name") }),
      let name = line.split(separator: ":").last
    {
      return name.trimmingCharacters(in: .whitespaces)
    }
    let asked = Command.run(["sysctl", "-n", "machdep.cpu.brand_string"])
    let name = asked?.output.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    return name.isEmpty ? "unknown processor" : name
  }

  private static var swift: String {
    let first = Command.run(["swift", "--version"])?.output.split(separator: "\n").first
    return first.map(String.init) ?? "Swift of unknown version"
  }

  private static var build: String {
    #if DEBUG
      "debug build: the times mean nothing"
    #else
      isTuned ? "release build, TUNED=1" : "release build"
    #endif
  }

  /// Whether Package.swift built this for the processor at hand.
  static var isTuned: Bool {
    #if KOHORT_TUNED
      true
    #else
      false
    #endif
  }
}
