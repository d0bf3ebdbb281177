import Outcomes
import Tabular

extension ServiceTables {
  /// The tables of need in the order a screen shows them; those of files alone stand among them.
  ///
  /// The table of each ladder comes before them (``LadderTable``), those of several scenarios after.
  package static let all: [ResultTable<ServiceTables>] = [
    ofNeed(GroupTable.spec) { GroupTable($0).table($1) },
    ofNeed(ShiftTable.spec) { ShiftTable($0).table($1) },
    ofNeed(GapTable.spec) { GapTable($0).table($1) },
    ofNeed(SubAreaGapTable.spec) { SubAreaGapTable($0).table($1) },
    ofNeed(DimensioningTable.spec) { DimensioningTable($0).table($1) },
    ofNeed(CoverageTable.spec) { CoverageTable($0).table($1) },
    ofNeed(MappedTable.spec) { MappedTable($0).table($1) },
    ofNeed(SubAreaNeedTable.spec) { SubAreaNeedTable($0).table($1) },
    ofNeed(BuildPlanTable.spec, onScreen: \.namesTypes) { BuildPlanTable($0).table($1) },
    ResultTable(NewDwellingsTable.spec, onScreen: \.countsDwellings) {
      NewDwellingsTable($0).table()
    },
    ofNeed(TurnoverTable.spec) { TurnoverTable($0).table($1) },
    ofNeed(StaffTable.spec) { StaffTable($0).table($1) },
    ofNeed(FlowTables.flows) { FlowTables($0).flows($1) },
    ofNeed(FlowTables.comparison) { FlowTables($0).comparison($1) },
    ResultTable(GrowthTable.spec) { GrowthTable($0).table() },
    ResultTable(ReferenceTable.spec) { ReferenceTable($0).table() },
    ResultTable(PrevalenceTable.spec) { PrevalenceTable($0).table() },
  ]

  /// What is declared of the tables of need.
  package static let specs =
    [LadderTable.spec] + all.map(\.spec) + [ScenarioNeedTable.spec, ScenarioGapTable.spec]

  /// A table that there is only where somebody is counted on a ladder.
  private static func ofNeed(
    _ spec: ResultSpec, onScreen: @escaping @Sendable (ServiceTables) -> Bool = { _ in true },
    _ make: @escaping @Sendable (ServiceTables, ServiceOutcome) -> Table?
  ) -> ResultTable<ServiceTables> {
    ResultTable(spec, onScreen: onScreen) { tables in tables.outcome.flatMap { make(tables, $0) } }
  }

  /// Whether the folder says what types the homes of a rung are.
  private var namesTypes: Bool { !folder.services.production.rungMixes.isEmpty }

  /// Whether the run knows how many new dwellings there are; shares alone are a file.
  private var countsDwellings: Bool {
    NewDwellings(run, folder, codes: shown.codes, years: years.all)?.isCounted == true
  }
}
