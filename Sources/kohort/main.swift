// kohort: the command line. The map of this module.
//
// What lives here: the table of commands and flags (Command.swift, Flags.swift, and one file per
// subcommand), the two stages from what was typed (Parser.swift) to what it means (the request in
// each command's file), help, completions, streams, exit codes, and the system calls they need
// (Platform.swift). Below a request nobody sees strings from the command line.
// What it may depend on: Scenarios, Reporting and Tabular. Nothing depends on it.
// What it promises: stdout is data, stderr is for people; help and messages are told in the language
// --lang asks for, wherever it stands, bokmål where it does not; the same inputs give the same bytes;
// every failure ends with one of the codes in ExitCode.swift.

Platform.ignoreBrokenPipes()
Platform.ignoreFileSizeLimits()
Platform.watchInterrupts()
Platform.exit(
  Tool(
    streams: Streams(outputIsTerminal: Platform.isTerminal(Platform.standardOutput)),
    surroundings: .system, engine: .live
  )
  .main(Array(CommandLine.arguments.dropFirst())))
