extension FolderSchema {
  private typealias Column = FileSchema.Column

  private static func column(
    _ name: String, _ english: String, _ content: FileSchema.Content, _ meaning: String,
    optional: Bool = false
  ) -> Column {
    Column(name: name, english: english, content: content, required: !optional, meaning: meaning)
  }

  private static let priceYear = column(
    "prisår", "price year", .year, "året beløpets priser gjelder; må stå på hver rad")
  private static let index = column(
    "indeks", "index", .text, "prisindeksen i deflator.csv som beløpet følger")
  private static let scenario = column(
    "scenario", "scenario", .text,
    "raden gjelder bare dette scenariet, i stedet for samme rad uten scenario", optional: true)
  private static let function = column(
    "funksjon", "function", .text, "KOSTRA-funksjon, som 253", optional: true)
  private static let rung = column(
    "trinn", "step", .text, "trinnet, som i trapper", optional: true)
  private static let codes = [
    column("ansvar", "cost centre", .text, "følger med til resultatet", optional: true),
    column("art", "account type", .text, "følger med til resultatet", optional: true),
  ]
  private static let project = column(
    "prosjekt", "project", .text, "følger med til resultatet", optional: true)

  /// Price indices.
  public static let deflator = FileSchema(
    name: "deflator", purpose: "prisindekser: lønn, varer, bygg og hva de veier i en blanding",
    englishPurpose: "price indices: wages, goods, construction, and their weights in a mix",
    columns: [
      column("indeks", "index", .text, "navnet som beløpene viser til"),
      column("år", "year", .year, "året; tom for vekt", optional: true),
      column("til", "to", .year, "siste år med samme vekst; tom er bare året", optional: true),
      column(
        "mål", "measure", .word,
        "nivå, vekst fra året før (0,03 er 3 %) eller vekt (del av en blanding)"),
      column("verdi", "value", .number, "tallet"),
      column("del", "part", .text, "indeksen som vekten gjelder", optional: true), scenario,
    ],
    example: [
      "lønn;2024;2040;vekst;0,04;;", "varer;2024;2040;vekst;0,025;;", "kommunal;;;vekt;0,65;lønn;",
      "kommunal;;;vekt;0,35;varer;",
    ])

  /// Unit costs.
  public static let unitCosts = FileSchema(
    name: "enhetskostnader", purpose: "hva en plass, en bruker, et årsverk og en innbygger koster",
    englishPurpose: "what a place, a user, an årsverk and an inhabitant cost",
    columns: [
      column("navn", "name", .text, "linjen; rader med samme navn hører sammen"),
      column(
        "mål", "measure", .word,
        "per enhet, fast, brukerbetaling, lønn per årsverk, kostnad per mottaker, trinn i alt, andel av trappen, egen per innbygger, landet per innbygger eller inntekt per innbygger"
      ),
      column("beløp", "amount", .number, "kroner per år; andel av trappen: 0,062 er 6,2 %"),
      priceYear,
      column(
        "indeks", "index", .text,
        "prisindeksen i deflator.csv; tom bare for andel av trappen", optional: true),
      column("trapp", "ladder", .text, "som i trapper", optional: true), rung,
      column("brukergruppe", "user group", .text, "tom er alle på trinnet", optional: true),
      function,
      column(
        "drift", "operation", .word, "egen, kjøp, eller tom for hele behovet", optional: true),
      column(
        "aldersgruppe", "age group", .ages,
        "for beløp per innbygger; for kostnad per mottaker mottakernes alder", optional: true),
      column(
        "andel", "share", .number,
        "for kostnad per mottaker: andelen av enhetene som er i klassen; tom er alle",
        optional: true),
      scenario,
    ] + codes + [project],
    example: [
      "egne plasser;per enhet;1400000;2024;lønn;boligtrapp;6;;253;;;;;;;",
      "demografi;egen per innbygger;390000;2024;lønn;;;;;;90+;;;;;",
    ])

  /// Settings of the budget.
  public static let budget = FileSchema(
    name: "okonomi", purpose: "første år i handlingsprogrammet og reglene for budsjettet",
    englishPurpose: "the first year of the handlingsprogram and the rules of the budget",
    columns: [
      column(
        "felt", "field", .text,
        "første_år, deflator, produktivitet (også fra et år: produktivitet 2027), sosiale_kostnader, refusjon_innslag, refusjon_andel, refusjon_alder, kalkulasjonsrente eller demografi_fra"
      ),
      column("verdi", "value", .text, "verdien"),
      column("prisår", "price year", .year, "for refusjon_innslag", optional: true),
      column("indeks", "index", .text, "for refusjon_innslag", optional: true),
    ],
    example: ["første_år;2025;;", "deflator;kommunal;;", "refusjon_innslag;1600000;2024;lønn"])

  /// Interest on loans.
  public static let interest = FileSchema(
    name: "renter", purpose: "nominell lånerente år for år",
    englishPurpose: "the nominal interest on loans by year",
    columns: [
      column("år", "year", .year, "året"),
      column("til", "to", .year, "siste år med samme rente; tom er bare året", optional: true),
      column("rente", "interest", .number, "0,04 er 4 %"), scenario,
    ],
    example: ["2025;2040;0,04;"])

