// ServiceDemand: need. The map of this module.
//
// What lives here, a folder each:
// - Draws: the seam to the population: sums of persons, single ages, survival and all that is
//   computed from a region's futures, as blocks of draws (RegionFutures).
// - Ladders: ladders (boligtrapp, innsatstrapp) as data, persons against recipients, the mapping
//   from one ladder to another, the use of each rung today.
// - Rates: need = rate × population at a stated date, prevalence, coverage paths, reference rates,
//   healthier ageing; age ratios such as aldersbæreevne.
// - Shift: dreining, shares of a rung moved to another.
// - Flow: stock and flow of known users as cohorts.
// - Capacity: places, gap, purchases, homes to build, reserved shares.
// - Staff: årsverk, growth figures, what care asks of the labour force.
// - Plan: all that is said of services, run on a block of futures (ServicePlan, LadderOutcome,
//   FlowOutcome), and what follows from it: printed need, homes to build, shares of sub-areas.
// What it may depend on: Demography.
// What it promises: rungs, user groups and age bounds are data, never cases in code; a missing part
// is nil, never a partial sum; persons are conserved; residues are carried, never spread; the
// rounding rule of docs/rounding.md for every printed total.
