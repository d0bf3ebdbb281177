extension Problems {
  /// One cause a line in a language: what says the same of the same is told once, with all its places,
  /// and those of one kind are gathered.
  ///
  /// The problems of a file stand together, in the order of its lines. Problems with the same finding,
  /// expectation and advice are one sentence wherever they stand: a step that the ladder does not have
  /// is one cause, in however many rows and files. So are more than ``mostOfOneKind`` of one column that
  /// differ only in what stood there, with some of it. Where the advice differs too, as of names with a
  /// slip each, as many are told, and then once a file how many others there are.
  public func lines(_ language: Language) -> [String] {
    let causes = causes
    let kinds = Dictionary(grouping: causes.indices) { causes[$0].kind }
    var seen: [String: Int] = [:]
    var lines: [String] = []
    for cause in causes {
      let count = seen[cause.kind, default: 0] + 1
      seen[cause.kind] = count
      let ofKind = kinds[cause.kind] ?? []
      if count <= Self.mostOfOneKind || ofKind.count == Self.mostOfOneKind + 1 {
        lines.append(cause.told(language)[language])
      } else if count == Self.mostOfOneKind + 1 {
        let rest = ofKind.dropFirst(Self.mostOfOneKind).flatMap { causes[$0].problems }
        lines += Self.counted(rest).map { $0[language] }
      }
    }
    return lines
  }

  /// How many problems there are of a kind besides those that are told, and on which lines, by file.
  private static func counted(_ problems: [Problem]) -> [Phrase] {
    var files: [String] = []
    for problem in problems where !files.contains(problem.file) { files.append(problem.file) }
    return files.map { file in
      let here = problems.filter { $0.file == file }
      let lines = here.compactMap(\.line)
      guard let first = lines.min(), let last = lines.max() else {
        return Phrase("\(file): \(here.count) more of the same kind")
      }
      return Phrase("\(file): the same on \(here.count) more lines, \(first) to \(last)")
    }
  }

  /// The problems in the order of files and lines.
  private var ordered: [Problem] {
    var files: [String: Int] = [:]
    for problem in items where files[problem.file] == nil { files[problem.file] = files.count }
    return items.enumerated().sorted {
      let (one, other) = ($0.element, $1.element)
      return (files[one.file] ?? 0, one.line ?? 0, one.column ?? 0, $0.offset)
        < (files[other.file] ?? 0, other.line ?? 0, other.column ?? 0, $1.offset)
    }.map(\.element)
  }

  /// The problems by what they say, or by their column where that says it of many.
  private var causes: [Cause] {
    let ordered = ordered
    var statements: [String: Set<String>] = [:]
    for problem in ordered { statements[problem.form, default: []].insert(problem.statement) }
    var places: [String: Int] = [:]
    var causes: [Cause] = []
    for problem in ordered {
      // What concerns whole files is one cause a file.
      if problem.line == nil {
        causes.append(Cause(first: problem))
        continue
      }
      let isOfColumn = statements[problem.form, default: []].count > Self.mostOfOneKind
      let key = isOfColumn ? problem.form : problem.statement
      if let place = places[key] {
        causes[place].others.append(problem)
      } else {
        places[key] = causes.count
        causes.append(Cause(first: problem, isOfColumn: isOfColumn))
      }
    }
    return causes
  }
}
