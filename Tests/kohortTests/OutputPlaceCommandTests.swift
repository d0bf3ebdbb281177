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

  /// A page that cannot be written is told before the result is written.
  @Test func aPageInTheWayOfTheResultIsRefusedFirst() throws {
    try inExample { folder in
      try OutputFolder(folder).write([OutputFile(name: "min.html", bytes: [65])])
      for (out, page) in [
        ("r", "r/dimensjonering.csv"), ("r", "./r//behov.csv"), ("r", "\(folder)/r/behov.csv"),
        ("r", "r"), ("r/x", "r"), ("r", "r/manifest.json"), ("r", "min.html"), ("r", "a"),
        ("r", "min.html/side.html"),
      ] {
        let ending = try end("run a --to 2026 --out \(out) --report \(page)", in: folder)
        #expect(ending.code == 73, "\(page)")
        #expect(ending.err.hasSuffix("Ingenting er skrevet.\n"), "\(ending.err)")
        #expect(SystemFiles.kind("\(folder)/r") == .nothing, "\(page)")
      }
      let fine = try end("run a --to 2026 --out r --report r/side.html", in: folder)
      #expect(fine.code == 0 && SystemFiles.kind("\(folder)/r/side.html") == .file)
    }
  }

  @Test func aPageThatWasChangedIsNotWrittenOver() throws {
    try inExample { folder in
      #expect(try end("run a --to 2026 --out r --report side.html", in: folder).code == 0)
      #expect(try end("report r -o side.html", in: folder).code == 0)
      let page = "\(folder)/side.html"
      let text = String(decoding: try SystemFiles.read(page), as: UTF8.self)
      try Data(text.replacing("<h1>", with: "<h1>Vår ").utf8).write(to: URL(fileURLWithPath: page))
      let ending = try end("report r -o side.html", in: folder)
      #expect(ending.code == 73 && ending.err.contains("endret etterpå"))
      #expect(String(decoding: try SystemFiles.read(page), as: UTF8.self).contains("<h1>Vår "))
    }
  }

  /// A file whose ending is in capital letters is told, not left out.
  @Test func endingsInCapitalLettersAreTold() throws {
    try inExample { folder in
      let (from, to) = ("\(folder)/a/trapper.csv", "\(folder)/a/trapper.CSV")
      try FileManager.default.moveItem(atPath: from, toPath: to)
      for line in ["check a", "run a"] {
        let ending = try end(line, in: folder)
        #expect(ending.code == 66)
        #expect(
          ending.err.contains(
            "a/trapper.CSV: fant store bokstaver i navnet, forventet en fil som heter "
              + "trapper.csv; gi filen det navnet"), "\(ending.err)")
      }
    }
  }
}
