import DeclaredResults
import FolderText
import Outcomes
import ScenarioFolders
import Tabular

/// Takes the tables of a run through ``UserSuppression``: as they are, with hidden cells, or not at
/// all; and keeps account of it.
///
/// What is done with a table is declared of it (`ResultSpec.Privacy`). One that nobody declared is left
/// out as soon as a ladder is touched or it has a small number itself: what nobody has thought
/// through is not shown.
struct SuppressedTables: Sendable {
  package let users: UserSuppression
  /// The cells that are hidden in files.
  package private(set) var hiddenCells = 0
  /// The files that are left out.
  package private(set) var leftOut: [String] = []
  /// Their names, each once for all scenarios.
  private var leftOutNames: [String] = []
  private var knownNames: Set<String> = []

  /// What is declared of the tables of the folder, by their names.
  private let declared: [String: ResultSpec]
  private let language: Language

  init(_ users: UserSuppression, ladders: [String], _ language: Language) {
    (self.users, self.language) = (users, language)
    declared = ResultList.byName(ladders: ladders)
  }

  /// A table as it may be shown, or `nil` where it is left out.
  package func shown(_ table: Table) -> Table? {
    switch privacy(of: table.name) {
    case .free: return table
    case .ownRows: return noted(table)
    case .files: return masked(sources: table)
    case .rowsOfLadders(let words): return byLadder(table, hidesWords: words)
    case .users(let counts, let known):
      if known, users.hidesKnownUsers { return nil }
      if !users.touchesNoLadder { return nil }
      return !counts || !users.hasSmall(table) ? table : nil
    }
  }

  /// What is declared of a table; one that nobody declared is taken to count users.
  private func privacy(of name: String) -> ResultSpec.Privacy {
    declared[name]?.privacy ?? .users(counts: true)
  }

  /// The tables of a screen.
  package func shown(_ tables: [Table]) -> [Table] {
    tables.compactMap { shown($0) }
  }

  /// The tables of files, with account of what is hidden; `ending` is what the names will end with.
  package mutating func shown(
    _ tables: [DeferredTable], ending: String
  ) -> [DeferredTable] {
    var kept: [DeferredTable] = []
    for deferred in tables {
      // Those of every cell are large, and none of them needs to be looked at.
      if privacy(of: deferred.name) == .free {
        kept.append(deferred)
      } else if let table = shown(deferred.table) {
        let hidden = table.rows.reduce(0) { $0 + $1.cells.count { $0 == .hidden } }
        hiddenCells += hidden
        kept.append(DeferredTable(table, role: deferred.role))
      } else {
        leftOut.append("\(deferred.name)\(ending).csv")
        if knownNames.insert(deferred.name).inserted { leftOutNames.append(deferred.name) }
      }
    }
    return kept
  }

  /// Leaves out the inputs of a run that tell what is hidden.
  mutating func leaveOut(inputs: [String]) {
    let names = inputs.filter(hiddenInputs.contains).map { KeptInputs.prefix + $0 }
    leftOut += names
    leftOutNames += names.map { String($0.dropLast(4)) }
  }

  /// Inputs about people, prices and rules, which do not follow from users.
  private static let openInputs: Set = Set(
    [
      FolderSchema.settings, FolderSchema.population, FolderSchema.mortality,
      FolderSchema.fertility, FolderSchema.migration, FolderSchema.assumptions,
      FolderSchema.controls, FolderSchema.programme, FolderSchema.households,
      FolderSchema.subAreas, FolderSchema.ageGroups, FolderSchema.indicators,
      FolderSchema.uncertainty, FolderSchema.scenarios, FolderSchema.growthFigures,
      FolderSchema.prevalence, FolderSchema.deflator, FolderSchema.interest, FolderSchema.budget,
    ].map(\.fileName))

  /// The inputs that hold counts of users, or could tell them by a rate, a sum of kroner or a remark.
  ///
  /// All but ``openInputs``. They are kept only where nothing is hidden, and so are their
  /// fingerprints, which few numbers could be tried against.
  var hiddenInputs: [String] {
    if users.touchesNoLadder && !users.hidesKnownUsers { return [] }
    return FolderSchema.files.map(\.fileName).filter { !Self.openInputs.contains($0) }
  }

  /// Warnings without those that may quote hidden inputs; whether there are any is not told either,
  /// since that can depend on what is hidden.
  func told(_ warnings: [Phrase]) -> [Phrase] {
    let hidden = Set(hiddenInputs)
    return warnings.filter { $0.quotedFile.map { !hidden.contains($0) } ?? true }
  }

  /// What is said of warnings that ``told(_:)`` leaves out, whether there are any or not; empty where
  /// nothing is hidden of the inputs that there are.
  func silence(of inputs: [String]) -> Phrase {
    let hidden = Set(hiddenInputs)
    let files = inputs.filter(hidden.contains)
    if files.isEmpty { return .empty }
    let list = files.joined(separator: ", ")
    return Phrase(
      "Warnings that could quote what is hidden are not shown; kohort check tells those of \(list)."
    )
  }

  /// What the columns are called in every language that name a ladder.
  private static let namesOfLadder: Set = ["trapp", "fra", "til"]

  private func byLadder(_ table: Table, hidesWords: Bool) -> Table? {
    // A row that carries one ladder to another tells of both.
    let named = table.columns.indices.filter { Self.namesOfLadder.contains(table.columns[$0].id) }
    if named.isEmpty { return nil }
    func isTouched(_ row: Table.Row) -> Bool {
      named.contains { column in
        guard case .text(let ladder) = row.cells[column] else { return false }
        return users.ladders[ladder] != nil
      }
    }
    if table.rows.allSatisfy(isTouched) { return nil }
    var table = table
    let words = hidesWords ? table.columns.indices.filter { !table.columns[$0].isDimension } : []
    if hidesWords, table.rows.contains(where: isTouched) { table.notes = [] }
    table.rows = table.rows.map { isTouched($0) ? masked($0, words: words) : $0 }
    return noted(table)
  }

  /// A row without its numbers and its points, and without the words in some columns.
  private func masked(_ row: Table.Row, words: [Int]) -> Table.Row {
    var row = row
    row.cells = row.cells.enumerated().map { column, cell in
      switch cell {
      case .number, .series, .missing: .hidden
      case .text: words.contains(column) ? .hidden : cell
      case .empty: cell
      }
    }
    return row
  }

  private func masked(sources table: Table) -> Table {
    guard let file = table.columns.firstIndex(where: { $0.id == "fil" }),
      let fingerprint = table.columns.firstIndex(where: { $0.id == "sha256" })
    else { preconditionFailure("a table of files without their names and fingerprints") }
    var table = table
    for (number, row) in table.rows.enumerated() {
      guard case .text(let name) = row.cells[file], hiddenInputs.contains(name) else { continue }
      table.rows[number].cells[fingerprint] = .hidden
    }
    return table
  }

  /// A table that says what its hidden cells are.
  private func noted(_ table: Table) -> Table {
    if !table.rows.contains(where: { $0.cells.contains(.hidden) }) { return table }
    var table = table
    table.notes.append(note)
    return table
  }

  private var note: String {
    Phrase(
      "\(Table.hiddenMark) is hidden: fewer than \(users.threshold) users, or a number that would tell"
    )[language]
  }

  /// The line below the tables.
  package var account: String {
    let out = leftOutNames.joined(separator: ", ")
    let files = out.isEmpty ? Phrase.empty : Phrase(" Left out: \(out).")
    return Phrase(
      "Fewer than \(users.threshold) users are hidden: \(hiddenCells) cells in the files.")[
        language]
      + files[language]
  }
}
