import Tabular

extension FolderSchema {
  typealias Number = PlausibleNumber

  static let perCent = Phrase("is it per cent? Divide by 100")
  private static let wholePlaces = Phrase("is it a sum for all of them? Write what one has")

  /// What the numbers of the files may be, by file.
  ///
  /// Where only what is likely stands, the reader of the file has bounds of its own.
  static let plausible = plausiblePeople.merging(plausibleMoney) { $0 + $1 }

  /// Those of people, homes, services and staff.
  private static let plausiblePeople: [String: [PlausibleNumber]] = [
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
      Number(
        "verdi", in: ("mål", ["rate"]), what: Phrase("births per woman and year"),
        likely: 0...0.5, cause: Phrase("is it per 1000? Divide by 1000")),
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
    ladderUse.name: [
      Number(
        "antall", what: Phrase("a number of users"), likely: 1...(.infinity),
        cause: Phrase("is it a share of the inhabitants? Write how many they are"))
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
    transitions.name: [
      Number(
        "verdi", in: ("hendelse", ["overdødelighet", "excess mortality"]),
        what: Phrase("times the mortality of all"), possible: 0...100, likely: 0.3...20,
        cause: perCent),
      Number(
        "verdi", in: ("hendelse", ["botid", "tenancy"]),
        what: Phrase("years a user is on the step"), possible: 0...110, likely: 0.02...60,
        cause: Phrase("is it months? Divide by 12"), allowsZero: false),
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

  private static func sexRatio(_ column: String, _ words: [String]) -> PlausibleNumber {
    PlausibleNumber(
      "verdi", in: (column, words), what: Phrase("boys per girl"), likely: 0.97...1.2,
      cause: Phrase("is it the share of boys, or girls per boy? 0,5138 boys of all are 1,0567"))
  }

  static func yearlyGrowth(_ column: String, in rows: (String, [String])? = nil)
    -> PlausibleNumber
  {
    PlausibleNumber(
      column, in: rows, what: Phrase("increase in a year"),
      possible: -0.3...0.3, likely: -0.05...0.05, cause: perCent)
  }
}
