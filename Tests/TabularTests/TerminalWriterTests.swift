import Testing

@testable import Tabular

/// Whole tables as a person sees them; `~` stands for the no-break space between thousands.
@Suite struct TerminalWriterTests {
  private let both = [SampleTables.population, SampleTables.homes]

  @Test func aWideWindowWithGraphics() {
    expect(
      TerminalWriter(width: 120, graphics: true).text(both),
      """
      FOLKETALL 1. januar                                                          kilde: SSB 07459, 12882
                        2022   2025      2030      2040      2050   2022–2050
      90 år og over      724      –         –         –         –           –
      I alt           96~088      –   100~560   106~323   110~740     +15,2 %   ▁▃▆█
           Bundet til SSBs hovedalternativ MMMM, årgang 2020, som gir samlet folketall til 2050.

      BOLIGTRAPP
      boliger og plasser · konstante rater
      trinn                                                2022   2022–2030
      3      Kommunalt disponerte boliger uten bemanning     53          +2
      1-2    =private boliger                               735         −34
      I alt                                                 788           0

      """)
  }

  @Test func english() {
    expect(
      TerminalWriter(language: .en).text(SampleTables.population),
      """
      FOLKETALL 1. januar                                                         source: SSB 07459, 12882
                        2022   2025      2030      2040      2050   2022–2050
      90 år og over      724      –         –         –         –           –
      I alt           96,088      –   100,560   106,323   110,740      +15.2%
           Bundet til SSBs hovedalternativ MMMM, årgang 2020, som gir samlet folketall til 2050.

      """)
  }

  @Test func sixtyColumns() {
    expect(
      TerminalWriter(width: 60).text(SampleTables.population),
      """
      FOLKETALL 1. januar                  kilde: SSB 07459, 12882
                        2022      2040      2050   2022–2050
      90 år og over      724         –         –           –
      I alt           96~088   106~323   110~740     +15,2 %
           Bundet til SSBs hovedalternativ MMMM, årgang 2020, som
           gir samlet folketall til 2050.
           Ikke plass i vinduet: 2025, 2030.

      """)
  }

  @Test func fortyColumns() {
    expect(
      TerminalWriter(language: .en, width: 40).text(SampleTables.population),
      """
      FOLKETALL 1. januar
      source: SSB 07459, 12882
                        2022      2050
      90 år og over      724         –
      I alt           96,088   110,740
           Bundet til SSBs hovedalternativ
           MMMM, årgang 2020, som gir samlet
           folketall til 2050.
           No room in the window: 2025, 2030,
           2040, 2022–2050.

      """)
  }

