import Foundation
import Scenarios
import TestSupport
import Testing

@testable import kohort

/// Futures on the command line.
@Suite struct FuturesTests {
  private static let asker = Checkout.path("Datasets/asker")

  @Test func ctrlCLeavesNothing() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kohort-stopped-\(UUID().uuidString)").path
    let code = try Binary.interrupted(
      ["run", Self.asker, "--draws", "1000000", "--out", folder], after: 2)
    #expect(code == 130)
    #expect(SystemFiles.kind(folder) == .nothing)
  }

  @Test func theLineTellsHowFarARunHasCome() {
    func line(_ done: Int, of all: Int, regions: Int, _ seconds: Int) -> String {
      ProgressLine.text(
        FutureProgress(done: done, all: all, regions: regions), after: .seconds(seconds), .en)
    }
    #expect(
      line(30, of: 120, regions: 1, 4)
        == "[#####...............] 25 % · 120 futures/s · 12 s left")
    #expect(
      line(357, of: 714, regions: 357, 2)
        == "[##########..........] 50 % · 178/357 regions · 2856 futures/s · 2 s left")
    #expect(line(0, of: 0, regions: 1, 1).hasPrefix("[####################] 100 %"))
  }

  @Test(arguments: [
    ("--seed 2", "--seed is about futures: give --draws too"),
    ("--variance", "--variance is about futures: give --draws too"),
    ("--draws 100 --shard 3/2 --out x", "--shard takes A/N such as 2/8, not «3/2»"),
    ("--draws 100 --shard 1/2", "--shard writes the draws of a part: give --out too"),
    ("--draws 16 --shard 1/2 --out x", "16 draws are 1 blocks of 16 and cannot be 2 shards"),
    (
      "--draws 64 --shard 1/2 --out x --variance",
      "--variance needs all futures together: leave out --shard"
    ),
    ("--draws 64 --quantiles 0.5", "--quantiles takes two or more: an interval has two ends"),
    ("--draws 64 --quantiles 0.1,2", "--quantiles takes numbers from 0 to 1, not «2»"),
    (
      "--draws 64 --quantiles 0.1,0.5,0.1001",
      "--quantiles takes levels that differ in per mille, not 0.1, 0.5, 0.1001"
    ),
  ])
  func whatDoesNotFitTogetherIsSaid(flags: String, message: String) {
    let ending = FakeTool().inEnglish("run \(Self.asker) \(flags)")
    #expect(ending.code == .usage)
    #expect(ending.err.hasPrefix("kohort run: \(message)\n"))
  }

  @Test func shardsAreMergedByteForByte() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kohort-shards-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let futures = [
      "run", Self.asker, "--scenario", "fri", "--to", "2024", "--draws", "32", "--quiet",
    ]
    for shard in ["1", "2"] {
      let part = try Binary.run(
        futures + ["--shard", "\(shard)/2", "--out", "\(folder)/del\(shard)"])
      #expect(part.code == 0)
    }
    #expect(try Binary.run(futures + ["--out", "\(folder)/hel"]).code == 0)
    let merged = try Binary.run([
      "merge", Self.asker, "\(folder)/del1", "\(folder)/del2", "--scenario", "fri", "--to", "2024",
      "--out", "\(folder)/sammen", "--quiet",
    ])
    #expect(merged.code == 0)
    let names = SystemFiles.names(in: "\(folder)/hel")
    #expect(names == SystemFiles.names(in: "\(folder)/sammen") && names.contains("intervaller.csv"))
    for name in names where SystemFiles.kind("\(folder)/hel/\(name)") == .file {
      let whole = try SystemFiles.read("\(folder)/hel/\(name)")
      #expect(try SystemFiles.read("\(folder)/sammen/\(name)") == whole, "\(name)")
    }
  }
}
