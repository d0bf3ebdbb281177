/// Where a name may stand for the sum of other rows, and what those rows share with it.
struct SummedColumn {
  /// The column of the name.
  let column: String
  /// The columns in which the rows that are summed are like the sum.
  let within: [String]
  /// Whether names that may be of a sum are told: where a step or a home may well be called «i alt»,
  /// they are not.
  var asksOfLikely = false
}

/// A number that is added up over rows of different names.
struct Addends {
  /// The column of the number.
  let number: String
  /// The column of the names.
  let of: String
  /// The columns in which the rows that are added up are alike.
  let within: [String]
  /// Small numbers are often the sum of others by chance.
  let least: Double
  /// A row that is not called a sum is asked about beside so many others.
  var fewest = 2
  /// The parts have at least this many names: those of one group may by chance be as many as another.
  var parts = 2
  /// Whether names of sums are told by themselves (``FolderSchema/summed``).
  var isTold = true
  /// Whether a row without a name may be the sum of those with one.
  var asksOfUnnamed = false
}

extension FolderSchema {
  /// The columns of names that are added up, by file.
  ///
  /// Not those of scenarios and of figures that stand by themselves, nor of price indices, whose mix may
  /// well be called «samlet», nor of shares, which are held to 1. A step or a group «alle» alone is
  /// everybody, and no sum of others.
  static let summed: [String: [SummedColumn]] = [
    population.name: [SummedColumn(column: "region", within: [])],
    migration.name: [SummedColumn(column: "region", within: [])],
    controls.name: [SummedColumn(column: "region", within: [])],
    programme.name: [
      SummedColumn(column: "region", within: []),
      SummedColumn(column: "boligtype", within: ["region"]),
    ],
    households.name: [SummedColumn(column: "boligtype", within: ["mål"])],
    subAreas.name: [
      SummedColumn(column: "region", within: []),
      SummedColumn(column: "delområde", within: ["region"]),
    ],
    ladders.name: [
      SummedColumn(column: "trapp", within: []), SummedColumn(column: "trinn", within: ["trapp"]),
      SummedColumn(column: "navn", within: ["trapp"]),
    ],
    ladderUse.name: places,
    coverage.name: places,
    capacity.name: places + [SummedColumn(column: "delområde", within: ["trapp", "trinn"])],
    staff.name: places,
    shifts.name: [
      SummedColumn(column: "trapp", within: []),
      SummedColumn(column: "brukergruppe", within: ["trapp", "fra"]),
    ],
    knownUsers.name: [
      SummedColumn(column: "trapp", within: []),
      SummedColumn(column: "brukergruppe", within: ["trapp"], asksOfLikely: true),
      SummedColumn(column: "trinn", within: ["trapp", "brukergruppe"]),
    ],
    transitions.name: [SummedColumn(column: "brukergruppe", within: ["trapp"])],
    deflator.name: [SummedColumn(column: "del", within: ["indeks", "mål"])],
    unitCosts.name: [
      SummedColumn(column: "navn", within: ["mål", "trapp", "trinn"]),
      SummedColumn(column: "trinn", within: ["trapp"]),
      SummedColumn(column: "brukergruppe", within: ["trapp", "trinn"]),
      SummedColumn(column: "funksjon", within: []),
    ],
    investments.name: [SummedColumn(column: "prosjekt", within: [])],
    instalments.name: [SummedColumn(column: "prosjekt", within: [])],
    adopted.name: [SummedColumn(column: "funksjon", within: [], asksOfLikely: true)],
    measures.name: [
      SummedColumn(column: "navn", within: [], asksOfLikely: true),
      SummedColumn(column: "funksjon", within: []),
    ],
  ]

  /// The numbers in which a row that is the sum of the others is found by itself, whatever it is
  /// called, by file.
  static let addends: [String: [Addends]] = [
    ladderUse.name: [
      Addends(
        number: "antall", of: "brukergruppe", within: ["trapp", "trinn", "år", "dato"], least: 30)
    ],
    capacity.name: [
      Addends(
        number: "antall", of: "brukergruppe", within: placesTogether + ["delområde"], least: 30),
      Addends(
        number: "antall", of: "merknad",
        within: placesTogether + ["brukergruppe", "delområde"], least: 30, fewest: 3,
        parts: 1, isTold: false, asksOfUnnamed: true),
      Addends(
        number: "antall", of: "delområde", within: placesTogether + ["brukergruppe"], least: 30),
    ],
    knownUsers.name: [
      Addends(
        number: "antall", of: "brukergruppe", within: ["trapp", "sted", "trinn", "år"], least: 30)
    ],
    adopted.name: [
      Addends(number: "brutto", of: "funksjon", within: [], least: 1_000_000),
      Addends(number: "brutto", of: "ansvar", within: ["funksjon"], least: 1_000_000),
    ],
    measures.name: [
      Addends(
        number: "beløp", of: "navn", within: ["år", "retning", "konto", "scenario"],
        least: 1_000_000)
    ],
    instalments.name: [
      Addends(number: "beløp", of: "prosjekt", within: ["år"], least: 1_000_000)
    ],
  ]

  /// What rows of places have alike that are added up.
  private static let placesTogether = [
    "trapp", "trinn", "eier", "fase", "fraår", "tilår", "scenario", "dato",
  ]

  private static let places = [
    SummedColumn(column: "trapp", within: []), SummedColumn(column: "trinn", within: ["trapp"]),
    SummedColumn(column: "brukergruppe", within: ["trapp", "trinn"], asksOfLikely: true),
  ]
}
