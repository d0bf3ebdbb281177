import Tabular

/// A population by region, year, sex and age, read from SSB files: what `befolkning.csv` holds.
public struct ImportedPopulation: Sendable {
  /// One year.
  public struct Year: Sendable, Equatable {
    /// The year; persons are those of 1 January.
    public var year: Int
    /// Women by age, in the order of `ages`.
    public var women: [Int]
    /// Men by age.
    public var men: [Int]
    /// The codes the figures stood under in the file, such as `0220`, `0627`, `0628`.
    public var codes: [String]
    /// The files and tables they come from.
    public var source: String
    /// All persons.
    public var total: Int { women.reduce(0, +) + men.reduce(0, +) }
  }

  /// The code of the region, such as `3203`.
  public var region: String
  /// Its name, such as `Asker`.
  public var name: String
  /// The ages, a partition from 0; the last group is open (`to` is nil).
  public var ages: [StatBankText.Ages]
  /// The years, ascending.
  public var years: [Year]
  /// What the user should know about the figures, one sentence each.
  public var warnings: [Phrase]
  /// What each file turned out to be.
  public var formats: [(file: String, format: Phrase)]
}

extension ImportedPopulation {
  /// The file `befolkning.csv` for a Norwegian Excel: byte order mark, `;`, CRLF.
  ///
  /// Columns region;kjønn;alder;år;personer;kilde;status;merknad, sorted by year, sex (kvinner,
  /// menn) and age. `status` is `publisert` where one code of the file is the region and `avledet`
  /// where codes are summed; `merknad` names codes other than the region's own.
  public func csv() -> String {
    var text = "\u{FEFF}region;kjønn;alder;år;personer;kilde;status;merknad\r\n"
    for year in years {
      let status = year.codes.count > 1 ? "avledet" : "publisert"
      let codes = year.codes.joined(separator: " + ")
      let remark = codes == region ? "" : year.codes.count > 1 ? "sum av \(codes)" : "kode \(codes)"
      for (sex, counts) in [("kvinner", year.women), ("menn", year.men)] {
        for (age, count) in zip(ages, counts) {
          let fields = [
            "\(region) \(name)", sex, age.text, String(year.year), String(count), year.source,
            status, remark,
          ]
          text += fields.map(Self.quoted).joined(separator: ";") + "\r\n"
        }
      }
    }
    return text
  }

  private static func quoted(_ field: String) -> String {
    let needsQuotes = field.utf8.contains { [10, 13, 34, 59].contains($0) }
    return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }
}
