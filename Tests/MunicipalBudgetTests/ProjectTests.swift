import Demography
import TestSupport
import Testing

@testable import MunicipalBudget

@Suite struct ProjectTests {
  private static func financing(
    grant: InvestmentGrant? = nil, own: Double = 0, vat: Double = 0.25
  ) throws -> Financing {
    try Financing(
      vatRate: vat, compensatedShare: 1, grant: grant, ownShare: own,
      loan: LoanTerms(kind: .serial, years: 4, graceYears: 0, item: "house"),
      depreciationYears: 4, item: "house")
  }

  private static func project(
    _ instalments: [Int: Double] = [2025: 60, 2026: 40], rung: String? = "5", places: Double = 4,
    replaced: Double = 0, index: String = "flat", month: Int = 1, moveIn: Int = 2027,
    financing: Financing? = nil, priceYear: Int? = 2024
  ) throws -> InvestmentProject {
    try InvestmentProject(
      name: "house", codes: LineCodes(function: "265", rung: rung), places: places,
      replacedPlaces: replaced, instalments: instalments, priceYear: priceYear, index: index,
      provenance: Provenance(source: "test", status: .assumption), moveInYear: moveIn,
      moveInMonth: month, yearlyOperation: Support.amount(1200),
      financing: financing ?? Self.financing(), run: Support.run)
  }

  private static func plan(
    _ project: InvestmentProject, factor: DrawBlock = DrawBlock(repeating: 1)
  ) throws -> CapitalPlan {
    try CapitalPlan(
      of: project, years: 2024...2032, prices: Support.book(),
      rate: BlockPath(constant: 0.05, years: 2024...2032), factor: factor)
  }

