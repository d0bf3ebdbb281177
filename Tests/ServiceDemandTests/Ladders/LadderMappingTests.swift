import Demography
import TestSupport
import Testing

@testable import ServiceDemand

@Suite struct LadderMappingTests {
  private static let innsats = Ladder(
    name: "innsatstrapp",
    rungs: ["13", "12", "9", "4", "12+13", "9+4"].map { LadderRung(code: $0, name: "") },
    counting: .recipients)
  private static let bolig = Ladder(
    name: "boligtrapp", rungs: ["6", "4", "1+2"].map { LadderRung(code: $0, name: "") },
    counting: .persons)
  private static let rows: [LadderMapping.Row] = [
    .init(from: "13", to: "6"), .init(from: "12", to: "6"), .init(from: "9", to: "4", share: 0.75),
    .init(from: "9", to: "1+2", share: 0.25),
  ]

  @Test func sharesLeadWhereTheRowsSay() throws {
    let mapping = try LadderMapping(from: Self.innsats, to: Self.bolig, rows: Self.rows)
    let persons = try PersonsByRung(
      ladder: Self.innsats.counted(as: .persons), counts: [2, 3, 8, 5, 0, 0].map(DrawBlock.same),
      unplaced: .same(1))
    let mapped = try mapping.persons(persons)
    #expect(mapped.counts == [5, 6, 2].map(DrawBlock.same))
    // Rung 4 has no dwelling: five persons are carried with the one who had no rung.
    #expect(mapped.unplaced == .same(6))
    #expect(mapped.total == persons.total)
  }

  @Test func aMergedStepTakesTheRowsOfItsPartsWhereTheyAgree() throws {
    let mapping = try LadderMapping(from: Self.innsats, to: Self.bolig, rows: Self.rows)
    let mapped = mapping.recipients(
      RecipientsByRung(ladder: Self.innsats, counts: [0, 0, 0, 0, 7, 9].map(DrawBlock.same)))
    #expect(mapped.mapped.counts == [7, 0, 0].map(DrawBlock.same))
    #expect(mapped.unmapped.counts == [0, 0, 0, 0, 0, 9].map(DrawBlock.same))
  }

  @Test func recipientsAreNotPersons() {
    #expect(throws: DemandError.recipientsAreNotPersons(ladder: "innsatstrapp")) {
      _ = try PersonsByRung(
        ladder: Self.innsats, counts: [.none, .none, .none, .none, .none, .none])
    }
    let undeclared = Ladder(name: "t", rungs: [LadderRung(code: "1", name: "")])
    #expect(throws: DemandError.recipientsAreNotPersons(ladder: "t")) {
      _ = try PersonsByRung(ladder: undeclared, counts: [.none])
    }
  }

  @Test func badRowsAreNamed() {
    func error(_ rows: [LadderMapping.Row]) -> DemandError? {
      thrown {
        _ = try LadderMapping(from: Self.innsats, to: Self.bolig, rows: rows)
      }
    }
    #expect(
      error([.init(from: "13", to: "6"), .init(from: "13", to: "4", share: 0.5)])
        == .sharesOverOne(of: .rung("13"), sum: 1.5, rows: [0, 1]))
    #expect(
      error([.init(from: "13", to: "5")])
        == .noSuchRung("5", ladder: "boligtrapp", rungs: ["6", "4", "1+2"], row: 0))
    #expect(error([.init(from: "13", to: "6", share: -0.1)]) == .notAShare(-0.1, row: 0))
  }

  /// Persons are conserved for any shares.
  @Test func mappingConservesPersons() throws {
    var seeded = SplitMix64(seed: 3)
    for _ in 0..<50 {
      var rows: [LadderMapping.Row] = []
      for rung in ["13", "12", "9", "4"] {
        let first = seeded.uniform()
        rows.append(.init(from: rung, to: "6", share: first))
        rows.append(.init(from: rung, to: "4", share: (1 - first) * seeded.uniform()))
      }
      let mapping = try LadderMapping(from: Self.innsats, to: Self.bolig, rows: rows)
      let persons = try PersonsByRung(
        ladder: Self.innsats.counted(as: .persons),
        counts: (0..<6).map { _ in seeded.block(0...300) })
      let mapped = try mapping.persons(persons)
      #expect(mapped.total.isClose(to: persons.total, within: 1e-9))
      #expect((mapped.counts + [mapped.unplaced]).allSatisfy { $0.min() >= 0 })
    }
  }
}
