import Demography
import Runs
import Scenarios
import Tabular
import TestSupport
import Testing

/// Numbers that grow beyond all bounds end a run with a problem while they still are numbers.
@Suite struct BeyondAllBoundsTests {
  private func problems(_ scenario: [String], _ assumptions: [String] = []) -> [String] {
    Folder.small([
      "innstillinger": [
        "felt;verdi", "startår;2020", "sluttår;2500", "steglengde;5", "åpen_alder;50",
      ],
      "scenarier": ["scenario;felt;verdi;fra;til"] + scenario,
      "forutsetninger": ["komponent;nivå;kjønn;år;mål;verdi"] + assumptions,
    ]).problems()
  }

  @Test func aPopulationNobodyCouldBe() throws {
    let found = problems(["mange;alternativ;HMMM;;"], ["fruktbarhet;H;;2020;faktor;100"])
    #expect(found.count == 1)
    let told = try #require(found.first)
    #expect(told.hasPrefix("befolkning.csv: found more persons than have ever lived in 2"))
    #expect(told.hasSuffix("look for a rate, a factor or a growth that is too large"))
    for years in ["2020;2021", "2020;2025"] {
      let growing = try #require(problems(["mange;folkevekst;100;\(years)"]).first)
      #expect(growing.hasPrefix("scenarier.csv:2:3: found folkevekst of «mange» from 2020"))
    }
  }

  @Test func factorsThatNobodyMeans() {
    #expect(
      problems(
        [
          "a;folkevekst;0x10;2020;2025", "b;folkevekst;1e300;2020;2025",
          "c;boligfaktor;101;;", "d;boligfaktor;1e300;;",
        ], ["fruktbarhet;H;;2020;faktor;100,1"]
      ) == [
        "forutsetninger.csv:2:6: found «100,1», expected a factor from 0 to 100",
        "scenarier.csv:2:3: found «0x10», expected a factor above 0, such as 1,24",
        "scenarier.csv:3:3: found «1e300», expected a factor above 0, such as 1,24",
        "scenarier.csv:4:3: found «101», expected a factor from 0 to 100, such as 0,8",
        "scenarier.csv:5:3: found «1e300», expected a factor from 0 to 100, such as 0,8",
      ])
  }

  /// The most a folder may ask for, over as long as a run can be: the numbers stay numbers.
  @Test(arguments: ["fruktbarhet", "innflytting", "nettoflytting", "dødelighet"])
  func theWidestFutures(quantity: String) throws {
    var folder = Folder.small
    folder["innstillinger"] = [
      "felt;verdi", "startår;2020", "sluttår;2120", "steglengde;5", "åpen_alder;50",
    ]
    let scope = quantity == "dødelighet" ? "begge" : "landet"
    folder["usikkerhet"] = [
      "parameter;gjelder;prosess;mål;verdi", "\(quantity);\(scope);vandring;standardavvik;1",
    ]
    let report = try RunReport(
      folder.read(), RunReport.Request(futures: FutureRequest(draws: 64)))
    for table in report.tables + report.files.map(\.table) {
      for row in table.rows {
        for case .number(let value) in row.cells {
          #expect(value.isFinite, "\(table.name): \(row.cells)")
        }
      }
    }
  }
}
