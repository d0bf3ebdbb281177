import TestSupport
import Testing

@testable import Demography

@Suite struct IntervalRuleTests {
  private func ages(_ column: [Double]) -> [Int] { column.map { Int($0) } }

  /// Separation factors as printed: United Nations (1982), page 34, Latin American model, males.
  @Test func grevilleOfTheUnitedNations() throws {
    let table = KnownAbridgedTests.unitedNations
    let printed = [
      0.330, 1.352, 2.5, 2.5, 2.633, 2.586, 2.528, 2.528, 2.526, 2.529, 2.531, 2.538, 2.542, 2.543,
      2.520, 2.461, 2.386, 2.295,
    ]
    let found = try IntervalRule.greville.ax(
      mx: table[1], ages: ages(table[0]), infants: .coaleDemeny(.west, .male))
    #expect(worstAbsolute(Array(found.dropLast()), printed) <= 0.000_501)
  }

  /// With Greville's factors and the open interval at 1/m, the printed life expectancies come out to
  /// what five decimals of the rates leave open.
  @Test func printedLifeExpectancies() throws {
    for (table, sex) in [
      (KnownAbridgedTests.unitedNations, Sex.male), (KnownAbridgedTests.mortpak, .female),
    ] {
      let made = try LifeTable(
        mx: table[1], ages: ages(table[0]), infants: .coaleDemeny(.west, sex),
        intervals: .greville)
      #expect(worstAbsolute(made.ex, table[2]) < 0.004)
    }
  }

  /// The PAS example: Coale and Demeny north, half intervals, infant mortality given as 0.1.
  @Test func populationAnalysisSpreadsheets() throws {
    let pas = KnownAbridgedTests.pas
    let rule = CoaleDemeny(.north, .male)
    var mx = zip(pas[2], pas[1]).map { $0 / $1 }
    var ax = try IntervalRule.midpoint.ax(
      mx: mx, ages: ages(pas[0]), infants: .coaleDemeny(.north, .male))
    (ax[0], ax[1]) = (rule.a0(q0: 0.1), rule.a1(q0: 0.1))
    mx[0] = 0.1 / (1 - (1 - ax[0]) * 0.1)
    let made = try LifeTable(
      mx: mx, ages: ages(pas[0]), infants: .coaleDemeny(.north, .male), ax: ax)
    #expect(worstAbsolute(made.ex, pas[3]) <= 0.00501)
  }

  /// At rest, each a is the quadratic's own, and the table's deaths are those it was made from.
  @Test func keyfitzAndFlieger() throws {
    let table = KnownAbridgedTests.mortpak
    let made = try LifeTable(
      mx: table[1], ages: ages(table[0]), infants: .coaleDemeny(.west, .female),
      intervals: .keyfitzFlieger)
    for i in 3..<16 {
      let turn = (made.dx[i + 1] - made.dx[i - 1]) / made.dx[i]
      #expect(near(made.ax[i], (2.5 + 5.0 / 24 * turn), within: 1e-12), "\(made.ages[i])")
    }
    #expect(made.ax[2] == 2.5 && made.ax[16] == 2.5)
    #expect(worstAbsolute(made.ex, table[2]) < 0.05)
  }

  @Test(arguments: IntervalRule.allCases)
  func everyValueLiesInItsInterval(_ rule: IntervalRule) throws {
    let wild = [0.3, 0.1, 0, 0, 0.5, 0.0001, 2, 0.9, 0, 1.5]
    let bounds = [0, 1, 5, 10, 15, 20, 25, 30, 40, 45]
    let ax = try rule.ax(mx: wild, ages: bounds, infants: .coaleDemeny(.east, .male))
    for i in 0..<9 {
      #expect(ax[i] >= 0 && ax[i] <= Double(bounds[i + 1] - bounds[i]), "\(bounds[i])")
    }
    let made = try LifeTable(
      mx: wild, ages: bounds, infants: .coaleDemeny(.east, .male), intervals: rule)
    #expect(made.qx.allSatisfy { $0 >= 0 && $0 <= 1 })
  }
}
