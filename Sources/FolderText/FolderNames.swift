import Tabular

/// The names of the files of a folder.
package struct FolderNames: Sendable {
  /// The names; `nil` where they are not known.
  private let files: Set<String>?
  /// Files that are not used, by the name they may be meant for; the first of several.
  private var meant: [String: String] = [:]

  /// Names that nobody has told.
  package init() { files = nil }

  /// The names of a folder.
  package init(_ files: some Sequence<String>) { self.files = Set(files) }

  /// Whether a file is known to be missing.
  func lack(_ name: String) -> Bool { files.map { !$0.contains(name) } ?? false }

  /// What to do about a missing file: another may be meant for it.
  package func advice(for missing: String) -> Phrase {
    meant[missing].map { Phrase("«\($0)» may be it: give it that name") } ?? .empty
  }

  /// A warning that a file is not used; `nil` for what other programs leave behind.
  package mutating func warning(ofUnused name: String, known: [String]) -> Phrase? {
    if name.hasPrefix("~$") || name.hasPrefix(".") { return nil }
    let unused = Phrase("\(name) is not a file of a scenario folder and is not used")
    guard let likely = Self.likely(name, known), lack(likely) else { return unused }
    if meant[likely] == nil { meant[likely] = name }
    return Suggestion.asking(likely, behind: unused)
  }

  /// The name that a file is a copy of, or was meant to have: `trappebruk (1).csv`, `Trappebruk.csv`,
  /// `Kopi av trappebruk.csv`, `trapebruk.csv`.
  private static func likely(_ name: String, _ known: [String]) -> String? {
    let marks = ["kopi av ", "kopi ", "copy of ", " - kopi", " - copy", "-kopi", "_kopi"]
    var stem = name.lowercased()
    if stem.hasSuffix(".csv") { stem.removeLast(4) }
    for mark in marks { stem = stem.replacing(mark, with: "") }
    if stem.hasSuffix(")"), let bracket = stem.lastIndex(of: "(") {
      let number = stem[stem.index(after: bracket)..<stem.index(before: stem.endIndex)]
      if number.allSatisfy(\.isNumber) { stem = String(stem[..<bracket]) }
    }
    let stems = known.map { String($0.dropLast(4)) }
    return Suggestion.nearest(to: stem.trimmed, in: stems).map { $0 + ".csv" }
  }
}
