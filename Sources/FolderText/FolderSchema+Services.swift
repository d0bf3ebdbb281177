import Tabular

extension FolderSchema {
  private typealias Column = FileSchema.Column

  private static func column(
    _ name: String, _ english: String, _ content: FileSchema.Content, _ meaning: Phrase,
    optional: Bool = false
  ) -> Column {
    Column(name: name, english: english, content: content, required: !optional, meaning: meaning)
  }

  private static let ladder = column("trapp", "ladder", .name(of: "trapp"), Phrase("as in trapper"))
  private static let rung = column("trinn", "step", .text, Phrase("as in trapper"))
  private static let group = column(
    "brukergruppe", "user group", .name(of: "brukergruppe"), Phrase("as in trappebruk"))
  private static let anyGroup = column(
    "brukergruppe", "user group", .name(of: "brukergruppe"),
    Phrase("as in trappebruk; empty is all"), optional: true)
  private static let ages = column("aldersgruppe", "age group", .ages, Phrase("an age, or alle"))
  private static let sex = column("kjønn", "sex", .sex, Phrase("kvinner, menn or begge"))
  private static let scenario = column(
    "scenario", "scenario", .name(of: "scenario"),
    Phrase("the row holds for this scenario only; empty is all"),
    optional: true)

  /// Paths of coverage.
  public static let coverage = FileSchema(
    name: "dekning",
    purpose: Phrase("how coverage changes: constant, trend, towards targets, healthier ageing"),
    columns: [
      ladder, rung, group,
      column(
        "bane", "path", .word, Phrase("konstant, trend or mål; friskere comes on top of them")),
      column(
        "år", "year", .year, Phrase("mål: the year the rate is to be reached"), optional: true),
      column(
        "verdi", "value", .number,
        Phrase(
          "trend: change per year (−0,01); mål: users per inhabitant; friskere: the share of years of life gained that are healthy"
        ),
        optional: true),
      column(
        "grense", "limit", .number,
        Phrase("trend: the rate it does not go beyond; friskere: the youngest age"),
        optional: true),
      scenario,
    ],
    example: [
      "boligtrapp;6;eldre;trend;;-0,02;0,05;", "boligtrapp;5;eldre;mål;2035;0,06;;",
      "boligtrapp;6;eldre;friskere;;0,5;67;",
    ])

  /// Shifts between rungs.
  public static let shifts = FileSchema(
    name: "dreining", purpose: Phrase("shares moved from one step to another"),
    columns: [
      ladder, column("fra", "from", .text, Phrase("the step they would otherwise be on")),
      column("til", "to", .text, Phrase("the step they are on instead")), anyGroup,
      column("andel", "share", .number, Phrase("the share when the shift is complete, 0 to 1")),
      column("fraår", "from year", .year, Phrase("the first year with an effect")),
      column(
        "fulltår", "full year", .year, Phrase("the year the whole share is moved"), optional: true),
      column(
        "omregning", "conversion", .number,
        Phrase("units on til for one on fra; only for mottakere"),
        optional: true),
      column(
        "hvem", "who", .word,
        Phrase("alle, or nye: those who are on the step in the start year stay"),
        optional: true),
      column(
        "avgang", "leaving", .number, Phrase("nye: the share that leaves each year"), optional: true
      ),
      scenario,
    ],
    example: ["boligtrapp;6;5;eldre;0,1;2026;2030;;alle;;"])

