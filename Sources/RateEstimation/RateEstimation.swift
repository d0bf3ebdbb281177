// RateEstimation: rates and single ages from counts. The map of this module.
//
// What lives here: graduation of age groups to single years (the default of runs in
// `Graduation.swift`, the classical methods by name in `GraduationMethod.swift`), smoothing,
// Lee–Carter, Rogers–Castro migration schedules, fertility curves, and the national laws of
// mortality and fertility with their parameters by year.
// What it may depend on: Demography.
// What it promises: every estimate says what it rests on, and keeps the sums it was given where its
// method does.
