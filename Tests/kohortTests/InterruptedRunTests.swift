import Foundation
import Scenarios
import TestSupport
import Testing

/// The real binary when it is stopped, when it may not write, and when it is given what is no file.
@Suite struct InterruptedRunTests {
  private func inExample(_ body: (_ inputs: String, _ results: String) throws -> Void) throws {
    try inNewFolder { folder in
      let inputs = "\(folder)/inn"
      try OutputFolder(inputs).write(ExampleFolder.files)
      try body(inputs, "\(folder)/ut")
    }
  }

  /// A file that grows past the limit of the process is an error of writing, as a full disk is.
  @Test func aLimitOfSizeIsAnError() throws {
    try inExample { inputs, results in
      let ending = try Binary.run(
        after: "ulimit -f 10", ["run", inputs, "--to", "2025", "--out", results])
      #expect(ending.code == 74)
      #expect(ending.err.contains("for stor fil\nIngenting er skrevet.\n"))
      #expect(SystemFiles.kind(results) == .nothing)
    }
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func whoIsToldToEndWritesNothing(signal: Int32) throws {
    try inExample { inputs, results in
      let code = try Binary.interrupted(
        ["run", inputs, "--draws", "100000", "--out", results], after: 0.5, by: signal)
      #expect(code == 130)
      #expect(SystemFiles.kind(results) == .nothing)
    }
  }

  /// When the manifest is there the result is whole: that is said, and it is no failure.
  @Test func whoIsToldToEndAfterwardsSaysThatTheResultIsThere() throws {
    try inExample { inputs, results in
      let ending = try Binary.interrupted(
        ["run", inputs, "--to", "2025", "--out", results],
        whenThereIs: "\(results)/manifest.json", by: SIGTERM)
      #expect(ending.code == 0)
      #expect(ending.err.hasSuffix("kohort: stanset; resultatet er skrevet til \(results)\n"))
      #expect(throws: Never.self) { try WrittenResult(reading: results) }
    }
  }

  /// A pipe is refused at once; to read it would wait for somebody who writes.
  @Test func pipesAndDevicesAreRefused() throws {
    try inNewFolder { folder in
      let pipe = "\(folder)/rør.csv"
      #expect(mkfifo(pipe, 0o600) == 0)
      for line in [
        ["import", "ssb", pipe, "--region", "3203", "--out", "\(folder)/ut"],
        ["backtest", pipe, "--from", "2010"], ["check", folder], ["check", pipe],
        ["check", "/dev/null"],
      ] {
        let ending = try Binary.run(line)
        #expect(ending.code == 66, "\(line)")
        #expect(
          ending.err.contains("fant en navngitt kanal (pipe) eller en enhetsfil"), "\(ending.err)")
      }
    }
  }

  /// Neither an input nor a table becomes a page.
  @Test func pagesAreWrittenOverPagesAlone() throws {
    try inExample { inputs, results in
      let input = "\(inputs)/befolkning.csv"
      let before = try SystemFiles.read(input)
      let run = ["run", inputs, "--to", "2025", "--quiet"]
      #expect(try Binary.run(run + ["--report", input]).code == 73)
      #expect(try SystemFiles.read(input) == before)
      #expect(try Binary.run(run + ["--out", results]).code == 0)
      #expect(try Binary.run(["report", results, "-o", "\(results)/folketall.csv"]).code == 73)
      for _ in 0..<2 {
        #expect(try Binary.run(["report", results, "-o", "\(results)/side.html"]).code == 0)
      }
      // Another folder of inputs is no folder for results.
      #expect(try Binary.run(run + ["--out", inputs]).code == 64)
    }
  }
}