  /// Places there are and are planned.
  public static let capacity = FileSchema(
    name: "kapasitet",
    purpose: Phrase("places and homes there are, are planned, are bought, or are a cap"),
    columns: [
      ladder, rung, anyGroup,
      column("eier", "owner", .word, Phrase("egen or kjøp; empty for tak"), optional: true),
      column(
        "fase", "phase", .word,
        Phrase("finnes, planlagt or tak (such as VTAO: the employers set the limit)")),
      column("fraår", "from year", .year, Phrase("the first year the places can be used")),
      column(
        "tilår", "to year", .year, Phrase("the last year; empty is that they stay"), optional: true),
      column("antall", "count", .number, Phrase("how many")), scenario,
      column(
        "delområde", "sub-area", .name(of: "delområde"),
        Phrase("as in delomraader; empty is of no known place"),
        optional: true),
      column(
        "dato", "date", .word,
        Phrase("the day in fraår and tilår, 1. januar or 31. desember; empty as behovsdato"),
        optional: true),
    ],
    example: [
      "boligtrapp;5;eldre;egen;planlagt;2027;;12;;;",
      "boligtrapp;6;eldre;kjøp;finnes;2022;2026;9;;;31. desember",
    ])

  /// Rates of others.
  public static let references = FileSchema(
    name: "referanse", purpose: Phrase("rates of other municipalities beside the own"),
    columns: [
      column("navn", "name", .text, Phrase("whom the comparison is with")),
      column(
        "trapp", "ladder", .name(of: "trapp"),
        Phrase(
          "as in trapper; the rate is shown per 1000. Empty when the figure is a share, such as of expenditure: it is shown in %, and egen must be given"
        ),
        optional: true),
      column("trinn", "step", .text, Phrase("as in trapper"), optional: true),
      column(
        "brukergruppe", "user group", .name(of: "brukergruppe"), Phrase("as in trappebruk"),
        optional: true),
      column("aldersgruppe", "age group", .ages, Phrase("the ages above the fraction line")),
      column("nevner", "denominator", .ages, Phrase("the ages below the fraction line")),
      column("år", "year", .year, Phrase("the year the rate is of")),
      column(
        "dato", "date", .word, Phrase("1. januar or 31. desember; empty as behovsdato"),
        optional: true),
      column("verdi", "value", .number, Phrase("per inhabitant of the denominator, or the share")),
      column(
        "egen", "own", .number, Phrase("the own value, where it does not follow from trappebruk"),
        optional: true),
    ],
    example: ["14 sammenligningskommuner;;;pleie og omsorg;alle;alle;2022;;0,082;0,095"])

  /// Staff per user or place.
  public static let staff = FileSchema(
    name: "aarsverk", purpose: Phrase("årsverk per user or place on each step"),
    columns: [
      ladder, rung, anyGroup,
      column(
        "år", "year", .year,
        Phrase(
          "the year of the norm, from which productivity is counted; one norm for each step and group"
        )),
      column("per_enhet", "per unit", .number, Phrase("årsverk per unit on the step")),
      column(
        "produktivitet", "productivity", .number, Phrase("increase per year; empty is 0"),
        optional: true),
      column(
        "fravær", "absence", .number, Phrase("the share of the årsverk that is absent; empty is 0"),
        optional: true),
    ],
    example: ["boligtrapp;5;eldre;2022;0,9;0,005;0,1"])

  /// Growth figures as sources state them.
  public static let growthFigures = FileSchema(
    name: "veksttall",
    purpose: Phrase("growth of årsverk as the sources state it, two of three numbers"),
    columns: [
      column("navn", "name", .text, Phrase("which estimate")),
      column(
        "basisår", "base year", .year, Phrase("empty where the source does not say"), optional: true
      ),
      column("år", "year", .year, Phrase("the year the estimate is of")),
      column("vekst", "growth", .number, Phrase("0,45 is 45 %"), optional: true),
      column("basis", "base", .number, Phrase("årsverk in the base year"), optional: true),
      column("økning", "increase", .number, Phrase("more årsverk"), optional: true),
    ],
    example: ["omsorg, hovedtall;;2040;0,45;;998"])

  /// Prevalence.
  public static let prevalence = FileSchema(
    name: "forekomst", purpose: Phrase("how common something is by sex and age, low and high"),
    columns: [
      column(
        "brukergruppe", "user group", .name(of: "brukergruppe"), Phrase("what the prevalence is of")
      ), sex, ages,
      column("lav", "low", .number, Phrase("the low estimate, a share from 0 to 1")),
      column(
        "høy", "high", .number, Phrase("the high estimate; empty as the low one"), optional: true),
    ],
    example: ["utviklingshemming;begge;alle;0,0095;0,0123"])

