// Tabular: tables in and out. The map of this module.
//
// What lives here:
// - Text: delimited text in: bytes → records → fields, each with its line and column; what was
//   detected; big files straight into typed columns.
// - StatBank: tables of statistics banks, from text in any layout or JSON-stat, and what is in them.
// - Writing: a table out to terminal, CSV, Markdown, XLSX and JSON-stat.
// - Words: numbers inside sentences, names of files, tables made late.
// - beside them the words all three share: a table before it is written, a problem with its place.
// What it may depend on: Phrases, which it hands on, and FoundationEssentials for JSON. No other module
// of Kohort: it does not know what a population is.
// What it promises: every field knows its line and column; what was detected is reported; missing
// is missing; the same table gives the same bytes.
@_exported import Phrases
