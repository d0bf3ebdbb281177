// PeopleTables: tables of people. The map of this module.
//
// What lives here: population, age ratios, loosened runs, every cell (DetailTables), dwelling
// programme, sub-areas, what was estimated.
// What it may depend on: Outcomes.
// What it promises: printed numbers add up; a star where an assumption decides.
