import Demography
import Testing

@testable import ServiceDemand

@Suite struct ProductionTests {
  private static func mix(_ rest: Double = 0.2) throws -> ProductionMix {
    try ProductionMix([
      .init(type: "blokk", share: 0.6), .init(type: "rekkehus", share: 0.2),
      .init(type: "enebolig", share: rest),
    ])
  }

  @Test func dwellingsByType() throws {
    let byType = try Self.mix().byType(.same(500))
    #expect(byType == [300, 100, 100].map(DrawBlock.same))
    #expect(abs(try Self.mix(0.1).residue - 0.1) < 1e-12)
  }

  /// 15 % rimelige of all, or of the block of flats: then 9 % of all.
  @Test func theDenominatorIsAParameter() throws {
    let mix = try Self.mix()
    let ofAll = try ReservedShare(name: "rimelige", share: 0.15)
    let ofBlocks = try ReservedShare(name: "rimelige", share: 0.15, types: ["blokk"])
    #expect(ofAll.dwellings(of: .same(1000), mix: mix) == .same(150))
    #expect(ofBlocks.dwellings(of: .same(1000), mix: mix) == .same(90))
    #expect(ofBlocks.shareOfAll(mix) == 0.09)
    let option = try ReservedShare(name: "kjøpsopsjon", share: 0.02)
    #expect(option.dwellings(of: .same(1000), mix: mix) == .same(20))
  }

  @Test func badMixesAreNamed() {
    #expect(throws: DemandError.sharesOverOne(of: .newDwellings, sum: 1.25, rows: [0, 1])) {
      _ = try ProductionMix([.init(type: "a", share: 0.5), .init(type: "b", share: 0.75)])
    }
    #expect(throws: DemandError.saidTwice(what: .dwellingType("a"), rows: [0, 1])) {
      _ = try ProductionMix([.init(type: "a", share: 0.5), .init(type: "a", share: 0.5)])
    }
    #expect(throws: DemandError.notAShare(1.5, row: 0)) {
      _ = try ReservedShare(name: "r", share: 1.5)
    }
  }

  /// Need from 40 to 45 where one stays four years: 5 more and 10 in place of those who left.
  @Test func movesFreeDwellings() {
    let moves = FreedDwellings.moves(needBefore: .same(40), need: .same(45), yearsOnRung: 4)
    #expect(moves == .same(15))
    #expect(FreedDwellings.freed(moves: moves, perMove: 0.6) == .same(9))
    #expect(FreedDwellings.moves(needBefore: .same(40), need: .same(5), yearsOnRung: 4) == .none)
  }
}
