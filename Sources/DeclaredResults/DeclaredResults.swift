// DeclaredResults: every table that a command can write, by its name. The map of this module.
//
// What lives here: the list of what the rooms of tables declare (ResultList), the declarations of
// compare's tables (CompareSpecs) and the tables of a result's sources and definitions
// (SourceTables), the names that must not meet (ResultNames), the page of all tables (ResultGuide).
// What it may depend on: the rooms of tables, Backtesting for the names of its scores.
// What it promises: a name of a result file belongs to one declaration.
