import Tabular
import Testing

@testable import kohort

/// Whole pages, as they are printed.
@Suite struct HelpTests {
  @Test func overview() {
    #expect(
      Help.overview(.en) == #"""
        kohort 0.1.0: from a population table to homes and services

        Usage: kohort COMMAND [arguments] [flags]

        Commands:
          run                     run a scenario folder and print its tables
          check                   report everything that is wrong with a scenario folder
          report                  a result as one HTML page to look at, print and send
          explain                 where a number of a result comes from
          compare                 why a new plan costs something else than the last one
          merge                   put the shards of a run with --draws together
          backtest                score the projection method on years that have passed
          import ssb              make befolkning.csv from files downloaded from
                                  Statistics Norway (SSB)
          init                    make a scenario folder to start from
          schema                  describe the files of a scenario folder for other
                                  programs
          completions             print completions for a shell
          help                    print help

        Flags of every command:
          --lang nb|nn|en         Language of messages and results: nb (default), nn or
                                  en.
          --color auto|always|never
                                  Bold and dim text. Default: auto, on a terminal unless
                                  NO_COLOR is set.
          -h, --help              Print help and stop.
          --version               Print the version and stop.

        Exit codes:
          0                       done
          64                      the command line is not understood
          65                      the input is there and wrong
          66                      a file or folder is missing
          70                      a fault in Kohort itself
          73                      a file or folder cannot be created
          74                      reading or writing failed on the way
          130                     stopped (Ctrl-C, TERM or HUP); nothing was written

        Results go to standard output, everything else to standard error.
        See kohort help COMMAND. Begin with: kohort run Datasets/asker

        """#)
  }

  @Test func runPage() {
    #expect(
      Help.text(["run"], .en) == #"""
        kohort run: run a scenario folder and print its tables

        Usage: kohort run FOLDER [flags]

        Reads the CSV files of FOLDER (kohort init makes an example, kohort check finds
        what is wrong), runs the scenarios and prints population, indicators and need.

        A folder with only befolkning.csv is projected too: mortality, fertility and
        migration are estimated and listed with their weights, and 300 municipalities or
        more share one pool of movers (docs/framskriving.md).

        With --out the tables are also written to DIR as CSV that opens right in a
        Norwegian Excel (UTF-8 with byte order mark, semicolon, decimal comma), with a
        manifest; --format adds formats. Files are written whole or not at all.

        Arguments:
          FOLDER                  The scenario folder.

        Flags:
          --scenario NAME,…       Scenarios to run, of those in scenarier.csv, or four
                                  letters such as LHML for fruktbarhet, levealder,
                                  innenlands flytting and innvandring. Default:
                                  standardscenario in innstillinger.csv.
          --to YEAR               Last year of the projection (1 January). Default:
                                  sluttår in innstillinger.csv.
          --region CODE           Municipality number, such as 3203 or 0301 (text: keep
                                  the zero).
          --draws N               Futures to draw around each scenario, from
                                  usikkerhet.csv or else from Kohort's own estimates;
                                  tables show the median and 80 %. 1000 is usual.
          --seed N                Seed of the futures: the same seed gives the same
                                  futures. Default: 1.
          --quantiles P,…         Quantiles of the futures, from 0 to 1, such as
                                  0.05,0.5,0.95. Default: 0.1,0.5,0.9.
          --variance              With --draws: also how much of the variance comes from
                                  each source. Takes a run for each.
          --shard A/N             With --draws and --out: compute only part A of N of
                                  the futures and write its draws; kohort merge puts the
                                  parts together.
          --threads N             Threads for the futures; results do not depend on it.
                                  Default: all processors.
          --budget                Show the tables of the budget in place of those of the
                                  population; --out writes both anyway
                                  (docs/handlingsprogram.md).
          --skjul-under N         Hide counts of users below N in every table and
                                  format, and what would tell them; files that cannot be
                                  made safe are left out and named (docs/formats.md).
          -o, --out DIR           Folder to write to; it is made.
          --format csv|markdown|xlsx|json-stat,…
                                  With --out: what to write besides CSV and manifest.
                                  Without: print the tables in this format instead of
                                  the one for the screen; xlsx and json-stat only with
                                  --out.
          --report FILE           Also write the result as one HTML page, as kohort
                                  report does (docs/rapport.md).
          --plain                 CSV for programs: no byte order mark, comma between
                                  fields, decimal point. Without --out the tables are
                                  printed so.
          --width N               Columns to fill. Default: COLUMNS, else the window's,
                                  else 100.
          -q, --quiet             No warnings and no messages on standard error; errors
                                  still stand there.

        Flags of every command:
          --lang nb|nn|en         Language of messages and results: nb (default), nn or
                                  en.
          --color auto|always|never
                                  Bold and dim text. Default: auto, on a terminal unless
                                  NO_COLOR is set.
          -h, --help              Print help and stop.
          --version               Print the version and stop.

        Examples:
          kohort run Datasets/asker
          kohort run Datasets/asker --scenario fri,ssb-mmmm --to 2040
          kohort run min-kommune --to 2050 --scenario MMMM,LHML
          kohort run Datasets/asker --draws 1000 --seed 1
          kohort run Datasets/asker --budget
          kohort run Datasets/asker --out resultat --format markdown

        """#)
  }

  @Test func checkPage() {
    #expect(
      Help.text(["check"], .en) == #"""
        kohort check: report everything that is wrong with a scenario folder

        Usage: kohort check FOLDER [flags]

        Reads FOLDER as run does and reports all problems at once on standard error,
        each with file, line, column, what was found, what was expected and what to do.
        What the folder holds is printed on standard output. Nothing is written; the
        exit code is 65 when something is wrong.

        Arguments:
          FOLDER                  The scenario folder.

        Flags:
          -q, --quiet             No warnings and no messages on standard error; errors
                                  still stand there.

        Flags of every command:
          --lang nb|nn|en         Language of messages and results: nb (default), nn or
                                  en.
          --color auto|always|never
                                  Bold and dim text. Default: auto, on a terminal unless
                                  NO_COLOR is set.
          -h, --help              Print help and stop.
          --version               Print the version and stop.

        Examples:
          kohort check Datasets/asker

        """#)
  }

  @Test func mergePage() {
    #expect(
      Help.text(["merge"], .en) == #"""
        kohort merge: put the shards of a run with --draws together

        Usage: kohort merge FOLDER PART… [flags]

        Each PART is a folder written by kohort run FOLDER --draws N --shard A/N --out
        PART, all with the same folder, scenario, years, draws and seed. What is written
        is byte for byte what the run would have written by itself. A shard that failed
        is run again alone.

        FOLDER must be as it was: parts of other inputs are refused, and so is a part
        whose manifest does not match its files.

        Arguments:
          FOLDER                  The scenario folder.
          PART…                   The result folders of the shards.

        Flags:
          --scenario NAME,…       Scenarios to run, of those in scenarier.csv, or four
                                  letters such as LHML for fruktbarhet, levealder,
                                  innenlands flytting and innvandring. Default:
                                  standardscenario in innstillinger.csv.
          --to YEAR               Last year of the projection (1 January). Default:
                                  sluttår in innstillinger.csv.
          --region CODE           Municipality number, such as 3203 or 0301 (text: keep
                                  the zero).
          --quantiles P,…         Quantiles of the futures, from 0 to 1, such as
                                  0.05,0.5,0.95. Default: 0.1,0.5,0.9.
          --threads N             Threads for the futures; results do not depend on it.
                                  Default: all processors.
          --skjul-under N         Hide counts of users below N in every table and
                                  format, and what would tell them; files that cannot be
                                  made safe are left out and named (docs/formats.md).
          -o, --out DIR           Folder to write to; it is made.
          --format csv|markdown|xlsx|json-stat,…
                                  With --out: what to write besides CSV and manifest.
                                  Without: print the tables in this format instead of
                                  the one for the screen; xlsx and json-stat only with
                                  --out.
          --plain                 CSV for programs: no byte order mark, comma between
                                  fields, decimal point. Without --out the tables are
                                  printed so.
          --width N               Columns to fill. Default: COLUMNS, else the window's,
                                  else 100.
          -q, --quiet             No warnings and no messages on standard error; errors
                                  still stand there.

        Flags of every command:
          --lang nb|nn|en         Language of messages and results: nb (default), nn or
                                  en.
          --color auto|always|never
                                  Bold and dim text. Default: auto, on a terminal unless
                                  NO_COLOR is set.
          -h, --help              Print help and stop.
          --version               Print the version and stop.

        Examples:
          kohort merge Datasets/asker del1 del2 --out resultat

        """#)
  }

  @Test func importSSBPage() {
    #expect(
      Help.text(["import", "ssb"], .en) == #"""
        kohort import ssb: make befolkning.csv from files downloaded from Statistics Norway (SSB)

        Usage: kohort import ssb FILE… [flags]

        Reads population tables as SSB's statistics bank gives them (CSV in any of its
        layouts, or JSON-stat2), in Norwegian or English, chains municipality codes over
        the reforms, and writes befolkning.csv to DIR. Separator, decimal mark and
        encoding are detected.

