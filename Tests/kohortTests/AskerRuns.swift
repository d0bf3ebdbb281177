import Foundation
import TestSupport

/// Full runs of Datasets/asker by the real binary, made once and shared: each takes seconds in a
/// debug build.
enum AskerRuns {
  /// A run and the folder it wrote.
  struct Run {
    let ending: Binary.Ending
    /// The files it wrote, by name; empty without `--out`.
    let files: [String: Data]
  }

  /// As the README runs it.
  static let screen = Result { try run([], writes: true) }
  /// Again, in a narrow window.
  static let narrow = Result { try run(["--width", "70"], writes: true) }
  /// In a very narrow window.
  static let small = Result { try run(["--width", "60"], writes: false) }
  /// In the narrowest window a planner may have.
  static let least = Result { try run(["--width", "40"], writes: false) }
  /// In English.
  static let english = Result { try run(["--lang", "en"], writes: false) }

  private static func run(_ flags: [String], writes: Bool) throws -> Run {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kohort-asker-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let out = writes ? ["--out", folder.path] : []
    let ending = try Binary.run(["run", Checkout.path("Datasets/asker")] + flags + out)
    var files: [String: Data] = [:]
    if writes {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        files[name] = try Data(contentsOf: folder.appendingPathComponent(name))
      }
    }
    return Run(ending: ending, files: files)
  }
}
