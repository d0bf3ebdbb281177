import Tabular
import TestSupport
import Testing

@testable import Reporting

@Suite struct ReportTests {
  let whole: Report
  init() throws { whole = try Report(ExampleResult.input(), language: .nb) }

  @Test func `sections follow the tables of the result`() throws {
    #expect(
      whole.sections == [
        "oppsummering", "befolkning", "aldersgrupper", "aldersforhold", "trapper", "dreining",
        "handlingsprogram", "grenser", "grunnlag", "treffsikkerhet", "kilder", "definisjoner",
      ])
    let few = try Report(ExampleResult.input(["aldersforhold", "kilder"]), language: .nb)
    #expect(
      few.sections == ["oppsummering", "aldersforhold", "grunnlag", "kilder", "definisjoner"])
    var nothing = ReportInput(version: "0.1.0", files: [:])
    nothing.definitions = [("år", "2022–2030")]
    #expect(try Report(nothing, language: .nb).sections == ["definisjoner"])
  }

  /// A page tells that Kohort wrote it as long as nobody has changed a byte of it.
  @Test func `a page is Kohort's until it is changed`() throws {
    let page = Array(whole.html.utf8)
    #expect(Report.isReport(page))
    #expect(try Report(ExampleResult.input(), language: .nb).html == whole.html)
    #expect(!Report.isReport([]) && !Report.isReport(Array(page.dropLast())))
    #expect(!Report.isReport(page + [10]))
    for place in [0, 20, 60, 120, 150, page.count / 2] {
      var changed = page
      changed[place] ^= 1
      #expect(!Report.isReport(changed), "\(place)")
    }
    let marked = whole.html.replacing(/<meta name="kohort-sha256"[^>]*>\n/, with: "")
    #expect(!Report.isReport(Array(marked.utf8)))
  }

  @Test func `each table alone gives its section or none`() throws {
    let sections = [
      "folketall": "aldersgrupper", "aldersforhold": "aldersforhold", "boligtrapp": "trapper",
      "dreining": "dreining", "dreining-i-kroner": "dreining",
      "mangel-sannsynlighet": "grenser", "handlingsprogram": "handlingsprogram",
      "grenser": "grenser",
      "kilder": "grunnlag",
      // Whose the score is stands with the components.
      "komponenter": "befolkning treffsikkerhet",
    ]
    for name in ExampleResult.tables.keys.sorted() {
      let own = try Report(ExampleResult.input([name]), language: .nb).sections
      let found = own.filter { !["oppsummering", "kilder", "definisjoner"].contains($0) }
      #expect(found.joined(separator: " ") == sections[name] ?? "", "\(name)")
    }
  }

  @Test func `the summary has the figures of the tables`() {
    for sentence in [
      "Folketallet går fra <strong>100</strong> 1. januar 2022 til <strong>120</strong> i 2030: "
        + "<strong>+20,0\u{A0}%</strong>.",
      "ender i medianen, for folketallet <strong>121</strong> i 2030.",
      "I 80\u{A0}% av framtidene ligger folketallet i 2030 mellom <strong>101</strong> og "
        + "<strong>135</strong>.",
      "Høyest vekst har 67 år og over: fra <strong>20</strong> til <strong>35</strong>, "
        + "<strong>+75,0\u{A0}%</strong>.",
      "Aldersbæreevne (16–66 / 67+) går fra <strong>4,209</strong> i 2022 til "
        + "<strong>3,540</strong> i 2030.",
      "Boligtrapp: behovet går fra <strong>90</strong> (bolig) i 2022 til <strong>102</strong> i "
        + "2030, <strong>+12</strong> (+13,3\u{A0}%).",
      "mangler <strong>7</strong> i 2030.",
      "Handlingsprogrammet ender på <strong>2\u{A0}240</strong> netto i 2026, mot "
        + "<strong>2\u{A0}000</strong> i vedtatt budsjett (1000 kr, faste priser).",
      "Inndata har <strong>136</strong> publiserte, <strong>1\u{A0}060</strong> avledede og "
        + "<strong>424</strong> forutsatte rader.",
    ] { #expect(whole.html.contains(sentence), "\(sentence)") }
  }

  /// The page counts what the run counted, and says why the inputs have more rows.
  @Test func `the rows are those the run told of`() throws {
    var input = ExampleResult.input()
    input.basis = .init(published: 130, derived: 1_060, assumed: 420)
    let page = try Report(input, language: .nb).html
    #expect(
      page.contains(
        "Tallene bygger på <strong>130</strong> publiserte, <strong>1\u{A0}060</strong> avledede og "
          + "<strong>420</strong> forutsatte rader."))
    #expect(
      page.contains(
        "Inndata har i alt <strong>136</strong> publiserte, <strong>1\u{A0}060</strong> avledede og "
          + "<strong>424</strong> forutsatte rader, regnet med innstillinger"))
    input.basis = .init(published: 136, derived: 1_060, assumed: 424)
    #expect(try !Report(input, language: .nb).html.contains("Inndata har i alt"))
  }

  /// Estimates are told of and stand in the map; they are no rows of the inputs.
  @Test func `estimated quantities are not published rows`() throws {
    var input = ExampleResult.input()
    input.basis = .init(published: 136, derived: 1_060, assumed: 424)
    input.basis?.estimated = (28, 2)
    let sources = (ExampleResult.tables["kilder"] ?? "") + "\nestimater.csv;0;26;2;0;Kohort;\n"
    input.files["kilder.csv"] = CSVWriter.byteOrderMark + Array(sources.utf8)
    input.tables["kilder.csv"]?.rows = ["estimates": [2]]
    let page = try Report(input, language: .nb).html
    #expect(
      page.contains(
        "De bygger også på <strong>28</strong> størrelser som er anslått av Kohort, "
          + "<strong>2</strong> av dem forutsetninger"))
    #expect(
      page.contains("<tr><th scope=\"row\">estimater.csv</th><td>0</td><td>26</td><td>2</td></tr>"))
    #expect(!page.contains("Inndata har i alt"))
  }

  /// Stars, sources, caveats and the year of prices follow the numbers to the page.
  @Test func `what tables say of themselves is on the page`() throws {
    var input = ExampleResult.input()
    func tell(
      _ file: String, _ subtitle: String, _ source: String, _ notes: [String] = [],
      isStarred: Bool = true
    ) {
      input.captions["\(file).csv"] = .init(
        isStarred: isStarred, subtitle: subtitle, source: source, notes: notes)
    }
    tell("folketall", "personer", "SSB <07459>", ["bundet til 2029"])
    tell("aldersforhold", "", "", isStarred: false)
    tell("boligtrapp", "konstante rater fra 2022 (ikke en prognose)", "Asker", ["i alt legger"])
    input.tables["handlingsprogram.csv"]?.priceYear = 2023
    tell(
      "handlingsprogram", "1000 kr, faste 2023-priser; utgift er +", "",
      ["100,0 % av endringene bygger på forutsetninger"])
    tell("grenser", "", "", ["grensen er valgt"])
    input.notes = ["* Tabellen bygger på forutsetninger: flytting.csv (424)."]
    let page = try Report(input, language: .nb).html
    for text in [
      "<strong>67 år og over *</strong>",
      "<p class=\"source\">kilde: SSB &lt;07459&gt;</p>",
      "<p class=\"source\">bundet til 2029</p>", "<strong>Boligtrapp *</strong>",
      "konstante rater fra 2022 (ikke en prognose) · behov, plasser og mangler",
      "<p class=\"source\">i alt legger</p>", "<strong>Aldersbæreevne</strong>",
      "<p class=\"lead\">1000 kr, faste 2023-priser; utgift er + *</p>",
      "<p class=\"source\">100,0 % av endringene bygger på forutsetninger</p>",
      "i vedtatt budsjett (1000 kr, faste 2023-priser).",
      "<span>1000 kr, faste 2023-priser</span>", "<h3>Grenser som passeres *</h3>",
      "<p class=\"note\">* Tabellen bygger på forutsetninger: flytting.csv (424).</p>",
    ] { #expect(page.contains(text), "\(text)") }
    // What the result does not tell is not made up.
    #expect(!whole.html.contains(" *<") && !whole.html.contains("kilde: "))
  }

  @Test func `every drawing has a title, a description and its table`() {
    let figures = whole.html.split(separator: "<figure").dropFirst()
    #expect(figures.count == 11)
    for figure in figures {
      #expect(figure.contains("role=\"img\" aria-labelledby=\""))
      #expect(figure.contains("<title id=") && figure.contains("<desc id="))
      #expect(figure.contains("<details><summary>Tabell: ") && figure.contains("<tbody><tr><th"))
    }
  }

  @Test func `tables behind drawings have the numbers of the files`() {
    for row in [
      "<tr><th scope=\"row\">2030</th><td>121</td><td>101</td><td>135</td><td>120</td></tr>",
      "<tr><th scope=\"row\">2030</th><td>3,540</td></tr>",
      "<tr><th scope=\"row\">2022</th><td>+4</td><td>−1</td><td>+3</td></tr>",
      "<tr><th scope=\"row\">Trinn 5 · Boliger med døgntjenester, eldre</th><td>50</td>"
        + "<td>49</td><td>1</td><td>60</td><td>53</td><td>7</td><td>70</td><td>52</td>"
        + "<td>18</td></tr>",
      "<tr><th scope=\"row\">Trinn 5</th><td>70</td><td>62</td><td>−8</td></tr>",
      "<tr><th scope=\"row\">Trinn 5</th><td>70\u{A0}000</td><td>62\u{A0}000</td>"
        + "<td>−8\u{A0}000</td></tr>",
      "<tr><th scope=\"row\">boligtrapp, trinn 5</th><td class=\"text\">eldre</td><td>63</td>"
        + "<td>100</td></tr>",
      "<tr><th scope=\"row\">flytting.csv</th><td>0</td><td>1\u{A0}060</td><td>424</td></tr>",
      "<tr><th scope=\"row\">i alt</th><td>3,0</td><td>1/2</td></tr>",
    ] { #expect(whole.html.contains(row), "\(row)") }
  }

  @Test func `names from the result cannot become markup`() {
    #expect(whole.html.contains("<h1>&lt;b&gt;&amp;&quot;Asker (3203)</h1>"))
    #expect(whole.html.contains("<li>SSB &lt;07459&gt;</li>"))
    #expect(!whole.html.contains("<b>"))
  }

  @Test func `the page asks nobody and nests its headings`() throws {
    for word in ["http:", "https:", "src=", "@import", "url("] {
      #expect(!whole.html.contains(word), "\(word)")
    }
    #expect(whole.html.contains("<html lang=\"nb\">"))
    #expect(whole.html.contains("<a class=\"skip\" href=\"#innhold\">"))
    let heads = whole.html.matches(of: #/<h([1-6])/#).compactMap { Int($0.1) }
    let limits = try #require(whole.sections.firstIndex(of: "grenser"))
    var expected = [1] + whole.sections.map { _ in 2 }
    expected.insert(contentsOf: [3, 3], at: limits + 2)
    #expect(heads == expected)
  }

  @Test func `the same result gives the same bytes`() throws {
    #expect(try Report(ExampleResult.input(), language: .nb).html == whole.html)
  }

  @Test func `english headings and marks, names as the run wrote them`() throws {
    let page = try Report(ExampleResult.input(), language: .en).html
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains(">Age groups</h2>"))
    #expect(page.contains("against <strong>2,000</strong> in the adopted budget"))
    #expect(page.contains("Step 5 · Boliger med døgntjenester"))
    #expect(page.contains("<summary>Table: "))
  }

  @Test func `the slider has every year and the filled year is the last`() throws {
    let page = whole.html
    #expect(page.contains("max=\"1\" step=\"1\" value=\"1\""))
    #expect(page.contains("\"years\":[\"2022\",\"2030\"]"))
    #expect(page.contains("2022: 100 personer, 0,0\u{A0}% er 67 år og over."))
    let data = try #require(page.firstMatch(of: #/"men":\["([^"]*)","([^"]*)"\]/#))
    #expect(data.1 != data.2)
    #expect(page.contains("<path id=\"pyramide-men\" d=\"\(data.2)\""))
  }

  @Test func `one scenario of several is reported`() throws {
    var input = ReportInput(version: "0.1.0", files: [:])
    input.scenarios = ["fri", "høy vekst"]
    input.scenario = "høy vekst"
    let text = ExampleResult.tables["boligtrapp"] ?? ""
    for ending in ["fri", "hoy-vekst"] {
      input.files["boligtrapp-\(ending).csv"] =
        CSVWriter.byteOrderMark
        + Array((ending == "fri" ? text : text.replacing("102", with: "132")).utf8)
      input.tables["boligtrapp-\(ending).csv"] = ExampleResult.description("boligtrapp")
    }
    let page = try Report(input, language: .nb).html
    #expect(page.contains("til <strong>132</strong> i 2030"))
    #expect(!page.contains("<strong>102</strong>"))
    #expect(page.contains("scenario høy vekst"))
  }

  @Test func `a hidden number gives no sum of the others`() throws {
    var input = ExampleResult.input(["boligtrapp", "kapasitet"])
    let text = ExampleResult.tables["kapasitet"] ?? ""
    let hidden = text.replacing("mangler;1;2;7;18", with: "mangler;1;2;:;18")
      .replacing("planlagte;0;0;4;4", with: "planlagte;0;0;:;4")
    input.files["kapasitet.csv"] = CSVWriter.byteOrderMark + Array(hidden.utf8)
    let page = try Report(input, language: .nb).html
    #expect(!page.contains("med plassene som finnes"))
    #expect(
      page.contains(
        "eldre</th><td>50</td><td>49</td><td>1</td><td>60</td><td>–</td><td>–</td><td>70</td>"))
  }

  @Test func `plain files are read too and hidden cells stay hidden`() throws {
    var input = ReportInput(version: "0.1.0", files: [:])
    input.files["aldersforhold.csv"] = Array(
      "indikator,aldersgrenser,visning,2022,2030\naldersbæreevne,16–66 / 67+,,4.209,3.54\n".utf8)
    input.files["grenser.csv"] = Array(
      "grense,betingelse,2022,2025\nx,y,0.0,skjult\n".utf8)
    input.tables["aldersforhold.csv"] = ExampleResult.description(
      "aldersforhold", header: "indikator;aldersgrenser;visning;2022;2030")
    input.tables["grenser.csv"] = ExampleResult.description(
      "grenser", header: "grense;betingelse;2022;2025")
    let page = try Report(input, language: .nb).html
    #expect(page.contains("<td>4,209</td>"))
    #expect(page.contains("<td>skjult</td>"))
  }
}

