import FolderText
import MoneyInputs
import MunicipalBudget
import PeopleInputs

/// The page of files and columns, `docs/columns.md`: what the schema says, for people.
///
/// In Norwegian, as the files are. Nothing is told here that the reader does not know: a column or
/// a setting that is added to the schema is in the page.
public enum ColumnGuide {
  /// The page as Markdown.
  public static var markdown: String {
    page(
      "Siden skrives av `kohort help --columns`; rett i `Sources/FolderText/FolderSchema*.swift` og "
        + "`SettingField.swift`. Hva filene er til, står i [scenario-folder.md](scenario-folder.md); "
        + "hva som kommer ut, i [resultater.md](resultater.md)."
    )
  }

  /// The same beside the example files of `kohort init`, `LESMEG.md`: what each of them means.
  public static var readMe: String {
    page(
      "Alle tall i denne mappen er oppdiktet. Behold filene dere har tall til, bytt ut tallene og slett "
        + "resten: `befolkning.csv` er den eneste som må være der. `kohort check MAPPE` sier hva som er "
        + "galt og hva som savnes til hva; `kohort run MAPPE` regner.")
  }

  private static func page(_ introduction: String) -> String {
    var blocks = [
      "# Filene i en scenariomappe og kolonnene deres", introduction,
      "En fil som finnes, slår på sin del av kjøringen. Overskriftene kan være norske eller "
        + "engelske, rekkefølgen er fri, og ukjente kolonner gir en advarsel.",
      index,
    ]
    for schema in FolderSchema.files { blocks += section(schema) }
    blocks += ["## Kolonner som alle filer kan ha", columns(FileSchema.provenance)]
    blocks += ["## Feltene i innstillinger.csv", settings]
    blocks += ["## Ordene i kolonner og felt", "Store og små bokstaver er like.", words]
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static var index: String {
    table(
      ["fil", "gir"],
      FolderSchema.files.map { ["[\($0.fileName)](#\($0.name)csv)", $0.purpose.nb] })
  }

  private static func section(_ schema: FileSchema) -> [String] {
    let header = schema.columns.map(\.name).joined(separator: ";")
    let example = ([header] + schema.example).joined(separator: "\n")
    let told = schema.purpose.nb
    let purpose = told.prefix(1).uppercased() + told.dropFirst() + "."
    return [
      "## \(schema.fileName)", purpose, columns(schema.columns), "```\n\(example)\n```",
    ]
  }

  private static func columns(_ columns: [FileSchema.Column]) -> String {
    table(
      ["kolonne", "engelsk", "må være der", "betyr"],
      columns.map {
        ["`\($0.name)`", "`\($0.english)`", $0.required ? "ja" : "nei", $0.meaning.nb]
      })
  }

  private static var settings: String {
    table(
      ["felt", "engelsk", "betyr", "uten feltet"],
      SettingField.all.map {
        ["`\($0.name)`", "`\($0.english)`", $0.meaning.nb, $0.fallback.nb]
      })
  }

  private static var words: String {
    func row<Value>(_ name: String, _ choices: Words.Choices<Value>) -> [[String]] {
      choices.map { [name, "`\($0.words[0])`", $0.words.dropFirst().joined(separator: ", ")] }
    }
    var rows = row("kjønn", Words.sexes) + row("strøm", Words.streams)
    rows += row("mål i dodelighet", MortalityInput.measures)
    rows += row("mål i fruktbarhet", FertilityInput.measures)
    rows += row("mål i flytting", MigrationInput.measures)
    rows += row("mål i forutsetninger", AssumptionInput.measures)
    rows += row("mål i husholdning", HouseholdInput.measures)
    rows += row("komponent", Words.components) + row("status", Words.statuses)
    rows += row("migrasjonstid", Words.timing) + row("fødselseksponering", Words.exposure)
    rows += row("åpen_gruppe", Words.openGroup) + row("spedbarnsregel", Words.infants)
    rows += row("behovsdato", Words.needDate) + row("ja eller nei", Words.yesNo)
    rows += row("mål i deflator", PriceRows.measures)
    rows += row("mål i enhetskostnader", UnitCostRow.measures)
    rows += row("drift i enhetskostnader", UnitCostRow.operations)
    rows += row("demografi_fra i okonomi", BudgetRules.demographies)
    rows += row("lån", ProjectInput.loans) + row("utbetaling", ProjectInput.payments)
    rows += row("del i tiltak", MeasureLine.parts) + row("retning", MeasureLine.directions)
    rows += row("konto", MeasureLine.accounts)
    return table(["der", "ord", "leses også"], rows)
  }

  private static func table(_ header: [String], _ rows: [[String]]) -> String {
    let lines = [header, header.map { _ in "---" }] + rows
    return lines.map { "| " + $0.map(escaped).joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
