import Demography
import ServiceDemand
import Tabular

/// The fields of `innstillinger.csv`: their names, what they mean, and what holds without them.
package struct SettingField: Sendable {
  /// The Norwegian name.
  package let name: String
  /// The English name, also read.
  package let english: String
  /// What the run does without the field; shown where the field is not given.
  package let fallback: Phrase
  /// What it means.
  package let meaning: Phrase

  /// All fields, in the order they are documented.
  package static let all: [SettingField] = [
    SettingField(
      name: "navn", english: "name",
      fallback: Phrase("the name in the region column"),
      meaning: Phrase("the name that stands on top")),
    SettingField(
      name: "region", english: "region",
      fallback: Phrase("all regions together"),
      meaning: Phrase("the region the tables on the screen are of")),
    SettingField(
      name: "startår", english: "start year",
      fallback: Phrase("the last complete year of befolkning.csv"),
      meaning: Phrase("1 January of this year is where the run begins")),
    SettingField(
      name: "sluttår", english: "end year",
      fallback: Phrase("the start year: no projection"),
      meaning: Phrase("the last 1 January")),
    SettingField(
      name: "steglengde", english: "step length", fallback: Phrase("1"),
      meaning: Phrase(
        "years per step and the width of the age groups, from 1 to 10, most often 1 or 5")),
    SettingField(
      name: "åpen_alder", english: "open age", fallback: Phrase("105"),
      meaning: Phrase("the lower bound of the open age group")),
    SettingField(
      name: "migrasjonstid", english: "migration timing", fallback: Phrase("even"),
      meaning: Phrase("when in the step migrants are counted: \(Words.list(Words.timing))")),
    SettingField(
      name: "fødselseksponering", english: "births exposure",
      fallback: Phrase("meanOfStartAndEnd"),
      meaning: Phrase("the women that birth rates are multiplied by: \(Words.list(Words.exposure))")
    ),
    SettingField(
      name: "åpen_gruppe", english: "open group", fallback: Phrase("pooled"),
      meaning: Phrase("survival in the open group: \(Words.list(Words.openGroup))")),
    SettingField(
      name: "kjønnsforhold", english: "sex ratio",
      fallback: Phrase("1.0567 (Norway 1967–2019)"),
      meaning: Phrase("boys per girl at birth, where SRB is not given")),
    SettingField(
      name: "bindingsprofil", english: "binding profile",
      fallback: Words.phrase(.arrivals, in: Words.bindingProfiles),
      meaning: Phrase(
        "who is added or taken where the population is bound: \(Words.list(Words.bindingProfiles))")
    ),
    SettingField(
      name: "kjønn", english: "sex", fallback: Phrase("both"),
      meaning: Phrase("begge, or kvinner for a folder of women only")),
    SettingField(
      name: "spedbarnsregel", english: "infant rule",
      fallback: Phrase("andreev-kingkade"),
      meaning: Phrase("the rule for a0 in the life table: \(Words.list(Words.infants))")),
    SettingField(
      name: "standardscenario", english: "default scenario",
      fallback: Phrase("the folder as it stands"),
      meaning: Phrase("the scenario that is run when none is chosen")),
    SettingField(
      name: "sammenligning", english: "comparison", fallback: Phrase("none"),
      meaning: Phrase("scenarios shown under the ladders, with spaces or commas between")),
    SettingField(
      name: "tabellår", english: "table years",
      fallback: Phrase("every fifth year, first and last"),
      meaning: Phrase("the years that tables on the screen show, with spaces or commas between")),
    SettingField(
      name: "behovsår", english: "need year",
      fallback: Phrase("the last year"),
      meaning: Phrase("the year that the change in the ladders is measured to")),
    SettingField(
      name: "mangel_null_innen", english: "no shortage by",
      fallback: Phrase("the need year"),
      meaning: Phrase(
        "the year no place shall be missing; the building plan and the dimensioning are worked out to it"
      )),
    SettingField(
      name: "avgang_ansatte", english: "staff leaving", fallback: Phrase("0"),
      meaning: Phrase("the share of the årsverk that leaves in a year and must be replaced")),
    SettingField(
      name: "årsverk_per_ansatt", english: "årsverk per employee", fallback: Phrase("1"),
      meaning: Phrase("årsverk per employee, such as 0,68 where 555 årsverk are 819 employees")),
    SettingField(
      name: "rekrutteringsalder", english: "recruiting age", fallback: Phrase("20"),
      meaning: Phrase("the age of the cohort that enters work")),
    SettingField(
      name: "behovsdato", english: "need date", fallback: Phrase("1 January"),
      meaning: Phrase(
        "the date need is shown for, and of counts without a dato: \(Words.list(Words.needDate))")),
  ]

  /// The field with a name, Norwegian or English; upper and lower case are alike, and spaces
  /// and underscores count for nothing.
  package static func named(_ text: String) -> SettingField? {
    byName[plain(text)]
  }

  private static let byName: [String: SettingField] = {
    var fields: [String: SettingField] = [:]
    for field in all {
      fields[plain(field.name)] = field
      fields[plain(field.english)] = field
    }
    return fields
  }()

  /// A name without what is alike.
  private static func plain(_ name: String) -> String {
    name.lowercased().filter { $0 != "_" && $0 != " " }
  }
}
