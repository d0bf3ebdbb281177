import TestSupport
import Testing

@testable import Demography

/// The life table of Austrian males 1992.
///
/// Source: Preston, Heuveline & Guillot (2001), Demography, p. 49.
@Suite struct KnownAustriaTests {
  /// age, m, a, q with twelve digits; l, d, L, T, e as printed, from rounded values.
  static let printed = columns(
    """
    0 0.00874282733438 0.068 0.00867216381125 1 0.00867 0.99192 72.88902 72.88902
    1 0.000370121664279 1.626 0.00147918694165 0.99133 0.00147 3.96183 71.8971 72.5258995491
    5 0.000153326547214 2.5 0.000766338985793 0.98986 0.00076 4.94741 67.93527 68.6311902693
    10 0.000192637882658 3.143 0.000962844976157 0.9891 0.00095 4.94375 62.98786 63.6819937317
    15 0.000976485905661 2.724 0.00487160247987 0.98815 0.00481 4.9298 58.04411 58.7401811466
    20 0.00128506781792 2.52 0.00640492679169 0.98334 0.0063 4.90106 53.11431 54.0141863445
    25 0.00113493632528 2.481 0.00565850450185 0.97704 0.00553 4.87127 48.21325 49.3462396627
    30 0.00136017913652 2.601 0.00677877606348 0.97151 0.00659 4.84175 43.34198 44.6130044982
    35 0.00188173934947 2.701 0.00936816893591 0.96492 0.00904 4.80384 38.50023 39.8999191643
    40 0.00293543941887 2.663 0.0145771957542 0.95588 0.01393 4.74686 33.69639 35.2516947734
    45 0.00484851540475 2.698 0.0239749854392 0.94195 0.02258 4.65777 28.94953 30.733616434
    50 0.00713270033485 2.676 0.0350819690772 0.91937 0.03225 4.52188 24.29176 26.4221804061
    55 0.0112633348954 2.645 0.054861465669 0.88711 0.04867 4.32096 19.76988 22.2857142857
    60 0.0185995041551 2.624 0.0890616698872 0.83845 0.07467 4.0148 15.44892 18.4255709941
    65 0.0283816111082 2.619 0.13292540639 0.76377 0.10152 3.57713 11.43412 14.9706325203
    70 0.0412383877378 2.593 0.187573266347 0.66225 0.12422 3.01224 7.85699 11.8640845602
    75 0.0716340543328 2.518 0.304102201013 0.53803 0.16362 2.28404 4.84475 9.0046094084
    80 0.112324384476 2.423 0.43554817446 0.37441 0.16307 1.45182 2.56071 6.83932053097
    85 0.190585462664 5.247 1 0.21134 0.21134 1.10889 1.10889 5.2469480458
    """)

  @Test func theTableOfTheBook() throws {
    let book = Self.printed
    let table = try LifeTable(
      mx: book[1], ages: book[0].map { Int($0) }, infants: .fixed(0.068), ax: book[2])
    #expect(worstRelative(table.qx, book[3]) < 1e-10)
    #expect(worstAbsolute(table.lx, book[4]) < 6e-6)
    #expect(worstAbsolute(table.dx, book[5]) < 6e-6)
    #expect(worstAbsolute(table.nLx, book[6]) < 6e-6)
    #expect(worstAbsolute(table.tx, book[7]) < 2e-5)
    #expect(worstAbsolute(table.ex, book[8]) < 2e-4)
    #expect((table.lifeExpectancy * 1000).rounded() == 72_889)
    #expect(table.lifeExpectancy == table.ex[0])
    #expect((table.ax[18] * 1000).rounded() == 5247, "the open interval's a is 1 / m")
  }

  /// The probabilities of the book give its rates back, where a is half the interval.
  @Test func ratesFromProbabilities() throws {
    let book = Self.printed
    let table = try LifeTable(
      qx: book[3], ages: book[0].map { Int($0) }, infants: .coaleDemenyWest(.male),
      openRate: book[1][18])
    #expect(
      near(table.mx[2] / book[1][2], 1, within: 1e-10), "the one closed interval with a = n / 2")
    #expect(table.mx[18] == book[1][18])
    #expect(near(table.mx[0] / book[1][0], 1, within: 1e-5), "a0 = 0.06847 and the book's 0.068")
  }

  /// a0 and 4a1 of the book follow from its m0 by the rule it prints.
  @Test func theRuleForTheFirstYears() {
    let m0 = Self.printed[1][0]
    let rule = InfantRule.coaleDemenyWest(.male)
    #expect(near(rule.a0(m0: m0), 0.068, within: 5e-4))
    #expect(near(rule.a1(m0: m0), 1.626, within: 5e-4))
  }
}
