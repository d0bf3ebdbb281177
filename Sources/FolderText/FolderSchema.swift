/// The files of a scenario folder, as a table of data.
public enum FolderSchema {
  private typealias Column = FileSchema.Column

  private static func column(
    _ name: String, _ english: String, _ content: FileSchema.Content, _ meaning: String,
    optional: Bool = false
  ) -> Column {
    Column(name: name, english: english, content: content, required: !optional, meaning: meaning)
  }

  private static let region = column("region", "region", .region, "kode, også som «3203 Asker»")
  private static let sex = column("kjønn", "sex", .sex, "kvinner eller menn")
  private static let age = column(
    "alder", "age", .ages, "fylte år 1. januar, nedre grense for gruppen")
  private static let year = column(
    "år", "year", .year, "rater: steget begynner 1. januar dette året")
  private static let measure = column("mål", "measure", .word, "hva verdien er")
  private static let value = column("verdi", "value", .number, "tallet")

  /// Settings of the run.
  public static let settings = FileSchema(
    name: "innstillinger", purpose: "startår, sluttår og metodevalg for kjøringen",
    englishPurpose: "first and last year, and the method of the run",
    columns: [
      column("felt", "field", .text, "navnet på innstillingen"),
      column("verdi", "value", .text, "verdien"),
    ],
    example: ["startår;2022", "sluttår;2050"])

  /// The base population and its history.
  public static let population = FileSchema(
    name: "befolkning", purpose: "folketall 1. januar: startår og historie",
    englishPurpose: "population 1 January: the base and its history",
    columns: [
      region,
      column("kjønn", "sex", .sex, "kvinner, menn, eller begge for grupper uten kjønn"),
      column("alder", "age", .ages, "0, 1, … 105, eller grupper som 0–4 og 100+"),
      column("år", "year", .year, "folketallet er det 1. januar dette året"),
      column("personer", "persons", .number, "antall personer 1. januar"),
    ],
    example: ["3203;kvinner;0–4;2022;2608", "3203;menn;0–4;2022;2585"])

  /// Mortality.
  public static let mortality = FileSchema(
    name: "dodelighet", purpose: "dødelighet: rater eller overlevelse, og bane for levealder",
    englishPurpose: "mortality: rates or survival, and a path of life expectancy",
    columns: [
      sex,
      column(
        "alder", "age", .ages,
        "nedre grense; S: 0 = fra fødsel, x = fra x−1 til x, åpen alder + 1 = den åpne gruppens egen; tom for e0",
        optional: true),
      year,
      column(
        "mål", "measure", .word,
        "mx, qx, S eller e0; qx ved siden av mx bare ved 0 år (gir a0), mx ved siden av qx bare i den åpne gruppen"
      ),
      value,
    ],
    example: ["kvinner;0;2022;mx;0,0018", "kvinner;;2030;e0;85,6"])

  /// Fertility.
  public static let fertility = FileSchema(
    name: "fruktbarhet", purpose: "fødsler per kvinne og år, samlet fruktbarhet og kjønnsforhold",
    englishPurpose: "births per woman and year, total fertility and the sex ratio",
    columns: [
      column(
        "alder", "age", .ages, "nedre grense; tom for SFK, middelalder og SRB", optional: true),
      year, column("mål", "measure", .word, "rate, SFK, middelalder eller SRB"), value,
    ],
    example: ["30;2022;rate;0,11", ";2030;SFK;1,6", ";2022;SRB;1,0567"])

  /// Migration.
  public static let migration = FileSchema(
    name: "flytting", purpose: "flytting per steg etter alder når den telles",
    englishPurpose: "migration per step by age when counted",
    columns: [
      region, column("strøm", "stream", .word, "inn, ut, innvandring, utvandring eller netto"),
      sex, age, year,
      column(
        "mål", "measure", .word,
        "antall per steg, rate av egen folkemengde, eller for inn andel av alle som flytter i landet"
      ),
      value,
    ],
    example: ["3203;ut;kvinner;25;2022;rate;0,11", "3203;inn;kvinner;25;2022;antall;160"])

