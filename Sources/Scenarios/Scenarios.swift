// Scenarios: a folder of CSV becomes a run. The map of this module.
//
// What lives here, in the order the data travels:
// - Schema: what every file of a scenario folder holds, as data, and the words for the choices.
// - Reading: the files of a folder, read and checked; everything that is wrong, told at once.
// - Running: the rates of every step, what binds the population, the run.
// - Estimate: what a folder does not give, estimated from its populations and listed.
// - Services: ladders, coverage, shifts, places, staff and known users: what people need.
// - Budget: what it costs, from prices to the four years, and why it is not last year's cost.
// - Futures, Ensemble: many futures of all of it, their quantiles, limits and shards.
// - Housing, SubAreas: homes that arrivals must fill; parts of a municipality.
// - Backtest: populations and published projections read, forecast from past years, and scored.
// - Explain: from a number of a result back to people, rates and rows.
// - Tables: what people and programs get out of a run, and what it rests on.
// - Import: SSB's files become befolkning.csv; the municipalities and their earlier codes.
// - Output: files written whole or not at all, the manifest; the one file that calls the system.
// What it may depend on: Demography, RateEstimation, ServiceDemand, MunicipalBudget,
// Tabular. The only module below
// the command line that touches files.
// What it promises: all problems of a folder at once, with file, line and column; nothing written
// when a run fails; the same inputs give the same bytes.