  @Test func longLabelsAreBrokenBetweenWordsAndKeptWhole() {
    let narrow = TerminalWriter(width: 60).text(SampleTables.homes)
    #expect(
      narrow.hasSuffix(
        """
        trinn                                      2022   2022–2030
        3      Kommunalt disponerte boliger uten     53          +2
               bemanning
        1-2    =private boliger                     735         −34
        I alt                                       788           0

        """))
    // Where nothing may go, labels are made as narrow as can be, columns stand closer and words stay
    // whole.
    let least = TerminalWriter(width: 20).text(SampleTables.homes)
    #expect(
      least.hasSuffix(
        """
                         2022–
        trinn            2022  2030
        3     Kommunalt    53    +2
              disponerte
              boliger
              uten
              bemanning
        1-2   =private    735   −34
              boliger
        I alt             788     0

        """))
    let wide = TerminalWriter(width: 100).text(SampleTables.homes)
    #expect(wide.contains("Kommunalt disponerte boliger uten bemanning     53          +2\n"))
  }

  @Test func colorMarksTitleTotalSourceAndNotes() {
    let text = TerminalWriter(width: 60, color: true).text(SampleTables.population)
    let escape = "\u{1B}["
    #expect(text.hasPrefix("\(escape)1mFOLKETALL 1. januar\(escape)0m  "))
    #expect(text.contains("  \(escape)2mkilde: SSB 07459, 12882\(escape)0m\n"))
    #expect(text.contains("\n\(escape)1mI alt           96\u{A0}088"))
    #expect(text.contains("\n\(escape)2m     Bundet til"))
    let plain = TerminalWriter(width: 60).text(SampleTables.population)
    #expect(text.replacing(/\u{1B}\[[0-9]m/, with: "") == plain)
  }

  /// Every line fits whenever the columns that always stay fit.
  @Test func linesFitTheWidth() {
    for width in 34...130 {
      let writer = TerminalWriter(width: width, graphics: true)
      for line in writer.text(SampleTables.population).split(separator: "\n") {
        #expect(DisplayWidth.of(String(line)) <= width)
      }
    }
  }

  @Test func lettersOfOneOrTwoCodePointsAlignAlike() {
    let cells: [Table.Cell] = [.text("a\u{30A}sa\u{30A}"), .text("åså"), .text("漢字"), .text("aaa")]
    let text = TerminalWriter().text(oneLabel(cells))
    #expect(text == "t\na\u{30A}sa\u{30A}    1\nåså    1\n漢字   1\naaa    1\n")
  }

  @Test func labelsCannotSteerTheTerminal() {
    let text = TerminalWriter().text(oneLabel([.text("a\u{1B}[2J\r\nb\u{9B}\u{202E}c")]))
    #expect(text == "t\na\u{FFFD}[2J b\u{FFFD}\u{FFFD}c   1\n")
  }

  @Test func missingAndNotFiniteAreDashesAndEmptyIsNothing() {
    let text = TerminalWriter().text(oneLabel([.missing, .empty, .number(.nan), .number(2.5)]))
    #expect(text == "t\n–     1\n      1\n–     1\n2,5   1\n")
  }

  @Test(arguments: [
    ([1, 2, 3, 4, 5, 6, 7, 8], "▁▂▃▄▅▆▇█"), ([5, 5, 5], "▄▄▄"), ([3], "▄"), ([], ""),
    ([.nan], ""), ([0, .nan, 1], "▁ █"), ([-1, 1, 0], "▁█▅"),
  ])
  func sparklines(values: [Double], text: String) {
    #expect(Sparkline.text(values) == text)
  }

  @Test func wrappingKeepsLongWordsWhole() {
    let writer = TerminalWriter(width: 12)
    #expect(
      writer.wrapped("et langtordsomikkefårplass og  et til", indent: 2)
        == ["  et", "  langtordsomikkefårplass", "  og et til"])
    #expect(writer.wrapped("").isEmpty)
  }

  /// A label of any length is broken to the window in one go: this one took minutes, one column less at
  /// a time.
  @Test(.timeLimit(.minutes(1))) func aLabelAsLongAsABook() {
    let words = (0..<4000).map { "ord\($0)" }
    let text = TerminalWriter(width: 40).text(oneLabel([.text(words.joined(separator: " "))]))
    let lines = text.split(separator: "\n").dropFirst()
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 40 })
    let read = lines.flatMap { $0.split(separator: " ") }.map(String.init)
    #expect(read.filter { $0 != "1" } == words && lines.first?.hasSuffix("   1") == true)
    let word = String(repeating: "a", count: 30_000)
    #expect(TerminalWriter(width: 40).text(oneLabel([.text(word)])).contains("\n\(word) "))
  }

  private func oneLabel(_ cells: [Table.Cell]) -> Table {
    Table(
      name: "t", title: "t",
      columns: [
        Table.Column(key: "navn", header: "", kind: .label),
        Table.Column(key: "tall", header: "", kind: .number(decimals: 0)),
      ], rows: cells.map { Table.Row([$0, .number(1)]) })
  }
}

private func expect(
  _ text: String, _ snapshot: String, location: SourceLocation = #_sourceLocation
) {
  #expect(text.replacing("\u{A0}", with: "~") == snapshot, sourceLocation: location)
}