  /// The meaning of SSB's letters.
  public static let assumptions = FileSchema(
    name: "forutsetninger", purpose: "hva bokstavene L M H K 0 i et alternativ betyr",
    englishPurpose: "what the letters L M H K 0 of an alternative mean",
    columns: [
      column(
        "komponent", "component", .word, "fruktbarhet, levealder, innenlands eller innvandring"),
      column("nivå", "level", .word, "L, M, H, K eller 0"),
      column("kjønn", "sex", .sex, "bare for levealder", optional: true), year,
      column(
        "mål", "measure", .word, "faktor (ganges), tillegg (legges til), SFK eller e0 (erstatter)"),
      value,
    ],
    example: ["fruktbarhet;L;;2022;faktor;0,9", "levealder;H;kvinner;2050;tillegg;1,5"])

  /// Control totals.
  public static let controls = FileSchema(
    name: "kontrolltotaler", purpose: "en framskriving utenfra som kjøringen bindes til",
    englishPurpose: "a projection from elsewhere that the run is bound to",
    columns: [
      region, column("aldersgruppe", "age group", .ages, "alle, eller grupper som 67–79"),
      column("år", "year", .year, "1. januar"),
      column("personer", "persons", .number, "antall personer"),
      column(
        "kjønn", "sex", .sex, "tom er begge; kvinner bare der innstillinger har kjønn kvinner",
        optional: true),
    ],
    example: ["3203;alle;2030;100560"])

  /// The dwelling programme.
  public static let programme = FileSchema(
    name: "boligbygging", purpose: "boligprogrammet: nye boliger som innflyttingen skal fylle",
    englishPurpose: "the dwelling programme: new homes that in-migration must fill",
    columns: [
      region,
      column("boligtype", "dwelling type", .text, "enebolig, småhus, blokk … (fritt valgt)"),
      column("år", "year", .year, "boligene tas i bruk i løpet av dette året"),
      column("ferdigstilt", "completed", .number, "antall nye boliger"),
      column(
        "avgang", "removed", .number, "boliger som rives eller slås sammen; tom er ingen",
        optional: true),
    ],
    example: ["3203;blokk;2025;180;4"])

  /// Headship, and who moves into new homes.
  public static let households = FileSchema(
    name: "husholdning", purpose: "hvem som bor i boligene: husholdninger, og innflyttere i nye",
    englishPurpose: "who lives in homes: headship, and who moves into new ones",
    columns: [
      column(
        "mål", "measure", .word,
        "hovedperson (husholdninger per person etter alder), beboere (per ny bolig), utenfra (andelen av dem som kommer fra andre kommuner), profil (andel av dem etter alder), ledighet (andel av alle boliger som står tomme; uten den bor noen i alle)"
      ),
      column(
        "boligtype", "dwelling type", .text, "som i boligbygging; tom for hovedperson og ledighet",
        optional: true),
      column(
        "kjønn", "sex", .sex, "kvinner, menn eller begge; for hovedperson og profil", optional: true
      ),
      column(
        "alder", "age", .ages, "en alder eller en gruppe som 20–29; for hovedperson og profil",
        optional: true), year, value,
    ],
    example: [
      "hovedperson;;begge;30–39;2022;0,55", "beboere;blokk;;;2022;1,9", "utenfra;blokk;;;2022;0,5",
      "profil;blokk;begge;20–29;2022;0,35",
    ])

  /// Sub-areas.
  public static let subAreas = FileSchema(
    name: "delomraader", purpose: "folketall i delområder (lokalområder) av kommunen",
    englishPurpose: "the population of sub-areas of the municipality",
    columns: [
      region,
      column("delområde", "sub-area", .text, "kode og navn, som «01 Heggedal», eller bare et navn"),
      column("kjønn", "sex", .sex, "kvinner, menn, eller begge for grupper uten kjønn"),
      column("alder", "age", .ages, "0, 1, … 105, eller grupper som 0–4 og 100+"),
      column("år", "year", .year, "1. januar; startåret må med, tidligere år gir egen utvikling"),
      column("personer", "persons", .number, "antall personer 1. januar"),
      column(
        "base", "base", .text, "basen eller sonen området hører til, som nord, midt og sør",
        optional: true),
    ],
    example: ["3203;01 Heggedal;kvinner;0–4;2022;320;midt"])

