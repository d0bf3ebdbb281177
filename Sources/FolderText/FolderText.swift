// FolderText: what a file of a folder holds, and reading it. The map of this module.
//
// What lives here: FileSchema and FolderSchema (every file and column, once), InputFile and
// InputRow (a field as what the schema says it is), Findings (all that is wrong), Words (the words
// for the choices of the engines), settings and their fields.
// What it may depend on: Demography and ServiceDemand, for the choices that words stand for;
// Tabular.
// What it promises: a problem has file, line, column, what was found, what was expected, what to
// do.
