// Explaining: from a number back to people, rates and rows. The map of this module.
//
// What lives here: explain (Explanation, its Answers and their stories; ReportWords and SummaryWords know
// what the report says) and compare (Compare: why this plan is not
// the last).
// What it may depend on: DeclaredResults, and so the rooms of tables.
// What it promises: what is told is computed again from the inputs a result keeps.
