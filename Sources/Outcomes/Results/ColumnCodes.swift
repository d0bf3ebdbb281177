import Demography
import MunicipalBudget
import Tabular

/// A sex, in tables of every cell.
package enum SexCode: String, ColumnCode {
  case women, men

  package init(_ sex: Sex) {
    switch sex {
    case .female: self = .women
    case .male: self = .men
    }
  }

  package var word: Phrase {
    switch self {
    case .women: Phrase("women")
    case .men: Phrase("men")
    }
  }
}

/// Which side of a dreining a row tells, or what it changes.
package enum ShiftCode: String, ColumnCode {
  case without, with, change

  package var word: Phrase {
    switch self {
    case .without: Phrase("without")
    case .with: Phrase("with")
    case .change: Phrase("change")
    }
  }
}

/// The row of all groups of users, among rows of groups, whose names are no codes.
package enum GroupCode: String, ColumnCode {
  case all

  package var word: Phrase { Phrase("all groups") }
}

/// The prices that a row is in, where a table has both.
package enum PriceCode: String, ColumnCode {
  case fixed, nominal

  package init(_ view: PriceView) {
    switch view {
    case .fixed: self = .fixed
    case .nominal: self = .nominal
    }
  }

  package var word: Phrase {
    switch self {
    case .fixed: Phrase("fixed")
    case .nominal: Phrase("nominal")
    }
  }
}
