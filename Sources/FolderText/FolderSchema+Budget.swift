import Tabular

extension FolderSchema {
  private typealias Column = FileSchema.Column

  private static func column(
    _ name: String, _ english: String, _ content: FileSchema.Content, _ meaning: Phrase,
    optional: Bool = false
  ) -> Column {
    Column(name: name, english: english, content: content, required: !optional, meaning: meaning)
  }

  private static let priceYear = column(
    "prisår", "price year", .year,
    Phrase("the year of the prices of the amount; must stand on every row"))
  private static let index = column(
    "indeks", "index", .name(of: "indeks"),
    Phrase("the price index in deflator.csv that the amount follows"))
  private static let scenario = column(
    "scenario", "scenario", .name(of: "scenario"),
    Phrase("the row holds for this scenario only, in place of the same row without a scenario"),
    optional: true)
  private static let function = column(
    "funksjon", "function", .text, Phrase("a KOSTRA function, such as 253"), optional: true)
  private static let rung = column(
    "trinn", "step", .text, Phrase("the step, as in trapper"), optional: true)
  private static let codes = [
    column("ansvar", "cost centre", .text, Phrase("is passed on to the result"), optional: true),
    column("art", "account type", .text, Phrase("is passed on to the result"), optional: true),
  ]
  private static let project = column(
    "prosjekt", "project", .name(of: "prosjekt"), Phrase("is passed on to the result"),
    optional: true)

  /// Price indices.
  public static let deflator = FileSchema(
    name: "deflator",
    purpose: Phrase("price indices: wages, goods, construction, and their weights in a mix"),
    columns: [
      column("indeks", "index", .name(of: "indeks"), Phrase("the name that amounts refer to")),
      column("år", "year", .year, Phrase("the year; empty for vekt"), optional: true),
      column(
        "til", "to", .year, Phrase("the last year with the same growth; empty is only the year"),
        optional: true),
      column(
        "mål", "measure", .word,
        Phrase("nivå, vekst from the year before (0,03 is 3 %) or vekt (part of a mix)")),
      column("verdi", "value", .number, Phrase("the figure")),
      column(
        "del", "part", .name(of: "indeks"), Phrase("the index that the weight is of"),
        optional: true),
      scenario,
    ],
    example: [
      "lønn;2024;2040;vekst;0,04;;", "varer;2024;2040;vekst;0,025;;", "kommunal;;;vekt;0,65;lønn;",
      "kommunal;;;vekt;0,35;varer;",
    ])

  /// Unit costs.
  public static let unitCosts = FileSchema(
    name: "enhetskostnader",
    purpose: Phrase("what a place, a user, an årsverk and an inhabitant cost"),
    columns: [
      column(
        "navn", "name", .name(of: "enhetskostnad"),
        Phrase("the line; rows with the same name belong together")),
      column(
        "mål", "measure", .word,
        Phrase(
          "per enhet, fast, brukerbetaling, lønn per årsverk, kostnad per mottaker, trinn i alt, andel av trappen, egen per innbygger, landet per innbygger or inntekt per innbygger"
        )
      ),
      column("beløp", "amount", .number, Phrase("kroner a year; andel av trappen: 0,062 is 6,2 %")),
      priceYear,
      column(
        "indeks", "index", .name(of: "indeks"),
        Phrase("the price index in deflator.csv; empty only for andel av trappen"), optional: true),
      column("trapp", "ladder", .name(of: "trapp"), Phrase("as in trapper"), optional: true), rung,
      column(
        "brukergruppe", "user group", .name(of: "brukergruppe"), Phrase("empty is all on the step"),
        optional: true),
      function,
      column(
        "drift", "operation", .word, Phrase("egen, kjøp, or empty for the whole need"),
        optional: true),
      column(
        "aldersgruppe", "age group", .ages,
        Phrase("for amounts per inhabitant; for kostnad per mottaker the ages of the recipients"),
        optional: true),
      column(
        "andel", "share", .number,
        Phrase(
          "for kostnad per mottaker: the share of the units that are in the class; empty is all"),
        optional: true),
      scenario,
    ] + codes + [project],
    example: [
      "egne plasser;per enhet;1400000;2024;lønn;boligtrapp;6;;253;;;;;;;",
      "demografi;egen per innbygger;390000;2024;lønn;;;;;;90+;;;;;",
    ])

  /// Settings of the budget.
  public static let budget = FileSchema(
    name: "okonomi",
    purpose: Phrase("the first year of the handlingsprogram and the rules of the budget"),
    columns: [
      column(
        "felt", "field", .text,
        Phrase(
          "første_år, deflator, produktivitet (also from a year: produktivitet 2027), sosiale_kostnader, refusjon_innslag, refusjon_andel, refusjon_alder, kalkulasjonsrente or demografi_fra"
        )
      ),
      column("verdi", "value", .setting, Phrase("the value")),
      column("prisår", "price year", .year, Phrase("for refusjon_innslag"), optional: true),
      column(
        "indeks", "index", .name(of: "indeks"), Phrase("for refusjon_innslag"), optional: true),
    ],
    example: ["første_år;2025;;", "deflator;kommunal;;", "refusjon_innslag;1600000;2024;lønn"])

  /// Interest on loans.
  public static let interest = FileSchema(
    name: "renter", purpose: Phrase("the nominal interest on loans by year"),
    columns: [
      column("år", "year", .year, Phrase("the year")),
      column(
        "til", "to", .year, Phrase("the last year with the same interest; empty is only the year"),
        optional: true),
      column("rente", "interest", .number, Phrase("0,04 is 4 %")), scenario,
    ],
    example: ["2025;2040;0,04;"])