        --region alle takes every municipality of today that the files have, under its
        number of today: a table recounted to the borders of 2024 gives the whole
        country in one folder.

        Age by sex must be complete: what is missing is named and nothing is written. An
        earlier befolkning.csv in DIR with other figures is not written over.

        Arguments:
          FILE…                   Files from the statistics bank.

        Flags:
          --region CODE           Municipality number, such as 3203 or 0301 (text: keep
                                  the zero).
          -o, --out DIR           Folder to write to; it is made.
          --describe              Only describe the files: detected format, dimensions,
                                  codes, years. Nothing is written.
          --separator semicolon|comma|tab
                                  What stands between fields. Default: detected.
          --decimal comma|point   The decimal mark. Default: detected.
          --encoding utf-8|windows-1252
                                  The character encoding; windows-1252 covers
                                  ISO-8859-1. Default: detected.
          -q, --quiet             No warnings and no messages on standard error; errors
                                  still stand there.

        Flags of every command:
          --lang nb|nn|en         Language of messages and results: nb (default), nn or
                                  en.
          --color auto|always|never
                                  Bold and dim text. Default: auto, on a terminal unless
                                  NO_COLOR is set.
          -h, --help              Print help and stop.
          --version               Print the version and stop.

        Examples:
          kohort import ssb 07459.csv --region 3203 --out asker
          kohort import ssb 07459-alle.csv --region alle --out landet
          kohort import ssb 07459.csv --describe

