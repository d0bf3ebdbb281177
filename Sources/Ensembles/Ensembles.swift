// Ensembles: futures without tables. The map of this module.
//
// What lives here: a run as the middle of futures (EnsembleBase), their levels (DrawnFutures), the
// two workers that carry a block (KernelWorker, PlainWorker), the request (FutureRequest), the
// numbers kept (DrawTable, EnsembleNumbers), sources of variance, and files of draws (Shards).
// What it may depend on: Outcomes.
// What it promises: the same bytes for any number of threads, shards or blocks.
