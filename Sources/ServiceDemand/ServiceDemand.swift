// ServiceDemand: need. The map of this module.
//
// What lives here: age ratios such as aldersbæreevne, ladders (boligtrapp, innsatstrapp) as data,
// the use of each step today, and need = rate × population at a stated date.
// What it may depend on: Demography.
// What it promises: steps, user groups and age bounds are data, never cases in code; the rounding
// rule of docs/rounding.md for every printed total.
