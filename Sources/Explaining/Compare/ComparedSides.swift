import FolderText
import ScenarioFolders
import Tabular

/// Two results and the parts their inputs are compared by.
struct ComparedSides {
  /// The last plan.
  let old: ResultFolder
  /// The new plan.
  let new: ResultFolder
  /// The parts in the order they are replaced.
  let parts: [ComparedPart]
  /// Whether kroner are compared; else population, need and staff.
  let isBudget: Bool
  /// The language of the names of the parts in problems.
  private let language: Language

  /// Two results are compared by their budgets where both have one.
  init(_ old: ResultFolder, _ new: ResultFolder, _ language: Language) {
    (self.old, self.new, self.language) = (old, new, language)
    isBudget = Self.hasBudget(old) && Self.hasBudget(new)
    parts = isBudget ? ComparedPart.budget : ComparedPart.demand
  }

  /// Whether one has a budget and the other not.
  var onlyOneHasBudget: Bool { Self.hasBudget(old) != Self.hasBudget(new) }

  private static func hasBudget(_ side: ResultFolder) -> Bool {
    side.files[FolderSchema.budget.fileName] != nil
  }

  /// Whether a file is the new one when the first parts are new.
  func isNew(_ file: FileSchema, newParts: Int) -> Bool { place(of: file.fileName) < newParts }

  /// The result that a file is of when the first parts are new.
  func side(of file: FileSchema, newParts: Int) -> ResultFolder {
    isNew(file, newParts: newParts) ? new : old
  }

  /// The part of a file; one that Kohort does not know goes with the users.
  private func place(of file: String) -> Int {
    parts.firstIndex { $0.files.contains { $0.fileName == file } }
      ?? parts.firstIndex { $0.files.contains { $0.fileName == FolderSchema.ladderUse.fileName } }
      ?? 0
  }

  /// The inputs with the first parts new and the others old; without those of a budget where no
  /// budget is compared.
  func files(newParts: Int) -> [String: [UInt8]] {
    let money = isBudget ? [] : Set(FolderSchema.budgetFiles.map(\.fileName))
    func kept(_ side: ResultFolder, new: Bool) -> [String: [UInt8]] {
      side.files.filter { name, _ in
        (place(of: name) < newParts) == new && !money.contains(name)
      }
    }
    return kept(old, new: false).merging(kept(new, new: true)) { $1 }
  }

  /// What is new and what is old, for whoever reads a problem.
  func what(newParts: Int) -> String {
    if newParts == 0 { return old.name }
    if newParts == parts.count { return new.name }
    let names = parts.map(\.name)
    let (fresh, kept) = (Phrase.list(Array(names.prefix(newParts))), names.dropFirst(newParts))
    return Phrase("new: \(fresh); old: \(Phrase.list(Array(kept)))")[language]
  }
}
