// FutureTables: tables of futures. The map of this module.
//
// What lives here: medians with intervals, limits, ranks, variance by source, the budget exceeded;
// EnsembleReport puts them in order.
// What it may depend on: Ensembles.
// What it promises: an interval belongs to the same futures as every other.