  /// Who pays, by hand.
  ///
  /// 100 gross with 25 % VAT holds 100 · 0,25 / 1,25 = 20 of VAT; 10 % of the remaining 80 is own
  /// money, 72 is borrowed. Depreciation of the 100 over four years from 2028: 25 a year.
  @Test func whoPaysByHand() throws {
    let plan = try Self.plan(Self.project(financing: Self.financing(own: 0.1)))
    #expect(near(plan.vatCompensation.lane(0)[1], 12))
    #expect(near(plan.vatCompensation.lane(0)[2], 8))
    #expect(near(plan.own.lane(0)[1], 4.8))
    #expect(near(plan.loan.drawn.lane(0)[1], 43.2))
    #expect(near(plan.loan.closing.lane(0)[1], 43.2))
    #expect(plan.depreciation.lane(0)[3] == 0)
    for year in 4...7 { #expect(near(plan.depreciation.lane(0)[year], 25)) }
    #expect(plan.bookValue.lane(0)[8].magnitude < 1e-12)
    // 2027: a quarter of the first drawing and the instalment of 2026 before it.
    #expect(near(plan.loan.instalment.lane(0)[2], 10.8))
    #expect(near(plan.loan.instalment.lane(0)[3], 10.8 + 28.8 / 4))
    #expect(near(plan.capitalCost.lane(0)[2], 10.8 + 43.2 * 0.05))
  }

  /// Construction rises 20 % a year from 2024: 60 · 1,2 in 2025, 40 · 1,44 in 2026.
  @Test func constructionHasItsOwnIndex() throws {
    let plan = try Self.plan(Self.project(index: "build"))
    #expect(near(plan.gross.lane(0)[1], 72))
    #expect(near(plan.gross.lane(0)[2], 57.6))
    #expect(near(plan.grossFixed.lane(0)[2], 40))
  }

  /// Four places at 25 each, cap 20, share 55 %: 0,55 · 20 · 4 = 44; one of four replaced under the
  /// net-addition rule: 0,55 · 20 · 3 = 33; without a cap 0,55 · 25 · 4 = 55.
  @Test(arguments: [
    (20.0 as Double?, 0.0, false, 44.0), (20.0, 1.0, true, 33.0), (20.0, 1.0, false, 44.0),
    (nil, 0.0, false, 55.0), (20.0, 5.0, true, 0.0),
  ])
  func theGrant(cap: Double?, replaced: Double, net: Bool, expected: Double) throws {
    let grant = try InvestmentGrant(
      share: 0.55, capPerPlace: cap.map { try Support.amount($0) }, netAdditionOnly: net,
      payment: .withInstalments, item: "house")
    let plan = try Self.plan(
      Self.project(replaced: replaced, financing: Self.financing(grant: grant)))
    #expect(near(plan.grant.lane(0).sum + 1, expected + 1))
    #expect(near(plan.grant.lane(0)[1] + 1, expected * 0.6 + 1))
  }

  /// All 44 come in 2027, after 80 was borrowed: the loan is paid down by them.
  @Test func aGrantAtMoveInPaysTheLoanDown() throws {
    let grant = try InvestmentGrant(
      share: 0.55, capPerPlace: Support.amount(20), netAdditionOnly: false, payment: .atMoveIn,
      item: "house")
    let plan = try Self.plan(Self.project(financing: Self.financing(grant: grant)))
    #expect(near(plan.loan.extra.lane(0)[3], 44))
    #expect(plan.surplus.lane(0).allSatisfy { $0 == 0 })
    // 2027 opens with 80 − 12 (a quarter of 48) and pays 12 + 8 before the grant.
    #expect(near(plan.loan.closing.lane(0)[3], 80 - 12 - 20 - 44))
  }

  @Test func sourcesAlwaysCoverTheCost() throws {
    var random = SplitMix64(seed: 7)
    for trial in 0..<60 {
      let grant = try InvestmentGrant(
        share: random.number(0...1), capPerPlace: Support.amount(random.number(1...30)),
        netAdditionOnly: trial.isMultiple(of: 2),
        payment: trial.isMultiple(of: 3) ? .atMoveIn : .withInstalments, item: "house")
      let project = try Self.project(
        [2025: random.number(0...90), 2026: random.number(1...90), 2027: random.number(0...9)],
        replaced: random.number(0...4), index: "build",
        financing: Self.financing(grant: grant, own: random.number(0...1)))
      let plan = try Self.plan(
        project.overrun(by: random.number(-0.2...0.5)), factor: random.block(0.8...1.3))
      for year in plan.gross.values.indices {
        let income = plan.vatCompensation.values[year] + plan.grant.values[year]
        let borrowed = plan.loan.drawn.values[year] - plan.loan.extra.values[year]
        let sum = income + plan.own.values[year] + borrowed - plan.surplus.values[year]
        #expect(near(sum + 100, plan.gross.values[year] + 100, 1e-11))
      }
    }
  }

  /// Moved into in April: nine of twelve months, 1200 · 9/12 = 900; a delay of a year moves it.
  @Test func operationFromTheMoveInMonth() throws {
    let project = try Self.project(month: 4)
    let book = try Support.book()
    #expect(
      try project.operation(years: 2026...2029, prices: book).fixed.lane(0) == [0, 900, 1200, 1200])
    #expect(
      try project.delayed(years: 1).operation(years: 2026...2029, prices: book).fixed.lane(0)
        == [0, 0, 900, 1200])
    #expect(try Self.project(month: 1).operatingShare(in: 2027) == 1)
    #expect(near(try Self.project(month: 12).operatingShare(in: 2027), 1.0 / 12))
  }

  /// An overrun of a half: 150 to pay, and the grant of the planned cost stays.
  @Test func theMunicipalityCarriesTheOverrun() throws {
    let grant = try InvestmentGrant(
      share: 0.5, capPerPlace: nil, netAdditionOnly: false, payment: .withInstalments,
      item: "house")
    let project = try Self.project(financing: Self.financing(grant: grant, vat: 0))
    let plan = try Self.plan(project.overrun(by: 0.5))
    #expect(near(plan.gross.lane(0).sum, 150))
    #expect(near(plan.grant.lane(0).sum, 50))
    #expect(near(plan.loan.drawn.lane(0).sum, 100))
  }

  /// Delayed by seven years the instalment of 2026 falls in 2033, one year after the run.
  @Test func aDelayBeyondTheRunIsCounted() throws {
    let plan = try Self.plan(Self.project().delayed(years: 7))
    #expect(near(plan.gross.lane(0).sum, 60))
    #expect(near(plan.beyondRun, Support.block(40)))
  }

  @Test func badProjectsAreNamed() throws {
    #expect(
      Support.error { _ = try Self.project(rung: nil) } == .missingRung(project: "house"))
    #expect(Support.error { _ = try Self.project(rung: nil, places: 0) } == nil)
    #expect(
      Support.error { _ = try Self.project(priceYear: nil) } == .missingPriceYear(item: "house"))
    #expect(
      Support.error { _ = try Self.project([2023: 1]) }
        == .yearOutsideRun(item: "house", field: "år", year: 2023, run: Support.run))
    #expect(
      Support.error { _ = try Self.project(moveIn: 2045) }
        == .yearOutsideRun(item: "house", field: "innflytting", year: 2045, run: Support.run))
    #expect(
      Support.error { _ = try Self.project([2025: -1]) }
        == .negative(item: "house", field: "beløp", value: -1))
    #expect(
      Support.error { _ = try Self.project([:]) } == .empty(item: "house", field: "beløp"))
    #expect(
      Support.error { _ = try Self.project(month: 13) }
        == .outOfRange(item: "house", field: "innflytting", value: 13, expected: 1...12))
  }
}
