import Demography
import FolderText

/// What can vary between futures.
package enum UncertainQuantity: Int, Sendable, Hashable, CaseIterable {
  case fertility
  case mortality
  case domesticIn
  case domesticOut
  case immigration
  case emigration
  case netMigration
  case prevalence
  case unitCost
  case deflator
  case events

  /// The stream of random numbers.
  package var stream: RandomStream {
    switch self {
    case .fertility: .fertility
    case .mortality: .mortality
    case .domesticIn, .domesticOut: .domestic
    case .immigration, .emigration, .netMigration: .immigration
    case .prevalence: .prevalence
    case .unitCost: .unitCost
    case .deflator: .deflator
    case .events: .events
    }
  }

  /// Whether it is a process of the logarithm of a level.
  package var isLevel: Bool { self != .events && self != .netMigration }
}

/// Where a process is drawn.
package enum UncertainScope: Int, Sendable, Hashable {
  /// Once for the country: the same in every region.
  case nation
  /// For each region by itself.
  case region
  /// Women, of the country.
  case women
  /// Men, of the country.
  case men
}

/// How a quantity varies in one place: one of the processes that are added up.
package struct UncertainProcess: Sendable, Equatable {
  /// The kind of process.
  package enum Kind: Int, Sendable, Hashable {
    case walk
    case returning
    case constant
    /// Single events, drawn one by one where they happen; of net migration with a variance of
    /// factor / persons a year.
    case events
  }
  package let quantity: UncertainQuantity
  package let scope: UncertainScope
  package let kind: Kind
  /// The standard deviation, or for events the factor.
  package var size = 0.0
  /// φ of a returning process; for events of a need the share of users who continue.
  package var coefficient = 0.0

  /// The number of the process within its stream: its own, whatever other processes there are.
  package var index: Int { quantity.rawValue * 8 + kind.rawValue * 2 }

  /// The path of x by step, given the standard normal numbers of each; events have none.
  ///
  /// Deviations and coefficients are of a year; a step of z years has the deviation
  /// σ·√(1 + φ² + … + φ^(2z−2)) and the coefficient φ^z, φ = 1 for a walk.
  package func path(_ normals: [DrawBlock], yearsPerStep years: Int = 1) -> [DrawBlock] {
    switch kind {
    case .events: return normals.map { _ in DrawBlock() }
    case .constant: return LevelProcess(.constant, deviation: size).path(normals)
    case .walk:
      let deviation = years == 1 ? size : size * Double(years).squareRoot()
      return LevelProcess(.walk, deviation: deviation).path(normals)
    case .returning:
      var (power, sum) = (1.0, 0.0)
      for _ in 0..<years {
        sum += power * power
        power *= coefficient
      }
      let deviation = years == 1 ? size : size * sum.squareRoot()
      let held = years == 1 ? coefficient : power
      return LevelProcess(.returning(held), deviation: deviation).path(normals)
    }
  }
}

extension Words {
  static let uncertain: Choices<UncertainQuantity> = [
    (.fertility, ["fruktbarhet", "fertility"]), (.mortality, ["dødelighet", "mortality"]),
    (.domesticIn, ["innflytting", "in-migration"]),
    (.domesticOut, ["utflytting", "out-migration"]),
    (.immigration, ["innvandring", "immigration"]), (.emigration, ["utvandring", "emigration"]),
    (.netMigration, ["nettoflytting", "net migration"]),
    (.prevalence, ["forekomst", "prevalence"]), (.unitCost, ["enhetskostnad", "unit cost"]),
    (.deflator, ["deflator"]), (.events, ["hendelser", "events"]),
  ]

  static let uncertainScopes: Choices<[UncertainScope]> = [
    ([.nation], ["landet", "nation"]), ([.region], ["region"]),
    ([.women], ["kvinner", "women"]), ([.men], ["menn", "men"]),
    ([.women, .men], ["begge", "both"]),
  ]

  package static let processes: Choices<UncertainProcess.Kind> = [
    (.walk, ["vandring", "walk"]), (.returning, ["ar1"]), (.constant, ["konstant", "constant"]),
    (.events, ["hendelser", "events"]),
  ]

  /// What a number of a process is.
  enum ProcessParameter: Equatable {
    case deviation
    case coefficient
    case correlation
    case factor
    case continuing
  }

  static let processMeasures: Choices<ProcessParameter> = [
    (.deviation, ["standardavvik", "standard deviation"]),
    (.coefficient, ["koeffisient", "coefficient"]), (.correlation, ["korrelasjon", "correlation"]),
    (.factor, ["faktor", "factor"]), (.continuing, ["videre", "continuing"]),
  ]
}
