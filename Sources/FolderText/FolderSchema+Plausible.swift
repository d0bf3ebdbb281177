import Tabular

extension FolderSchema {
  private typealias Number = PlausibleNumber

  private static let perCent = Phrase("is it per cent? Divide by 100")
  private static let thousands = Phrase("is it in thousands or millions of kroner? Write kroner")
  private static let wholePlaces = Phrase("is it a sum for all of them? Write what one has")

  /// What the numbers of the files may be, by file.
  ///
  /// Where only what is likely stands, the reader of the file has bounds of its own.
  static let plausible: [String: [PlausibleNumber]] = [
    settings.name: settingNumbers,
    scenarios.name: settingNumbers + [
      Number(
        "verdi", in: ("felt", ["boligfaktor", "dwellings factor"]),
        what: Phrase("a factor of the planned homes"), likely: 0...5, cause: perCent),
      Number(
        "verdi", in: ("felt", ["overskridelse", "overrun"]),
        what: Phrase("a share of the planned cost"), likely: -0.5...1, cause: perCent),
      Number(
        "verdi", in: ("felt", ["forsinkelse", "delay"]), what: Phrase("years of delay"),
        likely: 0...15, cause: Phrase("is it months? Divide by 12")),
    ],
    fertility.name: [
      sexRatio("mål", ["SRB"]),
      Number(
        "verdi", in: ("mål", ["middelalder", "mean age"]), what: Phrase("the mother's age"),
        likely: 20...40, cause: Phrase("is it another measure?")),
    ],
    mortality.name: [
      Number(
        "verdi", in: ("mål", ["mx", "qx"]), what: Phrase("deaths per person and year"),
        likely: 0...1.2, cause: Phrase("is it per 1000? Divide by 1000"))
    ],
    assumptions.name: [
      Number(
        "verdi", in: ("mål", ["faktor", "factor"]), what: Phrase("a factor"), likely: 0...3,
        cause: perCent)
    ],
    households.name: [
      Number(
        "verdi", in: ("mål", ["beboere", "persons"]), what: Phrase("persons in a new home"),
        possible: 0...15, likely: 0.5...6, cause: wholePlaces),
      Number(
        "verdi", in: ("mål", ["ledighet", "vacancy"]),
        what: Phrase("the share of homes that stand empty"), likely: 0...0.5, cause: perCent),
    ],
    ladders.name: [
      Number(
        "botid", what: Phrase("years a user is on the step"), possible: 0...110, likely: 0.02...40,
        cause: Phrase("is it months? Divide by 12"), allowsZero: false),
      Number(
        "frigjør", what: Phrase("ordinary homes that one who moves in leaves"), possible: 0...2,
        likely: 0...1, cause: perCent),
    ],
    coverage.name: [
      Number(
        "verdi", in: ("bane", ["trend"]), what: Phrase("change of the rate in a year"),
        possible: -0.5...0.5, likely: -0.1...0.1, cause: perCent),
      Number(
        "verdi", in: ("bane", ["mål", "towards"]), what: Phrase("users per inhabitant"),
        possible: 0...3, likely: 0...1, cause: perCent),
      Number(
        "grense", in: ("bane", ["trend"]), what: Phrase("users per inhabitant"),
        possible: 0...3, likely: 0...1, cause: perCent),
      Number(
        "grense", in: ("bane", ["friskere", "healthier"]), what: Phrase("an age in years"),
        possible: 0...120, likely: 16...105, cause: Phrase("is it another number?")),
    ],
    shifts.name: [
      Number(
        "omregning", what: Phrase("units on til for one on fra"), possible: 0...100,
        likely: 0.05...20, cause: perCent)
    ],
    references.name: [
      Number(
        "verdi", what: Phrase("users per inhabitant, or a share"), possible: 0...3, likely: 0...1,
        cause: perCent),
      Number(
        "egen", what: Phrase("users per inhabitant, or a share"), possible: 0...3, likely: 0...1,
        cause: perCent),
    ],
    staff.name: [
      Number(
        "per_enhet", what: Phrase("årsverk per unit"), possible: 0...50, likely: 0.001...8,
        cause: wholePlaces),
      yearlyGrowth("produktivitet"),
      Number(
        "fravær", what: Phrase("the share of the årsverk that is absent"), likely: 0...0.4,
        cause: perCent),
    ],
    growthFigures.name: [
      Number(
        "vekst", what: Phrase("growth as a share"), possible: -1...10, likely: -0.6...2,
        cause: perCent)
    ],
    uncertainty.name: [
      Number(
        "verdi", in: ("mål", ["standardavvik", "standard deviation"]),
        what: Phrase("a standard deviation a year, as a share"), likely: 0...0.5, cause: perCent)
    ],
    deflator.name: [
      Number(
        "verdi", in: ("mål", ["vekst", "growth"]), what: Phrase("growth from the year before"),
        likely: -0.1...0.2, cause: perCent),
      Number(
        "verdi", in: ("mål", ["nivå", "level"]), what: Phrase("the level of an index"),
        likely: 0.2...100_000, cause: Phrase("is it growth? Write vekst")),
    ],
    interest.name: [
      Number(
        "rente", what: Phrase("interest a year, as a share"), likely: -0.02...0.2, cause: perCent)
    ],
    budget.name: [
      yearlyGrowth("verdi", in: ("felt", ["produktivitet", "productivity"])),
      Number(
        "verdi", in: ("felt", ["sosiale_kostnader", "social_costs"]),
        what: Phrase("a share of the wage"), possible: 0...1, likely: 0...0.7, cause: perCent),
      Number(
        "verdi", in: ("felt", ["kalkulasjonsrente", "discount_rate"]),
        what: Phrase("interest a year, as a share"), likely: -0.02...0.2, cause: perCent),
      Number(
        "verdi", in: ("felt", ["refusjon_innslag", "refund_threshold"]),
        what: Phrase("kroner a year for one recipient"), likely: 100_000...10_000_000,
        cause: thousands),
      Number(
        "verdi", in: ("felt", ["refusjon_alder", "refund_age"]), what: Phrase("an age in years"),
        possible: 0...120, likely: 16...100, cause: Phrase("is it another number?")),
    ],
    unitCosts.name: unitCostNumbers,
    adopted.name: [kroner("brutto", Phrase("kroner of a function"), 25_000...50_000_000_000)],
    measures.name: [kroner("beløp", Phrase("kroner of a measure"), 3_000...50_000_000_000)],
    instalments.name: [
      kroner("beløp", Phrase("kroner of a building project"), 40_000...50_000_000_000)
    ],
    investments.name: [
      kroner("tilskudd_tak", Phrase("kroner of approved cost per place"), 100_000...50_000_000),
      kroner("årlig_drift", Phrase("kroner of operation a year"), 10_000...5_000_000_000),
      Number(
        "mva", what: Phrase("the tax as a share"), likely: 0...0.3, cause: perCent),
      Number(
        "løpetid", what: Phrase("years of repayment"), likely: 1...50,
        cause: Phrase("is it months? Divide by 12")),
      Number(
        "avdragsfrihet", what: Phrase("years of interest only"), likely: 0...20,
        cause: Phrase("is it months? Divide by 12")),
      Number(
        "avskrivningstid", what: Phrase("years of depreciation"), likely: 1...60,
        cause: Phrase("is it months? Divide by 12")),
    ],
  ]