  /// Investment projects.
  public static let investments = FileSchema(
    name: "investeringer",
    purpose: Phrase("building projects: places, move-in, grant and loan"),
    columns: [
      column("prosjekt", "project", .name(of: "prosjekt"), Phrase("the name")),
      column("funksjon", "function", .text, Phrase("a KOSTRA function, such as 265")),
      column(
        "trapp", "ladder", .name(of: "trapp"),
        Phrase("as in trapper; must stand where there are places"),
        optional: true),
      column("trinn", "step", .text, Phrase("the step the places belong to"), optional: true),
      column("plasser", "places", .number, Phrase("new places; empty is none"), optional: true),
      column("erstatter", "replaces", .number, Phrase("places that are closed"), optional: true),
      column("innflytting", "move in", .text, Phrase("the month, such as 2027-08")),
      column(
        "årlig_drift", "yearly operation", .number,
        Phrase("operation for a whole year, where it is not counted with enhetskostnader"),
        optional: true),
      column(
        "drift_indeks", "operation index", .name(of: "indeks"),
        Phrase("the price index that årlig_drift follows"),
        optional: true),
      priceYear, index,
      column("mva", "vat", .number, Phrase("the tax in the cost, 0,25")),
      column(
        "mva_kompensasjon", "vat compensation", .number,
        Phrase("the share of it that is compensated")),
      column("tilskudd", "grant", .number, Phrase("share of the approved cost"), optional: true),
      column(
        "tilskudd_tak", "grant cap", .number, Phrase("the highest approved cost per place"),
        optional: true),
      column(
        "nettotilvekst", "net addition", .word,
        Phrase("ja where only more places than before give a grant"),
        optional: true),
      column(
        "utbetaling", "payment", .word, Phrase("of the grant: underveis or ved innflytting"),
        optional: true),
      column("egenfinansiering", "own financing", .number, Phrase("share of what is left")),
      column("lån", "loan", .word, Phrase("annuitet, serie or minimumsavdrag")),
      column("løpetid", "term", .number, Phrase("years of repayment")),
      column(
        "avdragsfrihet", "grace period", .number, Phrase("years of interest only"), optional: true),
      column("avskrivningstid", "depreciation", .number, Phrase("years")),
      column(
        "brukergruppe", "user group", .name(of: "brukergruppe"),
        Phrase(
          "whom the places are for; must stand where kapasitet has places for several groups on the step"
        ),
        optional: true),
    ] + codes,
    example: [
      "Nye boliger;265;boligtrapp;5;12;0;2027-08;;;2024;bygg;0,25;1;0,45;4000000;ja;ved innflytting;0,1;annuitet;30;0;40;;;"
    ])

  /// Yearly instalments of projects.
  public static let instalments = FileSchema(
    name: "investeringsrater", purpose: Phrase("what building projects cost by year, VAT included"),
    columns: [
      column("prosjekt", "project", .name(of: "prosjekt"), Phrase("as in investeringer")),
      column("år", "year", .year, Phrase("the year")),
      column("beløp", "amount", .number, Phrase("kroner of the price year of the project")),
    ],
    example: ["Nye boliger;2026;30000000", "Nye boliger;2027;30000000"])

  /// The adopted budget.
  public static let adopted = FileSchema(
    name: "vedtatt_budsjett", purpose: Phrase("the adopted budget that changes are counted from"),
    columns: [
      column("funksjon", "function", .text, Phrase("a KOSTRA function, such as 253")),
      column("brutto", "gross", .number, Phrase("expense in kroner")),
      column(
        "inntekt", "income", .number, Phrase("income in kroner, a positive number"), optional: true),
      priceYear, index,
    ] + codes,
    example: ["253;310000000;48000000;2024;kommunal;;"])

  /// Measures and earlier decisions.
  public static let measures = FileSchema(
    name: "tiltak", purpose: Phrase("measures and earlier decisions in the handlingsprogram"),
    columns: [
      column(
        "navn", "name", .name(of: "vedtak"),
        Phrase("rows with the same name and posting are years of the same line")),
      column("del", "part", .word, Phrase("konsekvensjustering or tiltak")),
      column("funksjon", "function", .text, Phrase("a KOSTRA function, such as 253")), rung,
      column("år", "year", .year, Phrase("the amount holds from this year until the next row")),
      column("retning", "direction", .word, Phrase("økning or reduksjon")),
      column("beløp", "amount", .number, Phrase("kroner, never below zero")),
      column("konto", "account", .word, Phrase("utgift or inntekt")), priceYear, index,
      column(
        "scenario", "scenario", .name(of: "scenario"),
        Phrase("the row is counted in this scenario only, besides the rows without a scenario"),
        optional: true),
    ] + codes + [project],
    example: ["Hverdagsrehabilitering;tiltak;254;;2025;reduksjon;2000000;utgift;2024;lønn;;;;"])

  /// The files whose numbers are kroner, a thousand times wrong where a thousands sign is misread.
  static let filesOfKroner = [unitCosts, investments, instalments, adopted, measures]

  /// The files whose numbers are persons, places or homes, counted: nobody counts in thousandths.
  static let filesOfCounts = [
    population, controls, subAreas, programme, ladderUse, capacity, knownUsers,
  ]

  /// The files whose years are those of people on 1 January.
  static let countedOnFirstDay = [population, controls, subAreas, knownUsers]

  /// The files of the budget, in the order they are checked and documented.
  package static let budgetFiles = [
    deflator, unitCosts, budget, interest, investments, instalments, adopted, measures,
  ]
}
