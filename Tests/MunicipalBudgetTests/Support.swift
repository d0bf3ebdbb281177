import Demography

@testable import MunicipalBudget

/// Amounts, books and seeded numbers that the tests share.
enum Support {
  static let run = 2024...2044

  static func amount(
    _ kroner: Double, year: Int? = 2024, index: String = "flat",
    status: Provenance.Status = .assumption
  ) throws -> Amount {
    try Amount(
      kroner, priceYear: year, index: index,
      provenance: Provenance(source: "test", status: status), item: "row")
  }

  /// `flat` never moves, `wages` rises 10 % and `build` 20 % a year; fixed prices of 2024.
  static func book(deflator: String = "flat") throws -> PriceBook {
    func path(_ rise: Double) -> BlockPath { BlockPath(constant: rise, years: 2021...2064) }
    return try PriceBook(
      baseYear: 2024, deflator: deflator,
      indices: [
        PriceIndex(name: "wages", growth: path(0.1)), PriceIndex(name: "flat", growth: path(0)),
        PriceIndex(name: "build", growth: path(0.2)),
      ])
  }

  static func block(_ value: Double) -> DrawBlock { DrawBlock(repeating: value) }

  static func error(_ work: () throws -> Void) -> BudgetError? {
    do { try work() } catch { return error as? BudgetError }
    return nil
  }
}

func near(_ left: Double, _ right: Double, _ relative: Double = 1e-12) -> Bool {
  (left - right).magnitude <= relative * max(left.magnitude, right.magnitude, 1e-300)
}

func near(_ left: DrawBlock, _ right: DrawBlock, _ relative: Double = 1e-12) -> Bool {
  left.indices.allSatisfy { near(left[$0], right[$0], relative) }
}
