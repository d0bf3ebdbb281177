import Demography
import FolderText
import Runs
import ScenarioFolders
import Tabular

/// What a table rests on: the files its figures come from, and how many of their rows are
/// published, derived and assumed.
package struct Basis {
  /// The files whose rows are figures, not definitions or choices of method.
  package private(set) var files: [ScenarioFolder.FileProvenance] = []
  private let scenario: ScenarioDefinition
  /// Whether how many move, which an estimated run assumes, decides something.
  private let restsOnAssumedMoves: Bool
  /// What Kohort estimated in place of files; `nil` where it projects nothing from that.
  package let estimates: EstimateCount?

  /// What the population of a run rests on.
  package init(populationOf run: ScenarioRun, in folder: ScenarioFolder) {
    scenario = run.scenario
    var names = [FolderSchema.population]
    if run.endYear > run.startYear {
      names += [FolderSchema.mortality, FolderSchema.fertility, FolderSchema.migration]
      names.append(FolderSchema.assumptions)
      if !run.housing.isEmpty { names += [FolderSchema.programme, FolderSchema.households] }
      if !run.subAreas.isEmpty { names.append(FolderSchema.subAreas) }
      let isBound = run.isBound || run.scenario.isLoosened
      if isBound, run.scenario.growth == nil { names.append(FolderSchema.controls) }
    }
    let assumes =
      run.estimates?.standsFor.contains(FolderSchema.migration.fileName) == true
      && (!run.housing.isEmpty || run.adjustsArrivals
        || run.scenario.letters.values.contains { $0 != .main })
    restsOnAssumedMoves = assumes && run.endYear > run.startYear
    estimates =
      run.endYear > run.startYear
      ? run.estimates?.count(usesLevels: run.scenario.usesLevels) : nil
    let wanted = names.map(\.fileName)
    files = folder.provenance.filter { wanted.contains($0.file) }
  }

  /// What a declared table of a scenario rests on.
  package init(_ rests: ResultSpec.Rests, of run: ScenarioRun, in folder: ScenarioFolder) {
    if rests.people {
      self = Basis(populationOf: run, in: folder).with(rests.files, in: folder)
      return
    }
    let names = rests.files.map(\.fileName)
    files = folder.provenance.filter { names.contains($0.file) }
    scenario = ScenarioDefinition()
    restsOnAssumedMoves = false
    estimates = nil
  }

  /// The same and the use of the ladders.
  package func withLadders(in folder: ScenarioFolder) -> Basis {
    var basis = self
    basis.files += folder.provenance.filter { $0.file == FolderSchema.ladderUse.fileName }
    return basis
  }

  /// The same and some files of the services.
  package func with(_ schemas: [FileSchema], in folder: ScenarioFolder) -> Basis {
    var basis = self
    let names = schemas.map(\.fileName)
    let held = Set(basis.files.map(\.file))
    basis.files += folder.provenance.filter { names.contains($0.file) && !held.contains($0.file) }
    return basis
  }

  /// The same and the budget, where the folder has one.
  package func withBudget(in folder: ScenarioFolder) -> Basis {
    if !folder.budget.isGiven { return self }
    var basis = self
    let names = FolderSchema.budgetFiles.map(\.fileName)
    basis.files += folder.provenance.filter { names.contains($0.file) }
    return basis
  }

  /// The rows of a status, those of the scenario included.
  package func rows(_ status: RowStatus?) -> Int {
    files.reduce(scenarioRows(status)) { $0 + ($1.statuses[status] ?? 0) }
  }

  /// Rows of a scenario that say what it does; descriptions have a status too and count with them.
  private func scenarioRows(_ status: RowStatus?) -> Int { scenario.statuses[status] ?? 0 }

  /// Where rows are assumed, with their number: `flytting.csv (106)`.
  package var assumptions: [String] {
    var named: [String] = []
    for file in files {
      if let rows = file.statuses[.assumed], rows > 0 { named.append("\(file.file) (\(rows))") }
    }
    if scenarioRows(.assumed) > 0 {
      named.append("\(FolderSchema.scenarios.fileName) (\(scenarioRows(.assumed)))")
    }
    if restsOnAssumedMoves { named.append("\(EstimateLines.name).csv") }
    return named
  }

  /// What the star of a table stands for, or `nil` where nothing is assumed or estimated.
  package var note: Phrase? {
    let list = assumptions
    let joined = list.joined(separator: ", ")
    switch (list.isEmpty, estimates?.note) {
    case (true, nil): return nil
    case (false, nil):
      return Phrase("* The table rests on assumptions: \(joined).")
    case (true, let told?):
      return Phrase("* The table is \(told).")
    case (false, let told?):
      return Phrase("* The table rests on assumptions: \(joined). It is \(told).")
    }
  }
}
