import Demography

/// What a line of the budget is of: a service, a group of inhabitants, a decision or an entry of a
/// project.
///
/// Whoever looks for a line asks for its subject; ``name`` is what files call it.
public enum LineSubject: Sendable, Hashable {
  /// What a service costs to run, or the income of it, by the name of its unit cost.
  case service(String, isIncome: Bool)
  /// Inhabitants of some ages, at kroner per inhabitant.
  case inhabitants(AgeBounds)
  /// What somebody decided, by the name they gave it.
  case decision(String)
  /// An entry in the accounts of a project, by the name of the project.
  case project(String, ProjectEntry)

  /// The name in files: `Tunet, renter`.
  public var name: String {
    switch self {
    case .service(let name, let isIncome): isIncome ? "\(name), inntekt" : name
    case .inhabitants(let ages): "demografi \(ages.label) år"
    case .decision(let name): name
    case .project(let name, let entry): "\(name), \(entry.rawValue)"
    }
  }
}

/// What a project enters in the accounts; the raw value is its name in files.
public enum ProjectEntry: String, Sendable, CaseIterable {
  /// Operation from the move-in month.
  case operation = "drift"
  /// Interest on its loan.
  case interest = "renter"
  /// Instalments on its loan.
  case instalments = "avdrag"
  /// What is paid for the building.
  case building = "utgift"
  /// Compensation of value added tax.
  case vatCompensation = "mva-kompensasjon"
  /// Grants.
  case grant = "tilskudd"
}
