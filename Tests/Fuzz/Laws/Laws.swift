import FolderText
import Scenarios
import Tabular

/// What must hold of every answer, and which of it did not.
struct Laws {
  /// What did not hold.
  var broken: [String] = []
  /// Of all that was told.
  var fingerprint: Fingerprint
  /// Whether what takes long is asked too: every file written and read back.
  let isThorough: Bool
  private let input: FuzzCase

  init(_ input: FuzzCase, isThorough: Bool, isTwice: Bool) {
    (self.input, self.isThorough) = (input, isThorough)
    fingerprint = Fingerprint(isWanted: isTwice)
  }

  /// Notes what does not hold.
  mutating func require(_ holds: Bool, _ what: @autoclosure () -> String) {
    if !holds { broken.append(what()) }
  }

  /// Holds what was told of refused input against the input: at least one problem; each of a file
  /// that is known, on a line that the file has, in words of every language.
  mutating func check(_ problems: [Problem]) {
    require(!problems.isEmpty, "refused without a problem")
    for problem in problems.prefix(20) {
      let text = problem.description
      fingerprint.add(text)
      require(isKnown(problem.file), "a problem of no file of the input: \(text)")
      if let line = problem.line {
        let most = input.files[problem.file].map(Self.mostLines) ?? Int.max
        require(line >= 1 && line <= most, "a line that is not there, of \(most): \(text)")
      }
      if let column = problem.column { require(column >= 1, "no column: \(text)") }
      require(!problem.found.isEmpty, "nothing found: \(text)")
    }
    for language in Language.allCases {
      for line in Problems(Array(problems.prefix(isThorough ? 1000 : 8))).lines(language) {
        told(line)
      }
    }
  }

  /// Whether a file is one of the input, or what was said in place of one: a flag, a question, a
  /// folder, a shard; or the last of several names.
  private func isKnown(_ file: String) -> Bool {
    let last = file.split(separator: " ").last.map(String.init) ?? ""
    if input.files[file] != nil || input.files[last] != nil { return true }
    let names = FolderSchema.files.map(\.fileName) + ["question", "spørsmål", "--region", "--to"]
    if names.contains(file) || names.contains(last) { return true }
    for folder in ["mappe", "del1", "del2", "gammel", "ny", "resultat", "shard", "del"]
    where file == folder || file.hasPrefix(folder + "/") || file.hasPrefix(folder + " ") {
      return true
    }
    // A manifest names the files of its folder, and what it names may be damaged.
    return !file.isEmpty && input.files.keys.contains { $0.hasSuffix(OutputFolder.manifestName) }
  }

  /// No reader counts more lines than there are bytes that may end one.
  private static func mostLines(_ bytes: [UInt8]) -> Int {
    bytes.reduce(1) { $1 == 10 || $1 == 13 ? $0 + 1 : $0 }
  }

  /// A line for a person, as it is shown: nothing in it steers a terminal.
  mutating func told(_ line: String) {
    let shown = TerminalText.lines(line)
    fingerprint.add(shown)
    require(Self.isSafe(shown), "control characters: \(shown.debugDescription)")
    require(!shown.isEmpty, "an empty line")
  }

  /// A text as a terminal gets it.
  mutating func shown(_ text: String, of what: String) {
    fingerprint.add(text)
    require(Self.isSafe(text), "control characters in \(what)")
  }

  private static func isSafe(_ text: String) -> Bool {
    if text.utf8.allSatisfy({ ($0 >= 0x20 && $0 < 0x7f) || $0 == 0x0a }) { return true }
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0a: true
      case 0..<0x20, 0x7f..<0xa0, 0x202a...0x202e, 0x2066...0x2069: false
      default: true
      }
    }
  }
}
