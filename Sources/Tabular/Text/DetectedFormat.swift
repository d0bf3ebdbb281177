/// What a file turned out to be, and which of it the user had said.
public struct DetectedFormat: Sendable, Equatable, CustomStringConvertible {
  /// How lines end.
  public enum LineEnding: String, Sendable {
    /// Line feed.
    case lf = "LF"
    /// Carriage return and line feed.
    case crlf = "CRLF"
    /// Carriage return alone.
    case cr = "CR"
    /// More than one of the others.
    case mixed = "mixed line ends"
    /// The file is one line.
    case none = "one line"
  }

  /// The encoding.
  public var encoding: TextEncoding
  /// Whether the user gave the encoding.
  public var encodingGiven: Bool
  /// The byte between fields; nil when no line has more than one field.
  public var separator: UInt8?
  /// Whether the user gave the separator.
  public var separatorGiven: Bool
  /// The decimal mark; nil when no number has one.
  public var decimalMark: DecimalMark?
  /// Whether the user gave the decimal mark.
  public var decimalMarkGiven: Bool
  /// How lines end.
  public var lineEnding: LineEnding
  /// The line of the header, from 1.
  public var headerLine: Int
  /// Whether the user gave the number of lines above the header.
  public var titleLinesGiven: Bool
  /// What could be read in more than one way, and how it was read; empty when nothing could.
  public var ambiguities: [String] = []

  /// One line, such as `UTF-8, separator ;, decimal comma, LF, header on line 3`.
  public var description: String {
    var parts = [encoding.rawValue + given(encodingGiven)]
    if let separator {
      parts.append("separator \(Self.name(ofSeparator: separator))" + given(separatorGiven))
    } else {
      parts.append("one column")
    }
    if let decimalMark {
      parts.append("decimal \(decimalMark.rawValue)" + given(decimalMarkGiven))
    } else {
      parts.append("no decimals")
    }
    parts.append(lineEnding.rawValue)
    parts.append("header on line \(headerLine)" + given(titleLinesGiven))
    return (parts + ambiguities).joined(separator: ", ")
  }

  private func given(_ isGiven: Bool) -> String { isGiven ? " (given)" : "" }

  /// The name of a separator for a reader: `;`, `,` or `tab`.
  static func name(ofSeparator separator: UInt8) -> String {
    separator == Byte.tab ? "tab" : String(UnicodeScalar(separator))
  }
}
