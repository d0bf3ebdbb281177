#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Forms in which a statistics bank gives a table and that are not read: each is named, with what to
/// choose in its place.
///
/// Recognised by the first bytes, or in JSON by the names at the top.
package enum ForeignForm {
  /// What is wrong with a file that is no delimited text, nil where it may be one.
  static func problem(_ bytes: [UInt8], source: String) -> Problem? {
    if bytes.starts(with: [0x1F, 0x8B]) {
      return Problem(
        file: source, found: Phrase("a packed file (gzip)"), expected: expected,
        advice: Phrase("unpack it first"))
    }
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return refusal(Phrase("an Excel workbook or another packed file"), source)
    }
    if bytes.starts(with: Array("%PDF".utf8)) { return refusal(Phrase("a PDF document"), source) }
    if bytes.starts(with: Array("{\\rtf".utf8)) {
      return refusal(Phrase("a text document (RTF)"), source)
    }
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.first == "<" {
      let isSDMX = head.contains("sdmx") || head.contains("SDMX")
      if isSDMX { return refusal(Phrase("SDMX, a form for exchange between banks"), source) }
      if start.hasPrefix("<?xml"), !head.lowercased().contains("<html") {
        return refusal(Phrase("a file in XML"), source)
      }
      return webPage(head, source)
    }
    if isPX(start) { return refusal(Phrase("a PX file"), source) }
    if start.first == "[" { return refusal(Phrase("a list in JSON"), source) }
    return nil
  }

  /// What JSON is that is no dataset of JSON-stat 2, nil where nothing is known of it.
  static func json(_ bytes: [UInt8], source: String) -> Problem? {
    guard let top = try? JSONDecoder().decode(Top.self, from: Data(bytes)) else {
      let last = bytes.last { ![0x20, 9, 10, 13].contains($0) }
      if last == UInt8(ascii: "}") { return nil }
      return Problem(
        file: source, found: Phrase("JSON that breaks off"), expected: expected,
        advice: Phrase("only the beginning of the table is here: fetch it again"))
    }
    if top.names.contains("dataset") || top.names.isSuperset(of: ["dimension", "value"]) {
      return top.texts["version"]?.hasPrefix("2") == true
        ? nil : refusal(Phrase("JSON-stat 1, the older form"), source)
    }
    if top.names.isSuperset(of: ["columns", "data"]) {
      return refusal(Phrase("the form JSON (px-json)"), source)
    }
    if top.names.contains("dataSets") || top.names.isSuperset(of: ["meta", "data"]) {
      return refusal(Phrase("SDMX, a form for exchange between banks"), source)
    }
    if top.names.contains("query") {
      return refusal(Phrase("a query to the API and no answer"), source)
    }
    if top.names.contains("variables") {
      return refusal(Phrase("the description of a table and no figures"), source)
    }
    if top.names.contains("class") || top.names.contains("id") { return nil }
    let said = ["title", "message", "error", "detail"].lazy.compactMap { top.texts[$0] }.first
    let isError = !top.names.isDisjoint(with: ["status", "error", "errors", "fault", "message"])
    guard isError || said != nil else {
      return top.names.isDisjoint(with: ["version", "size", "dimension", "value"])
        ? refusal(Phrase("JSON that is no table"), source) : nil
    }
    return Problem(
      file: source,
      found: said.map { Phrase("an error message from the API and no table: \(Phrase.quoted($0))") }
        ?? Phrase("an error message from the API and no table"),
      expected: expected, advice: Phrase("mend the query, or fetch the table in StatBank"))
  }

  /// What is wrong with a file of a scenario folder that is no delimited text, nil where it may be one.
  package static func problem(folderFile bytes: [UInt8], name: String) -> Problem? {
    let isJSON = bytes.first { ![0x20, 9, 10, 13, 0xEF, 0xBB, 0xBF].contains($0) } == 0x7B
    let json = Problem(file: name, found: Phrase("a text in JSON"), expected: .empty)
    guard var problem = problem(bytes, source: name) ?? (isJSON ? json : nil) else { return nil }
    problem.expected = Phrase("CSV with a semicolon between the columns")
    problem.advice = Phrase(
      "save the table as CSV; kohort import ssb makes files of what is fetched from StatBank")
    return problem
  }

  private static let expected = Phrase("a table as CSV or JSON-stat2")

  private static func refusal(_ found: Phrase, _ source: String) -> Problem {
    Problem(
      file: source, found: found, expected: expected,
      advice: Phrase(
        "choose CSV with semicolon, or JSON-stat2, when you save the table in StatBank"))
  }

  private static func webPage(_ head: String, _ source: String) -> Problem {
    if head.lowercased().contains("<table") { return refusal(Phrase("a table in HTML"), source) }
    let open = head.firstRange(of: "<title>") ?? head.firstRange(of: "<TITLE>")
    let said = open.map { String(head[$0.upperBound...].prefix { $0 != "<" }).trimmed } ?? ""
    return Problem(
      file: source,
      found: said.isEmpty
        ? Phrase("a web page (HTML) and no table")
        : Phrase("a web page (HTML) and no table: \(Phrase.quoted(said))"),
      expected: expected,
      advice: Phrase("the bank gave a message and no figures: fetch the table again later"))
  }

  private static let keywords = [
    "CHARSET", "AXIS-VERSION", "CODEPAGE", "LANGUAGE", "CREATION-DATE", "MATRIX", "SUBJECT-AREA",
    "SUBJECT-CODE", "TITLE", "DECIMALS", "SHOWDECIMALS", "CONTENTS", "STUB", "HEADING",
  ]

  private static func isPX(_ text: Substring) -> Bool {
    let name = text.prefix { $0.isASCII && ($0.isUppercase || $0 == "-") }
    let next = text.dropFirst(name.count).first
    return keywords.contains(String(name)) && (next == "=" || next == "[")
  }

  /// The names at the top of an object, and the texts and numbers beside them.
  private struct Top: Decodable {
    struct Key: CodingKey {
      var stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    var names: Set<String> = []
    var texts: [String: String] = [:]

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      for key in container.allKeys {
        names.insert(key.stringValue)
        if let text = try? container.decode(String.self, forKey: key) {
          texts[key.stringValue] = text
        }
      }
    }
  }
}
