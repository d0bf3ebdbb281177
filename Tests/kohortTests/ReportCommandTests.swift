import Foundation
import Reporting
import Scenarios
import Tabular
import TestSupport
import Testing

@testable import kohort

/// `kohort report` and `kohort run --report`, by the real binary on the example folder.
@Suite struct ReportCommandTests {
  private func inFolder(_ work: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kohort-report-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try Binary.run(["init", "MAPPE"], in: folder).code == 0)
    try work(folder)
  }

  @Test func theTwoWaysGiveTheSamePage() throws {
    try inFolder { folder in
      func run(_ line: String) throws -> Binary.Ending {
        try Binary.run(line.split(separator: " ").map(String.init), in: folder)
      }
      func page(_ name: String) throws -> Data {
        try Data(contentsOf: folder.appendingPathComponent(name))
      }
      let made = try run("run MAPPE --scenario nedover --to 2034 --out ut --report kjort.html")
      #expect(made.code == 0)
      #expect(made.err.hasPrefix("Skrev kjort.html.\nSkrev "))
      #expect(try run("report ut -o side/rapport.html").err == "Skrev side/rapport.html.\n")
      #expect(try page("side/rapport.html") == page("kjort.html"))
      let text = try #require(String(data: page("kjort.html"), encoding: .utf8))
      #expect(text.contains("<h1>Eksempel (9999)</h1>"))
      for section in ["befolkning", "trapper", "dreining", "handlingsprogram", "definisjoner"] {
        #expect(text.contains("<section id=\"\(section)\""), "\(section)")
      }
      #expect(!text.contains("id=\"treffsikkerhet\""))
      #expect(text.contains("<dt>scenario</dt><dd>nedover</dd>"))

      let plain = try run(
        "run MAPPE --scenario nedover --to 2034 --plain --report plain.html --quiet")
      #expect(plain.code == 0 && plain.err.isEmpty)
      #expect(try page("plain.html") == page("kjort.html"))
      #expect(try run("report ut -o e.html --lang en --quiet").code == 0)
      #expect(try #require(String(data: page("e.html"), encoding: .utf8)).contains(">Age groups<"))
    }
  }

  /// The words of a result in English are others; the numbers found by them are the same.
  @Test func resultsInBothLanguagesHaveTheSameNumbers() throws {
    try inFolder { folder in
      let numbers = try ["nb", "en"].map { language -> [String] in
        let line =
          "run MAPPE --scenario nedover --to 2034 --lang \(language) --out \(language) --quiet"
        #expect(try Binary.run(line.split(separator: " ").map(String.init), in: folder).code == 0)
        let page = "\(language).html"
        #expect(try Binary.run(["report", language, "-o", page], in: folder).code == 0)
        let text = try String(contentsOf: folder.appendingPathComponent(page), encoding: .utf8)
        return text.matches(of: #/<(td|strong)>([−+]?[0-9][^<\p{L}]*)</#).map { String($0.2) }
      }
      #expect(numbers[0].count > 500)
      #expect(numbers[0] == numbers[1])
    }
  }

  /// A star is what the result says of a table, and not a mark in its title, which a name can have.
  @Test func theStarIsNoMarkInATitle() throws {
    let captions = ["a", "b"].map { name in
      #"{"file":"\#(name).csv","title":"\#(name == "a" ? "TRAPP * TO" : "B")","subtitle":"","#
        + #""source":"","notes":[]}"#
    }
    let text =
      #"{"kohort":"x","scenarios":[],"inputs":[],"sources":[],"warnings":[],"results":[],"#
      + #""regions":[{"code":"3203","name":"","label":"3203"}],"captions":[\#(captions.joined(separator: ","))]}"#
    let manifest = try #require(Manifest(Array(text.utf8)))
    let package = DataPackage(
      name: "x",
      resources: ["a", "b"].map { name in
        var resource = DataPackage.Resource(
          name: name, path: "\(name).csv", format: .init(.plain), fields: [])
        resource.result = .init(table: name, isStarred: name == "b")
        return resource
      })
    let files = [DataPackage.fileName: package.bytes()]
    let input = try ReportInput(WrittenResult(manifest: manifest, files: files))
    #expect(input.captions["a.csv"]?.isStarred == false)
    #expect(input.captions["b.csv"]?.isStarred == true)
    #expect(input.regions == [.init(code: "3203", name: "", label: "3203")])
    // A result of an older version, and what is none of a run.
    var old = manifest
    old.regions = nil
    func refused(_ manifest: Manifest) throws -> String {
      let problems = try #require(throws: Problems.self) {
        try ReportInput(WrittenResult(manifest: manifest, files: files), in: "ut")
      }
      return problems.description
    }
    #expect(
      try refused(old) == """
        ut/manifest.json: found no scenario, expected the result of a run; give the folder that \
        kohort run --out wrote
        """)
    old.scenarios = [.init(name: "", definitions: [], published: 0, derived: 0, assumed: 0)]
    #expect(
      try refused(old) == """
        ut/manifest.json: found no regions, expected the regions that the tables are about; run the \
        folder again with --out
        """)
  }

  /// A result of an older version does not say what its numbers are found by.
  @Test func whatSaysNothingOfItsTablesIsRefused() throws {
    let text =
      #"{"kohort":"x","scenarios":[],"inputs":[],"sources":[],"warnings":[],"results":[]}"#
    let manifest = try #require(Manifest(Array(text.utf8)))
    let old = DataPackage(
      name: "x",
      resources: [.init(name: "a", path: "a.csv", format: .init(.plain), fields: [])])
    for files in [[:], [DataPackage.fileName: old.bytes()]] {
      let found = files.isEmpty ? "nothing" : "nothing that numbers are found by"
      let problems = #expect(throws: Problems.self) {
        try ReportInput(WrittenResult(manifest: manifest, files: files), in: "ut")
      }
      #expect(
        problems?.description == """
          ut/datapackage.json: found \(found), expected columns and rows by the names they have in \
          every language; run the folder again with --out
          """)
    }
  }

  @Test func whatDoesNotMatchItsManifestIsRefused() throws {
    try inFolder { folder in
      #expect(try Binary.run(["run", "MAPPE", "--out", "ut"], in: folder).code == 0)
      let file = folder.appendingPathComponent("ut/folketall.csv")
      try Data("x;y\n1;2\n".utf8).write(to: file)
      try FileManager.default.removeItem(at: folder.appendingPathComponent("ut/kilder.csv"))
      let ending = try Binary.run(["report", "ut", "-o", "rapport.html"], in: folder)
      #expect(ending.code == 65)
      #expect(
        ending.err == """
          ut/folketall.csv: fant et annet innhold enn det manifestet sier, forventet filen slik \
          den ble skrevet; kjør mappen på nytt med --out
          ut/kilder.csv: fant ingenting, forventet filen slik den ble skrevet; kjør mappen på nytt \
          med --out
          kohort: 2 feil; ingenting er skrevet.

          """)
      let page = folder.appendingPathComponent("rapport.html").path
      #expect(!FileManager.default.fileExists(atPath: page))

      let missing = try Binary.run(["report", "MAPPE", "-o", "rapport.html"], in: folder)
      #expect(missing.code == 66)
      #expect(missing.err.hasPrefix("MAPPE: fant CSV-filer uten manifest.json"))
      #expect(missing.err.contains("kohort run MAPPE --out RESULTAT"))
    }
  }

  @Test func whatIsNotAskedForRightIsTold() throws {
    let tool = FakeTool()
    #expect(
      tool.end("report ut").err.hasPrefix("kohort report: oppgi siden som skal skrives: -o"))
    #expect(tool.end("report ut").code == .usage)
    let two = tool.end("report ut -o a.html --scenario a,b")
    #expect(two.err.hasPrefix("kohort report: bare ett scenario kan vises i en rapport"))
    try inFolder { folder in
      #expect(try Binary.run(["run", "MAPPE", "--out", "ut", "--quiet"], in: folder).code == 0)
      let unknown = try Binary.run(
        ["report", "ut", "-o", "a.html", "--scenario", "nix"], in: folder)
      #expect(unknown.code == 64)
      #expect(
        unknown.err.hasPrefix("kohort report: resultatet har ikke scenarioet nix, men hovedbane"))
      let score = try Binary.run(
        ["report", "ut", "-o", "a.html", "--backtest", "ut"], in: folder)
      #expect(score.code == 65)
      #expect(score.err.hasPrefix("ut: fant ingen treffsikkerhet-steder.csv"))
      #expect(try Binary.run(["report", "ut", "-o", "ut/"], in: folder).code == 73)
    }
  }
}
