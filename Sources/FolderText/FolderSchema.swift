import Tabular

/// The files of a scenario folder, as a table of data.
public enum FolderSchema {
  private typealias Column = FileSchema.Column

  private static func column(
    _ name: String, _ english: String, _ content: FileSchema.Content, _ meaning: Phrase,
    optional: Bool = false
  ) -> Column {
    Column(name: name, english: english, content: content, required: !optional, meaning: meaning)
  }

  private static let region = column(
    "region", "region", .region, Phrase("a code, also as «3203 Asker»"))
  private static let sex = column("kjønn", "sex", .sex, Phrase("kvinner or menn"))
  private static let age = column(
    "alder", "age", .ages,
    Phrase("age in completed years on 1 January, the lower bound of the group"))
  private static let year = column(
    "år", "year", .year, Phrase("rates: the step begins on 1 January of this year"))
  private static let measure = column("mål", "measure", .word, Phrase("what the value is"))
  private static let value = column("verdi", "value", .number, Phrase("the figure"))

  /// Settings of the run.
  public static let settings = FileSchema(
    name: "innstillinger", purpose: Phrase("first and last year, and the method of the run"),
    columns: [
      column("felt", "field", .text, Phrase("the name of the setting")),
      column("verdi", "value", .setting, Phrase("the value")),
    ],
    example: ["startår;2022", "sluttår;2050"])

  /// The base population and its history.
  public static let population = FileSchema(
    name: "befolkning", purpose: Phrase("population 1 January: the base and its history"),
    columns: [
      region,
      column("kjønn", "sex", .sex, Phrase("kvinner, menn, or begge for groups without a sex")),
      column("alder", "age", .ages, Phrase("0, 1, … 105, or groups such as 0–4 and 100+")),
      column("år", "year", .year, Phrase("the population is that of 1 January of this year")),
      column("personer", "persons", .number, Phrase("number of persons on 1 January")),
    ],
    example: ["3203;kvinner;0–4;2022;2608", "3203;menn;0–4;2022;2585"])

  /// Mortality.
  public static let mortality = FileSchema(
    name: "dodelighet",
    purpose: Phrase("mortality: rates or survival, and a path of life expectancy"),
    columns: [
      sex,
      column(
        "alder", "age", .ages,
        Phrase(
          "the lower bound; S: 0 = from birth, x = from x−1 to x, open age + 1 = the open group's own; empty for e0"
        ),
        optional: true),
      year,
      column(
        "mål", "measure", .word,
        Phrase(
          "mx, qx, S or e0; qx beside mx only at age 0 (gives a0), mx beside qx only in the open group"
        )
      ),
      value,
    ],
    example: ["kvinner;0;2022;mx;0,0018", "kvinner;;2030;e0;85,6"])

  /// Fertility.
  public static let fertility = FileSchema(
    name: "fruktbarhet",
    purpose: Phrase("births per woman and year, total fertility and the sex ratio"),
    columns: [
      column(
        "alder", "age", .ages, Phrase("the lower bound; empty for SFK, middelalder and SRB"),
        optional: true),
      year, column("mål", "measure", .word, Phrase("rate, SFK, middelalder or SRB")), value,
    ],
    example: ["30;2022;rate;0,11", ";2030;SFK;1,6", ";2022;SRB;1,0567"])

  /// Migration.
  public static let migration = FileSchema(
    name: "flytting", purpose: Phrase("migration per step by age when counted"),
    columns: [
      region, column("strøm", "stream", .word, Phrase("inn, ut, innvandring, utvandring or netto")),
      sex, age, year,
      column(
        "mål", "measure", .word,
        Phrase(
          "antall per step, rate of the own population, or for inn andel of all who move within the country"
        )
      ),
      value,
    ],
    example: ["3203;ut;kvinner;25;2022;rate;0,11", "3203;inn;kvinner;25;2022;antall;160"])

  /// The meaning of SSB's letters.
  public static let assumptions = FileSchema(
    name: "forutsetninger", purpose: Phrase("what the letters L M H K 0 of an alternative mean"),
    columns: [
      column(
        "komponent", "component", .word, Phrase("fruktbarhet, levealder, innenlands or innvandring")
      ),
      column("nivå", "level", .word, Phrase("L, M, H, K or 0")),
      column("kjønn", "sex", .sex, Phrase("only for levealder"), optional: true), year,
      column(
        "mål", "measure", .word,
        Phrase("faktor (multiplies), tillegg (is added), SFK or e0 (replaces)")),
      value,
    ],
    example: ["fruktbarhet;L;;2022;faktor;0,9", "levealder;H;kvinner;2050;tillegg;1,5"])

