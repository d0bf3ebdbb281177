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
  @Test(arguments: ["", "\u{1B}[31m"])
  func whoIsToldToEndAfterwardsSaysThatTheResultIsThere(ending name: String) throws {
    try inExample { inputs, results in
      let results = results + name
      let ending = try Binary.interrupted(
        ["run", inputs, "--to", "2025", "--out", results],
        whenThereIs: "\(results)/manifest.json", by: SIGTERM)
      #expect(ending.code == 0)
      // What steers a terminal stands in no message, whoever writes it.
      let told = results.replacing("\u{1B}", with: "\u{FFFD}")
      #expect(ending.err.hasSuffix("kohort: stanset; resultatet er skrevet til \(told)\n"))
      #expect(throws: Never.self) { try WrittenResult(reading: results) }
    }
  }

  /// So it is when the page beside it is still to be written: somebody has its folder meanwhile.
  @Test func whoIsToldToEndBeforeThePageSaysThatTheResultIsThere() throws {
    try inExample { inputs, results in
      let pages = "\(inputs)/../sider"
      try OutputFolder(pages).write([OutputFile(name: "x", bytes: [])])
      let descriptor = open(pages, O_RDONLY)
      defer { close(descriptor) }
      #expect(flock(descriptor, LOCK_EX) == 0)
      let page = "\(pages)/side.html"
      let ending = try Binary.interrupted(
        ["run", inputs, "--to", "2025", "--out", results, "--report", page],
        whenThereIs: "\(results)/manifest.json", by: SIGTERM)
      #expect(ending.code == 0)
      #expect(
        ending.err == "kohort: stanset; resultatet er skrevet til \(results), "
          + "og \(page) er ikke skrevet\n")
      #expect(SystemFiles.names(in: pages) == ["x"])
      #expect(throws: Never.self) { try WrittenResult(reading: results) }
    }
  }

  /// While another writes to the folder a result is refused, and what to do is told.
  @Test func oneAtATimeWritesAResult() throws {
    try inExample { inputs, results in
      try OutputFolder(results).write([])
      let descriptor = open(results, O_RDONLY)
      defer { close(descriptor) }
      #expect(flock(descriptor, LOCK_EX) == 0)
      let ending = try Binary.run(["run", inputs, "--to", "2025", "--quiet", "--out", results])
      #expect(ending.code == 73)
      #expect(
        ending.err == """
          kohort: kan ikke opprette \(results): en annen kjøring av kohort skriver til den; \
          vent til den er ferdig, eller oppgi en annen mappe
          Ingenting er skrevet.

          """)
      #expect(SystemFiles.names(in: results).isEmpty)
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
