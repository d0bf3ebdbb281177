/// A text for people that has no language yet: a row of the table of phrases and what stands in it.
///
/// Written in English where it is made, `Phrase("no row for \(ages)")`, which is the row `no row for
/// {1}` of ``PhraseTable``; told in a language by `phrase[.nb]`. What stands in it may be phrases
/// itself, and numbers, which are written with the marks of the language. Two phrases are equal when
/// they say the same of the same.
public struct Phrase: Sendable, Equatable {
  private indirect enum Content: Sendable, Equatable {
    case row(String, [Phrase])
    case verbatim(String)
    case name(nb: String, nn: String, en: String)
    case number(Double, decimals: Int?)
    case list([Phrase], separator: String)
  }

  private let content: Content

  /// The input file whose contents a remark may quote; `nil` for other phrases.
  public private(set) var quotedFile: String?

  /// The phrase as a remark that may quote, or depend on, what stands in an input file.
  public func quoting(_ file: String) -> Phrase {
    var remark = self
    remark.quotedFile = file
    return remark
  }

  /// A phrase of the table.
  public init(_ text: PhraseText) { content = .row(text.key, text.arguments) }

  /// A name, a code or what stood in a file: the same in every language.
  public init(verbatim text: String) { content = .verbatim(text) }

  /// The name of a column, a setting or a word that files are written with: the same in both forms of
  /// Norwegian, since a file is read back by it.
  public init(name: String, english: String) {
    content = .name(nb: name, nn: name, en: english)
  }

  /// What stands above a column that files call by its Norwegian or its English name: in nynorsk it may
  /// be written otherwise, since no file is read back by it.
  public init(heading name: String, nynorsk: String, english: String) {
    content = .name(nb: name, nn: nynorsk, en: english)
  }

  /// A number with all the digits it has, its marks those of the language.
  public init(number: Double) { content = .number(number, decimals: nil) }

  /// A number with a given number of decimals, without thousands signs.
  public init(number: Double, decimals: Int) { content = .number(number, decimals: decimals) }

  private init(_ content: Content) { self.content = content }

  /// Nothing at all.
  public static let empty = Phrase(verbatim: "")

  /// Whether it says nothing.
  public var isEmpty: Bool { self == .empty }

  /// Phrases one after another with a mark between, which is the same in every language.
  public static func list(_ phrases: [Phrase], separator: String = ", ") -> Phrase {
    Phrase(.list(phrases, separator: separator))
  }

  /// Phrases one after another with a word between.
  public static func list(_ phrases: [Phrase], joinedBy word: Phrase) -> Phrase {
    phrases.dropFirst().reduce(phrases.first ?? .empty) { $0 + word + $1 }
  }

  /// One phrase right after another.
  public static func + (one: Phrase, other: Phrase) -> Phrase {
    if one.isEmpty { return other }
    return other.isEmpty ? one : list([one, other], separator: "")
  }

  /// A text of a file in the marks messages quote it with.
  public static func quoted(_ text: some StringProtocol) -> Phrase {
    Phrase(verbatim: "«\(shortened(String(text)))»")
  }

  /// A text of a file, cut where it is too long for a message.
  public static func shortened(_ text: String) -> String {
    text.count > longest ? text.prefix(longest) + "…" : text
  }

  /// Names of a file beside each other, as many as a message has room for: it may have thousands.
  public static func few(_ names: [String]) -> String {
    names.prefix(mostNamed).map(shortened).joined(separator: ", ")
      + (names.count > mostNamed ? " …" : "")
  }

  /// No more names of a file are told; the service ladder has thirteen steps.
  private static let mostNamed = 20

  /// No more letters of a text of a file are told.
  private static let longest = 120

  /// The phrase in a language.
  public subscript(language: Language) -> String {
    switch content {
    case .row: text(language, between: { $0 }, at: { $1 })
    case .verbatim(let text): text
    case .name(let nb, let nn, let en):
      switch language {
      case .nb: nb
      case .nn: nn
      case .en: en
      }
    case .number(let value, nil): NumberFormat.sentence(language).exact(value) ?? "–"
    case .number(let value, let decimals?):
      NumberFormat.sentence(language).fixed(value, decimals: decimals) ?? "–"
    case .list(let phrases, let separator):
      phrases.map { $0[language] }.joined(separator: separator)
    }
  }

  /// What it says without what stands in it: alike for two phrases of one row of the table, and of the
  /// same rows where phrases stand in it.
  public var kind: String {
    switch content {
    case .row(let key, let arguments):
      arguments.reduce(into: key) { kind, argument in
        if case .row = argument.content { kind += "|" + argument.kind }
      }
    case .verbatim: ""
    case .name(let nb, _, _): nb
    case .number: "#"
    case .list(let phrases, let separator): phrases.map(\.kind).joined(separator: separator)
    }
  }

  /// In English, as the code has it.
  public var en: String { self[.en] }

  /// In bokmål.
  public var nb: String { self[.nb] }

  /// In nynorsk.
  public var nn: String { self[.nn] }

  /// The phrase in a language, its own words and what stands at its places each taken through a
  /// function: a page escapes the one and sets the other in bold.
  ///
  /// - Parameters:
  ///   - language: the language.
  ///   - words: what becomes of the words between the places.
  ///   - place: what becomes of the text at a place, the first being 1.
  /// - Returns: the text; of a phrase without places the words.
  public func text(
    _ language: Language, between words: (String) -> String, at place: (Int, String) -> String
  ) -> String {
    guard case .row(let key, let arguments) = content else { return words(self[language]) }
    let text = PhraseTable.text(key, language)
    if arguments.isEmpty { return words(text) }
    var (told, own, rest) = ("", "", text[...])
    while let letter = rest.popFirst() {
      guard letter == "{", let close = rest.firstIndex(of: "}"), let number = Int(rest[..<close]),
        arguments.indices.contains(number - 1)
      else {
        own.append(letter)
        continue
      }
      told += words(own) + place(number, arguments[number - 1][language])
      own = ""
      rest = rest[rest.index(after: close)...]
    }
    return told + words(own)
  }
}

extension Phrase: CustomStringConvertible {
  /// In English, for whoever reads the code.
  public var description: String { en }
}
