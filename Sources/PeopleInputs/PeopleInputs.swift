// PeopleInputs: the files about people. The map of this module.
//
// What lives here: an Input for each: population, mortality, fertility, migration, assumptions,
// control totals, programme and households, sub-areas, indicators, age groups, uncertainty and
// limits.
// What it may depend on: FolderText, Demography, RateEstimation (graduation of age groups).
// What it promises: missing is missing; nothing is filled in that nobody asked for.
