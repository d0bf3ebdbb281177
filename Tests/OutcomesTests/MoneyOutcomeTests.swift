import Demography
import MunicipalBudget
import TestSupport
import Testing

@testable import MoneyTables
@testable import Outcomes
@testable import Scenarios

/// The budget of a run by hand: 200 persons of 50+ in 2024, 360 in 2025, 504 in 2026 ((age 49 and
/// 50+) · 0,9), so rung 6 needs 20, 36 and 50,4 places.
@Suite struct MoneyOutcomeTests {
  private func agree(_ found: [Double], _ wanted: [Double]) -> Bool {
    found.count >= wanted.count
      && zip(found, wanted).allSatisfy { abs($0 - $1) <= 1e-9 * max(1, abs($1)) }
  }

  /// 1 040 000 kr in 2025 prices a place, and 104 000 of it paid by the user.
  @Test func placesTimesPrices() throws {
    let (outcome, _) = try Folder.budget.money()
    let lines = outcome.operating.lines
    #expect(lines.map(\.name) == ["institusjon", "institusjon", "bolig"])
    #expect(agree(lines[0].money.fixed.lane(0), [20_800_000, 37_440_000, 52_416_000]))
    #expect(agree(lines[0].money.nominal.lane(0), [20_000_000, 37_440_000, 52_416_000 * 1.04]))
    #expect(agree(lines[1].money.fixed.lane(0), [-2_080_000, -3_744_000, -5_241_600]))
    #expect(lines[0].codes.ansvar == "A1" && lines[0].unit == "plass")
  }

