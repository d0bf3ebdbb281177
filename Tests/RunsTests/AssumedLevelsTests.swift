import Demography
import TestSupport
import Testing

@testable import Explaining
@testable import FolderText
@testable import MoneyInputs
@testable import NeedInputs
@testable import Outcomes
@testable import Runs
@testable import ScenarioFolders
@testable import Scenarios
@testable import Tabular

/// Alternatives without a line of one's own: four letters as a scenario, levels that ship.
@Suite struct AssumedLevelsTests {
  /// LHML has fewer children and more old people than MMMM in every year, whoever says what the
  /// letters mean.
  private static func expectFewerYoungMoreOld(_ prepared: PreparedFolder, to last: Int) throws {
    func run(_ letters: String) throws -> ScenarioRun {
      try ScenarioRun(
        prepared, scenario: try #require(prepared.folder.scenario(letters)), lastYear: last)
    }
    let (main, low) = (try run("MMMM"), try run("LHML"))
    let high = try run("HLMH")
    for year in (main.startYear + 1)...last {
      for (from, through, sign) in [(0, 5, 1.0), (80, nil as Int?, -1.0)] {
        func persons(_ run: ScenarioRun) throws -> Double {
          try run.regions.reduce(0) {
            $0 + (try #require($1.populations[year]?.persons(from: from, through: through)))
          }
        }
        let (middle, below, above) = (try persons(main), try persons(low), try persons(high))
        #expect(sign * (middle - below) > 0, "\(from) \(year) LHML \(below) MMMM \(middle)")
        #expect(sign * (above - middle) > 0, "\(from) \(year) HLMH \(above) MMMM \(middle)")
      }
    }
    let total = try #require(main.totalFertility[last - 1])
    #expect(try #require(low.totalFertility[last - 1]) < 0.97 * total)
  }

  @Test(arguments: [["3203 Asker"], ["3203 Asker", "0301 Oslo"]])
  func anEstimatedFolderHasTheAlternatives(regions: [String]) throws {
    let folder = try Folder.estimated(regions: regions).read().estimated(lastYear: 2042)
    try Self.expectFewerYoungMoreOld(folder, to: 2042)
  }

  @Test func theExampleHasThem() throws {
    var files: [String: [UInt8]] = [:]
    for file in ExampleFolder.files { files[file.name] = file.bytes }
    files[FolderSchema.controls.fileName] = nil
    files[FolderSchema.scenarios.fileName] = nil
    files["dreining.csv"] = nil
    files[FolderSchema.settings.fileName] = Array(
      "felt;verdi\nregion;9999\nstartår;2024\nsluttår;2050\n".utf8)
    try Self.expectFewerYoungMoreOld(PreparedFolder(try ScenarioFolder(files: files)), to: 2050)
  }

  @Test func theLevelsAreListedAndSaid() throws {
    let folder = try Folder.estimated().read()
    let report = try RunReport(folder, .init(scenarios: ["LHML"], lastYear: 2020))
    let file = try ResultFile(Folder.results(report), "estimater.csv")
    let names = try file.texts("størrelse")
    #expect(names.contains("fruktbarhet L 2012") && names.contains("levealder H 2042"))
    let row = try #require(names.firstIndex(of: "innenlands H 2012"))
    #expect(try file.texts("vindu")[row] == "forutsetning")
    #expect(try file.numbers("verdi")[row] == 1.1)
    #expect(
      report.footer.contains { $0.hasPrefix("Mappen sier ikke hva L og H betyr: her er det") })
    let plain = try RunReport(folder, .init(lastYear: 2020))
    #expect(plain.footer.allSatisfy { !$0.hasPrefix("Mappen sier ikke") })
    let without = try ResultFile(Folder.results(plain), "estimater.csv").texts("størrelse")
    #expect(!without.contains("fruktbarhet L 2012"))
  }

  /// Levels of the folder are used, not Kohort's; a letter it does not define is an error.
  @Test func aFileReplacesThemAll() throws {
    var folder = Folder.estimated()
    folder["forutsetninger"] = ["komponent;nivå;år;mål;verdi", "fruktbarhet;L;2012;faktor;0,5"]
    let read = try folder.read().estimated(lastYear: 2014)
    func run(_ letters: String) throws -> ScenarioRun {
      try ScenarioRun(read, scenario: try #require(read.folder.scenario(letters)), lastYear: 2014)
    }
    let main = try #require(try run("MMMM").totalFertility[2012])
    #expect(abs(try #require(try run("LMMM").totalFertility[2012]) / main - 0.5) < 1e-12)
    #expect(throws: Problems.self) { try run("HMMM") }
  }

  @Test(arguments: ["MMM", "MMMMM", "mmmm", "0MMM", "M0MM", "ABCD", ""])
  func otherNamesAreNoLetters(name: String) {
    #expect(ScenarioDefinition(letters: name) == nil)
  }
}
