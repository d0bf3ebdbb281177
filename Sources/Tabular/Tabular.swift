// Tabular: tables in and out. The map of this module.
//
// What lives here: delimited text in (bytes → records → fields), JSON-stat2 in, the description of
// a statistics-bank table (dimensions, codes, years), and tables out to terminal, CSV and Markdown.
// What it may depend on: FoundationEssentials for JSON only. No other module of Kohort: it does not
// know what a population is.
// What it promises: every field knows its line and column; what was detected is reported; missing
// is missing; the same table gives the same bytes.
