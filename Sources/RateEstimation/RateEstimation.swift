// RateEstimation: rates and single ages from counts. The map of this module.
//
// What lives here:
// - Graduation: single years from age groups; the default of runs (`Graduation`, whole persons, two
//   tables at once) and the classical methods by name (`GraduationMethod`).
// - Smoothing: counts that people rounded, with the sums each method keeps.
// - Mortality: the national law, Lee–Carter by least squares and by Poisson likelihood, its drift.
// - Fertility: curves by age and their fit, and paths of the total.
// - Migration: Rogers–Castro schedules and their fit.
// - Forecast: from 1 January populations of many places, or one, to rates and populations; what is
//   estimated is listed with window and weight (docs/method.md).
// - Score: forecasts from past years against what happened, the naive rivals, the error model.
// - Uncertainty: the processes futures are drawn from, fitted by jump-off.
// - Norway: the parameters of the national laws, and of what municipalities of a size gain, by year.
// - Fitting: least squares with bounds, symmetric systems, log n!.
// What it may depend on: Demography.
// What it promises: every estimate says what it rests on, and keeps the sums it was given where its
// method says so; the same data give the same bits on every processor.
