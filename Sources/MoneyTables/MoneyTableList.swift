import Outcomes
import Tabular

extension BudgetReport {
  /// The tables of the budget in the order a screen shows them, and the one of files alone.
  package static let all: [ResultTable<BudgetReport>] = [
    ResultTable(DemographyCostTable.spec) { DemographyCostTable($0).table() },
    ResultTable(OperatingCostTable.spec) { OperatingCostTable($0).table() },
    ResultTable(each: CostProfileTable.spec) { CostProfileTable($0).tables() },
    ResultTable(ShiftCostTable.spec) { ShiftCostTable($0).table() },
    ResultTable(RungChangeTable.spec) { RungChangeTable($0).table() },
    ResultTable(ProjectTable.spec) { ProjectTable($0).table() },
    ResultTable(BuildOrBuyTable.spec) { BuildOrBuyTable($0).table() },
    ResultTable(PlanTables.fixed) { PlanTables($0).table(.fixed) },
    ResultTable(PlanTables.nominal) { PlanTables($0).table(.nominal) },
    ResultTable(LongViewTable.spec) { LongViewTable($0).table() },
    ResultTable(StatedFigureTable.spec) { StatedFigureTable($0).table() },
  ]

  /// What is declared of the tables of kroner.
  package static let specs = all.map(\.spec) + [PlanTables.summarySpec]
}
