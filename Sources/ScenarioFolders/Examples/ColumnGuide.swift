import FolderText
import MoneyInputs
import MunicipalBudget
import PeopleInputs
import Tabular

/// The page of files and columns: what the schema says, for people.
///
/// The names of files, columns and words are Norwegian, as the files are; what they mean is told in the
/// language of the page. Nothing is told here that the reader does not know: a column or a setting that
/// is added to the schema is in the page.
public struct ColumnGuide {
  private let language: Language

  /// The page of the guides, `docs/columns.md`, as Markdown.
  public static var markdown: String {
    Self(language: .nb).page(
      "Siden skrives av `kohort help --columns`; rett i `Sources/FolderText/FolderSchema*.swift` og "
        + "`SettingField.swift`. Hva filene er til, står i [scenario-folder.md](scenario-folder.md); "
        + "hva som kommer ut, i [resultater.md](resultater.md)."
    )
  }

  /// The same beside the example files of `kohort init`, `LESMEG.md`: what each of them means.
  public static func readMe(_ language: Language) -> String {
    Self(language: language).page(
      Phrase(
        """
        Every figure of this folder is made up. Keep the files you have figures for, put your own in, and \
        delete the rest: `befolkning.csv` is the only one that must be there. `kohort check FOLDER` tells \
        what is wrong and what is missed for what; `kohort run FOLDER` computes.
        """)[language])
  }

  private func page(_ introduction: String) -> String {
    func told(_ phrase: Phrase) -> String { phrase[language] }
    var blocks = [
      "# " + told(Phrase("The files of a scenario folder and their columns")), introduction,
      told(
        Phrase(
          """
          A file that is there turns its part of the run on. Headings may be Norwegian or English, in any \
          order, and columns nobody knows give a warning.
          """)), index,
    ]
    for schema in FolderSchema.files { blocks += section(schema) }
    blocks += [
      "## " + told(Phrase("Columns that every file may have")), columns(FileSchema.provenance),
    ]
    blocks += ["## " + told(Phrase("The fields of innstillinger.csv")), settings]
    blocks += [
      "## " + told(Phrase("The words in columns and fields")),
      told(Phrase("Large and small letters are alike.")), words,
    ]
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var index: String {
    table(
      [Phrase("file"), Phrase("gives")],
      FolderSchema.files.map { ["[\($0.fileName)](#\($0.name)csv)", $0.purpose[language]] })
  }

  private func section(_ schema: FileSchema) -> [String] {
    let header = schema.columns.map(\.name).joined(separator: ";")
    let example = ([header] + schema.example).joined(separator: "\n")
    let told = schema.purpose[language]
    let purpose = told.prefix(1).uppercased() + told.dropFirst() + "."
    return [
      "## \(schema.fileName)", purpose, columns(schema.columns), "```\n\(example)\n```",
    ]
  }

  private func columns(_ columns: [FileSchema.Column]) -> String {
    table(
      [Phrase("column"), Phrase("English"), Phrase("must be there"), Phrase("means")],
      columns.map {
        let required = $0.required ? Phrase("yes") : Phrase("no")
        return ["`\($0.name)`", "`\($0.english)`", required[language], $0.meaning[language]]
      })
  }

  private var settings: String {
    table(
      [Phrase("field"), Phrase("English"), Phrase("means"), Phrase("without the field")],
      SettingField.all.map {
        ["`\($0.name)`", "`\($0.english)`", $0.meaning[language], $0.fallback[language]]
      })
  }

  private var words: String {
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
    return table([Phrase("there"), Phrase("word"), Phrase("read too")], rows)
  }

  private func table(_ header: [Phrase], _ rows: [[String]]) -> String {
    let lines = [header.map { $0[language] }, header.map { _ in "---" }] + rows
    return lines.map { "| " + $0.map(Self.escaped).joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
