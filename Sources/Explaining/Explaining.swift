// Explaining: from a number back to people, rates and rows. The map of this module.
//
// What lives here: explain (Explanation and its stories) and compare (Compare: why this plan is not
// the last).
// What it may depend on: DeclaredResults, and so the rooms of tables.
// What it promises: what is told is computed again from the inputs a result keeps.
