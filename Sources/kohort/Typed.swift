import Tabular

/// What was typed, checked against the table of flags and not yet understood.
struct Typed {
  let command: Command
  let operands: [String]
  private let values: [(flag: Flag, value: String)]

  init(command: Command, operands: [String], values: [(flag: Flag, value: String)]) {
    self.command = command
    self.operands = operands
    self.values = values
  }

  /// Whether a flag without a value was given.
  func has(_ flag: Flag) -> Bool { values.contains { $0.flag == flag } }

  /// The value of a flag that takes one, nil when it was not given.
  func text(_ flag: Flag) -> String? { values.last { $0.flag == flag }?.value }

  /// The values of a flag that takes a list, in the order given, each once.
  func list(_ flag: Flag) -> [String] {
    var result: [String] = []
    for part in values.filter({ $0.flag == flag }).flatMap({ $0.value.split(separator: ",") }) {
      let text = part.trimmed
      if !text.isEmpty, !result.contains(text) { result.append(text) }
    }
    return result
  }

  /// The value of a flag that takes a number; the parser has checked that it is one.
  func number(_ flag: Flag) -> Int? { text(flag).flatMap(Int.init) }

  /// The language of results: that of the messages.
  var language: Language { choice(.lang, as: Language.self) ?? .nb }

  /// The value of a flag that takes one of a few words; the parser has checked that it is one.
  func choice<Choice: RawRepresentable<String>>(_ flag: Flag, as _: Choice.Type) -> Choice? {
    text(flag).flatMap(Choice.init)
  }
}
