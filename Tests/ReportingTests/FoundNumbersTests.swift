import Tabular
import TestSupport
import Testing

@testable import Reporting

/// Numbers are found by what the result says of its columns and rows, and never by printed words.
@Suite struct FoundNumbersTests {
  private static let mark = CSVWriter.byteOrderMark

  /// The example with other words in some of its files, in headings and cells.
  private func input(
    _ words: [(file: String, old: String, new: String)],
    _ change: (inout ReportInput) -> Void = { _ in }
  ) -> ReportInput {
    var input = ExampleResult.input()
    for (file, old, new) in words {
      let text = String(decoding: (input.files["\(file).csv"] ?? []).dropFirst(3), as: UTF8.self)
      precondition(text.contains(old), "\(file) has no \(old)")
      input.files["\(file).csv"] = Self.mark + Array(text.replacing(old, with: new).utf8)
    }
    change(&input)
    return input
  }

  private func page(_ input: ReportInput, _ language: Language = .nb) throws -> String {
    // The digest in the head is of the rest, words included.
    try Report(input, language: language).html
      .replacing(/<meta name="kohort-sha256"[^>]*>/, with: "")
  }

  /// Every heading and every coded word by another name, told of: the same page, byte for byte.
  @Test func otherHeadingsAndWordsGiveTheSamePage() throws {
    var input = ExampleResult.input()
    var renamed = 0
    for (file, description) in input.tables {
      var other = description
      var words: [String: String] = [:]
      for place in other.columns.indices {
        let column = other.columns[place]
        if !column.id.prefix(4).allSatisfy(\.isNumber) {
          other.columns[place].name = "kolonne \(place)"
        }
        for (word, code) in column.codes {
          other.columns[place].codes["ord \(code)"] = code
          other.columns[place].codes[word] = nil
          words[word] = "ord \(code)"
        }
      }
      let table = ExampleResult.tables[String(file.dropLast(4))] ?? ""
      let lines = table.split(separator: "\n").dropFirst().map { line in
        line.split(separator: ";", omittingEmptySubsequences: false).map { field in
          words[String(field)] ?? String(field)
        }.joined(separator: ";")
      }
      let header = other.columns.map(\.name).joined(separator: ";")
      let text = ([header] + lines).joined(separator: "\r\n") + "\r\n"
      input.files[file] = Self.mark + Array(text.utf8)
      input.tables[file] = other
      renamed += words.count
    }
    #expect(renamed > 12)
    #expect(try page(input) == page(ExampleResult.input()))
    #expect(try page(input, .en) == page(ExampleResult.input(), .en))
  }

  /// Totals, the two nets, sums of parts and checks by other names: they are what they were.
  @Test func otherNamesOfSumsGiveTheSameNumbers() throws {
    let changed = input([
      ("folketall", "I alt", "Summen"), ("folketall-intervall", "I alt", "Summen"),
      ("boligtrapp", "I alt", "Summen"), ("dreining", "I alt", "Summen"),
      ("handlingsprogram", "i alt, netto;;", "Summen;;"),
      ("handlingsprogram", "Konsekvensjustering;sum", "Konsekvensjustering;Summen"),
      ("handlingsprogram", "Kontroll, 0", "Avstemming"),
    ])
    let plan = { (text: String) in
      text.replacing("<td class=\"text\">i alt, netto<", with: "<td class=\"text\">Summen<")
        .replacing("<td class=\"text\">sum<", with: "<td class=\"text\">Summen<")
    }
    let expected = plan(try page(ExampleResult.input()))
    let found = try page(changed)
    #expect(found != expected)
    #expect(found.replacing("Summen", with: "I alt") == expected.replacing("Summen", with: "I alt"))
  }

  /// What a user calls as a sum is called, is no sum.
  @Test func namesLikeThoseOfSumsAreNames() throws {
    let group = try page(
      input([("folketall", "0–66 år", "I alt"), ("folketall-intervall", "0–66 år", "I alt")]))
    #expect(group.contains("Folketallet går fra <strong>100</strong> 1. januar 2022"))
    #expect(group.contains("mellom <strong>101</strong> og <strong>135</strong>"))
    #expect(
      group.contains(
        "<tr><th scope=\"row\">2030</th><td>84</td><td>70</td><td>95</td><td>85</td></tr>"))
    let line = try page(input([("handlingsprogram", "demografi", "sum")]))
    let sums = try #require(line.split(separator: "Tabell: alle linjer").first)
    #expect(sums.split(separator: "<td class=\"text\">sum</td>").count == 2)
    let rung = try page(
      input([("dreining", "trinn 5", "I alt"), ("boligtrapp", "Boliger med døgntjenester", "")]))
    #expect(rung.contains("I alt: 70 → 62"))
    #expect(rung.contains("<td>50</td>"))
  }

  @Test func theYearOfPricesIsTold() throws {
    let told = try page(input([]) { $0.tables["handlingsprogram.csv"]?.priceYear = 2031 })
    #expect(told.contains("i vedtatt budsjett (1000 kr, faste 2031-priser)."))
    let english = try page(input([]) { $0.tables["handlingsprogram.csv"]?.priceYear = 2031 }, .en)
    #expect(english.contains("in the adopted budget (1000 kr, fixed 2031 prices)."))
  }

  /// A result that does not say what its numbers are found by is refused, and so is one whose file has
  /// other columns than it says.
  @Test func whatIsNotDescribedIsRefused() throws {
    let bare = input([]) { $0.tables["folketall.csv"] = nil }
    let problems = #expect(throws: Problems.self) { try page(bare) }
    #expect(
      problems?.description == """
        datapackage.json: found nothing that numbers of folketall.csv are found by, expected columns \
        and rows by the names they have in every language; run the folder again with --out
        """)
    let other = input([("folketall", "aldersgruppe", "gruppe")])
    #expect(throws: Problems.self) { try page(other) }
  }
}
