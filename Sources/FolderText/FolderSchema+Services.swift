extension FolderSchema {
  private typealias Column = FileSchema.Column

  private static func column(
    _ name: String, _ english: String, _ content: FileSchema.Content, _ meaning: String,
    optional: Bool = false
  ) -> Column {
    Column(name: name, english: english, content: content, required: !optional, meaning: meaning)
  }

  private static let ladder = column("trapp", "ladder", .text, "som i trapper")
  private static let rung = column("trinn", "step", .text, "som i trapper")
  private static let group = column("brukergruppe", "user group", .text, "som i trappebruk")
  private static let anyGroup = column(
    "brukergruppe", "user group", .text, "som i trappebruk; tom er alle", optional: true)
  private static let ages = column("aldersgruppe", "age group", .ages, "alder, eller alle")
  private static let sex = column("kjønn", "sex", .sex, "kvinner, menn eller begge")
  private static let scenario = column(
    "scenario", "scenario", .text, "raden gjelder bare dette scenariet; tom er alle",
    optional: true)

  /// Paths of coverage.
  public static let coverage = FileSchema(
    name: "dekning",
    purpose: "hvordan dekningsgraden endres: konstant, trend, mål, friskere aldring",
    englishPurpose: "how coverage changes: constant, trend, towards targets, healthier ageing",
    columns: [
      ladder, rung, group,
      column("bane", "path", .word, "konstant, trend eller mål; friskere kommer i tillegg til dem"),
      column("år", "year", .year, "mål: året raten skal være nådd", optional: true),
      column(
        "verdi", "value", .number,
        "trend: endring per år (−0,01); mål: brukere per innbygger; friskere: andelen av vunne leveår som er friske",
        optional: true),
      column(
        "grense", "limit", .number, "trend: raten den ikke går forbi; friskere: yngste alder",
        optional: true),
      scenario,
    ],
    example: [
      "boligtrapp;6;eldre;trend;;-0,02;0,05;", "boligtrapp;5;eldre;mål;2035;0,06;;",
      "boligtrapp;6;eldre;friskere;;0,5;67;",
    ])

  /// Shifts between rungs.
  public static let shifts = FileSchema(
    name: "dreining", purpose: "andeler som flyttes fra ett trinn til et annet",
    englishPurpose: "shares moved from one step to another",
    columns: [
      ladder, column("fra", "from", .text, "trinnet de ellers ville vært på"),
      column("til", "to", .text, "trinnet de er på i stedet"), anyGroup,
      column("andel", "share", .number, "andelen når dreiningen er ferdig, 0 til 1"),
      column("fraår", "from year", .year, "første år med virkning"),
      column("fulltår", "full year", .year, "året hele andelen er flyttet", optional: true),
      column(
        "omregning", "conversion", .number, "enheter på til for én på fra; bare for mottakere",
        optional: true),
      column(
        "hvem", "who", .word, "alle, eller nye: de som står på trinnet i startåret blir",
        optional: true),
      column("avgang", "leaving", .number, "nye: andelen som slutter hvert år", optional: true),
      scenario,
    ],
    example: ["boligtrapp;6;5;eldre;0,1;2026;2030;;alle;;"])

  /// Places there are and are planned.
  public static let capacity = FileSchema(
    name: "kapasitet", purpose: "plasser og boliger som finnes, er planlagt, kjøpes eller er tak",
    englishPurpose: "places and homes there are, are planned, are bought, or are a cap",
    columns: [
      ladder, rung, anyGroup,
      column("eier", "owner", .word, "egen eller kjøp; tom for tak", optional: true),
      column(
        "fase", "phase", .word,
        "finnes, planlagt eller tak (som VTAO: arbeidsgiverne setter grensen)"),
      column("fraår", "from year", .year, "første år plassene kan brukes"),
      column("tilår", "to year", .year, "siste år; tom er at de blir", optional: true),
      column("antall", "count", .number, "hvor mange"), scenario,
      column(
        "delområde", "sub-area", .text, "som i delomraader; tom er ikke stedfestet", optional: true),
    ],
    example: [
      "boligtrapp;5;eldre;egen;planlagt;2027;;12;;",
      "boligtrapp;6;eldre;kjøp;finnes;2022;2026;9;;",
    ])

  /// Rates of others.
  public static let references = FileSchema(
    name: "referanse", purpose: "andre kommuners rater ved siden av egne",
    englishPurpose: "rates of other municipalities beside the own",
    columns: [
      column("navn", "name", .text, "hvem det sammenlignes med"),
      column(
        "trapp", "ladder", .text,
        "som i trapper; raten vises per 1000. Tom når tallet er en andel, som av utgiftene: den vises i %, og egen må være gitt",
        optional: true),
      column("trinn", "step", .text, "som i trapper", optional: true),
      column("brukergruppe", "user group", .text, "som i trappebruk", optional: true),
      column("aldersgruppe", "age group", .ages, "aldrene over brøkstreken"),
      column("nevner", "denominator", .ages, "aldrene under brøkstreken"),
      column("år", "year", .year, "året raten gjelder"),
      column(
        "dato", "date", .word, "1. januar eller 31. desember; tom som behovsdato", optional: true),
      column("verdi", "value", .number, "per innbygger i nevneren, eller andelen"),
      column(
        "egen", "own", .number, "egen verdi, når den ikke følger av trappebruk", optional: true),
    ],
    example: ["14 sammenligningskommuner;;;pleie og omsorg;alle;alle;2022;;0,082;0,095"])

  /// Staff per user or place.
  public static let staff = FileSchema(
    name: "aarsverk", purpose: "årsverk per bruker eller plass på hvert trinn",
    englishPurpose: "årsverk per user or place on each step",
    columns: [
      ladder, rung, anyGroup, column("år", "year", .year, "året normen gjelder fra"),
      column("per_enhet", "per unit", .number, "årsverk per enhet på trinnet"),
      column("produktivitet", "productivity", .number, "økning per år; tom er 0", optional: true),
      column(
        "fravær", "absence", .number, "andel av årsverkene som er borte; tom er 0", optional: true),
    ],
    example: ["boligtrapp;5;eldre;2022;0,9;0,005;0,1"])

  /// Growth figures as sources state them.
  public static let growthFigures = FileSchema(
    name: "veksttall", purpose: "vekstanslag for årsverk slik kildene oppgir dem, to av tre tall",
    englishPurpose: "growth of årsverk as the sources state it, two of three numbers",
    columns: [
      column("navn", "name", .text, "hvilket anslag"),
      column("basisår", "base year", .year, "tom når kilden ikke sier det", optional: true),
      column("år", "year", .year, "året anslaget gjelder"),
      column("vekst", "growth", .number, "0,45 er 45 %", optional: true),
      column("basis", "base", .number, "årsverk i basisåret", optional: true),
      column("økning", "increase", .number, "flere årsverk", optional: true),
    ],
    example: ["omsorg, hovedtall;;2040;0,45;;998"])

  /// Prevalence.
  public static let prevalence = FileSchema(
    name: "forekomst", purpose: "hvor vanlig noe er etter kjønn og alder, lavt og høyt anslag",
    englishPurpose: "how common something is by sex and age, low and high",
    columns: [
      column("brukergruppe", "user group", .text, "hva forekomsten gjelder"), sex, ages,
      column("lav", "low", .number, "lavt anslag, andel fra 0 til 1"),
      column("høy", "high", .number, "høyt anslag; tom som lavt", optional: true),
    ],
    example: ["utviklingshemming;begge;alle;0,0095;0,0123"])

  /// From one ladder to another.
  public static let mappings = FileSchema(
    name: "kobling", purpose: "fra trinn i én trapp til trinn i en annen, som innsats til bolig",
    englishPurpose: "from steps of one ladder to steps of another, such as innsats to bolig",
    columns: [
      column("fratrapp", "from ladder", .text, "som i trapper"),
      column("fra", "from", .text, "trinnet i den"),
      column("tiltrapp", "to ladder", .text, "som i trapper"),
      column("til", "to", .text, "trinnet i den"),
      column("andel", "share", .number, "andelen som hører til der; tom er 1", optional: true),
    ],
    example: ["innsatstrapp;12;boligtrapp;6;1"])

  /// Known users.
  public static let knownUsers = FileSchema(
    name: "kjente_brukere", purpose: "kjente brukere etter alder og trinn: antall, aldri personer",
    englishPurpose: "known users by age and step: counts, never persons",
    columns: [
      ladder, column("brukergruppe", "user group", .text, "gruppen"),
      column("sted", "place", .word, "hjemme, kø eller trinn"),
      column("trinn", "step", .text, "som i trapper; tom for hjemme", optional: true), sex, ages,
      column("år", "year", .year, "1. januar; alle rader samme år"),
      column("antall", "count", .number, "hvor mange"),
    ],
    example: ["boligtrapp;utviklingshemning;hjemme;;begge;10–17;2022;40"])

  /// What happens to known users.
  public static let transitions = FileSchema(
    name: "overganger", purpose: "hva som hender kjente brukere fra år til år",
    englishPurpose: "what happens to known users from year to year",
    columns: [
      ladder, column("brukergruppe", "user group", .text, "som i kjente_brukere"),
      column(
        "hendelse", "event", .word,
        "overdødelighet, innflyttingsalder, første trinn, overgang, utflytting, avslutning, botid, tilflytting eller nye"
      ),
      column(
        "fra", "from", .text, "trinnet; tom er alle der hendelsen tillater det", optional: true),
      column("til", "to", .text, "trinnet; tom er hjemme for tilflytting og nye", optional: true),
      column("kjønn", "sex", .sex, "kvinner, menn eller begge"), ages,
      column("fraår", "from year", .year, "første år; tom er alle", optional: true),
      column("tilår", "to year", .year, "siste år; tom er alle etter", optional: true),
      column("verdi", "value", .number, "sannsynlighet, andel, forhold, år eller personer"),
    ],
    example: [
      "boligtrapp;utviklingshemning;innflyttingsalder;;;begge;18–25;;;1",
      "boligtrapp;utviklingshemning;første trinn;;5;begge;alle;;;1",
    ])

  /// New dwellings.
  public static let production = FileSchema(
    name: "produksjon",
    purpose: "nye boliger: fordeling på typer, andeler som er reservert, antall",
    englishPurpose: "new dwellings: how they divide on types, what is reserved, how many",
    columns: [
      column(
        "mål", "measure", .word,
        "boligtype (andelen av nye boliger), reservert (som rimelige eller kjøpsopsjon) eller antall (ferdigstilt i året, når boligbygging ikke er gitt)"
      ),
      column("navn", "name", .text, "boligtypen, eller det som reserveres", optional: true),
      column(
        "trapp", "ladder", .text, "typer av plasser på ett trinn; tom er alle nye boliger",
        optional: true),
      column("trinn", "step", .text, "som i trapper", optional: true),
      column("år", "year", .year, "antall: gjelder til neste år som er gitt", optional: true),
      column("verdi", "value", .number, "andel fra 0 til 1, eller antall"),
      column(
        "av", "of", .text, "reservert: typene andelen tas av, med + mellom; tom er alle",
        optional: true),
    ],
    example: [
      "boligtype;blokk;;;;0,6;", "reservert;rimelige boliger;;;;0,15;blokk", "antall;;;;2025;300;",
    ])

  /// The files of the services, in the order they are checked and documented.
  package static let serviceFiles = [
    mappings, coverage, shifts, capacity, production, references, staff, growthFigures, prevalence,
    knownUsers, transitions,
  ]
}
