import Demography
import MunicipalBudget
import TestSupport
import Testing

@testable import Scenarios

@Suite struct BudgetInputTests {
  @Test func nothingIsWrongWithTheFolders() {
    #expect(Folder.budget.problems() == [])
    #expect(Folder.budget.warnings() == [])
    #expect(Folder.project.problems() == [])
    #expect(Folder.project.warnings() == [])
  }

  @Test func anAmountNeedsPriceYearSourceStatusAndIsNotNegative() {
    let folder = Folder.budget(
      "enhetskostnader", adding: "a;per enhet;5;;lønn;boligtrapp;6;;253;;;;;;;;x;publisert;",
      "b;per enhet;-5;2024;lønn;boligtrapp;6;;253;;;;;;;;x;publisert;",
      "c;per enhet;5;2024;lønn;boligtrapp;6;;253;;;;;;;;;publisert;",
      "d;per enhet;5;2024;lønn;boligtrapp;6;;253;;;;;;;;x;;",
      "e;per enhet;5;2024;lønn;boligtrapp;9;;;;;;;;;;x;publisert;",
      "f;per enhet;5;2024;olje;boligtrapp;6;;253;;;;;;;;x;publisert;")
    #expect(
      folder.problems() == [
        """
        enhetskostnader.csv:5:4: found an empty field, expected the price year of the amount; write \
        the year whose prices the amount is in
        """,
        """
        enhetskostnader.csv:6:3: found «-5», expected a number not below 0; expense and income are \
        both written as positive amounts
        """,
        "enhetskostnader.csv:7:17: found an empty field, expected the source of the amount",
        """
        enhetskostnader.csv:8:18: found an empty field, expected one of publisert, avledet, \
        forutsetning
        """,
        "enhetskostnader.csv:9:7: found «9», expected a step of boligtrapp: 6, 5",
        "enhetskostnader.csv:9:9: found an empty field, expected a KOSTRA-funksjon such as 253",
        """
        enhetskostnader.csv:10:5: found «olje», expected an index of deflator.csv: bygg, kommunal, \
        lønn, varer
        """,
      ])
  }

  @Test func pricesInterestAndRulesNeedSourceAndStatus() {
    var folder = Folder.project
    folder["deflator"][3] = "bygg;2024;2034;vekst;0,05;;;;forutsetning"
    folder["renter"][1] = "2024;2034;0,04;;x;"
    folder["okonomi"][3] = "kalkulasjonsrente;0,04;;;;forutsetning"
    #expect(
      folder.problems().prefix(3) == [
        "okonomi.csv:4:5: found an empty field, expected the source of the figure",
        "deflator.csv:4:8: found an empty field, expected the source of the figure",
        """
        renter.csv:2:6: found an empty field, expected one of publisert, avledet, forutsetning
        """,
      ])
  }

  /// The weakest source: published cost, instalments assumed, interest derived.
  @Test func linesOfProjectsRestOnTheirWeakestSource() throws {
    func statuses(_ rate: String, _ interest: String) throws -> [Provenance.Status] {
      var folder = Folder.project
      folder["investeringer"][1] = folder["investeringer"][1].replacing(
        "sak 12;forutsetning", with: "sak 12;publisert")
      folder["investeringsrater"] = folder["investeringsrater"].map {
        $0.replacing("sak 12;forutsetning", with: "sak 12;\(rate)")
      }
      folder["renter"][1] = "2024;2034;0,04;;x;\(interest)"
      let (outcome, _) = try folder.money()
      return ["Tunet, utgift", "Tunet, renter"].compactMap { name in
        outcome.lines.first { $0.name == name }?.provenance.status
      }
    }
    #expect(try statuses("publisert", "avledet") == [.published, .derived])
    #expect(try statuses("forutsetning", "avledet") == [.assumption, .assumption])
    #expect(try statuses("publisert", "publisert") == [.published, .derived])
  }

  /// What keeps a budget from being whole is told by a check as by a run.
  @Test func aCheckTellsWhatTheBudgetLacks() throws {
    var folder = Folder.project
    folder.files["vedtatt_budsjett"] = nil
    folder["renter"][1] = "2024;2030;0,04;;x;forutsetning"
    let wanted = [
      "there is no vedtatt_budsjett.csv, which changes are counted from: no handlingsprogram",
      "the budget ends in 2030, the last year with prices and interest; the run goes on to 2034",
    ]
    #expect(folder.warnings() == wanted)
    #expect(try RunReport(folder.read(), .init()).warnings == wanted)
  }

  /// A published amount moved by assumed prices, or multiplied by assumed users, is no published
  /// figure; one in the prices of year 1 that nothing is done to is.
  @Test func whatIsMovedOrMultipliedIsNotPublished() throws {
    func statuses(
      prices: String, users: String, priceYear: Int
    ) throws -> [Provenance.Status?] {
      var folder = Folder.budget
      folder["deflator"] = folder["deflator"].map {
        $0.replacing("x;forutsetning", with: "x;\(prices)")
      }
      folder["trappebruk"] = folder["trappebruk"].enumerated().map { place, line in
        line + (place == 0 ? ";kilde;status" : ";telling;\(users)")
      }
      for file in ["enhetskostnader", "vedtatt_budsjett"] {
        folder[file] = folder[file].map { $0.replacing(";2024;", with: ";\(priceYear);") }
      }
      let (outcome, _) = try folder.money()
      let line = outcome.lines.first { $0.name == "institusjon" }
      return [line?.provenance.status, outcome.plan.adopted[0].provenance.status]
    }
    #expect(
      try statuses(prices: "publisert", users: "publisert", priceYear: 2024) == [
        .derived, .derived,
      ])
    #expect(
      try statuses(prices: "forutsetning", users: "publisert", priceYear: 2024)
        == [.assumption, .assumption])
    #expect(
      try statuses(prices: "forutsetning", users: "avledet", priceYear: 2025)
        == [.derived, .published])
    #expect(
      try statuses(prices: "publisert", users: "forutsetning", priceYear: 2024)
        == [.assumption, .derived])
  }

  /// Of growth the years that are passed count, of levels those around; a mix rests on its parts.
  @Test func theRowsThatMoveAnAmount() throws {
    var folder = Folder.budget
    folder["deflator"] = [
      "indeks;år;til;mål;verdi;del;scenario;kilde;status",
      "lønn;2024;;vekst;0,04;;;x;publisert", "lønn;2025;2034;vekst;0,04;;;x;forutsetning",
      "plan;2013;;nivå;70;;;x;publisert", "plan;2021;2034;nivå;85;;;x;avledet",
      "kommunal;;;vekt;1;lønn;;x;avledet",
    ]
    let deflator = try #require(try folder.read().budget.deflator)
    func rows(_ index: String, _ years: ClosedRange<Int>) -> [Provenance.Status] {
      deflator.statuses(of: index, over: years, scenario: "")
    }
    #expect(rows("lønn", 2023...2024) == [.published])
    #expect(rows("lønn", 2024...2025) == [.assumption])
    #expect(rows("plan", 2014...2015) == [.published, .derived])
    #expect(rows("kommunal", 2023...2024) == [.derived, .published])
  }

  @Test func aProjectWithoutAStepAndYearsOutsideTheRun() {
    var folder = Folder.project
    folder["investeringer"] = [
      Folder.projectHeader,
      "Tunet;265;;;10;0;2037-07;;;2025;bygg;0,25;1;;;;;0,1;serie;20;0;40;;;x;forutsetning",
      "Tomt;265;;;;;2027-13;;;;bygg;0,25;1;;;;;0,1;serie;0;0;40;;;x;forutsetning",
    ]
    folder.add("investeringsrater", "Tunet;2041;5;x;forutsetning")
    folder.add("investeringsrater", "Torget;2027;5;x;forutsetning")
    #expect(
      folder.problems() == [
        "investeringsrater.csv:4:2: found «2041», expected a year of the run, 2024–2034",
        "investeringsrater.csv:5:1: found «Torget», expected a project of investeringer.csv",
        """
        investeringer.csv:2:4: found an empty field, expected the step the places are on; a project \
        that adds or replaces places must name its trapp and trinn
        """,
        "investeringer.csv:2:7: found «2037-07», expected a year of the run, 2024–2034",
        """
        investeringer.csv:3:1: found «Tomt», expected its instalments in investeringsrater.csv; add a \
        row for each year the project costs something
        """,
        "investeringer.csv:3:7: found «2027-13», expected a month such as 2027-08",
        """
        investeringer.csv:3:10: found an empty field, expected the price year of the amount; write the \
        year whose prices the amount is in
        """,
        "investeringer.csv:3:20: found «0», expected years from 1 to 100",
      ])
  }

  @Test func kronerWithThousandsSigns() {
    var folder = Folder.project
    folder["investeringsrater"] = [
      "prosjekt;år;beløp;kilde;status", "Tunet;2026;30.000;sak 12;forutsetning",
    ]
    #expect(
      folder.problems() == [
        """
        investeringsrater.csv:2:3: found «30.000», expected kroner without thousands signs; write \
        1234000, not 1.234.000 or 1,234,000
        """
      ])
  }

  @Test func filesThatNeedEachOther() {
    var folder = Folder.project
    for name in ["okonomi", "renter"] { folder.files[name] = nil }
    #expect(
      folder.problems() == [
        """
        okonomi.csv: found nothing, expected the first year of the handlingsprogram and the rules of \
        the budget; deflator.csv needs the file
        """,
        """
        renter.csv: found nothing, expected the nominal interest on loans by year; investeringer.csv \
        needs the file
        """,
      ])
    var early = Folder.budget
    early["okonomi"][1] = "første_år;2024;;;x;forutsetning"
    #expect(
      early.problems() == [
        """
        okonomi.csv:2:2: found «2024», expected a year after 2024 and not after 2034: the run must \
        know the year of the adopted budget, the one before
        """
      ])
  }

  @Test func indicesWithHoles() {
    var folder = Folder.budget
    folder["deflator"][3] = "bygg;2024;2026;vekst;0,05;;;x;forutsetning"
    folder.add("deflator", "bygg;2028;2034;vekst;0,05;;;x;forutsetning")
    folder.add("deflator", "kommunal;;;vekt;0,2;bygg;;x;forutsetning")
    #expect(
      folder.problems() == [
        """
        deflator.csv:7: found bygg, år: the price index has no level for 2027, expected whole price \
        indices, each year given once
        """
      ])
    folder["deflator"].removeAll { $0.hasPrefix("bygg;2028") }
    #expect(
      folder.problems() == [
        """
        deflator.csv:7: found kommunal, vekt: the weights add up to 1.2, not 1, expected whole price \
        indices, each year given once
        """
      ])
  }

  /// 70 in 2013 is 85 in 2021: an index that stands at 70 and 85 moves kroner by 85 / 70.
  @Test func levelsAndGrowthAfterThem() throws {
    var folder = Folder.budget
    folder.add("deflator", "plan;2013;;nivå;70;;;x;publisert")
    folder.add("deflator", "plan;2021;;nivå;85;;;x;publisert")
    folder.add("deflator", "plan;2022;2023;vekst;0,1;;;x;forutsetning")
    let deflator = try #require(folder.read().budget.deflator)
    let book = try deflator.book(baseYear: 2025, deflator: "kommunal", scenario: "")
    let index = try book.index("plan", item: "plan")
    let rise = try index.factor(from: 2013, to: 2021)[0]
    #expect(near(rise * 70, 85, within: 1e-9))
    #expect(abs(try index.factor(from: 2021, to: 2023)[0] - 1.21) < 1e-12)
    #expect(throws: BudgetError.missingIndexYear(index: "plan", year: 2024)) {
      try index.factor(from: 2021, to: 2024)
    }
  }

  @Test func aScenarioHasPricesAndProjectsOfItsOwn() throws {
    var folder = Folder.project
    folder.add("deflator", "lønn;2026;2026;vekst;0,1;;dyr;x;forutsetning")
    folder.add("renter", "2030;2034;0,06;dyr;x;forutsetning")
    folder["scenarier"] = [
      "scenario;felt;verdi", "dyr;forsinkelse;1", "dyr;overskridelse Tunet;0,2",
    ]
    #expect(folder.problems() == [])
    let read = try folder.read()
    let deflator = try #require(read.budget.deflator)
    func wages(_ scenario: String) throws -> Double {
      try deflator.book(baseYear: 2025, deflator: "kommunal", scenario: scenario)
        .index("lønn", item: "x").factor(from: 2025, to: 2027)[0]
    }
    #expect(abs(try wages("") - 1.04 * 1.04) < 1e-12)
    #expect(abs(try wages("dyr") - 1.1 * 1.04) < 1e-12)
    let interest = try #require(read.budget.interest)
    let rates = try interest.path(2025...2034, scenario: "dyr")
    #expect(rates.lane(0).suffix(6) == [0.04, 0.06, 0.06, 0.06, 0.06, 0.06])
    let changed = try read.scenarios[0].projects.changed(read.budget.projects[0].project)
    #expect(changed.moveInYear == 2028 && changed.overrun == 0.2)
    #expect(changed.instalments == [2027: 30_000_000, 2028: 30_000_000])
    folder.add("scenarier", "dyr;forsinkelse Torget;1")
    folder.add("renter", "2024;2034;0,06;billig;x;forutsetning")
    #expect(
      folder.problems() == [
        "renter.csv:4:4: found «billig», expected a scenario of scenarier.csv: dyr",
        """
        scenarier.csv:4:2: found «forsinkelse Torget», expected a project of investeringer.csv: Tunet
        """,
      ])
  }

  @Test func measuresHoldUntilTheNextRow() throws {
    let folder = Folder.budget.with("tiltak") {
      [
        Folder.measureHeader,
        "Rask hjelp;tiltak;254;;2026;reduksjon;1000000;utgift;2025;lønn;;;;;sak;forutsetning",
        "Rask hjelp;tiltak;254;;2028;reduksjon;3000000;utgift;2025;lønn;;;;;sak;publisert",
        "Ny pris;konsekvensjustering;253;;2025;økning;500000;inntekt;2025;lønn;;;;;sak;publisert",
      ]
    }
    let budget = try folder.read().budget
    let prices = try #require(budget.deflator).book(
      baseYear: 2025, deflator: "kommunal", scenario: "")
    let lines = budget.measures
    #expect(
      try lines[0].money(2025...2029, prices: prices).fixed.lane(0)
        == [0, -1_000_000, -1_000_000, -3_000_000, -3_000_000])
    #expect(lines[0].provenance.status == .assumption)
    #expect(try lines[1].money(2025...2025, prices: prices).fixed.lane(0) == [-500_000])
    #expect(lines[1].isIncome)
  }
}
