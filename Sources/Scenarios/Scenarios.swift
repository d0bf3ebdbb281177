// Scenarios: a folder of CSV becomes a run. The map of this module.
//
// What lives here: the schema of every file in a scenario folder, reading and checking it, the
// scenarios, the run, the import of SSB files, the result tables, the manifest.
// What it may depend on: Demography, RateEstimation, ServiceDemand, Tabular. The only module below
// the command line that touches files.
// What it promises: all problems of a folder at once, with file, line and column; nothing written
// when a run fails; the same inputs give the same bytes.
