// Backtesting: forecasts from past years, scored. The map of this module.
//
// What lives here: the report of a backtest, its futures, its published vintages and its tables; what
// the file of its places says of one place (PlaceScores).
// What it may depend on: Ensembles.
// What it promises: a forecast sees only what was known at its jump-off.
