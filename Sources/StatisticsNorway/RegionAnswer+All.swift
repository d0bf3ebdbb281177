import Tabular

extension RegionAnswer {
  /// Why files have no municipality of today where all were asked for, or have one by a number that is
  /// not whole; nil where neither is so.
  ///
  /// `isEmpty` says that none was found.
  static func problem(
    ofAll file: String, seen: [(code: String, label: String)], hasColumn: Bool, isEmpty: Bool
  ) -> Problem? {
    let names = Municipalities.shipped
    let all = RegionAnswer(
      region: "", municipality: nil, seen: seen, hasColumn: hasColumn, isEmpty: false)
    func problem(_ found: Phrase, _ expected: Phrase, _ advice: Phrase) -> Problem {
      Problem(file: file, found: found, expected: expected, advice: advice)
    }
    for one in seen where one.code.count == 3 && one.code.allSatisfy(\.isNumber) {
      guard let entry = names["0" + one.code] else { continue }
      return all.lostZero(file: file, one, Phrase(verbatim: "\(entry.code) \(entry.name)"))
    }
    guard isEmpty else { return nil }
    let numbers = Phrase("numbers of today, such as 3203")
    if !hasColumn {
      return problem(Phrase("no region column"), numbers, noColumn)
    }
    if seen.allSatisfy({ !$0.code.contains(where: \.isNumber) }) {
      return problem(Phrase("the regions \(all.list) by their names only"), numbers, namesOnly)
    }
    let levels = Set(seen.compactMap { level($0.code) })
    if let one = levels.min(), !levels.contains(4) {
      return problem(
        Phrase("the regions \(all.list), which are \(name(one))"), name(4),
        Phrase("fetch the table with regions of that level"))
    }
    return problem(
      Phrase("no municipality of 2024"), numbers,
      Phrase("--region with one number chains the earlier ones"))
  }
}
