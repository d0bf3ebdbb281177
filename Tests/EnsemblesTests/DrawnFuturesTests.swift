import Demography
import TestSupport
import Testing

@testable import Ensembles
@testable import FolderText
@testable import PeopleInputs

/// The laws of the levels that futures are drawn from.
@Suite struct DrawnFuturesTests {
  private func futures(_ rows: [String], steps: Int) throws -> DrawnFutures {
    let text = (["parameter;gjelder;prosess;mål;verdi"] + rows).joined(separator: "\n") + "\n"
    let findings = Findings()
    let file = try #require(
      InputFile(FolderSchema.uncertainty, bytes: Array(text.utf8), findings: findings))
    let input = UncertaintyInput(file, findings: findings)
    #expect(findings.problems.isEmpty)
    return DrawnFutures(seed: 5, input: input, steps: steps)
  }

  private func region(_ number: Int, steps: Int) -> DrawnFutures.Region {
    let each = Array(repeating: 0.05, count: steps)
    return DrawnFutures.Region(
      number: number, persons: each.map { _ in 1000 }, moving: each, domestic: each, abroad: each)
  }

  /// Ten regions alike: the variance of the sum of logarithms is 100·σ²(nation) + 10·σ²(local).
  @Test func nationalShocksAreSharedAndLocalOnesAreNot() throws {
    let futures = try futures(
      [
        "fruktbarhet;landet;konstant;standardavvik;0,02",
        "fruktbarhet;region;konstant;standardavvik;0,05",
      ], steps: 1)
    var (sum, squares) = (0.0, 0.0)
    for block in 0..<400 {
      let national = futures.national(block: block)
      var x = DrawBlock()
      for number in 0..<10 {
        let local = futures.local(national, block: block, region: region(number, steps: 1))
        x += Elementary.log(local.fertility[0])
      }
      sum += x.sum()
      squares += (x * x).sum()
    }
    let variance = squares / 6400 - (sum / 6400) * (sum / 6400)
    // 6 400 draws: five standard errors of a variance, √(2/n).
    #expect(near(variance / (100 * 0.0004 + 10 * 0.0025), 1, within: 5 * 0.0177))
  }

  @Test func theTwoSexesAreCorrelatedAsSaid() throws {
    let futures = try futures(
      [
        "dødelighet;kvinner;vandring;standardavvik;0,5", "dødelighet;menn;vandring;standardavvik;1",
        "dødelighet;begge;vandring;korrelasjon;0,8",
      ], steps: 3)
    var (product, women, men) = (0.0, 0.0, 0.0)
    for block in 0..<400 {
      let levels = futures.national(block: block)
      product += (levels.women[2] * levels.men[2]).sum()
      women += (levels.women[2] * levels.women[2]).sum()
      men += (levels.men[2] * levels.men[2]).sum()
    }
    #expect(near(product / (women * men).squareRoot(), 0.8, within: 0.03))
    #expect(abs(women / 6400 - 0.75) < 0.075 && abs(men / 6400 - 3) < 0.28)
  }

  /// Without deviation nothing varies: every level is 1 or 0, to the bit.
  @Test func withoutDeviationTheyAreCertain() throws {
    let rows = [
      "dødelighet;begge;vandring", "fruktbarhet;landet;ar1", "fruktbarhet;region;konstant",
      "innflytting;region;konstant", "utflytting;landet;konstant", "innvandring;landet;vandring",
      "utvandring;region;vandring", "nettoflytting;region;konstant",
    ]
    let some = try futures(rows.map { $0 + ";standardavvik;0,1" }, steps: 4)
    let none = DrawnFutures(seed: 5, input: some.input.only { _ in false }, steps: 4)
    let certain = Array(repeating: DrawBlock(), count: 4)
    for (futures, varies) in [(some, true), (none, false)] {
      let national = futures.national(block: 3)
      let local = futures.local(national, block: 3, region: region(2, steps: 4))
      #expect((national.women == certain) == !varies)
      #expect((national.men == certain) == !varies)
      #expect((local.fertility == certain.map { $0 + 1 }) == !varies)
      let moves = Array(repeating: MoveLevels(), count: 4)
      #expect((local.moves == moves) == !varies)
    }
  }
}