@Suite struct ReportRegionTests {
  typealias Region = ReportInput.Region
  static let asker = Region(code: "3203", name: "Asker", label: "3203 Asker")
  static let drammen = Region(code: "3301", name: "Drammen", label: "3301 Drammen")

  private func input(
    _ regions: [Region], files labels: [String] = ["3203 Asker", "3301 Drammen"]
  ) -> ReportInput {
    var input = ReportInput(version: "0.1.0", files: [:])
    let rows = labels.flatMap {
      ["\($0);2022;100;2;1;1;2;1", "\($0);2023;101;2;1;1;2;1"]
    }
    for (name, lines) in [
      ("folketall", ["aldersgruppe;2022;2023", "I alt;100;200"]),
      ("komponenter", ["region;år;start;født_jenter;født_gutter;døde;inn;ut"] + rows),
    ] {
      let text = lines.map { $0 + "\n" }.joined()
      input.files["\(name).csv"] = CSVWriter.byteOrderMark + Array(text.utf8)
      input.tables["\(name).csv"] = ExampleResult.description(name, header: lines[0])
    }
    input.tables["folketall.csv"]?.rows = ["total": [0]]
    input.regions = regions
    return input
  }

  /// Two places may have as many people, so that no number tells whose it is.
  @Test(arguments: [
    ([asker], "Asker (3203)"), ([drammen], "Drammen (3301)"), ([asker, drammen], nil),
  ])
  func `the region is the one that the manifest tells`(
    regions: [Region], title: String?
  ) throws {
    let region = try #require(try ReportRegion(Results(input(regions))))
    #expect(region.title == title)
    #expect(region.count == 2 && region.firstYear == 2022)
    #expect(region.holds("3203 Asker") == (regions != [Self.drammen]))
  }

