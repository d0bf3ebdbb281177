// MunicipalBudget: money. The map of this module.
//
// What lives here: price years and deflators (Prices), what services cost to run and what
// demography does to it (Operating), what projects cost to build, finance and run (Investing), the
// four-year table, the long view and the split of a difference (Plan).
// What it may depend on: Demography, for draws, rounding and age bounds.
// What it promises: expense is +, income is −; kroner as Double inside, a leaf rounded once to
// whole 1000 kroner, a printed total is the sum of its printed leaves; every amount has a price
// year, a source and a status, and no cost figure is built in; rungs, services, functions and
// price indices are data. All values are blocks of draws: a plain run is the block whose lanes are
// all the same. How it is counted is docs/municipal-budget.md.
