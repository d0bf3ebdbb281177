import Demography
import TestSupport
import Testing

@testable import RateEstimation

@Suite struct NationalLawsTests {
  /// The Swift tables hold the numbers of Datasets/norge, every one of them.
  @Test func parametersEqualTheDataset() throws {
    let columns = ["A", "B", "C", "D", "E", "F", "g0", "g1", "g2", "g3"]
    for (name, numbers) in [
      ("kvinner", NationalMortalityParameters.women), ("menn", NationalMortalityParameters.men),
    ] {
      let rows = try DatasetTable("norge/dodelighet_parametre.csv").rows
        .filter { $0["kjønn"] == name }
      #expect(rows.first?["år"] == "\(NationalMortalityParameters.firstYear)")
      let printed = rows.flatMap { row in columns.map { DatasetTable.number(row, $0) } }
      #expect(printed == numbers)
    }
    let rows = try DatasetTable("norge/fruktbarhet_parametre.csv").rows
    #expect(rows.first?["år"] == "\(NationalFertilityParameters.firstYear)")
    let printed = rows.flatMap { row in
      ["c1", "m1", "v1", "h1", "c2", "m2", "s2"].map { DatasetTable.number(row, $0) }
    }
    #expect(printed == NationalFertilityParameters.women)
  }

  @Test func everyYearHasLawsAndNoOtherYearHas() {
    #expect(NationalLaws.years == 1967...2019)
    for year in NationalLaws.years {
      #expect(NationalLaws.mortality(of: .female, year: year) != nil)
      #expect(NationalLaws.mortality(of: .male, year: year) != nil)
      #expect(NationalLaws.fertility(year: year) != nil)
    }
    #expect(NationalLaws.mortality(of: .male, year: 2020) == nil)
    #expect(NationalLaws.fertility(year: 1966) == nil)
  }

  @Test func aForecastSeesOnlyTheYearsBefore() {
    #expect(NationalLaws.latestYear(before: 2015) == 2014)
    #expect(NationalLaws.latestYear(before: 2030) == 2019)
    #expect(NationalLaws.latestYear(before: 1967) == nil)
  }

  /// Rows of Datasets/asker were written by the Python of Datasets/fit from the same parameters.
  @Test func askerMortalityIsTheLawOf2019() throws {
    let rows = try DatasetTable("asker/dodelighet.csv").rows.filter { $0["mål"] == "mx" }
    for (sex, name) in [(Sex.female, "kvinner"), (.male, "menn")] {
      let law = try #require(NationalLaws.mortality(of: sex, year: 2019))
      let printed = rows.filter { $0["kjønn"] == name }.map { DatasetTable.number($0, "verdi") }
      let printedNumbers = printed.compactMap { $0 }
      #expect(printedNumbers.count == 111)
      #expect(worstAbsolute(law.rates(throughAge: 110), printedNumbers) < 0.5001e-7)
    }
  }

  @Test func askerFertilityIsTheLawOf2019() throws {
    let rows = try DatasetTable("asker/fruktbarhet.csv").rows.filter { $0["mål"] == "rate" }
    let law = try #require(NationalLaws.fertility(year: 2019))
    #expect(rows.map { $0["alder"] } == PeristeraKostaki.fertileAges.map { "\($0)" })
    let rates = PeristeraKostaki.fertileAges.map { law.rate(atAge: $0) }
    #expect(worstAbsolute(rates, rows.compactMap { DatasetTable.number($0, "verdi") }) < 0.5001e-7)
  }

  /// Life expectancy, total fertility and mean age as docs/schedules.md prints them.
  @Test func theLevelsAreThoseOfTheDocs() throws {
    for (year, women, men) in [(1967, 76.95, 71.32), (1990, 79.81, 73.39), (2019, 84.66, 81.19)] {
      for (sex, printed) in [(Sex.female, women), (.male, men)] {
        let law = try #require(NationalLaws.mortality(of: sex, year: year))
        let table = try LifeTable(mx: law.rates(throughAge: 110), infants: .andreevKingkade(sex))
        #expect(near(table.lifeExpectancy, printed, within: 0.0051), "\(sex) \(year)")
      }
    }
    for (year, total, mean) in [(1967, 2.787, 27.52), (1990, 1.931, 28.12), (2019, 1.531, 31.30)] {
      let pattern = try #require(NationalLaws.fertility(year: year)).pattern(on: AgeAxis())
      #expect(near(pattern.total, total, within: 0.00051), "\(year)")
      #expect(near((pattern.meanAge ?? 0), mean, within: 0.0051), "\(year)")
    }
  }
}
