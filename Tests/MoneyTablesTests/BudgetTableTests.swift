import Demography
import MunicipalBudget
import TestSupport
import Testing

@testable import MoneyTables
@testable import Outcomes
@testable import Scenarios
@testable import Tabular

@Suite struct BudgetTableTests {
  private func report(
    _ folder: Folder, changing: (inout RegionFutures, inout DemandOutcome) -> Void = { _, _ in }
  ) throws -> BudgetReport {
    let (outcome, demand) = try folder.money(changing: changing)
    return BudgetReport(
      ScenarioOutcome(try folder.read(), try folder.run()), outcome, demand, language: .nb)
  }

  private static let costs = [
    "eldre;egen per innbygger;100000;2025;varer;;;;253;;50+;;;;;;kommunen;publisert;",
    "eldre;landet per innbygger;90000;2025;varer;;;;253;;50+;;;;;;TBU;publisert;",
    "eldre;inntekt per innbygger;50000;2025;varer;;;;253;;50+;;;;;;TBU;publisert;",
  ]

  private var demography: Folder {
    var folder = Folder.budget
    for line in Self.costs { folder.add("enhetskostnader", line) }
    return folder
  }

  /// 160 more persons of 50+ in 2025: 16, 14,4 and 8 mill.
  @Test func demographyOwnNationalGrossAndNet() throws {
    let table = try #require(DemographyCostTable(report(demography)).table())
    let first = table.rows.map { row in row.cells[2] }
    #expect(
      first
        == [16_000, 16_000, 14_400, 14_400, 1_600, -8_000, -8_000, 8_000, 6_400].map {
          .number($0)
        })
    #expect(table.title == "DEMOGRAFIKOSTNAD *")
    #expect(table.rows[4].cells[0] == .text("egne minus landets"))
  }

  @Test func aGroupWithoutItsRateHasNoTotal() throws {
    var folder = demography
    folder.add(
      "enhetskostnader", "unge;egen per innbygger;9;2025;varer;;;;253;;0–49;;;;;;x;forutsetning;")
    let table = try #require(DemographyCostTable(report(folder)).table())
    let national = table.rows.filter { $0.cells[0] == .text("landets satser") }
    #expect(national.map { $0.cells[2] } == [.missing, .number(14_400), .missing])
    #expect(!table.rows.contains { $0.cells[0] == .text("egne minus landets") })
    #expect(table.title == "DEMOGRAFIKOSTNAD *")
  }

  /// With demografi_fra the lines of the handlingsprogram are those of the age groups instead.
  @Test func demographyCanComeFromAgeGroups() throws {
    var folder = demography
    folder.add("okonomi", "demografi_fra;egen per innbygger;;;x;forutsetning")
    let lines = try report(folder).outcome.lines
    #expect(lines.map(\.name) == ["demografi 50+ år"])
    #expect(
      lines[0].money.fixed.lane(0).prefix(3).map { ($0 / 1000).rounded() } == [0, 16_000, 30_400])
  }

  // The published row: 111 mill. kr are 6,2 % of all, so all is 1 790 mill.
  @Test func stepFourOfTheInnsatstrapp() throws {
    var folder = Folder.budget
    folder.add("trapper", "innsatstrapp;4;1;Arbeid og aktivitet;;mottaker")
    folder.add("trapper", "innsatstrapp;3;2;Tidlig innsats;;mottaker")
    folder.add("trappebruk", "innsatstrapp;4;alle;begge;alle;2024;1628;mottaker")
    for line in [
      "trinn 4;trinn i alt;111000000;2025;varer;innsatstrapp;4;;;;;;;;;;004;publisert;",
      "trinn 4;andel av trappen;0,062;2025;;innsatstrapp;4;;;;;;;;;;004;publisert;",
    ] { folder.add("enhetskostnader", line) }
    let tables = CostProfileTable(try report(folder)).tables()
    #expect(tables.map(\.name) == ["kostnadsprofil-boligtrapp", "kostnadsprofil-innsatstrapp"])
    let rows = tables[1].rows.map { Array($0.cells.prefix(3)) }
    guard case .number(let share) = rows[0][2] else { return #expect(Bool(false)) }
    let names: [Table.Cell] = [.text("trinn 4"), .text("øvrige trinn"), .text("I alt")]
    #expect(rows.map { $0[0] } == names)
    let kroner: [Table.Cell] = [.number(111_000), .number(1_679_323), .number(1_790_323)]
    #expect(rows.map { $0[1] } == kroner)
    #expect(near(share, 6.2, within: 1e-9))
    // What the printed rung leaves of the printed total.
    let rest: Double = 1_679_323 / 1_790_323
    #expect(rows[1][2] == .number(rest * 100))
    #expect(tables[1].rows[0].cells[4] == .missing && tables[1].rows[2].cells[3] == .missing)
    let rungs = tables[0].rows.map { $0.cells[0] }
    #expect(rungs == [.text("trinn 6"), .text("trinn 5"), .text("I alt")])
  }

  // A place costs 1,04 mill. in 2025 prices and a home 0,52.
  @Test func oneUserToTheNextStep() throws {
    let table = try #require(RungChangeTable(report(.budget)).table())
    #expect(table.rows.count == 1)
    #expect(
      table.rows[0].cells == [
        .text("boligtrapp"), .text("trinn 6"), .text("trinn 5"), .number(1_040), .number(520),
        .number(-520),
        .text("forutsetning"),
      ])
  }

  @Test func linesAreNamedInEnglish() throws {
    let (outcome, demand) = try Folder.project.money()
    let report = BudgetReport(
      ScenarioOutcome(try Folder.project.read(), try Folder.project.run()), outcome, demand,
      language: .en)
    let names = try #require(PlanTables(report).table(.fixed)).rows.map { $0.cells[1] }
    for name in [
      "institusjon, income", "Tunet, interest", "Tunet, VAT compensation",
      "sum of functions = total, net", "253, gross",
    ] { #expect(names.contains(.text(name)), "\(name)") }
    let ages = AgeBounds(from: 80, through: 89)
    #expect(LineSubject.inhabitants(ages).title.en == "demography 80–89")
    #expect(PlanCheck.Rule.scenarioIsBaseAndOwn("x").title.en == "x = base + its own lines")
    // What a user calls a decision is not translated, whatever it ends with.
    #expect(LineSubject.decision("Tunet, drift").title.en == "Tunet, drift")
  }

  /// What two tables tell of the same thing is the same, whatever is rounded: loans of two projects.
  @Test func theLongViewIsTheSumOfThePlan() throws {
    var folder = Folder.project
    for (place, name) in ["Tunet", "Torget", "Toppen"].enumerated() where place > 0 {
      folder["investeringer"].append(
        folder["investeringer"][1].replacing("Tunet", with: name))
      for line in folder["investeringsrater"][1...2] {
        folder["investeringsrater"].append(
          line.replacing("Tunet", with: name).replacing("30000000", with: "30012\(place)00"))
      }
    }
    let report = try report(folder)
    for view in PriceView.allCases {
      let plan = try #require(PlanTables(report).printed(view))
      let long = try #require(LongViewTable(report).table())
      for (name, numbers) in [
        ("kapitalkostnad", plan.changes(part: .capitalCost)), ("drift og kapital", plan.net()),
      ] {
        let row = long.rows.first {
          $0.cells[0] == .text(name) && $0.cells[1] == .text(report.word(view))
        }
        #expect(row?.cells[2..<6].map { $0 } == numbers.map { .number($0) }, "\(name) \(view)")
      }
    }
  }

  @Test func theShareThatRestsOnAssumptions() throws {
    var folder = Folder.budget
    folder["deflator"] = folder["deflator"].map {
      $0.replacing("x;forutsetning", with: "x;publisert")
    }
    let report = try report(folder)
    let operating = try #require(OperatingCostTable(report).table())
    // Published 37 440 and 3 744 in 2025; bolig 0,5 · 1,04 mill. · users is assumed.
    let homes = try #require(report.outcome.operating.lines.last).money.fixed.lane(0)[1] / 1000
    let share = homes.rounded() / (37_440 + 3_744 + homes.rounded()) * 100
    let text = PlainText.number(share, decimals: 1, .nb)
    #expect(operating.notes == ["\(text) % av driftskostnaden i 2025 bygger på forutsetninger"])
    let gross = operating.rows.first { $0.cells[0] == .text("brutto i alt") }
    #expect(gross?.cells[15] == .number(37_440 + homes.rounded()))
  }

  // Ten places, 1,04 mill. a year owned less 0,104 paid by users, and 2 mill. bought.
  @Test func buildOrBuy() throws {
    var folder = Folder.places
    for (place, measure, kroner) in [(1, "per enhet", 1_000_000), (3, "brukerbetaling", 100_000)] {
      folder["enhetskostnader"].insert(
        "egne;\(measure);\(kroner);2024;lønn;boligtrapp;6;;253;egen;;;;;;;x;publisert;",
        at: place)
    }
    folder["enhetskostnader"].remove(at: 2)
    folder["investeringer"][1] = folder["investeringer"][1].replacing(";1200000;lønn;", with: ";;;")
    let table = try #require(BuildOrBuyTable(report(folder)).table())
    // Net cost in fixed prices: 24 mill. of 2026, 24 − 18 of 2027; then 1,064 mill. a place saved.
    func choice(own: Double, yearly: Double = 0) -> (build: Double, buy: Double) {
      var (build, buy) = (24 / 1.04, 0.0)
      build += 6 / 1.04 / 1.04
      for (year, share) in [(2027, 0.5)] + (2028...2034).map({ ($0, 1.0) }) {
        var weight = share
        for _ in 2025..<year { weight /= 1.04 }
        build += (10 * own + yearly) * weight
        buy += 20 * weight
      }
      return ((build * 1000).rounded(), (buy * 1000).rounded())
    }
    var wanted = choice(own: 0.936)
    #expect(table.rows[0].cells[2] == .number(wanted.build))
    #expect(table.rows[0].cells[3] == .number(wanted.buy))
    // Saved: 5,32 in 2027 and 10,64 a year, against 30 mill. of 2026 and 2027.
    #expect(table.rows[0].cells[5] == .number(2030))
    // With wages of 1,95 mill. a place, and 1,2 mill. a year to run the building, it never pays.
    folder["aarsverk"] = [
      "trapp;trinn;brukergruppe;år;per_enhet;produktivitet;fravær",
      "boligtrapp;6;eldre;2024;2;0;0,2",
    ]
    folder.add("okonomi", "sosiale_kostnader;0,3;;;x;forutsetning")
    folder["enhetskostnader"].removeAll { $0.hasPrefix("egne;") }
    folder.add(
      "enhetskostnader",
      "ansatte;lønn per årsverk;600000;2025;lønn;boligtrapp;6;;253;egen;;;;;;;x;publisert;")
    folder["investeringer"] = Folder.project["investeringer"]
    let dear = try #require(BuildOrBuyTable(report(folder)).table())
    wanted = choice(own: 1.95, yearly: 1.2)
    #expect(dear.rows[0].cells[2] == .number(wanted.build))
    #expect(dear.rows[0].cells[5] == .missing)
  }

  @Test func theScreenHasAShortTableOrAllOfTheBudget() throws {
    let folder = try Folder.project.read()
    let report = try RunReport(folder, .init())
    let short = try #require(report.tables.last)
    #expect(short.title == "HANDLINGSPROGRAM 2025–2028 *")
    #expect(short.rows.last?.cells[0] == .text("Investeringer, netto"))
    var asked = RunReport.Request()
    asked.showsBudget = true
    let budget = try RunReport(folder, asked)
    #expect(
      budget.tables.map(\.name) == [
        "driftskostnad", "kostnadsprofil-boligtrapp", "dreining-kostnad", "prosjekter",
        "handlingsprogram",
        "handlingsprogram-lopende", "langsiktig",
      ])
    #expect(report.files.map(\.name) == budget.files.map(\.name))
    #expect(report.footer.contains { $0.contains("enhetskostnader.csv (1)") })
  }

  /// A code that a spreadsheet would take for a number is called a rung in both columns.
  @Test func stepsAreCalledStepsInFiles() throws {
    let table = try #require(RungChangeTable(report(.project)).table())
    #expect(CSVWriter(.norwegianExcel).text(table).contains("\r\nboligtrapp;trinn 6;trinn 5;"))
  }

  /// 1 000 400 and 500 600 kroner print 1000 and 501 thousand: 499 less, though −499,8 is −500.
  @Test func whatOneUserChangesIsOfThePrintedPrices() throws {
    var folder = Folder.project
    folder["enhetskostnader"] = folder["enhetskostnader"].map {
      $0.replacing("per enhet;1000000;2024", with: "per enhet;1000400;2025")
        .replacing("per enhet;500000;2024", with: "per enhet;500600;2025")
    }
    let row = try #require(RungChangeTable(report(folder)).table()?.rows.first)
    #expect(row.cells[3...5].map { $0 } == [1000, 501, -499].map { .number($0) })
  }

  /// The net total of the handlingsprogram and what the long view calls operation and capital.
  @Test func theLongViewAgreesWithTheFourYears() throws {
    let report = try report(.project)
    for view in PriceView.allCases {
      let plan = try #require(PlanTables(report).printed(view))
      let long = try #require(LongViewTable(report).table())
      let row = try #require(
        long.rows.first { row in
          row.cells[0] == .text("drift og kapital") && row.cells[1] == .text(report.word(view))
        })
      #expect(Array(row.cells.dropFirst(2).prefix(4)) == plan.net().map { .number($0) })
    }
  }
}