        """#)
  }

  @Test func initialisePage() {
    #expect(
      Help.text(["init"], .en) == #"""
        kohort init: make a scenario folder to start from

        Usage: kohort init FOLDER [flags]

        Writes a small scenario folder that runs as it is, every row with source and
        status, to be changed into one's own. FOLDER must be new or empty.

        Arguments:
          FOLDER                  The folder to make.

        Flags:
          -q, --quiet             No warnings and no messages on standard error; errors
                                  still stand there.

        Flags of every command:
          --lang nb|nn|en         Language of messages and results: nb (default), nn or
                                  en.
          --color auto|always|never
                                  Bold and dim text. Default: auto, on a terminal unless
                                  NO_COLOR is set.
          -h, --help              Print help and stop.
          --version               Print the version and stop.

        Examples:
          kohort init min-kommune
          kohort run min-kommune

        """#)
  }

  @Test func completionsPage() {
    #expect(
      Help.text(["completions"], .en) == #"""
        kohort completions: print completions for a shell

        Usage: kohort completions SHELL

        Prints a script that completes commands, flags and their values.

        Arguments:
          SHELL                   bash, zsh or fish.

        Flags of every command:
          --lang nb|nn|en         Language of messages and results: nb (default), nn or
                                  en.
          --color auto|always|never
                                  Bold and dim text. Default: auto, on a terminal unless
                                  NO_COLOR is set.
          -h, --help              Print help and stop.
          --version               Print the version and stop.

        Examples:
          source <(kohort completions bash)
          kohort completions zsh > ~/.zfunc/_kohort
          kohort completions fish > ~/.config/fish/completions/kohort.fish

        """#)
  }

  @Test func helpPage() {
    #expect(
      Help.text(["help"], .en) == #"""
        kohort help: print help

        Usage: kohort help [COMMAND…] [flags]

        Prints help for a command, or for the whole tool.

        Arguments:
          [COMMAND…]              The words of the command.

        Flags:
          --markdown              Print the whole reference as Markdown (docs/cli.md).
          --columns               Print the files of a scenario folder and their columns
                                  as Markdown (docs/columns.md).
          --results               Print the tables of a result and their columns as
                                  Markdown (docs/resultater.md).

        Flags of every command:
          --lang nb|nn|en         Language of messages and results: nb (default), nn or
                                  en.
          --color auto|always|never
                                  Bold and dim text. Default: auto, on a terminal unless
                                  NO_COLOR is set.
          -h, --help              Print help and stop.
          --version               Print the version and stop.

        Examples:
          kohort help run
          kohort help import ssb
          kohort help --columns

        """#)
  }

  @Test func aBeginningOfANameShowsAllThatBeginSo() {
    #expect(Help.text(["import"], .en) == Help.text(["import", "ssb"], .en))
    #expect(Help.text([], .en) == Help.overview(.en))
  }

  @Test func noPageIsWiderThanAHundredColumns() {
    for language in Language.allCases {
      let pages = [Help.overview(language)] + Command.all.map { Help.text($0, language) }
      for line in pages.joined().split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    }
  }

  /// Wherever the flag stands; on its own it is a command line without a command.
  @Test func aPageIsInTheLanguageAskedFor() {
    for language in Language.allCases {
      let tool = FakeTool()
      let (flag, overview) = ("--lang \(language.rawValue)", Help.overview(language))
      let run = Help.text(["run"], language)
      let pages: [(String, String)] = [
        ("\(flag) --help", overview), ("--help \(flag)", overview), ("help \(flag)", overview),
        ("\(flag) help", overview), ("help run \(flag)", run), ("run --help \(flag)", run),
        ("run \(flag) --help", run), ("\(flag) run -h", run), ("help \(flag) run", run),
        ("help --markdown \(flag)", Help.markdown(language)),
      ]
      for (line, page) in pages {
        let ending = tool.end(line)
        #expect(ending.out == page && ending.err.isEmpty && ending.code == .done, "\(line)")
      }
    }
    #expect(FakeTool().end("--help").out == Help.overview(.nb))
    let bare = FakeTool().end("--lang en")
    #expect(bare.code == .usage && bare.out.isEmpty)
    #expect(bare.err.hasPrefix("kohort: no command is given; try kohort run, kohort check, "))
    #expect(bare.err.hasSuffix("kohort help\nSee kohort help.\n"))
  }

  @Test func thePagesOfTheLanguagesDiffer() {
    #expect(Set(Language.allCases.map(Help.overview)).count == 3)
    for command in Command.all {
      #expect(Set(Language.allCases.map { Help.text(command, $0) }).count == 3, "\(command.name)")
    }
  }
}
