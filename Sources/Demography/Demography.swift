// Demography: people. The map of this module.
//
// What lives here: sex, age axis, population, life table, the rates of one step, migration flows,
// the cohort-component step with every switch of the conventions, control totals, many regions.
// What it may depend on: the standard library and the platform's C math. Nothing else: no files,
// no text formats, no terminal, no other module of Kohort.
// What it promises: plain numbers in, plain numbers out; the balance of every step holds bit for
// bit (see `StepAccount`); the same input gives the same bits; nothing is negative; nothing throws
// inside a loop over ages.
