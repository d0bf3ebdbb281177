import Foundation
import Scenarios
import TestSupport
import Testing

@testable import kohort

/// The main job, `kohort run Datasets/asker`, by the real binary.
@Suite struct MainJobTests {
  @Test func theReadmeShowsWhatIsPrinted() throws {
    let run = try AskerRuns.screen.get()
    #expect(run.ending.code == 0)
    try Recorded.expectInReadme(run.ending.out)
  }

  /// The figures of the plan and of SSB that a planner looks for, whatever the layout.
  @Test func theScreenHasTheFiguresOfThePlan() throws {
    let lines = try AskerRuns.screen.get().ending.out.components(separatedBy: "\n")
    func figures(_ start: String) -> [Substring] {
      let line = lines.first { $0.hasPrefix(start) } ?? ""
      return line.dropFirst(start.count).split { $0 == " " || $0 == "\u{00A0}" }
    }
    func row(_ start: String, _ expected: String) {
      #expect(figures(start).joined(separator: " ") == expected, "\(start)")
    }
    row("I alt  ", "96 088 97 498 100 560 106 323 110 740 +15,2 %")
    row("aldersbæreevne  ", "16–66 / 67+ 4,209 3,957 3,518 2,743 2,367")
    row("omsorgskoeffisient  ", "50–66 / 85+ 11,091 10,581 8,219 5,528 3,908")
    row("3      Kommunalt disponerte boliger", "bolig 53 55 59 61 +2 +3,8 %")
    row("?      plasser, trinnet er ikke", "plass 20 21 22 23 +1 +5,0 %")
    row("øvr.   trinn 1–2 og 4–6 samlet", "bolig 735 769 813 847 +34 +4,6 %")
    let total = lines.first { $0.hasPrefix("I alt  ") && $0.contains("bolig + plass") } ?? ""
    #expect(total.contains(" 808 ") && total.contains(" 845 ") && total.contains("+4,6"))
    #expect(lines.contains("     uavrundet i alt 2030: 845,6"))
    #expect(lines.contains { $0.hasPrefix("     egen-framskriving: 894* – ") })
  }

  @Test func inANarrowWindowColumnsGoAndLabelsStay() throws {
    let out = try AskerRuns.narrow.get().ending.out
    #expect(out.split(separator: "\n").allSatisfy { $0.count <= 70 })
    try Recorded.expect(out, isFile: "asker-nb-70.txt")
  }

  @Test func sixtyColumnsKeepTheYearsOfTheAnswer() throws {
    let out = try AskerRuns.small.get().ending.out
    #expect(out.split(separator: "\n").allSatisfy { $0.count <= 60 })
    try Recorded.expect(out, isFile: "asker-nb-60.txt")
  }

  /// The first and the last year, and those the need is measured between, never go, and no line is
  /// longer than the window.
  @Test func fortyColumnsKeepThemToo() throws {
    let out = try AskerRuns.least.get().ending.out
    let lines = out.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 40 })
    let headers = lines.filter { $0.hasSuffix("2030") || $0.hasSuffix("2050") }
      .filter { $0.contains(" 2022 ") }
      .map { $0.split(separator: " ").joined(separator: " ") }
    let years = ["2022 2030 2050", "2022 2030 2050"]
    #expect(headers == years + [String](repeating: "trinn 2022 2030", count: 4))
    let totals = lines.filter { $0.hasPrefix("I alt  ") }
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    #expect(
      totals == [
        "I alt 96 088 100 560 110 740", "I alt 808 845", "I alt 782 1 080", "I alt 263 282",
      ])
  }

  @Test func inEnglish() throws {
    let ending = try AskerRuns.english.get().ending
    #expect(ending.code == 0)
    try Recorded.expect(ending.out, isFile: "asker-en-100.txt")
  }

  @Test func noColorAndNoControlCharactersInAPipe() throws {
    for run in [AskerRuns.screen, AskerRuns.narrow, AskerRuns.small, AskerRuns.english] {
      let ending = try run.get().ending
      for text in [ending.out, ending.err] {
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 32 })
      }
    }
  }

  @Test func theResultFolderHoldsTheTablesAndAManifest() throws {
    let run = try AskerRuns.screen.get()
    #expect(
      run.files.keys.filter { !$0.hasPrefix("inndata-") }.sorted() == [
        "aldersforhold.csv", "befolkning.csv", "bevegelser.csv", "boligtrapp-eldre.csv",
        "boligtrapp-psykisk-helse-og-rus.csv", "boligtrapp.csv", "datapackage.json",
        "definisjoner.csv",
        "demografikostnad.csv", "driftskostnad.csv", "fodte.csv", "folketall.csv",
        "forekomst-personer.csv", "handlingsprogram-lopende.csv", "handlingsprogram.csv",
        "innsatstrapp.csv", "kilder.csv", "koblet-behov.csv", "komponenter.csv",
        "kostnadsprofil-innsatstrapp.csv", "langsiktig.csv", "manifest.json", "nye-boliger.csv",
        "priser-renter-regler.csv", "prosjekter.csv", "rater.csv", "referansetall.csv",
        "vekstanslag.csv",
      ])
    #expect(run.ending.err.hasPrefix("Skrev 26 tabeller og et manifest til "))
    let manifest = try #require(run.files["manifest.json"].flatMap { Manifest(Array($0)) })
    #expect(manifest.scenarios.map(\.name) == ["ssb-mmmm"])
    for result in manifest.results {
      #expect(run.files[result.file].map { SHA256.hex(Array($0)) } == result.sha256)
    }
    // The tables, the package and the kept inputs.
    #expect(manifest.results.count == 26 + 1 + manifest.inputs.count)
  }

  @Test func theTablesOpenInANorwegianExcel() throws {
    for (name, data) in try AskerRuns.screen.get().files where name.hasSuffix(".csv") {
      #expect(data.starts(with: [0xEF, 0xBB, 0xBF]), "\(name)")
      let header = data.prefix { $0 != UInt8(ascii: "\n") }
      #expect(header.contains(UInt8(ascii: ";")), "\(name)")
    }
    let ladder = try #require(try AskerRuns.screen.get().files["boligtrapp.csv"])
    let text = String(decoding: ladder, as: UTF8.self)
    #expect(text.contains("\r\nI alt;;bolig + plass;808;"))
    #expect(text.hasSuffix(";37;4,6\r\n"))
  }

  /// Nor does the width of the window change what is written.
  @Test func aSecondRunWritesTheSameBytes() throws {
    #expect(try AskerRuns.screen.get().files == AskerRuns.narrow.get().files)
  }

  @Test func nothingOfTheMachineIsInTheResults() throws {
    let files = try AskerRuns.screen.get().files
    let root = Checkout.root.path
    for (name, data) in files {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains(root) && !text.contains(NSTemporaryDirectory()), "\(name)")
    }
  }
}
