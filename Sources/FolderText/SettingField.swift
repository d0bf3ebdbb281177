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
  package let meaning: String

  /// All fields, in the order they are documented.
  package static let all: [SettingField] = [
    SettingField(
      name: "navn", english: "name",
      fallback: Phrase("navnet i regionkolonnen", "the name in the region column"),
      meaning: "navnet som står øverst"),
    SettingField(
      name: "region", english: "region",
      fallback: Phrase("alle regioner lagt sammen", "all regions together"),
      meaning: "regionen tabellene på skjermen gjelder"),
    SettingField(
      name: "startår", english: "start year",
      fallback: Phrase(
        "siste komplette år i befolkning.csv", "the last complete year of befolkning.csv"),
      meaning: "1. januar dette året er utgangspunktet"),
    SettingField(
      name: "sluttår", english: "end year",
      fallback: Phrase("startåret: ingen framskriving", "the start year: no projection"),
      meaning: "siste 1. januar"),
    SettingField(
      name: "steglengde", english: "step length", fallback: Phrase("1", "1"),
      meaning: "år per steg og bredden på aldersgruppene, fra 1 til 10, oftest 1 eller 5"),
    SettingField(
      name: "åpen_alder", english: "open age", fallback: Phrase("105", "105"),
      meaning: "nedre grense for den åpne aldersgruppen"),
    SettingField(
      name: "migrasjonstid", english: "migration timing", fallback: Phrase("jevn", "even"),
      meaning: "når i steget flyttere telles: \(Words.list(Words.timing))"),
    SettingField(
      name: "fødselseksponering", english: "births exposure",
      fallback: Phrase("gjennomsnitt_start_slutt", "meanOfStartAndEnd"),
      meaning: "kvinnene fødselsratene ganges med: \(Words.list(Words.exposure))"),
    SettingField(
      name: "åpen_gruppe", english: "open group", fallback: Phrase("samlet", "pooled"),
      meaning: "overlevelse i den åpne gruppen: \(Words.list(Words.openGroup))"),
    SettingField(
      name: "kjønnsforhold", english: "sex ratio",
      fallback: Phrase("1,0567 (Norge 1967–2019)", "1.0567 (Norway 1967–2019)"),
      meaning: "gutter per jente ved fødsel, når SRB ikke er gitt"),
    SettingField(
      name: "bindingsprofil", english: "binding profile",
      fallback: Phrase("innflytting", "arrivals"),
      meaning:
        "hvem som legges til eller tas bort når folketallet bindes: \(Words.list(Words.bindingProfiles))"
    ),
    SettingField(
      name: "kjønn", english: "sex", fallback: Phrase("begge", "both"),
      meaning: "begge, eller kvinner for en mappe med bare kvinner"),
    SettingField(
      name: "spedbarnsregel", english: "infant rule",
      fallback: Phrase("andreev-kingkade", "andreev-kingkade"),
      meaning: "regelen for a0 i dødelighetstabellen: \(Words.list(Words.infants))"),
    SettingField(
      name: "standardscenario", english: "default scenario",
      fallback: Phrase("grunnlaget", "the folder as it stands"),
      meaning: "scenariet som kjøres når ingen er valgt"),
    SettingField(
      name: "sammenligning", english: "comparison", fallback: Phrase("ingen", "none"),
      meaning: "scenarier som vises under trappene, med mellomrom"),
    SettingField(
      name: "tabellår", english: "table years",
      fallback: Phrase("hvert femte år, første og siste", "every fifth year, first and last"),
      meaning: "årene tabellene på skjermen viser, med mellomrom"),
    SettingField(
      name: "behovsår", english: "need year",
      fallback: Phrase("siste år", "the last year"),
      meaning: "året endringen i trappene måles til"),
    SettingField(
      name: "mangel_null_innen", english: "no shortage by",
      fallback: Phrase("behovsår", "the need year"),
      meaning: "året ingen plass skal mangle; byggeplan og dimensjonering regnes dit"),
    SettingField(
      name: "avgang_ansatte", english: "staff leaving", fallback: Phrase("0", "0"),
      meaning: "andelen av årsverkene som slutter i året og må erstattes"),
    SettingField(
      name: "årsverk_per_ansatt", english: "årsverk per employee", fallback: Phrase("1", "1"),
      meaning: "årsverk per ansatt, som 0,68 der 555 årsverk er 819 ansatte"),
    SettingField(
      name: "rekrutteringsalder", english: "recruiting age", fallback: Phrase("20", "20"),
      meaning: "alderen på årskullet som kommer i arbeid"),
    SettingField(
      name: "behovsdato", english: "need date", fallback: Phrase("1. januar", "1 January"),
      meaning: "datoen brukerne telles: \(Words.list(Words.needDate))"),
  ]

  /// The field with a name, Norwegian or English; spaces and underscores are alike.
  package static func named(_ text: String) -> SettingField? {
    let wanted = text.lowercased().replacing("_", with: " ")
    return all.first {
      $0.name.replacing("_", with: " ") == wanted || $0.english == wanted
        || $0.english.replacing(" ", with: "") == wanted.replacing(" ", with: "")
    }
  }
}
