import Foundation
import TestSupport
import Testing

@testable import Demography

/// Sweden 1993–1998, one five-year step of both sexes, exact to the printed person.
///
/// Source: Preston, Heuveline & Guillot (2001), Demography, Box 6.2.
@Suite struct KnownPrestonTests {
  /// age, women 1993, person-years of women in the life table (l0 = 100 000), births per woman and
  /// year, net migrants 1993–1998; printed: births of the five years, women and men 1998.
  static let box = columns(
    """
    0 293395 497487 0 6840 0 302392 317340
    5 248369 497138 0 4150 0 298682 298682
    10 240012 496901 0 3365 0 252007 252007
    15 261346 496531 0.012 5270 15244 244150 244150
    20 285209 495902 0.0908 9240 126688 268267 268267
    25 314388 495168 0.1499 8230 229354 293515 293515
    30 281290 494213 0.1125 5470 170057 320624 320624
    35 286923 492760 0.0441 3155 63203 284767 284767
    40 304108 490447 0.0074 1770 10971 288031 288031
    45 324946 486613 0.0003 1115 472 303166 303166
    50 247613 480665 0 1075 0 322062 322062
    55 211351 471786 0 845 0 243989 243989
    60 215140 457852 0 645 0 205841 205841
    65 221764 436153 0 530 0 205516 205516
    70 223506 402775 0 465 0 205270 205270
    75 183654 350358 0 300 0 194771 194771
    80 141990 271512 0 250 0 142565 142565
    85 112424 291707 0 175 0 131966 131966
    """)
  static let axis = AgeAxis(openAge: 85, width: 5)

  /// The step of the book; its males have the women's base, survival and migrants.
  static func account(_ conventions: Conventions) -> StepAccount {
    let (women, lived, asfr, migrants) = (box[1], box[2], box[3], box[4])
    var survival = [lived[0] / 500_000]
    for group in 1..<17 { survival.append(lived[group] / lived[group - 1]) }
    let pooled = lived[17] / (lived[16] + lived[17])
    survival += [pooled, pooled]
    let rates = StepRates(
      axis: axis, femaleSurvival: survival, maleSurvival: survival, fertility: asfr,
      sexRatioAtBirth: 1.05)
    return CohortComponentStep(conventions).advance(
      Population(axis: axis, cells: women + women), rates: rates,
      flows: MigrationFlows(net: migrants + migrants))
  }

  @Test func swedenIn1998() {
    let account = Self.account(
      Conventions(migrationTiming: .even, birthsExposure: .withMigrants, openGroup: .pooled))
    let printed = account.end.cells.map { $0.rounded(.toNearestOrAwayFromZero) }
    #expect(Array(printed.prefix(18)) == Self.box[6])
    #expect(Array(printed.suffix(18)) == Self.box[7])
    #expect(account.birthsByAge.map { $0.rounded() } == Self.box[5])
    #expect(account.unbalancedCells().isEmpty)
  }

  /// Every other convention misses the book: the box tells timing, exposure and open group apart.
  @Test func otherConventionsMissTheBook() {
    for timing in MigrationTiming.allCases {
      for exposure in BirthsExposure.allCases {
        if timing == .even && exposure == .withMigrants { continue }
        let account = Self.account(
          Conventions(migrationTiming: timing, birthsExposure: exposure))
        #expect(account.end.cells.prefix(18).map { $0.rounded() } != Self.box[6])
      }
    }
  }
}
