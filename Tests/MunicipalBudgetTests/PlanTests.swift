import Demography
import TestSupport
import Testing

@testable import MunicipalBudget

@Suite struct PlanTests {
  private static func line(
    _ name: String, _ part: BudgetLine.Part, _ function: String, _ kroner: [Double],
    income: Bool = false, scenario: String? = nil, status: Provenance.Status = .assumption
  ) throws -> BudgetLine {
    try BudgetLine(
      .decision(name), part: part, codes: LineCodes(function: function), isIncome: income,
      scenario: scenario, provenance: Provenance(source: "test", status: status),
      money: Money(
        fixed: BlockPath(firstYear: 2024, kroner), index: "wages", prices: Support.book(),
        item: name))
  }

  private static func table(
    _ lines: [BudgetLine], view: PriceView = .fixed, years: ClosedRange<Int> = 2024...2025
  ) throws -> PlanTable {
    try PlanTable(
      adopted: [
        AdoptedBudget(
          function: "253", gross: Support.amount(10_400_400), income: Support.amount(1_000_000)),
        AdoptedBudget(function: "254", gross: Support.amount(20_400_400)),
      ], lines: lines, years: years, view: view, prices: Support.book())
  }

  // 10 400,4 and 20 400,4 print 10 400 + 20 400 = 30 800 and never 30 801; the changes are
  // 0,5 → 1 and 0,5 → 1: 2, though together they are 1. Ties go away from zero, also below it.
  @Test func printedTotalsAreSumsOfPrintedLeaves() throws {
    let table = try Self.table([
      Self.line("demografi", .consequence, "253", [500, 1_000_000]),
      Self.line("tiltak", .measure, "254", [500, -2500]),
      Self.line("egenbetaling", .measure, "253", [-500, 0], income: true),
      Self.line("bygg", .investment, "265", [9_000_000, 0]),
    ])
    #expect(table.gross() == [30_802, 31_797])
    #expect(table.net() == [29_801, 30_797])
    #expect(table.gross(function: "253") == [10_401, 11_400])
    #expect(table.net(function: "253") == [9_400, 10_400])
    #expect(table.changes(part: .investment) == [9000, 0])
    #expect(table.changes() == [1, 997])
    #expect(table.functions == ["253", "254", "265"])
  }

  // Wages rise 10 %: 1 mill. of 2025 is 1,1 mill. in its own prices; the adopted budget is flat.
  @Test func nominalBesideFixed() throws {
    let table = try Self.table(
      [Self.line("demografi", .consequence, "253", [0, 1_000_000])], view: .nominal)
    #expect(table.changes() == [0, 1100])
    #expect(table.gross() == [30_800, 31_900])
  }

  @Test func checksHoldAndAFalseOneDoesNot() throws {
    var random = SplitMix64(seed: 9)
    for _ in 0..<40 {
      var lines: [BudgetLine] = []
      for number in 0..<12 {
        let part = BudgetLine.Part.allCases[number % BudgetLine.Part.allCases.count]
        lines.append(
          try Self.line(
            "\(number)", part, number.isMultiple(of: 2) ? "253" : "261",
            [random.number(-1e7...1e7), random.number(-1e7...1e7)],
            income: number.isMultiple(of: 3), scenario: number > 7 ? "ny" : nil))
      }
      let scenario = try Self.table(lines)
      let base = try Self.table(lines.filter { $0.scenario == nil })
      for check in PlanCheck.functionsAddUp(scenario) { #expect(check.holds) }
      #expect(PlanCheck.partsAddUp(scenario).holds)
      #expect(PlanCheck.scenario("ny", scenario, base: base).holds)
      #expect(!PlanCheck.scenario("gammel", scenario, base: base).holds)
    }
  }

  // 3 mill. published and −1 mill. assumed: a quarter of the magnitudes rests on assumptions.
  @Test func theShareThatRestsOnAssumptions() throws {
    let table = try Self.table([
      Self.line("a", .consequence, "253", [3_000_000, 0], status: .published),
      Self.line("b", .measure, "253", [-1_000_000, 0]),
      Self.line("bygg", .investment, "265", [9_000_000, 0]),
    ])
    #expect(table.share(of: .assumption) == [0.25, nil])
    #expect(table.share(of: .published) == [0.75, nil])
  }

  // Adopted 10 400,4, −1 000 and 20 400,4 are derived; 4 000 of the 35 800 are changes.
  @Test func theShareOfTheWholeBudget() throws {
    let table = try PlanTable(
      adopted: [
        AdoptedBudget(
          function: "253", gross: Support.amount(10_400_400, status: .derived),
          income: Support.amount(1_000_000, status: .derived)),
        AdoptedBudget(function: "254", gross: Support.amount(20_400_400, status: .derived)),
      ],
      lines: [
        Self.line("a", .consequence, "253", [3_000_000, 0], status: .published),
        Self.line("b", .measure, "253", [-1_000_000, 0]),
      ], years: 2024...2025, view: .fixed, prices: Support.book())
    func of(_ share: Double) -> Double { share / 35_800 }
    #expect(table.shareOfBudget(.assumption) == [of(1000), 0])
    #expect(table.shareOfBudget(.published) == [of(3000), 0])
    #expect(table.shareOfBudget(.derived) == [of(31_800), 1])
  }

  @Test func badTablesAreNamed() throws {
    let short = try Self.line("kort", .measure, "253", [1])
    #expect(
      Support.error { _ = try Self.table([short]) }
        == .missingYear(item: "kort", field: "år", year: 2025))
  }

