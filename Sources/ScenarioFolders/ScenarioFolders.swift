// ScenarioFolders: a scenario folder as a whole. The map of this module.
//
// What lives here: the folder (ScenarioFolder), its scenarios and their letters, how a scenario
// stands to the control totals (DefaultBinding), the folder as a Data Package, the example folder, the
// page of columns.
// What it may depend on: the three rooms of inputs, ResultFiles.
// What it promises: all problems of all files at once; the folder says what it says, and nothing of
// what was estimated.
