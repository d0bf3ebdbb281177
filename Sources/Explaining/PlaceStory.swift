import Tabular

/// What a cell of places or of staff is made of, and the rows of the inputs it rests on.
struct PlaceStory {
  let story: CellStory
  package let cell: CellStory.Found
  /// The year of the cell; of a column without one the year of the gap.
  package let year: Int
  package let rows: InputRows
  package let scenario: String
  package let language: Language

  /// The lines; none for a cell of another kind.
  package func lines(ladder: String, step: String) -> [String] {
    switch story.table.base {
    case "kapasitet", "dimensjonering", "byggeplan", "scenarier-kapasitet",
      "mangel-sannsynlighet", "delomrader-kapasitet":
      return sum + rows.places(ladder, step, scenario)
    case "arsverk":
      let norm = Phrase(
        "  årsverk = behovet × per_enhet ÷ (1 + produktivitet) for hvert år ÷ (1 − fravær)",
        "  årsverk = the need × per_enhet ÷ (1 + produktivitet) for each year ÷ (1 − fravær)")
      return [norm[language]] + rows.staff(ladder, step)
    default: return []
    }
  }

  /// What is missing, used or spare, as the printed need against the printed places.
  private var sum: [String] {
    let isRow = story.table.base == "kapasitet"
    let asked = isRow ? cell.text("størrelse", "measure") ?? "" : cell.column
    let own = ["egne", "own"]
    let planned = ["planlagte", "planlagt", "planned"]
    let agreed = ["avtalte kjøp", "agreed purchases"]
    let taken: [[String]]
    switch asked {
    case "mangler", "missing": taken = [own, planned, agreed]
    case "kjøp", "purchases": taken = [own, planned]
    case "ledige", "spare": taken = [own, planned, agreed]
    default: return []
    }
    let needs = ["behov", "need", "behov \(year)", "need \(year)", "behov_\(year)", "need_\(year)"]
    guard let need = value(needs, isRow) else { return [] }
    let places = taken.compactMap { value($0, isRow) }
    let floor = Phrase(", ikke under 0", ", not below 0")[language]
    if ["ledige", "spare"].contains(asked) {
      let sum = places.map { "\($0.name) \($0.value)" }.joined(separator: " + ")
      return ["  \(asked) = \(sum) − \(need.name) \(need.value)" + floor]
    }
    let most = ["kjøp", "purchases"].contains(asked) ? value(agreed, isRow) : nil
    let cap = most.map {
      Phrase(", og ikke over \($0.name) \($0.value)", ", and not above \($0.name) \($0.value)")[
        language]
    }
    return [
      "  \(asked) = \(need.name) \(need.value)"
        + places.map { " − \($0.name) \($0.value)" }.joined()
        + floor + (cap ?? "")
    ]
  }

  /// A number beside the one asked about: of a row of the same step and group, or of the same row.
  private func value(_ names: [String], _ isRow: Bool) -> (name: String, value: String)? {
    if !isRow {
      return names.lazy.compactMap { name in
        cell.numbers[name].map { (name: name.replacing("_", with: " "), value: $0) }
      }.first
    }
    var texts: [String: String] = [:]
    for heading in ["trapp", "ladder", "trinn", "step", "brukergruppe", "user_group"] {
      texts[heading] = cell.row[heading]
    }
    let heading = language == .en ? "measure" : "størrelse"
    return story.values(of: cell.column, where: texts, by: heading).first {
      names.contains($0.name)
    }
  }
}