  /// Control totals.
  public static let controls = FileSchema(
    name: "kontrolltotaler",
    purpose: Phrase("a projection from elsewhere that the run is bound to"),
    columns: [
      region, column("aldersgruppe", "age group", .ages, Phrase("alle, or groups such as 67–79")),
      column("år", "year", .year, Phrase("on 1 January")),
      column("personer", "persons", .number, Phrase("number of persons")),
      column(
        "kjønn", "sex", .sex,
        Phrase("empty is begge; kvinner only where innstillinger has kjønn kvinner"),
        optional: true),
    ],
    example: ["3203;alle;2030;100560"])

  /// The dwelling programme.
  public static let programme = FileSchema(
    name: "boligbygging",
    purpose: Phrase("the dwelling programme: new homes that in-migration must fill"),
    columns: [
      region,
      column(
        "boligtype", "dwelling type", .name(of: "boligtype"),
        Phrase("enebolig, småhus, blokk … (freely chosen)")),
      column("år", "year", .year, Phrase("the homes are taken into use during this year")),
      column("ferdigstilt", "completed", .number, Phrase("number of new homes")),
      column(
        "avgang", "removed", .number, Phrase("homes that are pulled down or merged; empty is none"),
        optional: true),
    ],
    example: ["3203;blokk;2025;180;4"])

  /// Headship, and who moves into new homes.
  public static let households = FileSchema(
    name: "husholdning",
    purpose: Phrase("who lives in homes: headship, and who moves into new ones"),
    columns: [
      column(
        "mål", "measure", .word,
        Phrase(
          "hovedperson (households per person by age), beboere (per new home), utenfra (the share of them who come from other municipalities), profil (share of them by age), ledighet (the share of all homes that stand empty; without it somebody lives in each)"
        )
      ),
      column(
        "boligtype", "dwelling type", .name(of: "boligtype"),
        Phrase("as in boligbygging; empty for hovedperson and ledighet"),
        optional: true),
      column(
        "kjønn", "sex", .sex, Phrase("kvinner, menn or begge; for hovedperson and profil"),
        optional: true
      ),
      column(
        "alder", "age", .ages,
        Phrase("an age or a group such as 20–29; for hovedperson and profil"),
        optional: true), year, value,
    ],
    example: [
      "hovedperson;;begge;30–39;2022;0,55", "beboere;blokk;;;2022;1,9", "utenfra;blokk;;;2022;0,5",
      "profil;blokk;begge;20–29;2022;0,35",
    ])

  /// Sub-areas.
  public static let subAreas = FileSchema(
    name: "delomraader", purpose: Phrase("the population of sub-areas of the municipality"),
    columns: [
      region,
      column(
        "delområde", "sub-area", .name(of: "delområde"),
        Phrase("code and name, such as «01 Heggedal», or only a name")),
      column("kjønn", "sex", .sex, Phrase("kvinner, menn, or begge for groups without a sex")),
      column("alder", "age", .ages, Phrase("0, 1, … 105, or groups such as 0–4 and 100+")),
      column(
        "år", "year", .year,
        Phrase(
          "on 1 January; the start year must be there, earlier years give a development of its own")
      ),
      column("personer", "persons", .number, Phrase("number of persons on 1 January")),
      column(
        "base", "base", .text,
        Phrase("the base or zone the area belongs to, such as nord, midt and sør"),
        optional: true),
    ],
    example: ["3203;01 Heggedal;kvinner;0–4;2022;320;midt"])

  /// Age groups of the population table.
  public static let ageGroups = FileSchema(
    name: "aldersgrupper", purpose: Phrase("the age groups of the population table"),
    columns: [
      column("gruppe", "group", .text, Phrase("the name of the group")),
      column("fra", "from", .number, Phrase("the youngest age")),
      column("til", "to", .number, Phrase("the oldest age; empty for «and over»"), optional: true),
    ],
    example: ["0–5;0;5", "90+;90;"])

