// Demography: people. The map of this module.
//
// What lives here, from the bottom up:
// - Numbers: exp and log with the same bits on every machine, rounding, loops eight cells wide.
// - People: sex, ages, population.
// - Rates: life table and what it gives a step, fertility, the Leslie matrix.
// - Step: the cohort-component step with every switch of the conventions, and its account.
// - Projection: steps after each other, migration by stream, control totals, regions together.
// - Housing: who moves in when homes bind the step.
// - Draws: random numbers and events, each with a place of its own; levels that vary.
// - Ensemble: the step on sixteen draws at once.
// What it may depend on: the standard library and the platform's C math. Nothing else: no files,
// no text formats, no terminal, no other module of Kohort.
// What it promises: plain numbers in, plain numbers out; the balance of every step holds bit for
// bit (see `StepAccount`); the same input gives the same bits; nothing is negative; nothing throws
// inside a loop over ages.
