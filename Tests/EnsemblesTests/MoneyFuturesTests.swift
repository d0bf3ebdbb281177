import Composition
import Demography
import TestSupport
import Testing

@testable import Ensembles
@testable import Outcomes

/// The budget under draws: names beforehand, the same rows in every block.
@Suite struct MoneyFuturesTests {
  private func futures(_ folder: Folder) throws -> (Numbers, RegionFutures) {
    let scenario = ScenarioOutcome(try folder.read(), try folder.run())
    let money = try #require(try MoneyFutures(scenario))
    let plan = ComposedPlan(services: scenario.services, money: scenario.plan)
    return (Numbers(money: money, plan: plan), scenario.futures)
  }

  /// The numbers of a block, with the demand that belongs to it.
  private struct Numbers {
    let money: MoneyFutures
    let plan: ComposedPlan

    func numbers(_ futures: RegionFutures) -> [[DrawBlock?]] {
      money.numbers(plan.outcome(futures))
    }
  }

  @Test func aBlockWithoutVarianceIsTheRun() throws {
    let (blocks, futures) = try futures(.project)
    let (money, numbers) = (blocks.money, blocks.numbers(futures))
    #expect(numbers.count == money.names.count)
    #expect(
      money.names.prefix(5) == [
        "drift:institusjon", "drift:institusjon, inntekt", "drift:bolig", "drift:brutto",
        "drift:netto",
      ])
    #expect(numbers[0].compactMap { $0 }.count == money.years.count)
    #expect(near((numbers[0][1]?[7] ?? 0), 37_440, within: 1e-6))
    for row in numbers {
      for value in row.compactMap({ $0 }) { #expect(all(value .== DrawBlock(always: value[0]))) }
    }
    let net = try #require(money.names.firstIndex(of: "plan:netto i alt"))
    #expect(near((money.budgets[net][1] ?? 0), 44_805, within: 1e-6))
    #expect(money.budgets[0].allSatisfy { $0 == nil })
  }

  /// More people in a draw cost more in that draw and in no other.
  @Test func peopleAndKronerAreOfTheSameFuture() throws {
    let (money, plain) = try futures(.budget)
    var futures = plain
    var people = try #require(futures.persons[2026])
    for cell in people.cells.indices { people.cells[cell][9] *= 2 }
    futures.persons[2026] = people
    let (before, after) = (money.numbers(plain)[0][2], money.numbers(futures)[0][2])
    for draw in 0..<DrawBlock.draws {
      let factor = (after?[draw] ?? 0) / (before?[draw] ?? 1)
      #expect(near(factor, (draw == 9 ? 2 : 1), within: 1e-12))
    }
    #expect(money.numbers(futures)[0][3] == money.numbers(plain)[0][3])
  }
}
