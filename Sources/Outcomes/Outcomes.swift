// Outcomes: what a run gives: need, staff and kroner. The map of this module.
//
// What lives here: ScenarioOutcome, computed once per scenario, is what everybody asks; its people
// (PeopleOutcome) are all there is of a run that only stands beside it. Need and Money
// turn a folder and a run into the plain values that Composition computes from (ServicePlan,
// MoneyPlan, RegionFutures), and hold the words of what it gives; Results how a table is declared
// (ResultSpec, ColumnSpec); Shown the region, the years and the age groups that tables show, and what
// a number rests on (Basis). It hands on the rooms whose values an outcome is made of.
// What it may depend on: Composition, Runs, ServiceDemand, MunicipalBudget.
// What it promises: whoever wants a number asks the outcome, never a printed table.

@_exported import Composition
@_exported import ServiceDemand
