extension Problems {
  /// One cause a line in a language: what says the same of the same is told once, with all its places,
  /// and those of one kind are gathered.
  ///
  /// The problems of a file stand together, in the order of its lines. Problems with the same finding,
  /// expectation and advice are one sentence wherever they stand: a step that the ladder does not have
  /// is one cause, in however many rows and files. So are more than ``mostOfOneKind`` of one column that
  /// differ only in what stood there, with some of it. Where the advice differs too, as of names with a
  /// slip each, as many are told, and then once how many others there are.
  public func lines(_ language: Language) -> [String] {
    let causes = causes
    let alike = Dictionary(grouping: causes.indices) { causes[$0].form }
      .filter { $0.value.count > Self.mostOfOneKind }
    let kinds = Dictionary(
      grouping: causes.indices.filter { alike[causes[$0].form] == nil }, by: { causes[$0].kind })
    var told: Set<String> = []
    var seen: [String: Int] = [:]
    var lines: [String] = []
    for cause in causes {
      if let same = alike[cause.form] {
        guard told.insert(cause.form).inserted else { continue }
        lines.append(Cause(of: same.map { causes[$0] }).told(language)[language])
        continue
      }
      let ofKind = kinds[cause.kind] ?? []
      let count = seen[cause.kind, default: 0] + 1
      seen[cause.kind] = count
      if count <= Self.mostOfOneKind || ofKind.count == count && count == Self.mostOfOneKind + 1 {
        lines.append(cause.told(language)[language])
      } else if count == Self.mostOfOneKind + 1 {
        let rest = ofKind.dropFirst(Self.mostOfOneKind).map { causes[$0] }
        lines.append(Cause(of: rest).counted[language])
      }
    }
    return lines
  }

  /// The problems by what they say, in the order of files and lines.
  private var causes: [Cause] {
    var files: [String: Int] = [:]
    for problem in items where files[problem.file] == nil { files[problem.file] = files.count }
    let ordered = items.enumerated().sorted {
      let (one, other) = ($0.element, $1.element)
      let (oneLine, otherLine) = (one.line ?? 0, other.line ?? 0)
      return (files[one.file] ?? 0, oneLine, one.column ?? 0, $0.offset)
        < (files[other.file] ?? 0, otherLine, other.column ?? 0, $1.offset)
    }
    var places: [String: Int] = [:]
    var causes: [Cause] = []
    for (_, problem) in ordered {
      if problem.line != nil, let place = places[problem.statement] {
        causes[place].others.append(problem)
      } else {
        if problem.line != nil { places[problem.statement] = causes.count }
        causes.append(Cause(first: problem))
      }
    }
    return causes
  }
}
