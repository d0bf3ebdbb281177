import Testing

@testable import Reporting

@Suite struct ChartTextTests {
  /// Advance widths of DejaVu Sans and DejaVu Sans Bold in units of 1/2048 of the size, from the
  /// `hmtx` table of version 2.37.
  private static let widths: [(characters: String, plain: Double, bold: Double)] = [
    ("0123456789", 1303, 1425), (" \u{A0}", 651, 713), (",.", 651, 778), ("+−", 1716, 1716),
    ("%", 1946, 2052), ("–", 1024, 1024), ("e", 1260, 1389), ("n", 1298, 1458),
    ("o", 1253, 1407), ("m", 1995, 2134), ("w", 1675, 1892), ("r", 842, 1010), ("t", 803, 979),
    ("i", 569, 702), ("G", 1587, 1681), ("M", 1767, 2038), ("æ", 2011, 2146),
  ]

  /// No text of a drawing is wider than the room made for it, in letters that are wide.
  @Test func `the room is wide enough for DejaVu Sans`() {
    for (characters, plain, bold) in Self.widths {
      for character in characters {
        let text = String(character)
        #expect(ChartText.width(text, size: 2048) >= plain, "\(text)")
        #expect(ChartText.width(text, size: 2048, isBold: true) >= bold, "\(text) bold")
      }
    }
  }

  /// The figures of the drawings that were cut off, as browsers set them.
  @Test(arguments: ["12 954", "16 009", "2 662", "4 388 911", "65 000", "+332"])
  func `figures are not cut off`(text: String) {
    let real = text.reduce(0.0) { sum, character in
      sum + (Self.widths.first { $0.characters.contains(character) }?.bold ?? 0)
    }
    #expect(ChartText.width(text, size: 13, isBold: true) >= real / 2048 * 13)
  }
}
