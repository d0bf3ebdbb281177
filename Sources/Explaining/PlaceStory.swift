import FolderText
import MoneyTables
import NeedTables
import Outcomes
import ServiceDemand
import Tabular

/// What a cell of places or of staff is made of, and the rows of the inputs it rests on.
struct PlaceStory {
  let scenario: ScenarioOutcome
  let spec: ResultSpec?
  let cell: CellStory.Found
  /// The year of the cell; of a column without one the year of the gap.
  let year: Int
  let rows: InputRows
  let language: Language

  /// The lines; none for a cell of another kind.
  var lines: [String] {
    guard let spec else { return [] }
    let (ladder, rung) = (cell.codes[.ladder], cell.codes[.rung])
    if spec.name == StaffTable.spec.name {
      let norm = Phrase(
        "  årsverk = the need × per_enhet ÷ (1 + produktivitet) for each year ÷ (1 − fravær)")
      return [norm[language]] + rows.staff(ladder, rung)
    }
    let isOfKroner = BudgetReport.specs.contains { $0.name == spec.name }
    guard spec.rests.files.contains(where: { $0.fileName == FolderSchema.capacity.fileName }),
      !isOfKroner, let ladder
    else { return [] }
    return sum + rows.places(ladder, rung, scenario.run.scenario.name)
  }

  /// What the cell tells: a row of the table of need and capacity, or a column of the dimensioning.
  private var quantity: PlaceQuantity? {
    cell.codes[.quantity].flatMap(PlaceQuantity.init(rawValue:))
      ?? (spec?.name == DimensioningTable.spec.name
        ? DimensioningTable.quantity(of: cell.heading) : nil)
  }

  /// What is missing, used or spare: the printed need against the printed places.
  private var sum: [String] {
    guard let quantity, let numbers = printed else { return [] }
    func told(_ quantity: PlaceQuantity) -> String {
      let number = numbers[quantity].map { PlainText.number($0, decimals: 0, language) } ?? "–"
      return "\(quantity.word[language]) \(number)"
    }
    let floor = Phrase(", not below 0")[language]
    let name = quantity.word[language]
    switch quantity {
    case .missing:
      let places = [PlaceQuantity.own, .planned, .agreed].map { " − " + told($0) }.joined()
      return ["  \(name) = " + told(.need) + places + floor]
    case .spare:
      let places = [PlaceQuantity.own, .planned, .agreed].map(told).joined(separator: " + ")
      return ["  \(name) = \(places) − " + told(.need) + floor]
    case .purchases:
      let places = [PlaceQuantity.own, .planned].map { " − " + told($0) }.joined()
      let most = told(.agreed)
      return [
        "  \(name) = " + told(.need) + places + floor
          + Phrase(", and not above \(most)")[language]
      ]
    case .need, .own, .planned, .agreed, .replaced, .build, .aboveCap: return []
    }
  }

  /// The need and places of the row in the year.
  private var printed: PrintedGap? {
    guard
      let ladder = scenario.need?.ladders.first(where: {
        $0.part.ladder.name == cell.codes[.ladder]
      }),
      let row = ladder.gaps.first(where: { row in
        let codes = ladder.codes(row)
        return [Table.Aspect.rung, .userGroup].allSatisfy { codes[$0] == cell.codes[$0] }
      }),
      let place = ladder.years.firstIndex(of: year)
    else { return nil }
    return ladder.printed(row, at: place)
  }
}