  /// Age ratios.
  public static let indicators = FileSchema(
    name: "indikatorer", purpose: Phrase("ratios between age groups"),
    columns: [
      column("navn", "name", .text, Phrase("the name of the indicator")),
      column("visning", "display", .text, Phrase("the definition in words"), optional: true),
      column("teller", "numerator", .ages, Phrase("ages above the fraction line, such as 16–66")),
      column(
        "nevner", "denominator", .ages,
        Phrase("ages below the fraction line, such as 67+ or 0–15 + 67+")),
    ],
    example: ["aldersbæreevne;personer 16–66 år per person 67 år og over;16–66;67+"])

  /// The ladders.
  public static let ladders = FileSchema(
    name: "trapper", purpose: Phrase("the ladders as data: steps, order and names"),
    columns: [
      column(
        "trapp", "ladder", .name(of: "trapp"), Phrase("the name of the ladder, such as boligtrapp")),
      column("trinn", "step", .text, Phrase("a code; 1+2 are merged steps, ? is an unknown step")),
      column("rekkefølge", "order", .number, Phrase("the place in the table, from above")),
      column("navn", "name", .text, Phrase("the name of the step")),
      column("bånd", "band", .text, Phrase("uten vedtak, hjemme, døgn …"), optional: true),
      column("enhet", "unit", .text, Phrase("bolig, plass, person or mottaker"), optional: true),
      column(
        "teller", "counts", .word,
        Phrase("personer (each on one step) or mottakere (may be on several); empty is not told"),
        optional: true),
      column(
        "botid", "stay", .number, Phrase("years a user is on the step; gives turnover"),
        optional: true),
      column(
        "frigjør", "frees", .number, Phrase("ordinary homes that fall vacant when one moves in"),
        optional: true),
      column(
        "enheter", "units", .word,
        Phrase(
          "likt (one home counts as one place, and the ladder has one sum) or hver for seg (a sum per unit); empty is hver for seg"
        ),
        optional: true),
    ],
    example: [
      "boligtrapp;3;4;Kommunalt disponerte boliger;uten døgnbemanning;bolig;personer;4;0,8;likt"
    ])

  /// The use of the ladders.
  public static let ladderUse = FileSchema(
    name: "trappebruk", purpose: Phrase("who uses each step today"),
    columns: [
      column("trapp", "ladder", .name(of: "trapp"), Phrase("as in trapper")),
      column("trinn", "step", .text, Phrase("as in trapper")),
      column(
        "brukergruppe", "user group", .name(of: "brukergruppe"),
        Phrase("the group the users belong to")),
      column("kjønn", "sex", .sex, Phrase("kvinner, menn or begge")),
      column("aldersgruppe", "age group", .ages, Phrase("the ages of the users, or alle")),
      column("år", "year", .year, Phrase("the year of the count")),
      column("antall", "count", .number, Phrase("how many")),
      column("enhet", "unit", .text, Phrase("bolig, plass, person or mottaker")),
      column(
        "nevner", "denominator", .ages, Phrase("the ages divided by; empty is the users' own"),
        optional: true),
      column(
        "dato", "date", .word,
        Phrase("the day of the count, 1. januar or 31. desember; empty as behovsdato"),
        optional: true),
    ],
    example: [
      "boligtrapp;3;utviklingshemning;begge;alle;2022;53;bolig;;",
      "boligtrapp;6;eldre;begge;80+;2025;361;plass;;31. desember",
    ])

  /// The scenarios.
  public static let scenarios = FileSchema(
    name: "scenarier", purpose: Phrase("scenarios as differences from the folder as it stands"),
    columns: [
      column("scenario", "scenario", .name(of: "scenario"), Phrase("the name of the scenario")),
      column(
        "felt", "field", .text,
        Phrase(
          "beskrivelse, grunn, kontrolltotaler, folkevekst, alternativ, boligbygging, boligforsinkelse, boligfaktor, nevner, forsinkelse, overskridelse (of building projects) or a setting"
        )
      ),
      column("verdi", "value", .setting, Phrase("the value")),
      column(
        "fra", "from", .year, Phrase("the first year, where the field has a period"), optional: true
      ),
      column(
        "til", "to", .year, Phrase("the last year, where the field has a period"), optional: true),
    ],
    example: ["uten-flytting;alternativ;MM00;;"])

  /// All files, in the order they are checked and documented.
  public static let files =
    [
      settings, population, mortality, fertility, migration, assumptions, controls, programme,
      households, subAreas, ageGroups, indicators, ladders, ladderUse, uncertainty, limits,
      scenarios,
    ] + serviceFiles + budgetFiles
}
