import Tabular

/// The table of flags. A flag that several commands have is the same flag, with the same meaning.
extension Flag {
  static let scenario = Flag(
    "scenario", .text(Phrase("NAME")), isList: true,
    Phrase(
      """
      Scenarios to run, of those in scenarier.csv, or four letters such as LHML for fruktbarhet, \
      levealder, innenlands flytting and innvandring. Default: standardscenario in \
      innstillinger.csv.
      """))
  static let to = Flag(
    "to", .number(Phrase("YEAR"), 1900...2500),
    Phrase("Last year of the projection (1 January). Default: sluttår in innstillinger.csv."))
  static let region = Flag(
    "region", .text(Phrase("CODE")),
    Phrase("Municipality number, such as 3203 or 0301 (text: keep the zero)."))
  static let from = Flag(
    "from", .text(Phrase("YEAR")), isList: true,
    Phrase("The years to forecast from, each with the years before it alone."))
  static let method = Flag(
    "method", .text(Phrase("NAME=VALUE")), isList: true,
    Phrase(
      """
      Another value for a number of the method, to see what it buys, such as vindu=5; the names \
      are in docs/method.md.
      """))
  static let vintage = Flag(
    "vintage", .text(Phrase("FILE")),
    Phrase(
      """
      Published projections to score beside: columns framskriving;region;år;alder;value, and \
      alternativ where there are several (MMMM is used).
      """))
  static let draws = Flag(
    "draws", .number(Phrase(verbatim: "N"), 1...10_000_000),
    Phrase(
      """
      Futures to draw around each scenario, from usikkerhet.csv or else from Kohort's own \
      estimates; tables show the median and 80 %. 1000 is usual.
      """))
  static let seed = Flag(
    "seed", .number(Phrase(verbatim: "N"), 0...4_294_967_295),
    Phrase("Seed of the futures: the same seed gives the same futures. Default: 1."))
  static let threads = Flag(
    "threads", .number(Phrase(verbatim: "N"), 1...1024),
    Phrase("Threads for the futures; results do not depend on it. Default: all processors."))
  static let quantiles = Flag(
    "quantiles", .text(Phrase(verbatim: "P")), isList: true,
    Phrase("Quantiles of the futures, from 0 to 1, such as 0.05,0.5,0.95. Default: 0.1,0.5,0.9."))
  static let variance = Flag(
    "variance", .none,
    Phrase(
      "With --draws: also how much of the variance comes from each source. Takes a run for each."))
  static let shard = Flag(
    "shard", .text(Phrase(verbatim: "A/N")),
    Phrase(
      """
      With --draws and --out: compute only part A of N of the futures and write its draws; kohort \
      merge puts the parts together.
      """))
  static let budget = Flag(
    "budget", .none,
    Phrase(
      """
      Show the tables of the budget in place of those of the population; --out writes both anyway \
      (docs/handlingsprogram.md).
      """))
  static let hideBelow = Flag(
    "skjul-under", .number(Phrase(verbatim: "N"), 3...1000),
    Phrase(
      """
      Hide counts of users below N in every table and format, and what would tell them; files that \
      cannot be made safe are left out and named (docs/formats.md).
      """))
  static let out = Flag(
    "out", short: "o", .folder(Phrase("DIR")), Phrase("Folder to write to; it is made."))
  static let page = Flag(
    "page", short: "o", .text(Phrase("FILE")), Phrase("The page to write, such as rapport.html."))
  static let score = Flag(
    "backtest", .folder(Phrase("DIR")),
    Phrase("A folder written by kohort backtest --out, for how the method did at this place."))
  static let report = Flag(
    "report", .text(Phrase("FILE")),
    Phrase("Also write the result as one HTML page, as kohort report does (docs/rapport.md)."))
  static let format = Flag(
    "format", .choice(["csv", "markdown", "xlsx", "json-stat"]), isList: true,
    Phrase(
      """
      With --out: what to write besides CSV and manifest. Without: print the tables in this format \
      instead of the one for the screen; xlsx and json-stat only with --out.
      """))
  static let plain = Flag(
    "plain", .none,
    Phrase(
      """
      CSV for programs: no byte order mark, comma between fields, decimal point. Without --out the \
      tables are printed so.
      """))
  static let lang = Flag(
    "lang", .choice(Language.allCases.map(\.rawValue)),
    Phrase("Language of messages and results: nb (default), nn or en."))
  static let width = Flag(
    "width", .number(Phrase(verbatim: "N"), 20...1000),
    Phrase("Columns to fill. Default: COLUMNS, else the window's, else 100."))
  static let quiet = Flag(
    "quiet", short: "q", .none,
    Phrase("No warnings and no messages on standard error; errors still stand there."))
  static let separator = Flag(
    "separator", .choice(["semicolon", "comma", "tab"]),
    Phrase("What stands between fields. Default: detected."))
  static let decimal = Flag(
    "decimal", .choice(["comma", "point"]), Phrase("The decimal mark. Default: detected."))
  static let encoding = Flag(
    "encoding", .choice(["utf-8", "windows-1252"]),
    Phrase("The character encoding; windows-1252 covers ISO-8859-1. Default: detected."))
  static let describe = Flag(
    "describe", .none,
    Phrase(
      "Only describe the files: detected format, dimensions, codes, years. Nothing is written."))
  static let markdown = Flag(
    "markdown", .none, Phrase("Print the whole reference as Markdown (docs/cli.md)."))
  static let columns = Flag(
    "columns", .none,
    Phrase("Print the files of a scenario folder and their columns as Markdown (docs/columns.md)."))

  static let results = Flag(
    "results", .none,
    Phrase("Print the tables of a result and their columns as Markdown (docs/resultater.md)."))

  static let help = Flag("help", short: "h", .none, Phrase("Print help and stop."))
  static let version = Flag("version", .none, Phrase("Print the version and stop."))
  static let color = Flag(
    "color", .choice(ColorChoice.allCases.map(\.rawValue)),
    Phrase("Bold and dim text. Default: auto, on a terminal unless NO_COLOR is set."))

  /// The flags every command has.
  static let common = [lang, color, help, version]
}
