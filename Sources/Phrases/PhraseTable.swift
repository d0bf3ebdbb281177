/// What every phrase is in every language: a text a room, each phrase three lines.
///
/// ```
/// en no row for {1}
/// nb ingen rad for {1}
/// nn inga rad for {1}
/// ```
///
/// The English is what the code has, with `{1}` for what stands first in it. `\n` is a line break; spaces
/// at the ends belong to the phrase.
public enum PhraseTable {
  /// A phrase in its languages.
  public struct Row: Sendable, Equatable {
    /// The text as the code writes it.
    public let en: String
    /// In bokmål.
    public let nb: String
    /// In nynorsk.
    public let nn: String
  }

  /// All rows, in the order of the texts.
  public static let rows: [Row] = texts.flatMap(rows)

  private static let byKey: [String: Row] = Dictionary(
    rows.map { ($0.en, $0) }, uniquingKeysWith: { first, _ in first })

  /// A phrase in a language; in English where it is not in the table, which a test does not allow.
  static func text(_ key: String, _ language: Language) -> String {
    switch language {
    case .en: key
    case .nb: byKey[key]?.nb ?? key
    case .nn: byKey[key]?.nn ?? key
    }
  }

  /// The rows of a text.
  ///
  /// - Precondition: each row has its three lines, in order.
  static func rows(_ text: String) -> [Row] {
    var rows: [Row] = []
    var lines = text.split(separator: "\n")[...]
    func next(_ language: Language) -> String {
      guard let line = lines.popFirst(), line.hasPrefix("\(language) ") else {
        preconditionFailure("a row of phrases is en, nb, nn: behind «\(rows.last?.en ?? "")»")
      }
      return whole(line.dropFirst(3))
    }
    while !lines.isEmpty {
      rows.append(Row(en: next(.en), nb: next(.nb), nn: next(.nn)))
    }
    return rows
  }

  private static func whole(_ line: Substring) -> String {
    String(line.replacing("\\n", with: "\n"))
  }
}