  /// A function may be adopted in rows of several cost centres.
  @Test func rowsOfOneFunctionAreAddedUp() throws {
    let row = try AdoptedBudget(function: "253", gross: Support.amount(1_000_000))
    let table = try PlanTable(
      adopted: [row, row], lines: [], years: 2024...2024, view: .fixed, prices: Support.book())
    #expect(table.gross(function: "253") == [2000])
    #expect(table.functions == ["253"])
  }

  /// A level of 120 against an adopted 100 is 20 of 2024 and, wages at 10 %, 22 in 2025; the level
  /// that stays at 100 changes nothing in either view.
  @Test func aLevelBecomesAChange() throws {
    func change(_ level: Double) throws -> Money {
      let money = try Money(
        fixed: BlockPath(firstYear: 2024, [level, level]), index: "wages", prices: Support.book(),
        item: "row")
      return BudgetLine.change(of: money, from: Support.block(100))
    }
    #expect(try change(120).fixed.lane(0) == [20, 20])
    #expect(near(try change(120).nominal.lane(0)[1], 22))
    #expect(try change(100).nominal.lane(0) == [0, 0])
  }

  /// A loan of 100 of 2024, serial over two years at 10 %: 2025 pays 50 + 10, 2026 50 + 5; the
  /// deflator rises 10 % a year, so 60 of 2025 are 54,545 of 2024.
  @Test func theLongView() throws {
    let financing = try Financing(
      vatRate: 0, compensatedShare: 0, grant: nil, ownShare: 0,
      loan: LoanTerms(kind: .serial, years: 2, graceYears: 0, item: "x"), depreciationYears: 40,
      item: "x")
    let project = try InvestmentProject(
      name: "x", codes: LineCodes(function: "265"), places: 0, instalments: [2024: 100],
      priceYear: 2024, index: "flat",
      provenance: Provenance(source: "test", status: .assumption), moveInYear: 2024, moveInMonth: 6,
      financing: financing, run: Support.run)
    let book = try Support.book(deflator: "wages")
    let years = 2024...2026
    let plan = try CapitalPlan(
      of: project, years: years, prices: book, rate: BlockPath(constant: 0.1, years: years))
    let operating = try Money(
      fixed: BlockPath(constant: 7, years: years), index: "flat", prices: book, item: "x")
    let view = try LongView(operating: operating, plans: [plan], prices: book)
    #expect(view.debt.nominal.lane(0) == [100, 50, 0])
    #expect(view.capitalCost.nominal.lane(0) == [0, 60, 55])
    #expect(near(view.capitalCost.fixed.lane(0)[1], 60 / 1.1))
    #expect(view.total.nominal.lane(0) == [7, 67, 62])
    // Of a plan of more years, those of the operating cost.
    let later = try LongView(
      operating: operating.slice(2025...2026), plans: [plan, plan], prices: book)
    #expect(later.debt.nominal.lane(0) == [100, 0])
    #expect(later.capitalCost.nominal.lane(0) == [120, 110])
    #expect(
      Support.error {
        let long = Money(zero: 2024...2027)
        _ = try LongView(operating: long, plans: [plan], prices: book)
      } == .missingYear(item: "lån", field: "år", year: 2027))
  }
}