  private static let settingNumbers = [
    sexRatio("felt", ["kjønnsforhold", "sex ratio"]),
    Number(
      "verdi", in: ("felt", ["årsverk_per_ansatt", "årsverk per employee"]),
      what: Phrase("årsverk per employee"), possible: 0.1...(.infinity), likely: 0.3...(.infinity),
      cause: Phrase("is it of ten or of a hundred? Write what one has, such as 0,68")),
    Number(
      "verdi", in: ("felt", ["avgang_ansatte", "staff leaving"]),
      what: Phrase("the share of the årsverk that leaves in a year"), likely: 0...0.4,
      cause: perCent),
  ]

  private static let unitCostNumbers = [
    amount(
      "per enhet", "per unit", Phrase("kroner a year for one unit"), possible: 3,
      likely: 1_000...30_000_000),
    amount(
      "brukerbetaling", "user payment", Phrase("kroner a year for one unit"), possible: 3,
      likely: 100...3_000_000),
    amount(
      "kostnad per mottaker", "cost per recipient", Phrase("kroner a year for one recipient"),
      possible: 3, likely: 1_000...30_000_000),
    amount(
      "lønn per årsverk", "wage per year of work", Phrase("kroner a year for one årsverk"),
      possible: 5_000, likely: 150_000...3_000_000),
    amount(
      "egen per innbygger", "own per inhabitant", Phrase("kroner a year for one inhabitant"),
      possible: 1, likely: 1_000...5_000_000),
    amount(
      "landet per innbygger", "national per inhabitant", Phrase("kroner a year for one inhabitant"),
      possible: 1, likely: 1_000...5_000_000),
    amount(
      "inntekt per innbygger", "income per inhabitant", Phrase("kroner a year for one inhabitant"),
      possible: 1, likely: 1_000...5_000_000),
    amount(
      "fast", "fixed", Phrase("kroner a year for the whole line"), possible: 3,
      likely: 500...50_000_000_000),
    amount(
      "trinn i alt", "step total", Phrase("kroner a year for the whole step"), possible: 3,
      likely: 50_000...50_000_000_000),
  ]

  private static func amount(
    _ word: String, _ english: String, _ what: Phrase, possible: Double,
    likely: ClosedRange<Double>
  ) -> PlausibleNumber {
    Number(
      "beløp", in: ("mål", [word, english]), what: what, possible: possible...(.infinity),
      likely: likely, cause: thousands)
  }

  private static func kroner(
    _ column: String, _ what: Phrase, _ likely: ClosedRange<Double>
  ) -> PlausibleNumber {
    Number(column, what: what, likely: likely, cause: thousands)
  }

  private static func sexRatio(_ column: String, _ words: [String]) -> PlausibleNumber {
    PlausibleNumber(
      "verdi", in: (column, words), what: Phrase("boys per girl"), likely: 0.97...1.2,
      cause: Phrase("is it the share of boys, or girls per boy? 0,5138 boys of all are 1,0567"))
  }

  private static func yearlyGrowth(_ column: String, in rows: (String, [String])? = nil)
    -> PlausibleNumber
  {
    PlausibleNumber(
      column, in: rows, what: Phrase("increase in a year"),
      possible: -0.3...0.3, likely: -0.05...0.05, cause: perCent)
  }
}
