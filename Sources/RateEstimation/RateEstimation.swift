// RateEstimation: rates and single ages from counts. The map of this module.
//
// Graduation of age groups      AgePartition, Graduation (two tables at once, whole persons; the
//                               default of runs), GraduationMethod and the file of each method
// Smoothing                     GroupSmoothing and the file of each method; Spencer
// Mortality                     HeligmanPollardLogistic, MortalitySurface, LeeCarter (least squares,
//                               Poisson, level for a life expectancy), RandomWalkDrift
// Fertility                     FertilityLaw, PeristeraKostaki, Hadwiger, GammaFertility,
//                               FertilityFit, FertilityPath
// Migration                     RogersCastro, RogersCastroFit
// Norway by year                NationalLaws and its tables of parameters
// Tools                         LeastSquares, SymmetricSystem, HermiteCurve, LogFactorial
//
// What it may depend on: Demography.
// What it promises: every estimate says what it rests on, and keeps the sums it was given where
// its method says so; the same data give the same bits on every processor.
