import MunicipalBudget
import Tabular

extension BudgetError {
  /// What is wrong, as problems tell it: the row and the field as files name them, and the words.
  package var phrase: Phrase {
    Phrase.list([Phrase(verbatim: "\(item), \(field)"), words], separator: ": ")
  }

  private var words: Phrase {
    switch self {
    case .missingPriceYear:
      Phrase("no price year; write the year whose prices the amount is in")
    case .negative(_, _, let value):
      Phrase("\(value) is below zero; expense and income are written as positive amounts")
    case .notFinite: Phrase("not a number")
    case .shareOutOfRange(_, _, let value): Phrase("\(value) is not a share from 0 to 1")
    case .weightsDoNotAddUp(_, let sum): Phrase("the weights add up to \(sum), not 1")
    case .unknownIndex(_, let index): Phrase("no price index is called \(index)")
    case .duplicate: Phrase("given twice")
    case .missingIndexYear(_, let year): Phrase("the price index has no level for \(year)")
    case .levelNotPositive(_, let year, let value):
      Phrase("the level \(value) of \(year) is not above zero")
    case .missingYear(_, _, let year): Phrase("no value for \(year)")
    case .yearOutsideRun(_, _, let year, let run):
      Phrase("\(year) is outside the run \(run.lowerBound)–\(run.upperBound)")
    case .missingRung: Phrase("the project adds places and does not say on which step")
    case .outOfRange(_, _, let value, let expected):
      Phrase("\(value) is not from \(expected.lowerBound) to \(expected.upperBound)")
    case .empty: Phrase("nothing is given")
    }
  }
}