  /// From one ladder to another.
  public static let mappings = FileSchema(
    name: "kobling",
    purpose: Phrase("from steps of one ladder to steps of another, such as innsats to bolig"),
    columns: [
      column("fratrapp", "from ladder", .name(of: "trapp"), Phrase("as in trapper")),
      column("fra", "from", .text, Phrase("the step in it")),
      column("tiltrapp", "to ladder", .name(of: "trapp"), Phrase("as in trapper")),
      column("til", "to", .text, Phrase("the step in it")),
      column(
        "andel", "share", .number, Phrase("the share that belongs there; empty is 1"),
        optional: true),
    ],
    example: ["innsatstrapp;12;boligtrapp;6;1"])

  /// Known users.
  public static let knownUsers = FileSchema(
    name: "kjente_brukere", purpose: Phrase("known users by age and step: counts, never persons"),
    columns: [
      ladder, column("brukergruppe", "user group", .name(of: "brukergruppe"), Phrase("the group")),
      column("sted", "place", .word, Phrase("hjemme, kø or trinn")),
      column("trinn", "step", .text, Phrase("as in trapper; empty for hjemme"), optional: true),
      sex, ages,
      column("år", "year", .year, Phrase("on 1 January; all rows the same year")),
      column("antall", "count", .number, Phrase("how many")),
    ],
    example: ["boligtrapp;utviklingshemning;hjemme;;begge;10–17;2022;40"])

  /// What happens to known users.
  public static let transitions = FileSchema(
    name: "overganger", purpose: Phrase("what happens to known users from year to year"),
    columns: [
      ladder,
      column(
        "brukergruppe", "user group", .name(of: "brukergruppe"), Phrase("as in kjente_brukere")),
      column(
        "hendelse", "event", .word,
        Phrase(
          "overdødelighet, innflyttingsalder, første trinn, overgang, utflytting, avslutning, botid, tilflytting or nye"
        )
      ),
      column(
        "fra", "from", .text, Phrase("the step; empty is all where the event allows it"),
        optional: true),
      column(
        "til", "to", .text, Phrase("the step; empty is hjemme for tilflytting and nye"),
        optional: true),
      column("kjønn", "sex", .sex, Phrase("kvinner, menn or begge")), ages,
      column("fraår", "from year", .year, Phrase("the first year; empty is all"), optional: true),
      column(
        "tilår", "to year", .year, Phrase("the last year; empty is all after"), optional: true),
      column(
        "verdi", "value", .number, Phrase("a probability, a share, a ratio, years or persons")),
    ],
    example: [
      "boligtrapp;utviklingshemning;innflyttingsalder;;;begge;18–25;;;1",
      "boligtrapp;utviklingshemning;første trinn;;5;begge;alle;;;1",
    ])

  /// New dwellings.
  public static let production = FileSchema(
    name: "produksjon",
    purpose: Phrase("new dwellings: how they divide on types, what is reserved, how many"),
    columns: [
      column(
        "mål", "measure", .word,
        Phrase(
          "boligtype (the share of new homes), reservert (such as affordable homes or an option to buy) or antall (completed in the year, where boligbygging is not given)"
        )
      ),
      column(
        "navn", "name", .text, Phrase("the type of dwelling, or what is reserved"), optional: true),
      column(
        "trapp", "ladder", .name(of: "trapp"),
        Phrase("types of places on one step; empty is all new homes"),
        optional: true),
      column("trinn", "step", .text, Phrase("as in trapper"), optional: true),
      column(
        "år", "year", .year, Phrase("antall: holds until the next year that is given"),
        optional: true),
      column("verdi", "value", .number, Phrase("a share from 0 to 1, or a number")),
      column(
        "av", "of", .text,
        Phrase("reservert: the types the share is taken of, with + between; empty is all"),
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
