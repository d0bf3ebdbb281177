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

  /// A file of regions with ages to 80+, the persons of each cell by region and year.
  private func places(
    _ regions: [String], years: [Int] = [2017, 2018, 2019], persons: (String, Int) -> String
  ) -> String {
    var rows = ["region;kjønn;alder;år;Personer"]
    for region in regions {
      for sex in ["Menn", "Kvinner"] {
        for age in 0...80 {
          for year in years {
            rows.append(
              "\(region);\(sex);\(age)\(age == 80 ? "+" : "");\(year);\(persons(region, year))")
          }
        }
      }
    }
    return rows.joined(separator: "\n")
  }

  private func refusal(_ text: String) -> String {
    do {
      _ = try PopulationPanel(file: "f.csv", bytes: Array(text.utf8))
      return ""
    } catch { return "\(error)" }
  }

  /// What is refused when one municipality is imported is refused of the same file here.
  @Test func aFileIsHeldAgainstWhatAnImportAsksFor() {
    let same = { (_: String, _: Int) in "90" }
    #expect(refusal(places(["4012 Bamble", "3203 Asker"], persons: same)) == "")
    #expect(
      refusal(places(["Bamble", "Asker"], persons: same)).hasPrefix(
        "f.csv: found the regions Bamble, Asker by their names only, expected numbers of today"))
    #expect(
      refusal(places(["301", "3203"], persons: same)).contains(
        "found the region «301», expected 0301 Oslo; the first zero of the number is lost"))
    #expect(
      refusal(places(["814", "4012"], persons: same)).contains(
        "found the region «814», expected 0814; the first zero of the number is lost"))
    #expect(refusal(places(["101", "147"], persons: same)) == "", "Danish numbers have three")
    #expect(
      refusal(
        places(["K-4012 Bamble", "0814 Bamble"]) { region, _ in region == "0814 Bamble" ? "8" : "9"
        }
      )
      .contains("found 8 for kvinner 0 in 0814 2017, expected 9 as in K-4012 Bamble"))
    #expect(
      refusal(places(["4012", "3203"]) { $0 == "3203" && $1 == 2018 ? ".." : "9" }) == "",
      "a year without figures is left out")
    let holes = places(["K-4012", "K-3203"], persons: same).replacing(
      "K-3203;Menn;7;2018;90", with: "K-3203;Menn;7;2018;..")
    #expect(refusal(holes).contains("found no figure for menn 7 år (..) in K-3203 2018"))
    #expect(
      refusal(
        places(["0301 Oslo", "1103 Stavanger"]) { $0 == "0301 Oslo" && $1 == 2018 ? "0" : "9" }
      )
      .contains("found only zeros in 0301 2018"))
  }

  /// Numbers that cannot be summed to an area of today are places by themselves.
  @Test func anAreaInOtherBordersStandsAsItIs() throws {
    let text = places(["1504 Ålesund", "1103 Stavanger", "1141 Finnøy"]) { region, _ in
      region == "1103 Stavanger" ? "900" : "9"
    }
    let panel = try PopulationPanel(file: "f.csv", bytes: Array(text.utf8))
    #expect(panel.panel.places == ["1103"])
    let told = panel.findings.map(\.en).filter { $0.contains("1504") }
    #expect(told.count == 1)
    #expect(
      told[0].hasPrefix("Not scored: 1504. Found 1508 Ålesund in ")
        && told[0].hasSuffix("expected areas that went whole from one code to another."))
  }

  /// A number whose others are not there is no area of today's, beside one that is.
  @Test func aPartOfAnAreaIsTold() throws {
    let text = places(["0220 Asker", "1103 Stavanger", "1141 Finnøy", "1142 Rennesøy"]) {
      region, _ in region == "1103 Stavanger" ? "900" : "9"
    }
    let panel = try PopulationPanel(file: "f.csv", bytes: Array(text.utf8))
    #expect(panel.panel.places == ["1103"])
    #expect(
      panel.findings.map(\.en).contains {
        $0.hasPrefix("Not scored: 0220. Found 0220 in ")
          && $0.hasSuffix("expected 0220 + 0627 + 0628.")
      })
  }

  @Test func aNameBesideNumbersIsTold() throws {
    let text = places(["4012", "Asker"]) { region, _ in region == "4012" ? "9" : "8" }
    let panel = try PopulationPanel(file: "f.csv", bytes: Array(text.utf8))
    #expect(panel.panel.places == ["4012"])
    #expect(
      panel.findings.map(\.en).contains(
        "Not scored: Asker, by name alone, which does not tell the borders."))
  }

  @Test func aFaultOfTheWholeFileIsToldOnce() {
    let text = places(["4012", "3203", "0301"]) { _, _ in "9" }
      .replacing("Kvinner", with: "Begge kjønn").split(separator: "\n")
      .filter { !$0.contains("Menn") }.joined(separator: "\n")
    let problems = #expect(throws: Problems.self) {
      try PopulationPanel(file: "f.csv", bytes: Array(text.utf8))
    }
    #expect(problems?.items.count == 1)
  }
}
