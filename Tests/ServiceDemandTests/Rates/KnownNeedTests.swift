import Demography
import TestSupport
import Testing

@testable import ServiceDemand

/// Figures that were published, or follow from published ones in one step.
@Suite struct KnownNeedTests {
  /// Asker, utviklingshemning: 808 homes in 2022 are 845 in 2030 under constant rates and SSB's
  /// main alternative, 96 088 and 100 560 inhabitants (SSB tables 07459 and 12882); the legible
  /// rows are 53 → 55 and 20 → 21 (Asker kommune, plandokument 001 L4769–4773).
  @Test func asker808Is845() throws {
    let everybody = PersonSum()
    let uses = [("3", 53.0), ("?", 20.0), ("øvrige", 735.0)].map {
      LadderUse(
        rung: $0.0, userGroup: "uh", year: 2022, date: .firstOfJanuary, count: $0.1, unit: "bolig")
    }
    let need = Need(uses: uses, date: .firstOfJanuary)
    var blocks = PersonBlocks(sums: need.sums)
    blocks.set(.same(96_088), of: everybody, year: 2022)
    blocks.set(.same(100_560), of: everybody, year: 2030)
    let leaves = try uses.map {
      try #require(need.need(rung: $0.rung, year: 2030, in: blocks))[0]
    }
    // The factor first, then the count: the bits that have always been printed.
    #expect(leaves == [53, 20, 735].map { $0 * (100_560.0 / 96_088) })
    let column = PrintedColumn(leaves: leaves)
    #expect(column.leaves == [55, 21, 769])
    #expect(column.total == 845)
    let unrounded = try #require(column.unrounded)
    #expect(near(unrounded, 845.6, within: 0.05))
  }

  /// Users of home services 67 and older of known age, all of Norway: the year, the users
  /// (67–79, 80–89 and 90+), inhabitants 67+ on 1 January of the year and of the next
  /// (SSB table 07459), and the users per 1000 that SSB printed
  /// (ssb.no/a/kortnavn/pleie/arkiv/tab-2009-07-02-04).
  private static let homeServices: [(Int, Double, Double, Double, Double)] = [
    (1992, 120_168, 616_776, 619_773, 194), (1993, 118_053, 619_773, 620_751, 190),
    (1994, 115_128, 620_751, 621_786, 185), (1996, 114_820, 621_533, 621_450, 185),
    (1997, 116_212, 621_450, 620_906, 187), (1998, 118_588, 620_906, 619_710, 191),
    (1999, 121_278, 619_710, 617_507, 196), (2000, 121_276, 617_507, 613_700, 198),
    (2001, 121_381, 613_700, 609_607, 199), (2002, 120_478, 609_607, 605_143, 199),
    (2003, 117_337, 605_143, 603_330, 194), (2004, 116_089, 603_330, 603_934, 192),
    (2005, 114_473, 603_934, 606_210, 189), (2006, 116_217, 606_210, 609_747, 191),
    (2007, 106_886, 609_747, 613_728, 174), (2008, 107_313, 613_728, 616_614, 174),
  ]

  /// On 31 December 16 of 16 printed rates are met; on 1 January 8.
  @Test func homeServicesAreDividedByTheLastOfDecember() throws {
    let ages = AgeBounds(from: 67, through: nil)
    var met: [NeedDate: Int] = [:]
    for (year, users, before, after, printed) in Self.homeServices {
      for date in NeedDate.allCases {
        let use = LadderUse(
          rung: "hjemmetjenester", userGroup: "67+", ages: ages, year: year, date: date,
          count: users, unit: "mottaker")
        var blocks = PersonBlocks(sums: [use.denominatorSum])
        blocks.set(.same(before), of: use.denominatorSum, year: year)
        blocks.set(.same(after), of: use.denominatorSum, year: year + 1)
        let rate = try #require(Need(uses: [use], date: date).rate(of: use, in: blocks))
        if Rounding.whole(1000 * rate[0]) == printed { met[date, default: 0] += 1 }
      }
    }
    #expect(met[.lastOfDecember] == 16)
    #expect(met[.firstOfJanuary] == 8)
  }

  /// Prevalence of dementia, men and women, after Gjøra and others (2021), and Norway's population
  /// 1 January 2020 (SSB table 07459).
  private static let dementia: [(Int, Int?, Double, Double, Double, Double)] = [
    (30, 64, 0.000838, 0.000873, 1_260_966, 1_204_297),
    (65, 69, 0.005717, 0.008860, 137_044, 138_228),
    (70, 74, 0.063894, 0.048112, 127_400, 132_052),
    (75, 79, 0.100285, 0.089572, 83_249, 93_133),
    (80, 84, 0.177985, 0.180180, 49_522, 64_193),
    (85, 89, 0.304476, 0.345687, 27_489, 44_276),
    (90, nil, 0.414735, 0.509160, 13_423, 31_807),
  ]

  @Test func dementiaInNorway2020() throws {
    var rows: [Prevalence.Row] = []
    var persons: [Double] = []
    for (from, through, men, women, menCount, womenCount) in Self.dementia {
      let ages = AgeBounds(from: from, through: through)
      rows.append(.init(persons: PersonSum(sexes: [.male], ages: ages), share: men))
      rows.append(.init(persons: PersonSum(sexes: [.female], ages: ages), share: women))
      persons += [menCount, womenCount]
    }
    let prevalence = try Prevalence(userGroup: "demens", rows: rows)
    var blocks = PersonBlocks(sums: prevalence.sums)
    for (row, count) in zip(rows, persons) { blocks.set(.same(count), of: row.persons, year: 2020) }
    let low = try #require(prevalence.low(year: 2020, in: blocks))
    #expect(Rounding.whole(low[0]) == 101_118)
    #expect(prevalence.high(year: 2020, in: blocks) == low)
  }

  /// 0,95–1,23 % of a growth of 21 211 to 21 260 inhabitants are +202 and +261 persons
  /// (plandokument 001 L7240).
  @Test(arguments: [21_211.0, 21_260.0])
  func developmentalDisabilityIn2040(growth: Double) throws {
    let prevalence = try Prevalence(
      userGroup: "uh", rows: [.init(persons: PersonSum(), low: 0.0095, high: 0.0123)])
    var blocks = PersonBlocks(sums: prevalence.sums)
    blocks.set(.same(96_088), of: PersonSum(), year: 2022)
    blocks.set(.same(96_088 + growth), of: PersonSum(), year: 2040)
    func change(_ level: Double) throws -> Double {
      let then = try #require(prevalence.persons(level: .same(level), year: 2022, in: blocks))
      let now = try #require(prevalence.persons(level: .same(level), year: 2040, in: blocks))
      return (now - then)[0]
    }
    #expect(Rounding.whole(try change(0)) == 202)
    #expect(Rounding.whole(try change(1)) == 261)
  }
}
