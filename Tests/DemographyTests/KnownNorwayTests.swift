import TestSupport
import Testing

@testable import Demography

/// Norway 1967–2019: what the default births exposure rests on, and a hindcast that must close.
///
/// Sources: Human Mortality Database (mortality.org); Human Fertility Database (humanfertility.org).
@Suite(.enabled(if: KnownCases.areWanted, KnownCases.reason)) struct KnownNorwayTests {
  static let axis = AgeAxis(openAge: 110)
  static let years = 1967..<2019

  struct Data {
    let women: [Int: [Double]]
    let fertility: [Int: [Double]]
    let mx: [Int: [Double]]
    let births: [Double]

    init() throws {
      func byYear(_ file: String, _ value: String) throws -> [Int: [Double]] {
        let cells = try Cells(
          CaseFile("norway_hmd/\(file)_1967-2019.csv"), sex: nil, value: value, axis: axis)
        return Dictionary(uniqueKeysWithValues: (1967...2019).map { ($0, cells[$0, .female]) })
      }
      women = try byYear("population_1jan", "female")
      fertility = try byYear("asfr_hfd", "asfr")
      mx = try byYear("mx_1x1", "female")
      births = try CaseFile("norway_hmd/births_1967-2019.csv").numbers("total")
    }
  }

  /// Every year carried by the engine from the counted women, net migrants under `end` timing being
  /// what the counts leave; the end is then the next count, and births follow the exposure.
  static func accounts(_ data: Data, _ exposure: BirthsExposure) throws -> [StepAccount] {
    let step = CohortComponentStep(
      Conventions(migrationTiming: .end, birthsExposure: exposure, openGroup: .pooled))
    return try years.map { year in
      let (now, next) = (data.women[year] ?? [], data.women[year + 1] ?? [])
      // The open age is far above the last deaths of some years: their rate there is no rate.
      let mx = (data.mx[year] ?? []).map { $0 > 0 && $0.isFinite ? $0 : 0 }
      let last = max(mx.last ?? 0, 0.5)
      let table = try LifeTable(mx: mx.dropLast() + [last], infants: .andreevKingkade(.female))
      let ratios = try table.survivalRatios(on: axis, openGroup: .pooled)
      let rates = StepRates(
        axis: axis, femaleSurvival: ratios, maleSurvival: ratios,
        fertility: data.fertility[year] ?? [])
      let start = Population(axis: axis, scope: .womenOnly, cells: now)
      let closed = step.advance(
        start, rates: rates, flows: MigrationFlows(axis: axis, scope: .womenOnly))
      let residual = zip(next, closed.end.cells).map(-)
      return step.advance(
        start, rates: rates, flows: MigrationFlows(net: [0] + residual.dropFirst()))
    }
  }

  static func errors(_ accounts: [StepAccount], _ data: Data) -> [Double] {
    zip(accounts, data.births).map { $0.birthsByAge.sum / $1 - 1 }
  }

  static func meanAbsolute(_ errors: [Double]) -> Double {
    errors.map(abs).sum / Double(errors.count)
  }

  @Test func birthsOfTheMeanPopulation() throws {
    let data = try Data()
    let accounts = try Self.accounts(data, .meanOfStartAndEnd)
    let errors = Self.errors(accounts, data)
    #expect(errors.count == 52)
    // 0.05 % on average and 1.1 % in the worst year, as printed in the doc comment of the default.
    let (mean, worst) = (Self.meanAbsolute(errors), errors.map(\.magnitude).max() ?? .infinity)
    #expect((mean * 10_000).rounded() == 5)
    #expect((worst * 1000).rounded() == 11)
    // Rates by completed age: every other exposure is at least six times worse.
    for other in BirthsExposure.allCases where other != .meanOfStartAndEnd {
      let mean = Self.meanAbsolute(Self.errors(try Self.accounts(data, other), data))
      #expect(mean > 0.003 && mean < 0.007, "\(other)")
    }
  }

  /// The counts come back, and the girls of a year survive to the counted age 0 within 2 per cent.
  @Test func theHindcastCloses() throws {
    let data = try Data()
    let accounts = try Self.accounts(data, .meanOfStartAndEnd)
    for (account, year) in zip(accounts, Self.years) {
      let next = data.women[year + 1] ?? []
      #expect(worstAbsolute(Array(account.end.cells.dropFirst()), Array(next.dropFirst())) < 1e-9)
      #expect(near(account.end.cells[0] / next[0], 1, within: 0.02), "\(year)")
      #expect(account.unbalancedCells().isEmpty)
    }
  }

  /// Boys per girl over all years is the constant the engine ships.
  @Test func sexRatioAtBirth() throws {
    let file = try CaseFile("norway_hmd/births_1967-2019.csv")
    let boys = try file.numbers("male").sum
    let girls = try file.numbers("female").sum
    #expect((boys / girls * 10_000).rounded() / 10_000 == StepRates.norwegianSexRatioAtBirth)
  }
}
