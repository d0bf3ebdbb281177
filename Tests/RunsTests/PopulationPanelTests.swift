import RateEstimation
import Runs
import Tabular
import TestSupport
import Testing

/// What keeps a file or a folder from being a panel is told, whatever its ages are.
@Suite struct PopulationPanelTests {
  /// A population table of the statistics bank: single ages to an open one, by year.
  private func file(openAges: [Int: Int]) -> [UInt8] {
    var rows = ["region;kjønn;alder;år;Personer"]
    for (year, openAge) in openAges.sorted(by: { $0.key < $1.key }) {
      for sex in ["Menn", "Kvinner"] {
        for age in 0...openAge {
          let ending = age == openAge ? " eller eldre" : ""
          rows.append("3203 Asker;\(sex);\(age) år\(ending);\(year);\(300 - age)")
        }
      }
    }
    return Array(rows.map { $0 + "\n" }.joined().utf8)
  }

  @Test(arguments: [(80, 80), (120, 120), (30, nil), (79, nil), (121, nil)] as [(Int, Int?)])
  func anOpenAgeIsOneThatRatesAreEstimatedFor(open: Int, accepted: Int?) throws {
    let bytes = file(openAges: [2019: open, 2020: open])
    guard let accepted else {
      let problems = #expect(throws: Problems.self) {
        try PopulationPanel(file: "07459.csv", bytes: bytes)
      }
      #expect(
        problems?.description
          == "07459.csv: found single ages to \(open), expected single ages to 80, or to an age up to 120"
      )
      return
    }
    #expect(try PopulationPanel(file: "07459.csv", bytes: bytes).panel.openAge == accepted)
  }

  /// A folder whose ages go beyond those of national mortality is asked for rates of its own.
  @Test(arguments: [(79, false), (80, true), (120, true), (121, false), (130, false)])
  func aFolderIsEstimatedToTheAgesOfNationalMortality(open: Int, isEstimated: Bool) throws {
    var given = Folder.estimated(settings: ["åpen_alder;\(open)"])
    given["befolkning"] = given["befolkning"].map { $0.replacing(";95;", with: ";95+;") }
    let folder = try given.read()
    #expect((try folder.estimated(lastYear: 2014).estimates != nil) == isEstimated)
    if !isEstimated {
      #expect(throws: Problems.self) { try PopulationPanel(folder: folder) }
    }
  }
}
