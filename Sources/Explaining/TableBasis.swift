import FolderText
import MunicipalBudget
import Outcomes

/// What a number of a result rests on: what is declared of its table, or for a row of the budget what
/// is declared of its part.
enum TableBasis {
  /// What a cell rests on; the population alone for a table that nobody declared.
  package static func rests(
    of cell: CellStory.Found, in table: String, ladders: [String]
  ) -> ResultSpec.Rests {
    if let told = cell.text("del", "part"), let own = part(told) { return own }
    if table == "langsiktig", let post = cell.text("post", "item"), loans.contains(post) {
      return .projects
    }
    return ResultList.spec(of: table, ladders: ladders)?.rests ?? ResultSpec.Rests()
  }

  /// What a part of the handlingsprogram rests on, by its title.
  private static func part(_ title: String) -> ResultSpec.Rests? {
    if ["Vedtatt budsjett", "Adopted budget"].contains(title) { return .adopted }
    let part = BudgetLine.Part.allCases.first { [$0.title.nb, $0.title.en].contains(title) }
    switch part {
    case .consequence: return .consequences
    case .measure: return .measures
    case .projectOperation, .capitalCost, .investment: return .projects
    case nil: return nil
    }
  }

  /// Posts of the long view that are those of the projects.
  private static let loans: Set = [
    "renter", "avdrag", "kapitalkostnad", "gjeld 31.12.", "interest", "instalments",
    "capital cost", "debt 31 Dec",
  ]
}
