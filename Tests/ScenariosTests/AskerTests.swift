import Demography
import Foundation
import TestSupport
import Testing

@testable import Runs
@testable import ScenarioFolders
@testable import Scenarios
@testable import StatisticsNorway
@testable import Tabular

@Suite struct AskerTests {
  /// SSB table 12882, vintage 2020, alternative MMMM, 1 January 2026–2050.
  private static let totals = [
    97928, 98604, 99268, 99922, 100560, 101182, 101786, 102378, 102961, 103538, 104113, 104681,
    105238, 105785, 106323, 106848, 107360, 107858, 108340, 108802, 109243, 109658, 110048, 110409,
    110740,
  ]

  private func column(_ results: [String: [UInt8]], _ name: String, _ year: String) throws
    -> [Double]
  {
    try ResultFile(results, name).numbers(year)
  }

  @Test func nothingIsWrongWithIt() throws {
    #expect(try Asker.folder().warnings == [])
    #expect(try Asker.runs().flatMap(\.warnings) == [])
  }

  @Test func thePublishedForecastOfHomes() throws {
    let report = try Asker.report()
    let results = Folder.results(report)
    let homes = try ResultFile(results, "boligtrapp.csv")
    #expect(try homes.numbers("2022") == [53, 20, 735, 808])
    #expect(try homes.numbers("2030") == [55, 21, 769, 845])
    #expect(try homes.numbers("endring_2022_2030") == [2, 1, 34, 37])
    let growth = try #require(try homes.numbers("endring_prosent_2022_2030").last)
    #expect(growth > 4.55 && growth < 4.7)
    let table = try #require(report.tables.first { $0.name == "boligtrapp" })
    #expect(
      table.remark?.line(for: table.columns.filter { $0.key == "2030" })
        == "uavrundet i alt 2030: 845,6")
    #expect(table.notes.contains { $0.hasPrefix("egen-framskriving: 894* – ") })
    #expect(table.notes.contains { $0.hasPrefix("fri: ") })
    #expect(table.notes.contains { $0.hasPrefix("kun-18-pluss: ") })
    #expect(table.notes.contains { $0.contains("juli 2022") && $0.contains("årgang 2020") })
  }

  @Test func theMunicipalitysOwnPath() throws {
    let results = try Folder.results(
      Asker.bytes(), .init(scenarios: ["egen-framskriving"], lastYear: 2030))
    #expect(try column(results, "boligtrapp.csv", "2030").last == 894)
    let run = try Asker.run("egen-framskriving")
    let wanted = try #require(run.regions[0].populations[2039]?.total)
    #expect(near(wanted, 96_088 * 1.24, within: 1e-6))
  }

  @Test func theAgeRatios() throws {
    let results = Folder.results(try Asker.report())
    let ratios = try ResultFile(results, "aldersforhold.csv")
    let names = try ratios.texts("indikator")
    let values = try ratios.numbers("2022")
    let found = Dictionary(
      uniqueKeysWithValues: zip(names, values.map { ($0 * 1000).rounded() / 1000 }))
    #expect(
      found == [
        "aldersbæreevne": 4.209, "omsorgskoeffisient": 11.091, "forsørgerbrøk for eldre": 0.303,
        "forsørgerevne": 1.832,
      ])
    #expect(
      try ratios.texts("aldersgrenser") == [
        "16–66 / 67+", "50–66 / 85+", "65+ / 20–64", "16–66 / (0–15 + 67+)",
      ])
  }

  @Test func theBoundRunEndsOnSSBsTotals() throws {
    let run = try Asker.run("ssb-mmmm")
    let populations = run.regions[0].populations
    for (index, total) in Self.totals.enumerated() {
      let found = try #require(populations[2026 + index]?.total)
      #expect(near(found, Double(total), within: 1e-6), "\(2026 + index)")
    }
    let printed = try ResultFile(Folder.results(Asker.report()), "folketall.csv")
    for year in 2022...2050 {
      let column = try printed.numbers("\(year)")
      #expect(column.dropLast().sum == column.last, "\(year)")
      if year >= 2026 { #expect(column.last == Double(Self.totals[year - 2026])) }
    }
  }

  /// SSB table 07459, persons 1 January 2022: five-year groups by sex, functional groups together.
  @Test func bothPartitionsOfTheBaseAreMet() throws {
    let folder = try Asker.folder()
    let base = try #require(folder.population?.populations["3203"]?[2022])
    let men = [
      2585, 3155, 3378, 3200, 2663, 2193, 2637, 3234, 3429, 3653, 3680, 3442, 2980, 2375, 2055,
      1750, 980, 490, 227, 36, 5,
    ]
    let women = [
      2608, 2981, 3163, 3083, 2401, 2093, 2802, 3212, 3369, 3654, 3577, 3448, 2729, 2356, 2162,
      1893, 1200, 754, 343, 97, 16,
    ]
    for (sex, counts) in [(Sex.male, men), (.female, women)] {
      for (index, count) in counts.enumerated() {
        let upper = index == 20 ? nil : 5 * index + 4
        #expect(
          base.persons(from: 5 * index, through: upper, sexes: [sex]) == Double(count), "\(index)")
      }
    }
    let functional: [(Int, Int?, Double)] = [
      (0, 0, 927), (1, 5, 5434), (6, 12, 8874), (13, 15, 3929), (16, 19, 4989), (20, 44, 28033),
      (45, 66, 29134), (67, 79, 10620), (80, 89, 3424), (90, nil, 724),
    ]
    for (from, through, count) in functional {
      #expect(base.persons(from: from, through: through) == count, "\(from)")
    }
    #expect(base.cells.allSatisfy { $0 >= 0 && $0 == $0.rounded() })
    #expect(base.total == 96_088)
  }

  @Test func everyScenarioRunsAndSaysWhatItIs() throws {
    for run in try Asker.runs() {
      let scenario = run.scenario
      #expect(!scenario.description.isEmpty && !scenario.reason.isEmpty, "\(scenario.name)")
      #expect(run.endYear == 2050, "\(scenario.name)")
      for (year, step) in run.regions[0].steps {
        #expect(step.account.unbalancedCells().isEmpty, "\(scenario.name) \(year)")
      }
    }
    func last(_ name: String) throws -> Double {
      try #require(try Asker.run(name).regions[0].populations[2050]?.total)
    }
    #expect(try last("lav") < last("fri"))
    #expect(try last("fri") < last("hoy"))
    #expect(try last("uten-flytting") < last("lav"))
  }
}

/// The real single-year file of Asker, imported and run without a projection.
@Suite(.enabled(if: KnownCases.areWanted)) struct AskerImportTests {
  @Test func theRatiosOfTheRealFile() throws {
    let name = "folkemengde_asker_2005-2022.csv"
    let file = try KnownCases.bytes("../data/ssb/\(name)")
    let population = try SSBImport(files: [(name, file)], region: "3203").population()
    let results = try Folder.results(["befolkning.csv": Array(population.csv().utf8)])
    let ratios = try ResultFile(results, "aldersforhold.csv")
    func values(_ year: String) throws -> [String] {
      try ratios.numbers(year).map { NumberFormat.person(.en).fixed($0, decimals: 3) ?? "" }
    }
    #expect(try values("2005").prefix(2) == ["5.839", "15.512"])
    #expect(try values("2020").prefix(3) == ["4.366", "11.259", "0.293"])
    #expect(try values("2022") == ["4.209", "11.091", "0.303", "1.832"])
  }
}
