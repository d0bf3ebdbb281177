import Demography
import TestSupport
import Testing

@testable import MunicipalBudget

@Suite struct LoanTests {
  private static func account(
    _ kind: LoanTerms.Kind, years: Int, grace: Int = 0, rates: [Double],
    drawn: [Double], extra: [Double]? = nil, worn: [Double]? = nil, book: [Double]? = nil
  ) throws -> LoanAccount {
    let none = drawn.map { _ in 0.0 }
    return try LoanAccount(
      terms: LoanTerms(kind: kind, years: years, graceYears: grace, item: "loan"),
      drawn: BlockPath(firstYear: 2024, drawn),
      extra: BlockPath(firstYear: 2024, extra ?? none),
      rate: BlockPath(firstYear: 2024, rates),
      asset: BookedAsset(
        depreciation: BlockPath(firstYear: 2024, worn ?? none),
        bookValue: BlockPath(firstYear: 2024, book ?? none)), item: "loan")
  }

  private static func flat(_ value: Double, _ count: Int) -> [Double] {
    Array(repeating: value, count: count)
  }

  /// The closed formula: 1 000 000 at 5 % over 10 years pays 1e6 · 0,05 / (1 − 1,05^−10) =
  /// 129 504,57 every year, and nothing is left.
  @Test func theAnnuityPaysTheSameEveryYear() throws {
    let loan = try Self.account(
      .annuity, years: 10, rates: Self.flat(0.05, 12), drawn: [1_000_000] + Self.flat(0, 11))
    var power = 1.0
    for _ in 0..<10 { power /= 1.05 }
    let payment = 1_000_000 * 0.05 / (1 - power)
    #expect((payment * 100).rounded() == 12_950_457)
    let paid = (loan.interest + loan.instalment).lane(0)
    #expect(paid[0] == 0)
    for year in 1...10 { #expect(near(paid[year], payment, 1e-10)) }
    #expect(loan.closing.lane(0)[10] == 0)
    #expect(paid[11].magnitude < 1e-6)
  }

  @Test func withoutInterestTheAnnuityIsSerial() throws {
    let loan = try Self.account(
      .annuity, years: 4, rates: Self.flat(0, 6), drawn: [100] + Self.flat(0, 5))
    #expect(loan.instalment.lane(0) == [0, 25, 25, 25, 25, 0])
    #expect(loan.interest.lane(0) == Self.flat(0, 6))
  }

  /// 100 over four years at 10 %: instalments 25, interest on 100, 75, 50, 25.
  @Test func theSerialLoanFallsInEqualSteps() throws {
    let loan = try Self.account(
      .serial, years: 4, rates: Self.flat(0.1, 6), drawn: [100] + Self.flat(0, 5))
    #expect(loan.instalment.lane(0) == [0, 25, 25, 25, 25, 0])
    #expect(loan.opening.lane(0) == [0, 100, 75, 50, 25, 0])
    #expect(loan.interest.lane(0).map { ($0 * 10).rounded() } == [0, 100, 75, 50, 25, 0])
  }

  /// Two years of interest only, then two instalments of 50.
  @Test func graceYearsPayInterestOnly() throws {
    let loan = try Self.account(
      .serial, years: 2, grace: 2, rates: Self.flat(0.1, 6), drawn: [100] + Self.flat(0, 5))
    #expect(loan.instalment.lane(0) == [0, 0, 0, 50, 50, 0])
    #expect(loan.interest.lane(0) == [0, 10, 10, 10, 5, 0])
  }

  /// The rate of each year is on the debt of its 1 January.
  @Test func interestFollowsItsPath() throws {
    let loan = try Self.account(
      .serial, years: 100, grace: 50, rates: [0.5, 0.25, 0.125], drawn: [64, 0, 0])
    #expect(loan.interest.lane(0) == [0, 16, 8])
  }

  /// Kommuneloven § 14-18 by hand: debt 800, book value 1000, depreciation 50: 800 · 50/1000 = 40.
  @Test func minimumInstalment() throws {
    let paid = Instalment.minimum(
      debt: Support.block(800), depreciation: Support.block(50), bookValue: Support.block(1000))
    #expect(near(paid, Support.block(40)))
    let none = Instalment.minimum(
      debt: Support.block(800), depreciation: .zero, bookValue: .zero)
    #expect(none == .zero)
  }

  /// Straight-line depreciation over n years wears book value / years left, so the minimum rule on
  /// a project with debt is the serial loan over the same n years.
  @Test func minimumOnAStraightLineIsSerial() throws {
    let book = [0.0, 1000, 750, 500, 250, 0]
    let worn = [0.0, 250, 250, 250, 250, 0]
    let drawn = [600.0, 0, 0, 0, 0, 0]
    let minimum = try Self.account(
      .minimum, years: 1, rates: Self.flat(0.04, 6), drawn: drawn, worn: worn, book: book)
    let serial = try Self.account(.serial, years: 4, rates: Self.flat(0.04, 6), drawn: drawn)
    for (left, right) in zip(minimum.instalment.values, serial.instalment.values) {
      #expect(near(left, right))
    }
  }

  /// 100 borrowed in 2024, 40 returned in 2025: 60 left, three instalments of 20 after the one of
  /// 25 that fell in 2025 on the unreduced debt: (100 − 25 − 40) / 3.
  @Test func aLateGrantPaysTheLoanDown() throws {
    let loan = try Self.account(
      .serial, years: 4, rates: Self.flat(0, 5), drawn: [100, 0, 0, 0, 0], extra: [0, 40, 0, 0, 0])
    #expect(loan.closing.lane(0)[1] == 35)
    #expect(near(loan.instalment.lane(0)[2], 35.0 / 3))
    #expect(loan.closing.lane(0)[4].magnitude < 1e-12)
  }

  @Test func debtBalancesAndEverythingIsRepaid() throws {
    var random = SplitMix64(seed: 3)
    for trial in 0..<60 {
      let kind: LoanTerms.Kind = trial.isMultiple(of: 2) ? .annuity : .serial
      let terms = try LoanTerms(kind: kind, years: 7, graceYears: trial % 3, item: "loan")
      let drawn = (0..<20).map { $0 < 5 ? random.block(0...1e8) : DrawBlock.zero }
      let rates = (0..<20).map { _ in random.block(0...0.1) }
      let none = BlockPath(constant: 0, years: 2024...2043)
      let loan = try LoanAccount(
        terms: terms, drawn: BlockPath(firstYear: 2024, values: drawn), extra: none,
        rate: BlockPath(firstYear: 2024, values: rates),
        asset: BookedAsset(depreciation: none, bookValue: none), item: "loan")
      var sum = DrawBlock.zero
      for year in drawn.indices {
        let after = loan.opening.values[year] + drawn[year] - loan.instalment.values[year]
        #expect(near(after + 1e6, loan.closing.values[year] + 1e6))
        if year > 0 { #expect(loan.opening.values[year] == loan.closing.values[year - 1]) }
        sum = sum + loan.instalment.values[year]
      }
      #expect(near(sum, drawn.reduce(.zero) { $0 + $1 }, 1e-9))
    }
  }

  @Test func badTermsAreNamed() {
    #expect(
      Support.error { _ = try LoanTerms(kind: .serial, years: 0, graceYears: 0, item: "loan") }
        == .outOfRange(item: "loan", field: "løpetid", value: 0, expected: 1...100))
    #expect(
      Support.error { _ = try Self.account(.serial, years: 2, rates: [0.1], drawn: [1, 0]) }
        == .missingYear(item: "loan", field: "rente", year: 2025))
  }
}
