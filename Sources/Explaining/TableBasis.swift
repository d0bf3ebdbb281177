import MoneyTables
import Outcomes

/// What a number of a result rests on: what is declared of its table, or for a row of the budget what
/// is declared of its part.
enum TableBasis {
  /// What a cell rests on; the population alone for a table that nobody declared.
  static func rests(of cell: CellStory.Found, in spec: ResultSpec?) -> ResultSpec.Rests {
    let rests = spec?.rests ?? ResultSpec.Rests()
    switch spec?.name {
    case PlanTables.fixed.name, PlanTables.nominal.name:
      return PlanSection(cell.codes)?.rests ?? rests
    case LongViewTable.spec.name:
      let item = cell.codes[.quantity].flatMap(LongViewItem.init(rawValue:))
      return item?.isOfLoans == true ? .projects : rests
    default: return rests
    }
  }
}

extension PlanSection {
  /// What a row of the section rests on; `nil` for what the whole table does.
  fileprivate var rests: ResultSpec.Rests? {
    switch self {
    case .adopted: .adopted
    case .part(.consequence): .consequences
    case .part(.measure): .measures
    case .part: .projects
    case .new, .check: nil
    }
  }
}
