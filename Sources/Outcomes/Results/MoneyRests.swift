import FolderText

/// What tables of kroner rest on.
extension ResultSpec.Rests {
  private static let priceFiles = [FolderSchema.deflator, FolderSchema.budget]
  private static let costFiles = [FolderSchema.unitCosts] + priceFiles
  private static let projectFiles =
    [FolderSchema.investments, FolderSchema.instalments, FolderSchema.interest] + priceFiles
  private static let placeFiles = places().files
  private static let operationFiles = costFiles + placeFiles + [FolderSchema.staff]

  /// Kroner per inhabitant, and the population.
  package static let unitCosts = Self(costFiles)
  /// Unit costs alone.
  package static let unitPrices = Self(costFiles, people: false)
  /// Unit costs of need, places and staff.
  package static let operation = Self(operationFiles)
  /// Unit costs of need and places.
  package static let shifts = Self(costFiles + placeFiles)
  /// The cost of the rungs of a ladder.
  package static let profile = shifts
  /// Building projects and their loans.
  package static let projects = Self(projectFiles, people: false)
  /// Projects and the prices of places.
  package static let buildOrBuy = Self(costFiles + projectFiles + placeFiles)
  /// Everything the handlingsprogram is made of.
  package static let plan = Self(
    [FolderSchema.adopted, FolderSchema.measures] + costFiles + projectFiles + placeFiles
      + [FolderSchema.staff])
  /// Prices, interest and rules.
  package static let prices = Self(priceFiles + [FolderSchema.interest], people: false)
  /// The adopted budget.
  package static let adopted = Self([FolderSchema.adopted] + priceFiles, people: false)
  /// Measures.
  package static let measures = Self([FolderSchema.measures] + priceFiles, people: false)
  /// Changes that follow from people and services.
  package static let consequences = Self([FolderSchema.measures] + operationFiles)
}
