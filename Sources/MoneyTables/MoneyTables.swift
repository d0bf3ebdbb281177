// MoneyTables: tables of kroner. The map of this module.
//
// What lives here: a table a file; BudgetReport holds what they share.
// What it may depend on: Outcomes.
// What it promises: a printed total is the sum of printed leaves; every amount says what it rests
// on.
