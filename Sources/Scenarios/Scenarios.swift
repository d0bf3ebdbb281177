// Scenarios: a folder of CSV becomes a run, tables and files. The map of this module.
//
// What lives here: nothing of its own. It hands on what callers need of the rooms of the middle, so
// that the command line, and whoever calls the library, imports one.
// What it may depend on: every room of the middle; it is the only one the command line calls.
// What it promises: what the rooms do that it hands on (docs/architecture.md).
@_exported import Backtesting
@_exported import DeclaredResults
@_exported import Ensembles
@_exported import Explaining
@_exported import FolderText
@_exported import ResultFiles
@_exported import RunReports
@_exported import Runs
@_exported import ScenarioFolders
@_exported import StatisticsNorway
