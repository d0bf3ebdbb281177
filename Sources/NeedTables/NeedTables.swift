// NeedTables: tables of need, places, staff and known users. The map of this module.
//
// What lives here: a table a file; ServiceTables holds what they share.
// What it may depend on: Outcomes.
// What it promises: printed numbers add up; recipients on several rungs have no total.
