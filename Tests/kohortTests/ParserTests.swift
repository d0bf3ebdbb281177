import Tabular
import Testing

@testable import kohort

@Suite struct ParserTests {
  @Test(arguments: [
    (
      "",
      """
      no command is given; try kohort run, kohort check, kohort report, kohort explain, \
      kohort compare, kohort merge, kohort backtest, kohort import ssb, kohort init, \
      kohort schema, \
      kohort completions, kohort help
      """
    ),
    ("import", "no command is given; try kohort import ssb"),
    ("rnu x", #"unknown command "rnu"; did you mean run?"#),
    ("import sbs", #"unknown command "import sbs"; did you mean import ssb?"#),
    ("frobnicate", #"unknown command "frobnicate""#),
    ("run", "FOLDER is missing"),
    ("run --", "FOLDER is missing"),
    ("run a b", #"unexpected argument "b""#),
    ("run a -- --to", #"unexpected argument "--to""#),
    ("run a --lagn nb", "unknown flag --lagn; did you mean --lang?"),
    ("run a --frobnicate", "unknown flag --frobnicate"),
    ("run a -x", "unknown flag -x"),
    ("run a --describe", "unknown flag --describe; it belongs to kohort import ssb"),
    (
      "check a -o b",
      """
      unknown flag -o; it belongs to kohort run, kohort report, kohort compare, kohort merge, \
      kohort backtest, kohort import ssb
      """
    ),
    ("--to 2040 run a", "unknown flag --to; it comes after the command"),
    ("run a --to", "--to needs a value: --to YEAR"),
    ("run a -o", "--out needs a value: -o, --out DIR"),
    ("run a --to 20x", #"--to: found "20x", expected a whole number from 1900 to 2500"#),
    ("run a --to 99999", #"--to: found "99999", expected a whole number from 1900 to 2500"#),
    ("run a --to=2030 --to=2040", "--to is given twice"),
    ("run a --lang no", #"--lang: found "no", expected one of nb, nn, en"#),
    (
      "run a --format csv,xml",
      #"--format: found "xml", expected one of csv, markdown, xlsx, json-stat"#
    ),
    (
      "run a --format csv,", #"--format: found "", expected one of csv, markdown, xlsx, json-stat"#
    ),
    ("run a --scenario fri,", #"--scenario: found "fri,", expected --scenario NAME,…"#),
    ("run a --region=", #"--region: found "", expected --region CODE"#),
    ("run a --plain=yes", #"--plain takes no value, found "yes""#),
    ("run a -qx", #"--quiet takes no value, found "x""#),
    (
      "run a --color sometimes", #"--color: found "sometimes", expected one of auto, always, never"#
    ),
  ])
  func whatIsNotUnderstood(line: String, message: String) {
    let error = #expect(throws: UsageError.self) { try Parser.parse(words(line)) }
    #expect(error?.message.en == message)
  }

  @Test func everyWayToGiveAValue() throws {
    let typed = try parsed("run --to=2040 asker -o ut --region 0301 --scenario a,b --scenario=c,a")
    #expect(typed.operands == ["asker"])
    #expect(typed.number(.to) == 2040)
    #expect(typed.text(.out) == "ut")
    #expect(typed.text(.region) == "0301")
    #expect(typed.list(.scenario) == ["a", "b", "c"])
    #expect(!typed.has(.quiet))
    #expect(typed.text(.lang) == nil)
    try #expect(parsed("run a -out").text(.out) == "ut")
    for line in ["--lang nn run a", "run --lang=nn a", "run a --lang nn"] {
      try #expect(parsed(line).language == .nn, "\(line)")
    }
    try #expect(parsed("run a --region=a=b").text(.region) == "a=b")
  }

  @Test func operandsMayLookLikeFlagsBehindTwoHyphens() throws {
    try #expect(parsed("run -- --to").operands == ["--to"])
    try #expect(parsed("import ssb - b --describe").operands == ["-", "b"])
    try #expect(parsed("run -- --").operands == ["--"])
  }

  @Test func helpAndVersionWinOverWhatFollows() throws {
    for (line, words) in [("--help", []), ("run -h --nix", ["run"]), ("import --help", ["import"])]
    {
      guard case .help(words) = try Parser.parse(self.words(line)) else {
        Issue.record("no help for \(line)")
        continue
      }
    }
    guard case .version = try Parser.parse(["run", "--version", "--nix"]) else {
      Issue.record("no version")
      return
    }
  }

  @Test func flagsOfOneNameAreTheSameFlag() {
    var byName: [String: Flag] = [:]
    for flag in Command.all.flatMap({ $0.flags + Flag.common }) {
      #expect(byName[flag.long, default: flag] == flag)
      byName[flag.long] = flag
    }
    for command in Command.all {
      let letters = (command.flags + Flag.common).compactMap(\.short)
      #expect(Set(letters).count == letters.count)
    }
  }

  @Test(arguments: [
    ("run", "run"), ("chekc", "check"), ("RUN", "run"), ("rn", "run"), ("xyz", nil), ("", nil),
    ("inti", "init"), ("completion", "completions"), ("x", nil),
  ])
  func suggestions(word: String, likely: String?) {
    #expect(Suggestion.nearest(to: word, in: Command.all.map(\.name)) == likely)
  }

  @Test func controlCharactersAreNotPrintedBack() {
    let error = #expect(throws: UsageError.self) { try Parser.parse(["a\u{1B}[2J\nb"]) }
    #expect(error?.message.en == "unknown command \"a\u{FFFD}[2J b\"")
  }

  private func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

  private func parsed(_ line: String) throws -> Typed {
    guard case .perform(let typed) = try Parser.parse(words(line)) else {
      throw InternalError(description: "not a command: \(line)")
    }
    return typed
  }
}
