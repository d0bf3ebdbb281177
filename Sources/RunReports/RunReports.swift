// RunReports: a run as a person reads it, and the files behind it. The map of this module.
//
// What lives here: the report of a run (RunReport), what is hidden of users (Suppression), the
// description of a result as a Data Package (Packages), what is wrong with a folder (FolderCheck).
// What it may depend on: DeclaredResults and every room below it; not Explaining, which answers
// questions about what was written here.
// What it promises: all problems of a folder at once, with file, line and column; nothing written
// when a run fails; the same inputs give the same bytes.
