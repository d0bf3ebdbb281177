import TestSupport
import Testing

@testable import Demography

/// Abridged life tables of three programs, as a check of plausibility.
///
/// The programs' separation factors are not recorded, so a tenth of a year is asked for, at birth
/// and at all ages. Source: test vectors of DemoTools (CC BY-SA 3.0 IGO): Mortpak 1988 p. 82; United
/// Nations 1982 p. 34; the PAS example for the north.
@Suite struct KnownAbridgedTests {
  static let mortpak = columns(
    """
    0 0.12846 49.997
    1 0.02477 55.675
    5 0.00603 57.245
    10 0.0034 53.921
    15 0.00417 49.803
    20 0.00513 45.799
    25 0.00581 41.922
    30 0.00645 38.084
    35 0.00725 34.249
    40 0.00813 30.42
    45 0.00913 26.578
    50 0.01199 22.701
    55 0.01647 18.945
    60 0.0256 15.349
    65 0.04047 12.095
    70 0.06624 9.24
    75 0.10638 6.903
    80 0.19611 5.099
    """)
  static let unitedNations = columns(
    """
    0 0.23669 35
    1 0.04672 42.901
    5 0.00982 47.19
    10 0.00511 44.438
    15 0.00697 40.523
    20 0.01036 36.868
    25 0.01169 33.691
    30 0.01332 30.567
    35 0.01528 27.5
    40 0.01757 24.485
    45 0.02092 21.504
    50 0.02517 18.599
    55 0.03225 15.758
    60 0.04241 13.08
    65 0.06056 10.584
    70 0.08574 8.466
    75 0.1184 6.729
    80 0.16226 5.312
    85 0.23745 4.211
    """)

  /// Exposure and deaths in place of rates; the open interval is 100+.
  ///
  /// The program was given an infant mortality of 0.1, not the 8674 deaths: 0.9 · 61.53 and the 0.933
  /// years of the first year are its 56.31. The rate that gives q = 0.1 with a0 = 0.33 stands in.
  static let pas = columns(
    """
    0 100958 8674 56.31
    1 466275 1592 61.53
    5 624134 618 58.35
    10 559559 411 53.63
    15 446736 755 48.81
    20 370653 1098 44.21
    25 301862 1100 39.83
    30 249409 1357 35.52
    35 247473 1335 31.43
    40 223014 3257 27.22
    45 172260 2200 24.09
    50 149338 4023 20.52
    55 127242 2167 18.12
    60 105715 4578 14.51
    65 79614 2956 12.42
    70 53660 4212 9.45
    75 31021 2887 7.85
    80 16805 2351 6.09
    85 8000 1500 4.95
    90 4000 900 4.28
    95 2000 500 3.85
    100 1000 300 3.33
    """)

  @Test(arguments: [
    ("Mortpak", mortpak[0], mortpak[1], mortpak[2], Sex.female),
    ("United Nations", unitedNations[0], unitedNations[1], unitedNations[2], .male),
    ("PAS", pas[0], [0.1 / 0.933] + zip(pas[2], pas[1]).map(/).dropFirst(), pas[3], .male),
  ])
  func lifeExpectancy(
    name: String, ages: [Double], mx: [Double], expected: [Double], sex: Sex
  ) throws {
    let table = try LifeTable(
      mx: mx, ages: ages.map { Int($0) }, infants: .coaleDemenyWest(sex))
    #expect(worstAbsolute(table.ex, expected) < 0.1)
  }
}
