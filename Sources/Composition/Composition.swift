// Composition: people → homes → need → staff → kroner in a block of futures. The map of this module.
//
// What lives here: ComposedPlan, the one function from futures of a region to need and kroner;
// Need, the series that budgets and intervals are made of (DemandOutcome); Money, the budget
// (BudgetGiven, MoneyPlan, MoneyOutcome and its accounts). The need itself is ServiceDemand's
// (ServicePlan), and what money is, MunicipalBudget's.
// What it may depend on: Demography, ServiceDemand, MunicipalBudget; no files, no text of a folder, no
// Foundation, no existential, no key path, so that it compiles as Embedded Swift (.ci/embedded).
// What it promises: plain values in and out; a deterministic run is the block whose lanes are alike,
// and goes through the same function as a block of draws.
