import FolderText

/// Which files the tables of a result rest on beside those of the population: data, by the name of
/// the table.
enum TableBasis {
  /// The files, and whether the population is among what the table rests on.
  typealias Files = (schemas: [FileSchema], people: Bool)

  private static let need = [
    FolderSchema.ladders, FolderSchema.ladderUse, FolderSchema.coverage, FolderSchema.shifts,
  ]
  private static let places = need + [FolderSchema.capacity, FolderSchema.investments]
  private static let prices = [FolderSchema.deflator, FolderSchema.budget]
  private static let costs = [FolderSchema.unitCosts] + prices
  private static let projects =
    [FolderSchema.investments, FolderSchema.instalments, FolderSchema.interest] + prices
  private static let plan =
    [FolderSchema.adopted, FolderSchema.measures] + costs + projects + places
    + [FolderSchema.staff]
  private static let consequences =
    [FolderSchema.measures] + costs + places + [FolderSchema.staff]
  private static let known = [FolderSchema.knownUsers, FolderSchema.transitions]

  private static let all: [String: Files] = [
    "behov": (need, true), "dreining": (need, true), "dekningsgrad": (need, true),
    "scenarier-side-om-side": (need, true), "delomrader-behov": (need, true),
    "koblet-behov": (need + [FolderSchema.mappings], true),
    "kapasitet": (places, true), "dimensjonering": (places, true), "byggeplan": (places, true),
    "scenarier-kapasitet": (places, true), "delomrader-kapasitet": (places, true),
    "mangel-sannsynlighet": (places + [FolderSchema.uncertainty], true),
    "arsverk": (need + [FolderSchema.staff, FolderSchema.settings], true),
    "omlop": (need, true),
    "nye-boliger": ([FolderSchema.production, FolderSchema.programme], true),
    "kjente-brukere": (known, true), "brutto-netto": (need + known, true),
    "referansetall": ([FolderSchema.references, FolderSchema.ladderUse], true),
    "vekstanslag": ([FolderSchema.growthFigures], false),
    "forekomst-personer": ([FolderSchema.prevalence], true),
    "tjenester-intervall": (
      places + [FolderSchema.staff, FolderSchema.uncertainty] + known, true
    ),
    "demografikostnad": (costs, true),
    "driftskostnad": (costs + places + [FolderSchema.staff], true),
    "dreining-kostnad": (costs, false), "dreining-i-kroner": (costs + places, true),
    "prosjekter": (projects, false), "bygge-eller-kjope": (costs + projects + places, true),
    "handlingsprogram": (plan, true), "handlingsprogram-lopende": (plan, true),
    "langsiktig": (plan, true), "kroner-intervall": (plan + [FolderSchema.uncertainty], true),
    "budsjett-overskredet": (plan + [FolderSchema.uncertainty], true),
    "priser-renter-regler": (prices + [FolderSchema.interest], false),
    "grenser": ([FolderSchema.limits, FolderSchema.uncertainty], true),
  ]

  /// Parts of the handlingsprogram that rest on less than the whole.
  private static let parts: [String: Files] = [
    "Vedtatt budsjett": ([FolderSchema.adopted] + prices, false),
    "Adopted budget": ([FolderSchema.adopted] + prices, false),
    "Konsekvensjustering": (consequences, true), "Consequences": (consequences, true),
    "Tiltak": ([FolderSchema.measures] + prices, false),
    "Measures": ([FolderSchema.measures] + prices, false),
    "Drift av prosjekter": (projects, false), "Operation of projects": (projects, false),
    "Kapitalkostnader": (projects, false), "Capital costs": (projects, false),
    "Investeringer": (projects, false), "Investments": (projects, false),
  ]

  /// The files of a line of kroner per inhabitant.
  static let perInhabitant: Files = (costs, true)

  /// Posts of the long view that are those of the projects.
  private static let loans: Set = [
    "renter", "avdrag", "kapitalkostnad", "gjeld 31.12.", "interest", "instalments",
    "capital cost", "debt 31 Dec",
  ]

  /// The files of a cell; the population alone for a table that is not told of here.
  package static func files(of cell: CellStory.Found, in table: String) -> Files {
    if let part = cell.text("del", "part"), let own = parts[part] { return own }
    if table == "langsiktig", let post = cell.text("post", "item"), loans.contains(post) {
      return (projects, false)
    }
    if table.hasPrefix("kostnadsprofil-") { return (costs + places, true) }
    return all[table] ?? ([], true)
  }
}
