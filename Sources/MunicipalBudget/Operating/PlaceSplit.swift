import Demography

/// Own places first, the rest is bought: kjøpsplasser = max(0, need − own places).
public enum PlaceSplit {
  /// Splits a need over own and purchased places, year by year and lane by lane.
  ///
  /// - Returns: `own` = min(need, own places), `purchased` = max(0, need − own places) and `empty`
  ///   = max(0, own places − need); own + purchased = need.
  /// - Throws: `missingYear` when the places lack a year of the need.
  public static func split(
    need: BlockPath, ownPlaces: BlockPath, item: String
  ) throws(BudgetError) -> (own: BlockPath, purchased: BlockPath, empty: BlockPath) {
    var own: [DrawBlock] = []
    var purchased: [DrawBlock] = []
    var empty: [DrawBlock] = []
    for (year, wanted) in zip(need.years, need.values) {
      let places = try ownPlaces.value(year, item: item, field: "plasser")
      let used = pointwiseMin(wanted, places)
      own.append(used)
      purchased.append(wanted - used)
      empty.append(places - used)
    }
    let first = need.firstYear
    return (
      BlockPath(firstYear: first, values: own), BlockPath(firstYear: first, values: purchased),
      BlockPath(firstYear: first, values: empty)
    )
  }
}
