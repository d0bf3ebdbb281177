import Foundation
import Scenarios
import TestSupport
import Testing

@testable import kohort

/// Where the commands may write, by the real binary: what stands there already is never lost.
@Suite struct OutputPlaceCommandTests {
  private func inExample(_ body: (_ folder: String) throws -> Void) throws {
    try inNewFolder { folder in
      for name in ["a", "b"] { try OutputFolder("\(folder)/\(name)").write(ExampleFolder.files) }
      try body(folder)
    }
  }

  private func end(_ line: String, in folder: String) throws -> Binary.Ending {
    try Binary.run(
      line.split(separator: " ").map(String.init), in: URL(fileURLWithPath: folder))
  }

  private func contents(_ folder: String) throws -> [String: [UInt8]] {
    try SystemFiles.names(in: folder).reduce(into: [:]) {
      $0[$1] = try SystemFiles.read("\(folder)/\($1)")
    }
  }

  /// No command writes its results into a folder of inputs, its own or another.
  @Test func noResultIsWrittenAmongInputs() throws {
    try inExample { folder in
      let before = try contents("\(folder)/b")
      let shard = "run a --to 2026 --draws 32 --shard"
      for number in 1...2 {
        #expect(try end("\(shard) \(number)/2 --out del\(number)", in: folder).code == 0)
      }
      #expect(try end("run a --to 2026 --out i-fjor", in: folder).code == 0)
      for line in [
        "run a --to 2026", "run a --to 2026 --skjul-under 5", "backtest a --from 2023",
        "merge a del1 del2", "compare i-fjor i-fjor",
      ] {
        let other = try end("\(line) --out b", in: folder)
        #expect(other.code == 73, "\(line)")
        #expect(other.err.contains("kan ikke opprette b: der ligger "), "\(other.err)")
        #expect(other.out.isEmpty)
        if line.contains(" a ") {
          #expect(try end("\(line) --out a/../a/", in: folder).code == 64, "\(line)")
        }
      }
      #expect(try contents("\(folder)/b") == before)
    }
  }
}
