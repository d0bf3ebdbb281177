import Tabular

extension RegionAnswer {
  /// Why files have no municipality of today where all were asked for, or have one by a number that is
  /// not whole; nil where neither is so.
  ///
  /// `isEmpty` says that none was found.
  static func problem(
    ofAll file: String, seen: [(code: String, label: String)], hasColumn: Bool, isEmpty: Bool
  ) -> Problem? {
    let all = RegionAnswer(
      region: "", municipality: nil, seen: seen, hasColumn: hasColumn, isEmpty: false)
    func problem(_ found: Phrase, _ expected: Phrase, _ advice: Phrase) -> Problem {
      Problem(file: file, found: found, expected: expected, advice: advice)
    }
    if let lost = withoutNumbers(file, seen: seen, hasColumn: hasColumn, namesPass: !isEmpty) {
      return lost
    }
    guard isEmpty else { return nil }
    let numbers = Phrase("numbers of today, such as 3203")
    if !hasColumn {
      return problem(Phrase("no region column"), numbers, noColumn)
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

  /// Why regions are not known by their numbers: a number lost its first zero, or names stand alone;
  /// nil where neither is so.
  ///
  /// 301 is Oslo; another number of three digits is one without its zero only beside Norwegian ones of
  /// four, since other countries have numbers of three.
  package static func withoutNumbers(
    _ file: String, seen: [(code: String, label: String)], hasColumn: Bool, namesPass: Bool = false
  ) -> Problem? {
    let names = Municipalities.shipped
    let all = RegionAnswer(
      region: "", municipality: nil, seen: seen, hasColumn: hasColumn, isEmpty: false)
    func isKnown(_ code: String) -> Bool {
      names[code] != nil || !names.successors(of: code).isEmpty
    }
    let lost = seen.filter { $0.code.count == 3 && $0.code.allSatisfy(\.isNumber) }
    let isNorwegian = !lost.isEmpty && seen.contains { isKnown(StatBankText.ownNumber($0.code)) }
    for one in lost {
      let code = "0" + one.code
      guard names[code] != nil || isNorwegian && isKnown(code) else { continue }
      let wanted = "\(code) \(names[code]?.name ?? "")".trimmed
      return all.lostZero(file: file, one, Phrase(verbatim: wanted))
    }
    guard hasColumn, !namesPass, seen.allSatisfy({ !$0.code.contains(where: \.isNumber) }) else {
      return nil
    }
    return Problem(
      file: file, found: Phrase("the regions \(all.list) by their names only"),
      expected: Phrase("numbers of today, such as 3203"), advice: all.namesAdvice)
  }
}
