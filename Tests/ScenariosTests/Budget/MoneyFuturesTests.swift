import Demography
import Testing

@testable import Ensembles
@testable import Outcomes

/// The budget under draws: names beforehand, the same rows in every block.
@Suite struct MoneyFuturesTests {
  private func futures(_ folder: Folder) throws -> (MoneyFutures, RegionFutures) {
    let run = try folder.run()
    let money = try #require(try MoneyFutures(folder.read(), run, region: run.regions[0]))
    return (money, RegionFutures(run.regions[0], settings: run.settings))
  }

  @Test func aBlockWithoutVarianceIsTheRun() throws {
    let (money, futures) = try futures(.project)
    let numbers = money.numbers(futures)
    #expect(numbers.count == money.names.count)
    #expect(
      money.names.prefix(5) == [
        "drift:institusjon", "drift:institusjon, inntekt", "drift:bolig", "drift:brutto",
        "drift:netto",
      ])
    #expect(numbers[0].compactMap { $0 }.count == money.years.count)
    #expect(abs((numbers[0][1]?[7] ?? 0) - 37_440) < 1e-6)
    for row in numbers {
      for value in row.compactMap({ $0 }) { #expect(all(value .== DrawBlock(always: value[0]))) }
    }
    let net = try #require(money.names.firstIndex(of: "plan:netto i alt"))
    #expect(abs((money.budgets[net][1] ?? 0) - 44_805) < 1e-6)
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
      #expect(abs(factor - (draw == 9 ? 2 : 1)) < 1e-12)
    }
    #expect(money.numbers(futures)[0][3] == money.numbers(plain)[0][3])
  }
}
