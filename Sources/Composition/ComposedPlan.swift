import Demography
import MunicipalBudget
import ServiceDemand

/// What is said of services and of money under a scenario, made once and run on every block of futures.
package struct ComposedPlan: Sendable {
  /// The services; `nil` where nobody is counted on a ladder.
  package let services: ServicePlan?
  /// The budget; `nil` where there is none.
  package let money: MoneyPlan?

  /// A plan of services, of money, of both or of neither.
  package init(services: ServicePlan?, money: MoneyPlan?) {
    (self.services, self.money) = (services, money)
  }

  /// What a block of futures comes to: need, places, staff and known users, their series, and the
  /// kroner that belong to them, lane by lane.
  ///
  /// The deterministic run is the block whose lanes are alike.
  ///
  /// - Parameters:
  ///   - futures: a block of a region.
  ///   - chance: users who come and go by chance, where they are drawn.
  ///   - events: single events of known users, where they are drawn.
  /// - Returns: need and kroner of the block. The need is there also where something is missing for
  ///   the budget.
  package func outcome(
    _ futures: RegionFutures, chance: ChanceUsers? = nil, events: KnownEvents? = nil
  ) -> ComposedOutcome {
    let need = services?.outcome(futures, chance: chance, events: events)
    guard let money else {
      return ComposedOutcome(need: need, counted: nil, kroner: .success(nil))
    }
    let demand = DemandOutcome(of: need)
    return ComposedOutcome(
      need: need, counted: demand, kroner: Self.kroner(money, futures, demand))
  }

  private static func kroner(
    _ money: MoneyPlan, _ futures: RegionFutures, _ demand: DemandOutcome
  ) -> Result<MoneyOutcome?, BudgetError> {
    do throws(BudgetError) {
      return .success(try money.outcome(futures, demand))
    } catch {
      return .failure(error)
    }
  }
}

/// What a block of futures comes to.
package struct ComposedOutcome: Sendable {
  /// Need, places, staff and known users; `nil` where nobody is counted on a ladder.
  package let need: ServiceOutcome?
  /// The series that kroner were counted of; `nil` without a budget.
  let counted: DemandOutcome?
  /// Kroner, `nil` where there is no budget; or what is missing for them: a year of an index, a rate,
  /// the need of a rung.
  package let kroner: Result<MoneyOutcome?, BudgetError>

  /// The need as series; none where nobody is counted.
  ///
  /// Without a budget they are made when they are asked for, which a block of futures never does.
  package var demand: DemandOutcome { counted ?? DemandOutcome(of: need) }
}
