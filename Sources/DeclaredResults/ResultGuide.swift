import Outcomes
import Tabular

/// The page of all result tables and their columns, from what is declared of them.
public enum ResultGuide {
  /// The page as Markdown, in Norwegian.
  public static var markdown: String {
    var lines = [
      "# Resultattabellene og kolonnene i dem", "",
      "Siden skrives av `kohort help --results`, fra det hver tabell er erklært med. Filene i en",
      "mappe, som resultatene regnes av, står i [columns.md](columns.md); formatene i",
      "[formats.md](formats.md).", "",
      "`{trapp}` er navnet på trappen. Kjøres flere scenarier, har hver fil navnet på scenarioet til",
      "slutt; tabellene som er der én gang for alle scenarier, har det ikke. Kolonner for hvert år",
      "har året som navn.", "",
    ]
    for spec in ResultList.all { lines += section(spec) }
    return lines.joined(separator: "\n")
  }

  private static func section(_ spec: ResultSpec) -> [String] {
    let title = spec.title.nb.isEmpty ? "" : " – \(spec.title.nb)"
    var lines = ["## \(spec.name)\(title)", "", "\(sentence(spec.about.nb)) \(place(spec))"]
    let files = spec.rests.files.map { "`\($0.fileName)`" }
    let people = spec.rests.people ? ["folketallet"] : []
    let rests = people + files
    if !rests.isEmpty { lines += ["", "Bygger på \(rests.joined(separator: ", "))."] }
    lines += ["", "| kolonne | column | betydning |", "| --- | --- | --- |"]
    for column in spec.columns {
      lines.append(
        "| `\(name(column, .nb))` | `\(name(column, .en))` | \(meaning(column)) |")
    }
    return lines + [""]
  }

  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private static func place(_ spec: ResultSpec) -> String {
    switch spec.place {
    case .both: "På skjermen og som fil."
    case .file: "Bare som fil."
    case .screen: "Bare på skjermen."
    }
  }

  /// What a column is called, with what comes after its name.
  private static func name(_ column: ColumnSpec, _ language: Language) -> String {
    let name = column.key[language]
    let year = Phrase("YEAR")[language]
    switch column.family {
    case .one, .things: return name
    case .years: return year
    case .perYear: return name + (name.hasSuffix(" ") || name.hasSuffix("_") ? year : "_\(year)")
    case .perPeriod: return "\(name)_\(year)_\(year)"
    case .scenarios: return "SCENARIO"
    case .perScenario: return "\(name)_SCENARIO"
    case .quantiles:
      return Phrase("YEAR_median, YEAR_PERCENT")[language]
    case .perLevel: return name + Phrase("PERCENT")[language]
    }
  }

  private static func meaning(_ column: ColumnSpec) -> String {
    switch column.family {
    case .years: return "tallet for året"
    case .scenarios: return "tallet under scenarioet"
    case .quantiles, .perLevel:
      return "medianen av framtidene, og tallet så mange prosent av dem er under"
    case .one, .things, .perYear, .perPeriod, .perScenario:
      let text = column.meaning?.nb ?? column.key.nb
      return text.replacing(" {}", with: "")
    }
  }
}
