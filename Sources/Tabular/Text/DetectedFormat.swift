/// What a file turned out to be, and which of it the user had said.
public struct DetectedFormat: Sendable, Equatable, CustomStringConvertible {
  /// How lines end.
  public enum LineEnding: Sendable {
    /// Line feed.
    case lf
    /// Carriage return and line feed.
    case crlf
    /// Carriage return alone.
    case cr
    /// More than one of the others.
    case mixed
    /// The file is one line.
    case none

    /// What a person is told of it.
    var phrase: Phrase {
      switch self {
      case .lf: Phrase(verbatim: "LF")
      case .crlf: Phrase(verbatim: "CRLF")
      case .cr: Phrase(verbatim: "CR")
      case .mixed: Phrase("mixed line ends")
      case .none: Phrase("one line")
      }
    }
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
  public var ambiguities: [Phrase] = []
  /// The first number whose decimal mark may be one of thousands, where the file has nothing clearer.
  public var doubtful: DoubtfulNumber?

  /// A number that can be read in two ways, and where it stands.
  public struct DoubtfulNumber: Sendable, Equatable {
    /// The number as it stands.
    public var text: String
    /// The line, from 1.
    public var line: Int
    /// The field, from 1.
    public var column: Int
  }

  /// One line, such as `UTF-8, separator ;, decimal comma, LF, header on line 3`.
  public var phrase: Phrase {
    var parts = [given(encoding.phrase, encodingGiven)]
    if let separator {
      let name = Self.name(ofSeparator: separator)
      parts.append(given(Phrase("separator \(name)"), separatorGiven))
    } else {
      parts.append(Phrase("one column"))
    }
    switch decimalMark {
    case .comma: parts.append(given(Phrase("decimal comma"), decimalMarkGiven))
    case .point: parts.append(given(Phrase("decimal point"), decimalMarkGiven))
    case nil: parts.append(Phrase("no decimals"))
    }
    parts.append(lineEnding.phrase)
    parts.append(given(Phrase("header on line \(headerLine)"), titleLinesGiven))
    return .list(parts + ambiguities)
  }

  /// As ``phrase``, in English.
  public var description: String { phrase.en }

  private func given(_ part: Phrase, _ isGiven: Bool) -> Phrase {
    isGiven ? Phrase("\(part) (given)") : part
  }

  /// The name of a separator for a reader: `;`, `,` or `tab`.
  static func name(ofSeparator separator: UInt8) -> Phrase {
    separator == Byte.tab ? Phrase("tab") : Phrase(verbatim: String(UnicodeScalar(separator)))
  }
}
