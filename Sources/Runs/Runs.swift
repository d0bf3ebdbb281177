// Runs: a scenario carried out. The map of this module.
//
// What lives here: the rates of every step (RateSchedule), what binds the population (Binding,
// LoosenedBinding), the run itself (ScenarioRun), homes that arrivals must fill, sub-areas, and
// what is estimated where the folder does not say it (Estimate: PreparedFolder, PopulationPanel).
// What it may depend on: ScenarioFolders, StatisticsNorway, Demography, RateEstimation.
// What it promises: the balance of every step bit for bit; what is estimated is counted and listed.
