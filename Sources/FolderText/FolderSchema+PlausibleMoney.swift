import Tabular

extension FolderSchema {
  private static let thousands = Phrase("is it in thousands or millions of kroner? Write kroner")
  private static let months = Phrase("is it months? Divide by 12")

  /// What the prices, rates and kroner of the files may be, by file.
  static let plausibleMoney: [String: [PlausibleNumber]] = [
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
        "tilskudd", what: Phrase("the grant as a share of the cost"), likely: 0...0.7,
        cause: Phrase("is it the share of mva_kompensasjon?")),
      Number(
        "mva", what: Phrase("the tax as a share"), likely: 0...0.3, cause: perCent),
      Number(
        "løpetid", what: Phrase("years of repayment"), possible: 1...100, likely: 1...50,
        cause: months),
      Number(
        "avdragsfrihet", what: Phrase("years of interest only"), likely: 0...20,
        cause: months),
      Number(
        "avskrivningstid", what: Phrase("years of depreciation"), likely: 1...60,
        cause: months),
    ],
  ]

  private static let unitCostNumbers = [
    amount(
      "per enhet", "per unit", Phrase("kroner a year for one unit"), possible: 3,
      likely: 2_000...30_000_000),
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
}
