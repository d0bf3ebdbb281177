import Tabular

/// The names of the files of a folder.
package struct FolderNames: Sendable {
  /// The names; `nil` where they are not known.
  private let files: Set<String>?
  /// Files that are not used, by the stem of the name they may be meant to have.
  private var unused: [String: String] = [:]

  /// Names that nobody has told.
  package init() { files = nil }

  /// The names of a folder.
  package init(_ files: some Sequence<String>) { self.files = Set(files) }

  /// Whether a file is known to be missing.
  func lack(_ name: String) -> Bool { files.map { !$0.contains(name) } ?? false }

  /// What to do about a missing file: another may be meant for it.
  package func advice(for missing: String) -> Phrase {
    Suggestion.nearest(to: Self.stem(missing), in: unused.keys.sorted())
      .flatMap { unused[$0] }.map { Phrase("«\($0)» may be it: give it that name") } ?? .empty
  }

  /// A warning that a file is not used; `nil` for what other programs leave behind.
  package mutating func warning(ofUnused name: String, known: [String]) -> Phrase? {
    if name.hasPrefix("~$") || name.hasPrefix(".") { return nil }
    let remark = Self.notUsed(name)
    let stem = Self.stem(name)
    if unused[stem] == nil { unused[stem] = name }
    let stems = known.map { String($0.dropLast(Self.ending.count)) }
    let likely = Suggestion.nearest(to: stem, in: stems).map { $0 + Self.ending }
    guard let likely, lack(likely) else { return remark }
    return Suggestion.asking(likely, behind: remark)
  }

  /// That a file is not used.
  package static func notUsed(_ name: String) -> Phrase {
    Phrase("\(name) is not a file of a scenario folder and is not used")
  }

  private static let ending = ".csv"

  /// What a name is, without what copies have: `trappebruk` of `trappebruk (1).csv`, `Trappebruk.csv`,
  /// `Kopi av trappebruk.csv`.
  private static func stem(_ name: String) -> String {
    let marks = ["kopi av ", "kopi ", "copy of ", " - kopi", " - copy", "-kopi", "_kopi"]
    var stem = name.lowercased()
    if stem.hasSuffix(ending) { stem.removeLast(ending.count) }
    for mark in marks { stem = stem.replacing(mark, with: "") }
    if stem.hasSuffix(")"), let bracket = stem.lastIndex(of: "(") {
      let number = stem[stem.index(after: bracket)..<stem.index(before: stem.endIndex)]
      if number.allSatisfy(\.isNumber) { stem = String(stem[..<bracket]) }
    }
    return stem.trimmed
  }
}
