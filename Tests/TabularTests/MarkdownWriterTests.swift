import Tabular
import Testing

@Suite struct MarkdownWriterTests {
  @Test func wholeTables() {
    let text = MarkdownWriter().text([SampleTables.population, SampleTables.homes])
    #expect(
      text.replacing("\u{A0}", with: "~") == """
        ## FOLKETALL 1. januar

        |  | 2022 | 2025 | 2030 | 2040 | 2050 | 2022–2050 |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: |
        | 90 år og over | 724 | – | – | – | – | – |
        | **I alt** | **96~088** | **–** | **100~560** | **106~323** | **110~740** | **+15,2 %** |

        Bundet til SSBs hovedalternativ MMMM, årgang 2020, som gir samlet folketall til 2050.

        Kilde: SSB 07459, 12882

        ## BOLIGTRAPP

        boliger og plasser · konstante rater

        | trinn |  | 2022 | 2022–2030 | uavrundet |
        | --- | --- | ---: | ---: | ---: |
        | 3 | Kommunalt disponerte boliger uten bemanning | 53 | +2 | 55,46665556573141 |
        | 1-2 | =private boliger | 735 | −34 | – |
        | **I alt** |  | **788** | **0** | **0** |

        """)
  }

  @Test func markupIsEscaped() {
    let table = Table(
      name: "t", title: "a|b", columns: [Table.Column(key: "k", header: "<i>", kind: .label)],
      rows: [Table.Row([.text("*x* _y_ `z` [l](u) & a\\b\nc")])])
    #expect(
      MarkdownWriter(language: .en).text(table) == """
        ## a\\|b

        | &lt;i&gt; |
        | --- |
        | \\*x\\* \\_y\\_ \\`z\\` \\[l\\](u) &amp; a\\\\b c |

        """)
  }
}