  /// Age groups of the population table.
  public static let ageGroups = FileSchema(
    name: "aldersgrupper", purpose: "aldersgruppene i tabellen over folketall",
    englishPurpose: "the age groups of the population table",
    columns: [
      column("gruppe", "group", .text, "navnet på gruppen"),
      column("fra", "from", .number, "yngste alder"),
      column("til", "to", .number, "eldste alder; tom for «og over»", optional: true),
    ],
    example: ["0–5;0;5", "90+;90;"])

  /// Age ratios.
  public static let indicators = FileSchema(
    name: "indikatorer", purpose: "forholdstall mellom aldersgrupper",
    englishPurpose: "ratios between age groups",
    columns: [
      column("navn", "name", .text, "navnet på indikatoren"),
      column("visning", "display", .text, "definisjonen i ord", optional: true),
      column("teller", "numerator", .ages, "aldre over brøkstreken, som 16–66"),
      column("nevner", "denominator", .ages, "aldre under brøkstreken, som 67+ eller 0–15 + 67+"),
    ],
    example: ["aldersbæreevne;personer 16–66 år per person 67 år og over;16–66;67+"])

  /// The ladders.
  public static let ladders = FileSchema(
    name: "trapper", purpose: "trappene som data: trinn, rekkefølge og navn",
    englishPurpose: "the ladders as data: steps, order and names",
    columns: [
      column("trapp", "ladder", .text, "navnet på trappen, som boligtrapp"),
      column("trinn", "step", .text, "kode; 1+2 er sammenslåtte trinn, ? er et ukjent trinn"),
      column("rekkefølge", "order", .number, "plassen i tabellen, ovenfra"),
      column("navn", "name", .text, "navnet på trinnet"),
      column("bånd", "band", .text, "uten vedtak, hjemme, døgn …", optional: true),
      column("enhet", "unit", .text, "bolig, plass, person eller mottaker", optional: true),
      column(
        "teller", "counts", .word,
        "personer (hver på ett trinn) eller mottakere (kan stå på flere); tom er ikke oppgitt",
        optional: true),
      column("botid", "stay", .number, "år en bruker er på trinnet; gir omløp", optional: true),
      column(
        "frigjør", "frees", .number, "ordinære boliger som blir ledige når én flytter inn",
        optional: true),
      column(
        "enheter", "units", .word,
        "likt (én bolig teller som én plass, og trappen har én sum) eller hver for seg (en sum per enhet); tom er hver for seg",
        optional: true),
    ],
    example: [
      "boligtrapp;3;4;Kommunalt disponerte boliger;uten døgnbemanning;bolig;personer;4;0,8;likt"
    ])

  /// The use of the ladders.
  public static let ladderUse = FileSchema(
    name: "trappebruk", purpose: "hvem som bruker hvert trinn i dag",
    englishPurpose: "who uses each step today",
    columns: [
      column("trapp", "ladder", .text, "som i trapper"),
      column("trinn", "step", .text, "som i trapper"),
      column("brukergruppe", "user group", .text, "gruppen brukerne hører til"),
      column("kjønn", "sex", .sex, "kvinner, menn eller begge"),
      column("aldersgruppe", "age group", .ages, "brukernes alder, eller alle"),
      column("år", "year", .year, "året for tellingen"),
      column("antall", "count", .number, "hvor mange"),
      column("enhet", "unit", .text, "bolig, plass, person eller mottaker"),
      column(
        "nevner", "denominator", .ages, "aldrene det deles på; tom er brukernes egne",
        optional: true),
    ],
    example: ["boligtrapp;3;utviklingshemning;begge;alle;2022;53;bolig;"])

  /// The scenarios.
  public static let scenarios = FileSchema(
    name: "scenarier", purpose: "scenarier som avvik fra grunnlaget i mappen",
    englishPurpose: "scenarios as differences from the folder as it stands",
    columns: [
      column("scenario", "scenario", .text, "navnet på scenariet"),
      column(
        "felt", "field", .text,
        "beskrivelse, grunn, kontrolltotaler, folkevekst, alternativ, boligbygging, boligforsinkelse, boligfaktor, nevner, forsinkelse, overskridelse (av byggeprosjekter) eller en innstilling"
      ),
      column("verdi", "value", .text, "verdien"),
      column("fra", "from", .year, "første år, der feltet har en periode", optional: true),
      column("til", "to", .year, "siste år, der feltet har en periode", optional: true),
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
