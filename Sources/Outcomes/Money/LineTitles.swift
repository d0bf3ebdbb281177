import MunicipalBudget
import Tabular

extension LineSubject {
  /// What the line is called in tables; what users have named stays as they wrote it.
  package var title: Phrase {
    switch self {
    case .service(let name, let isIncome):
      isIncome ? Phrase(self.name, "\(name), income") : Phrase(name, name)
    case .inhabitants(let ages): Phrase(name, "demography \(ages.label)")
    case .decision(let name): Phrase(name, name)
    case .project(let project, let entry): Phrase(name, "\(project), \(entry.title.en)")
    }
  }
}

extension ProjectEntry {
  /// What the entry is called in tables.
  package var title: Phrase {
    switch self {
    case .operation: Phrase(rawValue, "operation")
    case .interest: Phrase(rawValue, "interest")
    case .instalments: Phrase(rawValue, "instalments")
    case .building: Phrase(rawValue, "cost")
    case .vatCompensation: Phrase(rawValue, "VAT compensation")
    case .grant: Phrase(rawValue, "grant")
    }
  }
}

extension PlanCheck.Rule {
  /// What the row of the check is called in tables.
  package var title: Phrase {
    switch self {
    case .functionsAreGross:
      Phrase("sum funksjoner = i alt, brutto", "sum of functions = total, gross")
    case .functionsAreNet:
      Phrase("sum funksjoner = i alt, netto", "sum of functions = total, net")
    case .partsAreNet:
      Phrase("vedtatt + endringer = i alt, netto", "adopted + changes = total, net")
    case .scenarioIsBaseAndOwn(let name):
      Phrase("\(name) = basis + egne linjer", "\(name) = base + its own lines")
    }
  }
}

extension BudgetLine.Part {
  /// What the part is called in tables.
  package var title: Phrase {
    switch self {
    case .consequence: Phrase("Konsekvensjustering", "Consequences")
    case .measure: Phrase("Tiltak", "Measures")
    case .projectOperation: Phrase("Drift av prosjekter", "Operation of projects")
    case .capitalCost: Phrase("Kapitalkostnader", "Capital costs")
    case .investment: Phrase("Investeringer", "Investments")
    }
  }
}
