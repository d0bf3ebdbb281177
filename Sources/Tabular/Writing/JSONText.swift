/// A value of JSON whose members keep the order they are given in, so that the same value gives the
/// same bytes and a person finds the name before the details.
public indirect enum JSONText: Sendable, Equatable {
  /// A text.
  case text(String)
  /// A whole number.
  case whole(Int)
  /// True or false.
  case flag(Bool)
  /// Values in order.
  case list([JSONText])
  /// Members in order.
  case object([Member])

  /// A name with its value.
  public struct Member: Sendable, Equatable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSONText

    /// Makes a member.
    public init(_ name: String, _ value: JSONText) { (self.name, self.value) = (name, value) }
  }

  /// The value over several lines, two spaces further in at each level, with a line break at the
  /// end.
  public var pretty: String { pretty(margin: "") + "\n" }

  private func pretty(margin: String) -> String {
    let inner = margin + "  "
    switch self {
    case .text(let text): return Self.quoted(text)
    case .whole(let number): return "\(number)"
    case .flag(let flag): return flag ? "true" : "false"
    case .list(let values):
      // Lists of texts, such as keys, and of numbers are read at a glance on one line.
      let isFlat = values.allSatisfy { value in
        switch value {
        case .text, .whole: true
        case .flag, .list, .object: false
        }
      }
      let parts = values.map { $0.pretty(margin: inner) }
      if isFlat { return "[" + parts.joined(separator: ", ") + "]" }
      return "[\n" + parts.map { inner + $0 }.joined(separator: ",\n") + "\n\(margin)]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let parts = members.map { "\(Self.quoted($0.name)): \($0.value.pretty(margin: inner))" }
      return "{\n" + parts.map { inner + $0 }.joined(separator: ",\n") + "\n\(margin)}"
    }
  }

  /// A text with quotes around it; quotes, backslashes and control characters are escaped.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
