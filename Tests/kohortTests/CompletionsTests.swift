import Testing

@testable import kohort

/// Whole scripts, as they are printed.
@Suite struct CompletionsTests {
  @Test func bash() {
    #expect(
      Completions.script(for: .bash, .en) == #"""
        # kohort completions for bash: source <(kohort completions bash)
        _kohort() {
          local IFS=$'\n' cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}"
          local command='' i
          COMPREPLY=()
          for ((i = 1; i < COMP_CWORD; i++)); do
            case "$command ${COMP_WORDS[i]}" in
              ' run') command='run' ;;
              ' check') command='check' ;;
              ' report') command='report' ;;
              ' explain') command='explain' ;;
              ' compare') command='compare' ;;
              ' merge') command='merge' ;;
              ' backtest') command='backtest' ;;
              ' import') command='import' ;;
              'import ssb') command='import ssb' ;;
              ' init') command='init' ;;
              ' schema') command='schema' ;;
              ' completions') command='completions' ;;
              ' help') command='help' ;;
            esac
          done
          case "$prev" in
            --scenario) return ;;
            --to) return ;;
            --region) return ;;
            --draws) return ;;
            --seed) return ;;
            --quantiles) return ;;
            --shard) return ;;
            --threads) return ;;
            --skjul-under) return ;;
            -o|--out) COMPREPLY=($(compgen -d -- "$cur")); return ;;
            --format) COMPREPLY=($(compgen -W $'csv\nmarkdown\nxlsx\njson-stat' -- "$cur")); return ;;
            --report) return ;;
            --width) return ;;
            --lang) COMPREPLY=($(compgen -W $'nb\nnn\nen' -- "$cur")); return ;;
            --color) COMPREPLY=($(compgen -W $'auto\nalways\nnever' -- "$cur")); return ;;
            -o|--page) return ;;
            --backtest) COMPREPLY=($(compgen -d -- "$cur")); return ;;
            --from) return ;;
            --vintage) return ;;
            --method) return ;;
            --separator) COMPREPLY=($(compgen -W $'semicolon\ncomma\ntab' -- "$cur")); return ;;
            --decimal) COMPREPLY=($(compgen -W $'comma\npoint' -- "$cur")); return ;;
            --encoding) COMPREPLY=($(compgen -W $'utf-8\nwindows-1252' -- "$cur")); return ;;
          esac
          case "$command" in
            '') COMPREPLY=($(compgen -W $'run\ncheck\nreport\nexplain\ncompare\nmerge\nbacktest\nimport\ninit\nschema\ncompletions\nhelp\n--lang\n--color\n--help\n--version' -- "$cur")); ;;
            'import') COMPREPLY=($(compgen -W $'ssb' -- "$cur")); ;;
            'run')
              case "$cur" in -*) COMPREPLY=($(compgen -W $'--scenario\n--to\n--region\n--draws\n--seed\n--quantiles\n--variance\n--shard\n--threads\n--budget\n--skjul-under\n--out\n--format\n--report\n--plain\n--width\n--quiet\n--lang\n--color\n--help\n--version' -- "$cur")); return ;; esac
              COMPREPLY=($(compgen -d -- "$cur"))
              ;;
            'check')
              case "$cur" in -*) COMPREPLY=($(compgen -W $'--quiet\n--lang\n--color\n--help\n--version' -- "$cur")); return ;; esac
              COMPREPLY=($(compgen -d -- "$cur"))
              ;;
            'report')
              case "$cur" in -*) COMPREPLY=($(compgen -W $'--page\n--scenario\n--backtest\n--quiet\n--lang\n--color\n--help\n--version' -- "$cur")); return ;; esac
              COMPREPLY=($(compgen -d -- "$cur"))
              ;;
            'explain')
              case "$cur" in -*) COMPREPLY=($(compgen -W $'--scenario\n--backtest\n--width\n--lang\n--color\n--help\n--version' -- "$cur")); return ;; esac
              COMPREPLY=($(compgen -d -- "$cur"))
              COMPREPLY=($(compgen -W $'' -- "$cur"));
              ;;
            'compare')
              case "$cur" in -*) COMPREPLY=($(compgen -W $'--out\n--format\n--plain\n--width\n--quiet\n--lang\n--color\n--help\n--version' -- "$cur")); return ;; esac
              COMPREPLY=($(compgen -d -- "$cur"))
              COMPREPLY=($(compgen -d -- "$cur"))
              ;;
            'merge')
              case "$cur" in -*) COMPREPLY=($(compgen -W $'--scenario\n--to\n--region\n--quantiles\n--threads\n--skjul-under\n--out\n--format\n--plain\n--width\n--quiet\n--lang\n--color\n--help\n--version' -- "$cur")); return ;; esac
              COMPREPLY=($(compgen -d -- "$cur"))
              COMPREPLY=($(compgen -d -- "$cur"))
              ;;
            'backtest')
              case "$cur" in -*) COMPREPLY=($(compgen -W $'--from\n--region\n--to\n--vintage\n--method\n--draws\n--seed\n--threads\n--out\n--format\n--plain\n--width\n--quiet\n--lang\n--color\n--help\n--version' -- "$cur")); return ;; esac
              COMPREPLY=($(compgen -f -- "$cur"))
              ;;
            'import ssb')
              case "$cur" in -*) COMPREPLY=($(compgen -W $'--region\n--out\n--describe\n--separator\n--decimal\n--encoding\n--quiet\n--lang\n--color\n--help\n--version' -- "$cur")); return ;; esac
              COMPREPLY=($(compgen -f -- "$cur"))
              ;;
            'init')
              case "$cur" in -*) COMPREPLY=($(compgen -W $'--quiet\n--lang\n--color\n--help\n--version' -- "$cur")); return ;; esac
              COMPREPLY=($(compgen -d -- "$cur"))
              ;;
            'schema')
              case "$cur" in -*) COMPREPLY=($(compgen -W $'--lang\n--color\n--help\n--version' -- "$cur")); return ;; esac
              COMPREPLY=($(compgen -d -- "$cur"))
              ;;
            'completions')
              case "$cur" in -*) COMPREPLY=($(compgen -W $'--lang\n--color\n--help\n--version' -- "$cur")); return ;; esac
              COMPREPLY=($(compgen -W $'bash\nzsh\nfish' -- "$cur"));
              ;;
            'help')
              case "$cur" in -*) COMPREPLY=($(compgen -W $'--markdown\n--columns\n--results\n--lang\n--color\n--help\n--version' -- "$cur")); return ;; esac
              COMPREPLY=($(compgen -W $'run\ncheck\nimport\ninit\ncompletions' -- "$cur"));
              ;;
          esac
        }
        complete -o filenames -F _kohort kohort

        """#)
  }

  @Test func zsh() {
    #expect(
      Completions.script(for: .zsh, .en) == #"""
        #compdef kohort
        # kohort completions for zsh: put this file on your fpath as _kohort
        _kohort() {
          local context state line
          local -a commands
          commands=(
            'run:run a scenario folder and print its tables'
            'check:report everything that is wrong with a scenario folder'
            'report:a result as one HTML page to look at, print and send'
            'explain:where a number of a result comes from'
            'compare:why a new plan costs something else than the last one'
            'merge:put the shards of a run with --draws together'
            'backtest:score the projection method on years that have passed'
            'import:make befolkning.csv from files downloaded from Statistics Norway (SSB)'
            'init:make a scenario folder to start from'
            'schema:describe the files of a scenario folder for other programs'
            'completions:print completions for a shell'
            'help:print help'
          )
          if ((CURRENT == 2)); then
            _describe -t commands 'kohort command' commands
            return
          fi
          case "${words[2]}" in
            run)
              shift 1 words && ((CURRENT -= 1)) &&
              _arguments -S : \
                '*--scenario=[Scenarios to run, of those in scenarier.csv, or four letters such as LHML for fruktbarhet, levealder, innenlands flytting and innvandring]:NAME: ' \
                '--to=[Last year of the projection (1 January)]:YEAR: ' \
                '--region=[Municipality number, such as 3203 or 0301 (text keep the zero)]:CODE: ' \
                '--draws=[Futures to draw around each scenario, from usikkerhet.csv or else from Kohort'\''s own estimates; tables show the median and 80 %]:N: ' \
                '--seed=[Seed of the futures the same seed gives the same futures]:N: ' \
                '*--quantiles=[Quantiles of the futures, from 0 to 1, such as 0.05,0.5,0.95]:P: ' \
                '--variance[With --draws also how much of the variance comes from each source]' \
                '--shard=[With --draws and --out compute only part A of N of the futures and write its draws; kohort merge puts the parts together]:A/N: ' \
                '--threads=[Threads for the futures; results do not depend on it]:N: ' \
                '--budget[Show the tables of the budget in place of those of the population; --out writes both anyway (docs/handlingsprogram.md)]' \
                '--skjul-under=[Hide counts of users below N in every table and format, and what would tell them; files that cannot be made safe are left out and named (docs/formats.md)]:N: ' \
                '--out=[Folder to write to; it is made]:DIR:_files -/' \
                '*--format=[With --out what to write besides CSV and manifest]:value:(csv markdown xlsx json-stat)' \
                '--report=[Also write the result as one HTML page, as kohort report does (docs/rapport.md)]:FILE: ' \
                '--plain[CSV for programs no byte order mark, comma between fields, decimal point]' \
                '--width=[Columns to fill]:N: ' \
                '--quiet[No warnings and no messages on standard error; errors still stand there]' \
                '--lang=[Language of messages and results nb (default), nn or en]:value:(nb nn en)' \
                '--color=[Bold and dim text]:value:(auto always never)' \
                '--help[Print help and stop]' \
                '--version[Print the version and stop]' \
                '1:FOLDER:_files -/' \
                && return
              ;;
            check)
              shift 1 words && ((CURRENT -= 1)) &&
              _arguments -S : \
                '--quiet[No warnings and no messages on standard error; errors still stand there]' \
                '--lang=[Language of messages and results nb (default), nn or en]:value:(nb nn en)' \
                '--color=[Bold and dim text]:value:(auto always never)' \
                '--help[Print help and stop]' \
                '--version[Print the version and stop]' \
                '1:FOLDER:_files -/' \
                && return
              ;;
            report)
              shift 1 words && ((CURRENT -= 1)) &&
              _arguments -S : \
                '--page=[The page to write, such as rapport.html]:FILE: ' \
                '*--scenario=[Scenarios to run, of those in scenarier.csv, or four letters such as LHML for fruktbarhet, levealder, innenlands flytting and innvandring]:NAME: ' \
                '--backtest=[A folder written by kohort backtest --out, for how the method did at this place]:DIR:_files -/' \
                '--quiet[No warnings and no messages on standard error; errors still stand there]' \
                '--lang=[Language of messages and results nb (default), nn or en]:value:(nb nn en)' \
                '--color=[Bold and dim text]:value:(auto always never)' \
                '--help[Print help and stop]' \
                '--version[Print the version and stop]' \
                '1:RESULT:_files -/' \
                && return
              ;;
            explain)
              shift 1 words && ((CURRENT -= 1)) &&
              _arguments -S : \
                '*--scenario=[Scenarios to run, of those in scenarier.csv, or four letters such as LHML for fruktbarhet, levealder, innenlands flytting and innvandring]:NAME: ' \
                '--backtest=[A folder written by kohort backtest --out, for how the method did at this place]:DIR:_files -/' \
                '--width=[Columns to fill]:N: ' \
                '--lang=[Language of messages and results nb (default), nn or en]:value:(nb nn en)' \
                '--color=[Bold and dim text]:value:(auto always never)' \
                '--help[Print help and stop]' \
                '--version[Print the version and stop]' \
                '1:RESULT:_files -/' \
                '*:QUESTION:()' \
                && return
              ;;
            compare)
              shift 1 words && ((CURRENT -= 1)) &&
              _arguments -S : \
                '--out=[Folder to write to; it is made]:DIR:_files -/' \
                '*--format=[With --out what to write besides CSV and manifest]:value:(csv markdown xlsx json-stat)' \
                '--plain[CSV for programs no byte order mark, comma between fields, decimal point]' \
                '--width=[Columns to fill]:N: ' \
                '--quiet[No warnings and no messages on standard error; errors still stand there]' \
                '--lang=[Language of messages and results nb (default), nn or en]:value:(nb nn en)' \
                '--color=[Bold and dim text]:value:(auto always never)' \
                '--help[Print help and stop]' \
                '--version[Print the version and stop]' \
                '1:OLD:_files -/' \
                '1:NEW:_files -/' \
                && return
              ;;
            merge)
              shift 1 words && ((CURRENT -= 1)) &&
              _arguments -S : \
                '*--scenario=[Scenarios to run, of those in scenarier.csv, or four letters such as LHML for fruktbarhet, levealder, innenlands flytting and innvandring]:NAME: ' \
                '--to=[Last year of the projection (1 January)]:YEAR: ' \
                '--region=[Municipality number, such as 3203 or 0301 (text keep the zero)]:CODE: ' \
                '*--quantiles=[Quantiles of the futures, from 0 to 1, such as 0.05,0.5,0.95]:P: ' \
                '--threads=[Threads for the futures; results do not depend on it]:N: ' \
                '--skjul-under=[Hide counts of users below N in every table and format, and what would tell them; files that cannot be made safe are left out and named (docs/formats.md)]:N: ' \
                '--out=[Folder to write to; it is made]:DIR:_files -/' \
                '*--format=[With --out what to write besides CSV and manifest]:value:(csv markdown xlsx json-stat)' \
                '--plain[CSV for programs no byte order mark, comma between fields, decimal point]' \
                '--width=[Columns to fill]:N: ' \
                '--quiet[No warnings and no messages on standard error; errors still stand there]' \
                '--lang=[Language of messages and results nb (default), nn or en]:value:(nb nn en)' \
                '--color=[Bold and dim text]:value:(auto always never)' \
                '--help[Print help and stop]' \
                '--version[Print the version and stop]' \
                '1:FOLDER:_files -/' \
                '*:PART:_files -/' \
                && return
              ;;
            backtest)
              shift 1 words && ((CURRENT -= 1)) &&
              _arguments -S : \
                '*--from=[The years to forecast from, each with the years before it alone]:YEAR: ' \
                '--region=[Municipality number, such as 3203 or 0301 (text keep the zero)]:CODE: ' \
                '--to=[Last year of the projection (1 January)]:YEAR: ' \
                '--vintage=[Published projections to score beside columns framskriving;region;år;alder;value, and alternativ where there are several (MMMM is used)]:FILE: ' \
                '*--method=[Another value for a number of the method, to see what it buys, such as vindu=5; the names are in docs/method.md]:NAME=VALUE: ' \
                '--draws=[Futures to draw around each scenario, from usikkerhet.csv or else from Kohort'\''s own estimates; tables show the median and 80 %]:N: ' \
                '--seed=[Seed of the futures the same seed gives the same futures]:N: ' \
                '--threads=[Threads for the futures; results do not depend on it]:N: ' \
                '--out=[Folder to write to; it is made]:DIR:_files -/' \
                '*--format=[With --out what to write besides CSV and manifest]:value:(csv markdown xlsx json-stat)' \
                '--plain[CSV for programs no byte order mark, comma between fields, decimal point]' \
                '--width=[Columns to fill]:N: ' \
                '--quiet[No warnings and no messages on standard error; errors still stand there]' \
                '--lang=[Language of messages and results nb (default), nn or en]:value:(nb nn en)' \
                '--color=[Bold and dim text]:value:(auto always never)' \
                '--help[Print help and stop]' \
                '--version[Print the version and stop]' \
                '1:FILE:_files' \
                && return
              ;;
            import)
              if ((CURRENT == 3)); then compadd ssb; return; fi
              [[ "${words[3]}" == ssb ]] && shift 2 words && ((CURRENT -= 2)) &&
              _arguments -S : \
                '--region=[Municipality number, such as 3203 or 0301 (text keep the zero)]:CODE: ' \
                '--out=[Folder to write to; it is made]:DIR:_files -/' \
                '--describe[Only describe the files detected format, dimensions, codes, years]' \
                '--separator=[What stands between fields]:value:(semicolon comma tab)' \
                '--decimal=[The decimal mark]:value:(comma point)' \
                '--encoding=[The character encoding; windows-1252 covers ISO-8859-1]:value:(utf-8 windows-1252)' \
                '--quiet[No warnings and no messages on standard error; errors still stand there]' \
                '--lang=[Language of messages and results nb (default), nn or en]:value:(nb nn en)' \
                '--color=[Bold and dim text]:value:(auto always never)' \
                '--help[Print help and stop]' \
                '--version[Print the version and stop]' \
                '*:FILE:_files' \
                && return
              ;;
            init)
              shift 1 words && ((CURRENT -= 1)) &&
              _arguments -S : \
                '--quiet[No warnings and no messages on standard error; errors still stand there]' \
                '--lang=[Language of messages and results nb (default), nn or en]:value:(nb nn en)' \
                '--color=[Bold and dim text]:value:(auto always never)' \
                '--help[Print help and stop]' \
                '--version[Print the version and stop]' \
                '1:FOLDER:_files -/' \
                && return
              ;;
            schema)
              shift 1 words && ((CURRENT -= 1)) &&
              _arguments -S : \
                '--lang=[Language of messages and results nb (default), nn or en]:value:(nb nn en)' \
                '--color=[Bold and dim text]:value:(auto always never)' \
                '--help[Print help and stop]' \
                '--version[Print the version and stop]' \
                '1:FOLDER:_files -/' \
                && return
              ;;
            completions)
              shift 1 words && ((CURRENT -= 1)) &&
              _arguments -S : \
                '--lang=[Language of messages and results nb (default), nn or en]:value:(nb nn en)' \
                '--color=[Bold and dim text]:value:(auto always never)' \
                '--help[Print help and stop]' \
                '--version[Print the version and stop]' \
                '1:SHELL:(bash zsh fish)' \
                && return
              ;;
            help)
              shift 1 words && ((CURRENT -= 1)) &&
              _arguments -S : \
                '--markdown[Print the whole reference as Markdown (docs/cli.md)]' \
                '--columns[Print the files of a scenario folder and their columns as Markdown (docs/columns.md)]' \
                '--results[Print the tables of a result and their columns as Markdown (docs/resultater.md)]' \
                '--lang=[Language of messages and results nb (default), nn or en]:value:(nb nn en)' \
                '--color=[Bold and dim text]:value:(auto always never)' \
                '--help[Print help and stop]' \
                '--version[Print the version and stop]' \
                '*:COMMAND:(run check import init completions)' \
                && return
              ;;
          esac
        }
        _kohort "$@"

        """#)
  }

  @Test func fish() {
    #expect(
      Completions.script(for: .fish, .en) == #"""
        # kohort completions for fish: save as ~/.config/fish/completions/kohort.fish
        complete -c kohort -f
        complete -c kohort -n __fish_use_subcommand -a run -d 'run a scenario folder and print its tables'
        complete -c kohort -n '__fish_seen_subcommand_from run' -l scenario -x -d 'Scenarios to run, of those in scenarier.csv, or four letters such as LHML for fruktbarhet, levealder, innenlands flytting and innvandring'
        complete -c kohort -n '__fish_seen_subcommand_from run' -l to -x -d 'Last year of the projection (1 January)'
        complete -c kohort -n '__fish_seen_subcommand_from run' -l region -x -d 'Municipality number, such as 3203 or 0301 (text: keep the zero)'
        complete -c kohort -n '__fish_seen_subcommand_from run' -l draws -x -d 'Futures to draw around each scenario, from usikkerhet.csv or else from Kohort\'s own estimates; tables show the median and 80 %'
        complete -c kohort -n '__fish_seen_subcommand_from run' -l seed -x -d 'Seed of the futures: the same seed gives the same futures'
        complete -c kohort -n '__fish_seen_subcommand_from run' -l quantiles -x -d 'Quantiles of the futures, from 0 to 1, such as 0.05,0.5,0.95'
        complete -c kohort -n '__fish_seen_subcommand_from run' -l variance -d 'With --draws: also how much of the variance comes from each source'
        complete -c kohort -n '__fish_seen_subcommand_from run' -l shard -x -d 'With --draws and --out: compute only part A of N of the futures and write its draws; kohort merge puts the parts together'
        complete -c kohort -n '__fish_seen_subcommand_from run' -l threads -x -d 'Threads for the futures; results do not depend on it'
        complete -c kohort -n '__fish_seen_subcommand_from run' -l budget -d 'Show the tables of the budget in place of those of the population; --out writes both anyway (docs/handlingsprogram.md)'
        complete -c kohort -n '__fish_seen_subcommand_from run' -l skjul-under -x -d 'Hide counts of users below N in every table and format, and what would tell them; files that cannot be made safe are left out and named (docs/formats.md)'
        complete -c kohort -n '__fish_seen_subcommand_from run' -l out -s o -x -a '(__fish_complete_directories)' -d 'Folder to write to; it is made'
        complete -c kohort -n '__fish_seen_subcommand_from run' -l format -x -a 'csv markdown xlsx json-stat' -d 'With --out: what to write besides CSV and manifest'
        complete -c kohort -n '__fish_seen_subcommand_from run' -l report -x -d 'Also write the result as one HTML page, as kohort report does (docs/rapport.md)'
        complete -c kohort -n '__fish_seen_subcommand_from run' -l plain -d 'CSV for programs: no byte order mark, comma between fields, decimal point'
        complete -c kohort -n '__fish_seen_subcommand_from run' -l width -x -d 'Columns to fill'
        complete -c kohort -n '__fish_seen_subcommand_from run' -l quiet -s q -d 'No warnings and no messages on standard error; errors still stand there'
        complete -c kohort -n '__fish_seen_subcommand_from run' -a '(__fish_complete_directories)'
        complete -c kohort -n __fish_use_subcommand -a check -d 'report everything that is wrong with a scenario folder'
        complete -c kohort -n '__fish_seen_subcommand_from check' -l quiet -s q -d 'No warnings and no messages on standard error; errors still stand there'
        complete -c kohort -n '__fish_seen_subcommand_from check' -a '(__fish_complete_directories)'
        complete -c kohort -n __fish_use_subcommand -a report -d 'a result as one HTML page to look at, print and send'
        complete -c kohort -n '__fish_seen_subcommand_from report' -l page -s o -x -d 'The page to write, such as rapport.html'
        complete -c kohort -n '__fish_seen_subcommand_from report' -l scenario -x -d 'Scenarios to run, of those in scenarier.csv, or four letters such as LHML for fruktbarhet, levealder, innenlands flytting and innvandring'
        complete -c kohort -n '__fish_seen_subcommand_from report' -l backtest -x -a '(__fish_complete_directories)' -d 'A folder written by kohort backtest --out, for how the method did at this place'
        complete -c kohort -n '__fish_seen_subcommand_from report' -l quiet -s q -d 'No warnings and no messages on standard error; errors still stand there'
        complete -c kohort -n '__fish_seen_subcommand_from report' -a '(__fish_complete_directories)'
        complete -c kohort -n __fish_use_subcommand -a explain -d 'where a number of a result comes from'
        complete -c kohort -n '__fish_seen_subcommand_from explain' -l scenario -x -d 'Scenarios to run, of those in scenarier.csv, or four letters such as LHML for fruktbarhet, levealder, innenlands flytting and innvandring'
        complete -c kohort -n '__fish_seen_subcommand_from explain' -l backtest -x -a '(__fish_complete_directories)' -d 'A folder written by kohort backtest --out, for how the method did at this place'
        complete -c kohort -n '__fish_seen_subcommand_from explain' -l width -x -d 'Columns to fill'
        complete -c kohort -n '__fish_seen_subcommand_from explain' -a '(__fish_complete_directories)'
        complete -c kohort -n '__fish_seen_subcommand_from explain' -a ''
        complete -c kohort -n __fish_use_subcommand -a compare -d 'why a new plan costs something else than the last one'
        complete -c kohort -n '__fish_seen_subcommand_from compare' -l out -s o -x -a '(__fish_complete_directories)' -d 'Folder to write to; it is made'
        complete -c kohort -n '__fish_seen_subcommand_from compare' -l format -x -a 'csv markdown xlsx json-stat' -d 'With --out: what to write besides CSV and manifest'
        complete -c kohort -n '__fish_seen_subcommand_from compare' -l plain -d 'CSV for programs: no byte order mark, comma between fields, decimal point'
        complete -c kohort -n '__fish_seen_subcommand_from compare' -l width -x -d 'Columns to fill'
        complete -c kohort -n '__fish_seen_subcommand_from compare' -l quiet -s q -d 'No warnings and no messages on standard error; errors still stand there'
        complete -c kohort -n '__fish_seen_subcommand_from compare' -a '(__fish_complete_directories)'
        complete -c kohort -n '__fish_seen_subcommand_from compare' -a '(__fish_complete_directories)'
        complete -c kohort -n __fish_use_subcommand -a merge -d 'put the shards of a run with --draws together'
        complete -c kohort -n '__fish_seen_subcommand_from merge' -l scenario -x -d 'Scenarios to run, of those in scenarier.csv, or four letters such as LHML for fruktbarhet, levealder, innenlands flytting and innvandring'
        complete -c kohort -n '__fish_seen_subcommand_from merge' -l to -x -d 'Last year of the projection (1 January)'
        complete -c kohort -n '__fish_seen_subcommand_from merge' -l region -x -d 'Municipality number, such as 3203 or 0301 (text: keep the zero)'
        complete -c kohort -n '__fish_seen_subcommand_from merge' -l quantiles -x -d 'Quantiles of the futures, from 0 to 1, such as 0.05,0.5,0.95'
        complete -c kohort -n '__fish_seen_subcommand_from merge' -l threads -x -d 'Threads for the futures; results do not depend on it'
        complete -c kohort -n '__fish_seen_subcommand_from merge' -l skjul-under -x -d 'Hide counts of users below N in every table and format, and what would tell them; files that cannot be made safe are left out and named (docs/formats.md)'
        complete -c kohort -n '__fish_seen_subcommand_from merge' -l out -s o -x -a '(__fish_complete_directories)' -d 'Folder to write to; it is made'
        complete -c kohort -n '__fish_seen_subcommand_from merge' -l format -x -a 'csv markdown xlsx json-stat' -d 'With --out: what to write besides CSV and manifest'
        complete -c kohort -n '__fish_seen_subcommand_from merge' -l plain -d 'CSV for programs: no byte order mark, comma between fields, decimal point'
        complete -c kohort -n '__fish_seen_subcommand_from merge' -l width -x -d 'Columns to fill'
        complete -c kohort -n '__fish_seen_subcommand_from merge' -l quiet -s q -d 'No warnings and no messages on standard error; errors still stand there'
        complete -c kohort -n '__fish_seen_subcommand_from merge' -a '(__fish_complete_directories)'
        complete -c kohort -n '__fish_seen_subcommand_from merge' -a '(__fish_complete_directories)'
        complete -c kohort -n __fish_use_subcommand -a backtest -d 'score the projection method on years that have passed'
        complete -c kohort -n '__fish_seen_subcommand_from backtest' -l from -x -d 'The years to forecast from, each with the years before it alone'
        complete -c kohort -n '__fish_seen_subcommand_from backtest' -l region -x -d 'Municipality number, such as 3203 or 0301 (text: keep the zero)'
        complete -c kohort -n '__fish_seen_subcommand_from backtest' -l to -x -d 'Last year of the projection (1 January)'
        complete -c kohort -n '__fish_seen_subcommand_from backtest' -l vintage -x -d 'Published projections to score beside: columns framskriving;region;år;alder;value, and alternativ where there are several (MMMM is used)'
        complete -c kohort -n '__fish_seen_subcommand_from backtest' -l method -x -d 'Another value for a number of the method, to see what it buys, such as vindu=5; the names are in docs/method.md'
        complete -c kohort -n '__fish_seen_subcommand_from backtest' -l draws -x -d 'Futures to draw around each scenario, from usikkerhet.csv or else from Kohort\'s own estimates; tables show the median and 80 %'
        complete -c kohort -n '__fish_seen_subcommand_from backtest' -l seed -x -d 'Seed of the futures: the same seed gives the same futures'
        complete -c kohort -n '__fish_seen_subcommand_from backtest' -l threads -x -d 'Threads for the futures; results do not depend on it'
        complete -c kohort -n '__fish_seen_subcommand_from backtest' -l out -s o -x -a '(__fish_complete_directories)' -d 'Folder to write to; it is made'
        complete -c kohort -n '__fish_seen_subcommand_from backtest' -l format -x -a 'csv markdown xlsx json-stat' -d 'With --out: what to write besides CSV and manifest'
        complete -c kohort -n '__fish_seen_subcommand_from backtest' -l plain -d 'CSV for programs: no byte order mark, comma between fields, decimal point'
        complete -c kohort -n '__fish_seen_subcommand_from backtest' -l width -x -d 'Columns to fill'
        complete -c kohort -n '__fish_seen_subcommand_from backtest' -l quiet -s q -d 'No warnings and no messages on standard error; errors still stand there'
        complete -c kohort -n '__fish_seen_subcommand_from backtest' -F
        complete -c kohort -n __fish_use_subcommand -a import -d 'make befolkning.csv from files downloaded from Statistics Norway (SSB)'
        complete -c kohort -n '__fish_seen_subcommand_from import' -a ssb -d 'make befolkning.csv from files downloaded from Statistics Norway (SSB)'
        complete -c kohort -n '__fish_seen_subcommand_from import' -l region -x -d 'Municipality number, such as 3203 or 0301 (text: keep the zero)'
        complete -c kohort -n '__fish_seen_subcommand_from import' -l out -s o -x -a '(__fish_complete_directories)' -d 'Folder to write to; it is made'
        complete -c kohort -n '__fish_seen_subcommand_from import' -l describe -d 'Only describe the files: detected format, dimensions, codes, years'
        complete -c kohort -n '__fish_seen_subcommand_from import' -l separator -x -a 'semicolon comma tab' -d 'What stands between fields'
        complete -c kohort -n '__fish_seen_subcommand_from import' -l decimal -x -a 'comma point' -d 'The decimal mark'
        complete -c kohort -n '__fish_seen_subcommand_from import' -l encoding -x -a 'utf-8 windows-1252' -d 'The character encoding; windows-1252 covers ISO-8859-1'
        complete -c kohort -n '__fish_seen_subcommand_from import' -l quiet -s q -d 'No warnings and no messages on standard error; errors still stand there'
        complete -c kohort -n '__fish_seen_subcommand_from import' -F
        complete -c kohort -n __fish_use_subcommand -a init -d 'make a scenario folder to start from'
        complete -c kohort -n '__fish_seen_subcommand_from init' -l quiet -s q -d 'No warnings and no messages on standard error; errors still stand there'
        complete -c kohort -n '__fish_seen_subcommand_from init' -a '(__fish_complete_directories)'
        complete -c kohort -n __fish_use_subcommand -a schema -d 'describe the files of a scenario folder for other programs'
        complete -c kohort -n '__fish_seen_subcommand_from schema' -a '(__fish_complete_directories)'
        complete -c kohort -n __fish_use_subcommand -a completions -d 'print completions for a shell'
        complete -c kohort -n '__fish_seen_subcommand_from completions' -a 'bash zsh fish'
        complete -c kohort -n __fish_use_subcommand -a help -d 'print help'
        complete -c kohort -n '__fish_seen_subcommand_from help' -l markdown -d 'Print the whole reference as Markdown (docs/cli.md)'
        complete -c kohort -n '__fish_seen_subcommand_from help' -l columns -d 'Print the files of a scenario folder and their columns as Markdown (docs/columns.md)'
        complete -c kohort -n '__fish_seen_subcommand_from help' -l results -d 'Print the tables of a result and their columns as Markdown (docs/resultater.md)'
        complete -c kohort -n '__fish_seen_subcommand_from help' -a 'run check import init completions'
        complete -c kohort -l lang -x -a 'nb nn en' -d 'Language of messages and results: nb (default), nn or en'
        complete -c kohort -l color -x -a 'auto always never' -d 'Bold and dim text'
        complete -c kohort -l help -s h -d 'Print help and stop'
        complete -c kohort -l version -d 'Print the version and stop'

        """#)
  }
}
