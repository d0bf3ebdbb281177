// Outcomes: what a run gives: need, staff and kroner. The map of this module.
//
// What lives here: ScenarioOutcome, computed once per scenario, is what everybody asks; Need has ladders, places, staff and known users in a block of futures
// (ServicePlan, LadderOutcome, FlowOutcome); Money the budget (MoneyPlan, MoneyOutcome and its
// accounts); Shown the region, the years and the age groups that tables show, and what a number
// rests on (Basis). RegionFutures is what all of it is computed from; a deterministic run is the
// block whose lanes are alike.
// What it may depend on: Runs, ServiceDemand, MunicipalBudget.
// What it promises: whoever wants a number asks the outcome, never a printed table.
