import MunicipalBudget
import Tabular

extension LineSubject {
  /// What the line is called in tables; what users have named stays as they wrote it.
  package var title: Phrase {
    switch self {
    case .service(let name, let isIncome):
      isIncome ? Phrase("\(name), income") : Phrase(verbatim: name)
    case .inhabitants(let ages): Phrase("demography \(ages.label)")
    case .decision(let name): Phrase(verbatim: name)
    case .project(let project, let entry): Phrase(verbatim: "\(project), ") + entry.title
    }
  }
}

extension ProjectEntry {
  /// What the entry is called in tables.
  package var title: Phrase {
    switch self {
    case .operation: Phrase("operation")
    case .interest: Phrase("interest")
    case .instalments: Phrase("instalments")
    case .building: Phrase("cost")
    case .vatCompensation: Phrase("VAT compensation")
    case .grant: Phrase("grant")
    }
  }
}

extension PlanCheck.Rule {
  /// What the row of the check is called in tables.
  package var title: Phrase {
    switch self {
    case .functionsAreGross:
      Phrase("sum of functions = total, gross")
    case .functionsAreNet:
      Phrase("sum of functions = total, net")
    case .partsAreNet:
      Phrase("adopted + changes = total, net")
    case .scenarioIsBaseAndOwn(let name):
      Phrase("\(name) = base + its own lines")
    }
  }
}

extension BudgetLine.Part {
  /// What the part is called in tables.
  package var title: Phrase {
    switch self {
    case .consequence: Phrase("Consequences")
    case .measure: Phrase("Measures")
    case .projectOperation: Phrase("Operation of projects")
    case .capitalCost: Phrase("Capital costs")
    case .investment: Phrase("Investments")
    }
  }
}
