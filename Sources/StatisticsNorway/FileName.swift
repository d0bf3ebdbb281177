import Tabular

/// What the name of a file says that it is of: a hint, for people name files as they like.
struct FileName {
  /// The name without its folder, in lower case.
  private let name: String

  init(_ source: String) {
    name = (source.split { "/\\".contains($0) }.last.map(String.init) ?? "").lowercased()
  }

  /// The known table whose number stands in the name by itself.
  private var tableSubject: TableSubject? {
    name.split { !$0.isNumber }.lazy.compactMap { KnownTables.subject(of: String($0)) }.first
  }

  /// Whether a table's number or SSB's letters say it, which nobody writes for another reason.
  var isCertain: Bool { tableSubject != nil || SSBLetters.letters(in: words.uppercased()) != nil }

  /// What it says; a number before letters before words.
  var subject: TableSubject? {
    if let tableSubject { return tableSubject }
    if SSBLetters.letters(in: words.uppercased()) != nil { return .projection }
    return TableWords.subject(of: words, plain: true)
  }

  /// The name with spaces for what parts words in names of files, and without its ending.
  private var words: String {
    let stem = name.split(separator: ".").dropLast().joined(separator: " ")
    return String((stem.isEmpty ? name : stem).map { $0.isLetter || $0.isNumber ? $0 : " " })
  }
}
