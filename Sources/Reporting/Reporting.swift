// Reporting: pictures. The map of this module.
//
// What lives here:
// - Result: a result folder as the report sees it: the manifest's words and tables by name.
// - Chart: SVG drawings from plain numbers: scales, lines with bands, bars, pyramids, rungs; each in
//   a figure with title, description and the table behind it.
// - Page: the sections of the report, its words in two languages, its style and its script, and
//   the one file they become.
// What it may depend on: ResultFiles, for SHA-256. It does not know how a result came about, only what
// its files say, and the score of the place that it is handed.
// What it promises: one file that asks nobody for anything; the same files give the same bytes; what
// is not in the result is not in the report; every number in a drawing stands in a table too.