  /// Investment projects.
  public static let investments = FileSchema(
    name: "investeringer",
    purpose: "byggeprosjekter: plasser, innflytting, tilskudd og lån; plassene står bare her",
    englishPurpose: "building projects: places, move-in, grant and loan",
    columns: [
      column("prosjekt", "project", .text, "navnet"),
      column("funksjon", "function", .text, "KOSTRA-funksjon, som 265"),
      column("trapp", "ladder", .text, "som i trapper; må stå når det er plasser", optional: true),
      column("trinn", "step", .text, "trinnet plassene hører til", optional: true),
      column("plasser", "places", .number, "nye plasser; tom er ingen", optional: true),
      column("erstatter", "replaces", .number, "plasser som legges ned", optional: true),
      column("innflytting", "move in", .text, "måneden, som 2027-08"),
      column(
        "årlig_drift", "yearly operation", .number,
        "drift for et helt år, når den ikke er regnet med enhetskostnader", optional: true),
      column(
        "drift_indeks", "operation index", .text, "prisindeksen årlig_drift følger",
        optional: true),
      priceYear, index,
      column("mva", "vat", .number, "avgiften i kostnaden, 0,25"),
      column("mva_kompensasjon", "vat compensation", .number, "andel av den som kompenseres"),
      column("tilskudd", "grant", .number, "andel av godkjent kostnad", optional: true),
      column(
        "tilskudd_tak", "grant cap", .number, "høyeste godkjente kostnad per plass",
        optional: true),
      column(
        "nettotilvekst", "net addition", .word, "ja når bare flere plasser enn før gir tilskudd",
        optional: true),
      column(
        "utbetaling", "payment", .word, "av tilskuddet: underveis eller ved innflytting",
        optional: true),
      column("egenfinansiering", "own financing", .number, "andel av det som gjenstår"),
      column("lån", "loan", .word, "annuitet, serie eller minimumsavdrag"),
      column("løpetid", "term", .number, "år med avdrag"),
      column("avdragsfrihet", "grace period", .number, "år med bare renter", optional: true),
      column("avskrivningstid", "depreciation", .number, "år"),
      column(
        "brukergruppe", "user group", .text,
        "hvem plassene er for; må stå når kapasitet har plasser til flere grupper på trinnet",
        optional: true),
    ] + codes,
    example: [
      "Nye boliger;265;boligtrapp;5;12;0;2027-08;;;2024;bygg;0,25;1;0,45;4000000;ja;ved innflytting;0,1;annuitet;30;0;40;;;"
    ])

  /// Yearly instalments of projects.
  public static let instalments = FileSchema(
    name: "investeringsrater", purpose: "hva byggeprosjektene koster år for år, med mva",
    englishPurpose: "what building projects cost by year, VAT included",
    columns: [
      column("prosjekt", "project", .text, "som i investeringer"),
      column("år", "year", .year, "året"),
      column("beløp", "amount", .number, "kroner i prosjektets prisår"),
    ],
    example: ["Nye boliger;2026;30000000", "Nye boliger;2027;30000000"])

  /// The adopted budget.
  public static let adopted = FileSchema(
    name: "vedtatt_budsjett", purpose: "vedtatt budsjett, som endringene regnes fra",
    englishPurpose: "the adopted budget that changes are counted from",
    columns: [
      column("funksjon", "function", .text, "KOSTRA-funksjon, som 253"),
      column("brutto", "gross", .number, "utgift i kroner"),
      column("inntekt", "income", .number, "inntekt i kroner, positivt tall", optional: true),
      priceYear, index,
    ] + codes,
    example: ["253;310000000;48000000;2024;kommunal;;"])

  /// Measures and earlier decisions.
  public static let measures = FileSchema(
    name: "tiltak", purpose: "tiltak og tidligere vedtak i handlingsprogrammet",
    englishPurpose: "measures and earlier decisions in the handlingsprogram",
    columns: [
      column("navn", "name", .text, "rader med samme navn er år i samme linje"),
      column("del", "part", .word, "konsekvensjustering eller tiltak"),
      column("funksjon", "function", .text, "KOSTRA-funksjon, som 253"), rung,
      column("år", "year", .year, "beløpet gjelder fra dette året til neste rad"),
      column("retning", "direction", .word, "økning eller reduksjon"),
      column("beløp", "amount", .number, "kroner, aldri under null"),
      column("konto", "account", .word, "utgift eller inntekt"), priceYear, index, scenario,
    ] + codes + [project],
    example: ["Hverdagsrehabilitering;tiltak;254;;2025;reduksjon;2000000;utgift;2024;lønn;;;;"])

  /// The files whose numbers are kroner, a thousand times wrong where a thousands sign is misread.
  static let filesOfKroner = [unitCosts, investments, instalments, adopted, measures]

  /// The files of the budget, in the order they are checked and documented.
  package static let budgetFiles = [
    deflator, unitCosts, budget, interest, investments, instalments, adopted, measures,
  ]
}
