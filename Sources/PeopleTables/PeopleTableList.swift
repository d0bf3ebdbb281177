import Outcomes

/// What is declared of the tables of people, in the order of a result.
package enum PeopleTableList {
  /// The tables of the screen, then those of files alone.
  package static let specs =
    [
      PopulationTable.spec, IndicatorTable.spec, LoosenedTable.spec, LoosenedTable.ratioSpec,
      HousingTables.homesSpec, HousingTables.sizesSpec,
    ] + SubAreaTables.specs + [EstimateTables.spec, EstimateTables.intervalSpec]
    + DetailTables.specs + [HousingDetailTable.spec]
}
