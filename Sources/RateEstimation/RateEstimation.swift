// RateEstimation: rates and single ages from counts. The map of this module.
//
// What lives here: graduation of age groups to single years.
// What it may depend on: Demography.
// What it promises: every estimate says what it rests on, and keeps the sums it was given.
