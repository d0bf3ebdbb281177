import Tabular
import Testing

@testable import Reporting

@Suite struct MarkupTests {
  @Test func `what a browser could take for markup is escaped`() {
    #expect(Markup.escaped("<b>&\"'\u{7}") == "&lt;b&gt;&amp;&quot;&#39;\u{FFFD}")
    var page = Markup()
    page.element("p", ["title": "\"a\" < b", "class": ""], text: "1 < 2 & 3")
    #expect(page.text == "<p title=\"&quot;a&quot; &lt; b\">1 &lt; 2 &amp; 3</p>")
  }

  @Test func `places have a point and no more than one decimal`() {
    #expect([1, 1.25, -0.04, 1234.56].map(Markup.place) == ["1", "1.3", "0", "1234.6"])
  }

  @Test func `sentences set figures in bold and escape everything`() throws {
    let context = try ReportContext(Results(ReportInput(version: "", files: [:])), .nb)
    let sentence = context.sentence(Phrase("from \("<i>") \("1 & 2")"), figures: [2])
    #expect(sentence.html == "fra &lt;i&gt; <strong>1 &amp; 2</strong>")
  }

  @Test func `lines break between words and keep a long word whole`() {
    let lines = ChartText.lines("Institusjon, langtidsopphold og mer", width: 100)
    #expect(lines == ["Institusjon,", "langtidsopphold", "og mer"])
    #expect(ChartText.lines("", width: 10).isEmpty)
  }
}