  /// The handlingsprogram of two cost centres is that of their sum, and names each.
  @Test func costCentresAreAddedUp() throws {
    var split = Folder.budget
    split["vedtatt_budsjett"][1] = "253;12000000;2000000;2024;kommunal;A1;;vedtak;publisert"
    split.add("vedtatt_budsjett", "253;8000000;;2024;kommunal;A2;;vedtak;publisert")
    func tables(_ folder: Folder) throws -> PlanTables {
      let (outcome, demand) = try folder.money()
      return PlanTables(
        BudgetReport(
          ScenarioOutcome(try folder.read(), try folder.run()), outcome, demand, language: .nb))
    }
    let (parts, whole) = (try tables(split), try tables(Folder.budget))
    let made = try #require(parts.printed(.fixed))
    let expected = try #require(whole.printed(.fixed))
    #expect(made.adoptedGross.map { $0.thousands[0] } == [12_360, 26_265, 8_240])
    #expect(made.functions == expected.functions && made.net() == expected.net())
    #expect(made.net(function: "253") == expected.net(function: "253"))
    let names = try #require(parts.table(.fixed)).rows.prefix(4).map { $0.cells[1] }
    #expect(
      names
        == ["253 A1, brutto", "254, brutto", "253 A2, brutto", "253 A1, inntekt"].map {
          .text($0)
        })
  }

  // The level of 2024 is in the adopted budget: 37,44 − 20,8 = 16,64 mill. in 2025.
  @Test func changesAreFromTheAdoptedYear() throws {
    let (outcome, demand) = try Folder.budget.money()
    #expect(agree(outcome.lines[0].money.fixed.lane(0), [0, 16_640_000, 31_616_000]))
    let report = BudgetReport(
      ScenarioOutcome(try Folder.budget.read(), try Folder.budget.run()), outcome, demand,
      language: .nb)
    let table = try #require(PlanTables(report).printed(.fixed))
    // 20 and 25,5 mill. rise with the mix of wages and goods: 3 %; income 2 mill.
    #expect(table.adoptedGross.map { $0.thousands[0] } == [20_600, 26_265])
    #expect(table.adoptedIncome.map { $0.thousands[0] } == [-2_060])
    #expect(table.changes(function: "253", income: false).prefix(2) == [16_640, 31_616])
    #expect(table.net(function: "253").first == 33_516)
    let printed = try #require(PlanTables(report).table(.fixed))
    let checks = printed.rows.filter { $0.cells[0] == .text("Kontroll, 0") }
    #expect(checks.count == 3)
    for check in checks { #expect(check.cells.suffix(4) == [0, 0, 0, 0].map { .number($0) }) }
  }

  /// What is not known of a year is named: the need of a rung, and the persons of an age group whose
  /// inhabitants are priced.
  @Test func whatIsMissingForAYearIsNamed() throws {
    func missing(
      _ folder: Folder, _ change: (inout RegionFutures, inout DemandOutcome) -> Void
    ) throws -> BudgetError? {
      do {
        _ = try folder.money(changing: change)
        return nil
      } catch let error as BudgetError { return error }
    }
    let need = try missing(.budget) { _, demand in
      for index in demand.series.indices where demand.series[index].measure == .need {
        demand.series[index].values[2025] = nil
      }
    }
    #expect(need == .missingYear(item: "institusjon", field: "behov", year: 2025))
    var folder = Folder.budget
    folder.add(
      "enhetskostnader",
      "eldre;egen per innbygger;100000;2025;varer;;;;253;;50+;;;;;;kommunen;publisert;")
    let persons = try missing(folder) { futures, _ in futures.persons[2026] = nil }
    #expect(persons == .missingYear(item: "50+", field: "personer", year: 2026))
  }

  /// A draw in which services cost 10 % more in 2026 and prices are 5 % higher from 2025 on.
  @Test func everyLaneIsItsOwnFuture() throws {
    let (plain, _) = try Folder.project.money()
    var factor = DrawBlock(always: 1)
    factor[3] = 1.1
    var level = DrawBlock(always: 1)
    level[5] = 1.05
    let (outcome, _) = try Folder.project.money { futures, _ in
      futures.set(factor, of: .unitCost, year: 2026)
      for year in 2025...2034 { futures.set(level, of: .deflator, year: year) }
    }
    let (known, drawn) = (plain.operating.lines[0].money, outcome.operating.lines[0].money)
    #expect(drawn.fixed.lane(0) == known.fixed.lane(0))
    #expect(drawn.nominal.lane(0) == known.nominal.lane(0))
    #expect(near(drawn.fixed.lane(3)[2], 1.1 * 52_416_000, within: 1e-3))
    #expect(drawn.fixed.lane(3)[1] == known.fixed.lane(0)[1])
    // A price of 2024 is 5 % more in the prices of 2025.
    #expect(near(drawn.fixed.lane(5)[1], 1.05 * 37_440_000, within: 1e-3))
    let debt = outcome.capital.items[0].plan.loan.closing
    #expect(debt.lane(0) == plain.capital.items[0].plan.loan.closing.lane(0))
    #expect(debt.lane(3) == debt.lane(0))
    let series = try MoneySeries(outcome).rows
    let net = try #require(series.first { $0.name == "plan:netto i alt" })
    #expect(net.values.lane(3)[2] > net.values.lane(0)[2])
    #expect(near((net.budget?.lane(0)[1] ?? 0), 44_805, within: 1e-6))
    #expect(Set(series.map(\.name)).count == series.count)
    #expect(series.contains { $0.name == "gjeld, løpende" })
  }

  // 31,5 mill. in 2026; a fifth is VAT; a tenth of 25,2 is own money and 22,68 a loan. In 2027 the
  // grant is 45 % of ten places at the cap of 4 mill., 18 · 1,05² = 19,845 mill.
  @Test func buildingAndPayingBack() throws {
    let (outcome, demand) = try Folder.project.money()
    let plan = outcome.capital.items[0].plan
    func row(_ path: BlockPath) -> [Double] {
      path.lane(0).map { (kroner: Double) -> Double in (kroner / 100).rounded() / 10 }
    }
    #expect(row(plan.gross).prefix(5) == [0, 0, 31_500, 33_075, 0])
    #expect(row(plan.grant).prefix(4) == [0, 0, 0, 19_845])
    #expect(row(plan.loan.drawn).prefix(4) == [0, 0, 22_680, 5_953.5])
    #expect(row(plan.loan.interest).prefix(4) == [0, 0, 0, 907.2])
    #expect(row(plan.loan.instalment).prefix(4) == [0, 0, 0, 1_134])
    // Half a year of 1,2 mill. in 2025 prices, and wages rise 4 % a year.
    let operation = outcome.capital.items[0].operation
    #expect(agree(operation.fixed.lane(0), [0, 0, 0, 600_000, 1_200_000]))
    let table = try #require(
      ProjectTable(
        BudgetReport(
          ScenarioOutcome(try Folder.project.read(), try Folder.project.run()), outcome, demand,
          language: .nb)
      ).table())
    let interest = try #require(table.rows.first { $0.cells[1] == .text("renter") })
    #expect(interest.cells[6 + 3] == .number(907))
    #expect(table.notes == ["Tunet: innflytting 2027-07 · 10 plasser på trinn 6, 10 flere enn før"])
  }

  /// A year later: nothing in 2026; half as dear again: the grant stays.
  @Test func delayAndOverrun() throws {
    var folder = Folder.project
    folder["scenarier"] = [
      "scenario;felt;verdi", "sen;forsinkelse;1", "dyr;overskridelse Tunet;0,5",
    ]
    let (late, _) = try folder.money("sen")
    #expect(late.capital.items[0].plan.gross.lane(0)[2] == 0)
    #expect(late.capital.items[0].project.moveInYear == 2028)
    let (dear, _) = try folder.money("dyr")
    let (plain, _) = try folder.money()
    let (a, b) = (dear.capital.items[0].plan, plain.capital.items[0].plan)
    #expect(near(a.gross.lane(0)[2], 1.5 * b.gross.lane(0)[2], within: 1e-3))
    #expect(a.grant == b.grant)
  }

  // Five of 36 places in 2025 cost 2,08 mill. in wages, 0,48 above 1,6 mill.: 80 % of it is repaid.
  // Two årsverk a place at 600 000 kr of 2025 and 30 % social costs: 1,56 mill. a place.
  @Test func refundsAndStaff() throws {
    var folder = Folder.budget
    for line in [
      "dyre;kostnad per mottaker;2000000;2024;lønn;boligtrapp;6;;253;;18–49;0,25;;;;;x;publisert;",
      "gamle;kostnad per mottaker;9000000;2024;lønn;boligtrapp;6;;253;;50+;0,25;;;;;x;publisert;",
      "ansatte;lønn per årsverk;600000;2025;lønn;boligtrapp;6;;253;;;;;;;;x;publisert;",
    ] { folder.add("enhetskostnader", line) }
    for line in [
      "sosiale_kostnader;0,3;;;x;forutsetning", "refusjon_innslag;1600000;2025;lønn;x;publisert",
      "refusjon_andel;0,8;;;x;publisert", "refusjon_alder;67;;;x;publisert",
    ] { folder.add("okonomi", line) }
    let (outcome, _) = try folder.money { _, demand in
      let need = demand.series[0]
      demand.series.append(
        .init(
          ladder: need.ladder, rung: need.rung, userGroup: nil, measure: .staff, unit: "årsverk",
          values: need.values.mapValues { $0 * 2 }))
    }
    func row(_ name: String) -> [Double] {
      outcome.operating.lines.first { $0.name == name }?.money.fixed.lane(0) ?? []
    }
    let refund: Double = -0.8 * 480_000
    #expect(agree(row("dyre"), [refund * 5, refund * 9]))
    // All ages of a class must be below the limit.
    #expect(row("gamle").allSatisfy { $0 == 0 })
    let place: Double = 1_560_000
    #expect(agree(row("ansatte"), [20 * place, 36 * place]))
  }

  @Test func aRuleThatIsHalfThereIsTold() {
    var folder = Folder.budget
    folder.add("okonomi", "refusjon_andel;0,8;;;x;publisert")
    #expect(
      folder.problems() == [
        """
        okonomi.csv: found no row «refusjon_innslag, refusjon_alder», expected all of \
        refusjon_innslag, refusjon_andel, refusjon_alder
        """
      ])
  }

  @Test func aNeedThatIsNotThereIsTold() throws {
    var folder = Folder.budget
    folder["enhetskostnader"] = Folder.places["enhetskostnader"]
    #expect(
      folder.problems() == [
        """
        enhetskostnader.csv:2:10: found «egen», expected places on step 6 of boligtrapp in kapasitet.csv, \
        own or bought; leave drift empty where all of the need has one price
        """
      ])
  }

  @Test func aRunThatEndsBeforeTheBudgetHasNone() throws {
    let report = try RunReport(Folder.budget.read(), .init(lastYear: 2024))
    #expect(
      report.warnings == ["the run ends in 2024, before the first budget year 2025: no budget"])
    #expect(!report.files.contains { $0.name == "handlingsprogram" })
  }

  /// Prices through 2030: the run goes on and the budget says where it ends.
  @Test func theBudgetEndsWithItsPrices() throws {
    var folder = Folder.budget
    folder["deflator"] = folder["deflator"].map { $0.replacing(";2034;", with: ";2030;") }
    #expect(folder.problems() == [])
    let report = try RunReport(folder.read(), .init())
    #expect(
      report.warnings == [
        "the budget ends in 2030, the last year with prices and interest; the run goes on to 2034"
      ])
    let long = try #require(report.files.first { $0.name == "langsiktig" }).table
    #expect(long.columns.last?.key == "2030")
    // Fewer than the four years are not enough.
    folder["deflator"] = folder["deflator"].map { $0.replacing(";2030;", with: ";2027;") }
    #expect(
      folder.problems() == [
        """
        deflator.csv: found lønn, år: the price index has no level for 2028, expected a figure for every \
        year of the budget: 2024–2028
        """
      ])
  }

  @Test func yearsMustBeSingle() {
    var folder = Folder.small
    folder["okonomi"] = Folder.budget["okonomi"]
    folder["deflator"] = Folder.budget["deflator"]
    #expect(
      folder.problems().contains(
        """
        deflator.csv: found steglengde 5 from 2020, expected a run in steps of one year: a budget is \
        made for every year
        """))
  }

  @Test func aBudgetIsOfOneRegion() throws {
    var folder = Folder.budget
    for line in folder["befolkning"].dropFirst() {
      folder.add("befolkning", "2" + line.dropFirst())
    }
    for line in folder["flytting"].dropFirst() { folder.add("flytting", "2" + line.dropFirst()) }
    #expect(
      folder.problems() == [
        """
        innstillinger.csv: found 2 regions and a budget, expected the field region: a budget is of one \
        region
        """
      ])
    folder.add("innstillinger", "region;2")
    #expect(folder.problems() == [])
  }
}
