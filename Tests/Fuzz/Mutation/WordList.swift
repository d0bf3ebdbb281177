import FolderText
import Scenarios

/// What is put into cells: numbers at the edges, and the words that readers know.
struct WordList: Sendable {
  /// Words of all files of the corpus, of the schema and of the settings.
  let words: [[UInt8]]

  init(_ files: [[UInt8]]) {
    var words: Set<String> = []
    for bytes in files {
      for cell in bytes.split(whereSeparator: { ";,\n\r\"".utf8.contains($0) }) {
        words.insert(String(decoding: cell, as: UTF8.self))
      }
    }
    for schema in FolderSchema.files {
      words.insert(schema.name)
      for column in schema.allColumns { words.formUnion([column.name, column.english]) }
      for row in schema.example { words.formUnion(row.split(separator: ";").map(String.init)) }
    }
    for field in SettingField.all { words.formUnion([field.name, field.english]) }
    self.words = words.sorted().map { Array($0.utf8) }
  }

  /// Numbers at the edges, in the ways people and programs write them.
  static let numbers: [[UInt8]] = [
    "0", "-0", "0,0", "1", "-1", "2", "0,5", "-0,5", "100", "1e-320", "5e-324", "1e308", "-1e308",
    "1,7976931348623157e308", "9e15", "9007199254740993", "9223372036854775807",
    "9223372036854775808", "-9223372036854775808", "18446744073709551616", "1e400", "-1e400",
    "1e18", "1e19", "4e18", "NaN", "nan", "inf", "-inf", "∞", "1 000", "1.000,5", "1,000.5",
    "0,1,2", "+5", "−5", "5e", "1e", "0x10", "١٢", "½", "1e9", "1000000000", "100000", "2147483647",
    "2147483648", "-2147483649", "4294967296", "0,999999999999", "1,0000000001", "1e-9", "1e-17",
    "99999", "2500", "1800", "2501", "0000", "49", "50+", "51", "130", "131", "105+", "0–200",
    "5–0", "0-4", "alle", "", ".", "..", ":", "-", "*", "%", "5 %", "2020-13", "2020-00", "2027-01",
    "99999-12", "-1–3", "1+2", "?", "1–2", "0–15 + 67+", "999999999999", "1e6", "1e12", "33",
  ].map { Array($0.utf8) }

  /// Texts that trip what handles text.
  static let texts: [[UInt8]] =
    [
      "\"", "\"\"", "'", ";", ",", "\t", "\n", "\r", "\r\n", "\u{0}", "\u{7}", "\u{1b}[31m",
      "\u{85}",
      "\u{2028}", "\u{202e}", "\u{feff}", "\u{a0}", "\u{ad}", "\u{301}", "ß", "ǅ", "İ", "🧑‍🧑‍🧒‍🧒", "=1+1",
      "@x", "+x", "../../x", "a/b", "/", ".", "con", "<script>", "&amp;", "]]>", "{0}", "%s", "\\",
      "|",
      "Å", "A\u{30a}", "æøå", " ", "  ", "x x",
    ].map { Array($0.utf8) } + [
      [0xff], [0xc3], [0xe5], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80],
    ]

  /// Something to put into a cell.
  func any(_ random: inout SplitMix64) -> [UInt8] {
    switch random.below(100) {
    case ..<45: random.pick(Self.numbers)
    case ..<85: random.pick(words)
    case ..<97: random.pick(Self.texts)
    case ..<99: [UInt8](repeating: random.pick([0x39, 0x61, 0x20, 0x2c]), count: 300)
    default:
      [UInt8](
        repeating: random.pick([0x39, 0x61, 0x20, 0x22]),
        count: random.pick([4000, 4000, 4000, 70_000]))
    }
  }
}