  /// A code may be any text, another may begin with it, and a file for a spreadsheet may change it.
  @Test(arguments: [
    ("Nes", ["Nes", "Nes vest"], "Nes"), ("Nes vest", ["Nes", "Nes vest"], "Nes vest"),
    ("3203", ["region 3203", "region 32"], "region 3203"),
    ("1-2", ["region 1–2", "region 3"], "region 1–2"),
  ])
  func `a code is found by what files write of it`(
    code: String, files: [String], label: String
  ) throws {
    let region = Region(code: code, name: "", label: code)
    let found = try #require(try ReportRegion(Results(input([region], files: files))))
    #expect(found.label == label && found.title == code)
  }

  @Test func `a region that the components lack is nobody`() throws {
    let oslo = Region(code: "0301", name: "Oslo", label: "0301 Oslo")
    for regions in [[], [oslo], [Self.asker, oslo], [Self.asker, Self.drammen, oslo]] {
      let input = input(regions)
      #expect(try ReportRegion(Results(input)) == nil)
      #expect(try !Report(input, language: .nb).sections.contains("befolkning"))
    }
  }

  @Test func `regions together are added up and told of`() throws {
    let page = try Report(input([Self.asker, Self.drammen]), language: .nb).html
    #expect(page.contains("<h1>2 regioner samlet</h1>"))
    #expect(page.contains("<tr><th scope=\"row\">2022</th><td>+4</td><td>+2</td><td>+6</td></tr>"))
  }
}
