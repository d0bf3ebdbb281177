// Scenarios: a folder of CSV becomes a run, tables and files. The map of this module.
//
// What lives here: the report of a run (RunReport), its sources and definitions, what is hidden of
// users (Suppression), the description of a result as a Data Package (Packages), what is wrong with a
// folder (FolderCheck).
// What it may depend on: every room below; it is the only one the command line calls, and hands on
// what callers need of the rooms below.
// What it promises: all problems of a folder at once, with file, line and column; nothing written
// when a run fails; the same inputs give the same bytes.
@_exported import Backtesting
@_exported import Ensembles
@_exported import Explaining
@_exported import FolderText
@_exported import ResultFiles
@_exported import Runs
@_exported import ScenarioFolders
@_exported import StatisticsNorway
