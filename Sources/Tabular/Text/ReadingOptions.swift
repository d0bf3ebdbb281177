/// What a user may say about a delimited file; whatever is left out is detected.
///
/// A given value always wins over what the file looks like, and ``DetectedFormat`` says that it
/// was given.
public struct ReadingOptions: Sendable, Equatable {
  /// The byte between fields, such as `;`; nil = detect among `;`, tab and `,`.
  public var separator: UInt8?
  /// The decimal mark; nil = detect.
  public var decimalMark: DecimalMark?
  /// The encoding; nil = detect among UTF-8 with or without BOM and Windows-1252.
  public var encoding: TextEncoding?
  /// The number of lines above the header, blank lines counted; nil = detect.
  public var titleLines: Int?

  /// Whether rows of another width than the header are left out and told in
  /// ``TextTable/raggedRows``, so that the rest of the file can be read too; so are those of several
  /// fields below a blank line, which are footnotes otherwise.
  public var leavesOutRaggedRows = false

  /// The headings, in lower case, of the columns that may hold numbers, where it is known; nil = any.
  ///
  /// A name such as `1.001` and a month such as `08.2024` say nothing of the decimal mark.
  public var numberColumns: Set<String>?

  /// Makes options; without arguments everything is detected.
  public init(
    separator: UInt8? = nil, decimalMark: DecimalMark? = nil, encoding: TextEncoding? = nil,
    titleLines: Int? = nil
  ) {
    self.separator = separator
    self.decimalMark = decimalMark
    self.encoding = encoding
    self.titleLines = titleLines
  }
}

/// The sign between the whole part and the decimals of a number.
public enum DecimalMark: String, Sendable, CaseIterable {
  /// `1234,5`
  case comma
  /// `1234.5`
  case point

  var byte: UInt8 { self == .comma ? Byte.comma : Byte.point }
}

/// How the characters of a file are stored.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8 without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-8 that begins with the bytes EF BB BF.
  case utf8WithBOM = "UTF-8 with BOM"
  /// Windows-1252, which holds ISO-8859-1 as far as both have printable characters.
  case windows1252 = "Windows-1252"

  /// What a person is told of it.
  var phrase: Phrase {
    switch self {
    case .utf8, .windows1252: Phrase(verbatim: rawValue)
    case .utf8WithBOM: Phrase("UTF-8 with BOM")
    }
  }
}

/// The bytes the reader knows by name.
enum Byte {
  static let tab: UInt8 = 9
  static let lineFeed: UInt8 = 10
  static let carriageReturn: UInt8 = 13
  static let space: UInt8 = 32
  static let quote: UInt8 = 34
  static let plus: UInt8 = 43
  static let comma: UInt8 = 44
  static let minus: UInt8 = 45
  static let point: UInt8 = 46
  static let zero: UInt8 = 48
  static let nine: UInt8 = 57
  static let colon: UInt8 = 58
  static let semicolon: UInt8 = 59
}
