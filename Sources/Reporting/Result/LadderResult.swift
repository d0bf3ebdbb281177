import Tabular

/// One ladder of a result: its own table, and `kapasitet` where the folder tells of places.
struct LadderResult: Sendable {
  /// A rung, or a user group of a rung where places are told by group.
  struct Rung: Sendable {
    let code: String
    let name: String
    let unit: String
    var need: [Int: Double]
    /// Own, planned and agreed purchases together.
    var places: [Int: Double] = [:]
    var missing: [Int: Double] = [:]
    /// Whether it is the groups of a rung that no places are told of, beside those that have some.
    var isOfOthers = false
  }

  /// What the table adds.
  struct Total: Sendable {
    let row: Int
    let unit: String
    let need: [Int: Double]
  }

  /// The name of its file.
  let name: String
  /// The name as a person writes it.
  let title: String
  let table: ResultTable
  private(set) var rungs: [Rung]
  /// The need of the whole rung, where the ladder has only one.
  let onlyNeed: [Int: Double]?
  /// What the table adds: one total of the whole ladder, or one for each unit; none where a person may
  /// stand on several rungs.
  let totals: [Total]
  /// The first year, the year of the need and the last.
  let shownYears: [Int]

  /// Whether any rung has places.
  var hasPlaces: Bool { rungs.contains { !$0.places.isEmpty } }

  /// Nil where the result has no table of a ladder.
  init?(_ results: Results, _ ladder: String) throws(Problems) {
    let name = Results.stem(ladder)
    guard let table = try results.table(name), let first = table.years.first?.year,
      let last = table.years.last?.year
    else { return nil }
    let capacity = try results.table("kapasitet")
    self.name = name
    self.table = table
    let own = capacity.map { capacity in
      capacity.rows.filter { capacity.text($0, "trapp") == ladder }
    }
    title = ladder.capitalisedFirst
    let needYear = table.ids.lazy.compactMap { id -> Int? in
      let parts = id.split(separator: "_")
      return parts.count == 3 && parts[0] == "endring" ? Int(parts[2]) : nil
    }.first
    shownYears = Set([first, needYear ?? last, last]).sorted()
    func numbers(_ table: ResultTable, _ row: Int) -> [Int: Double] {
      Dictionary(
        table.years.compactMap { year, column in table.number(row, column).map { (year, $0) } }
      ) { first, _ in first }
    }
    totals = table.rows.filter(table.isTotal).map { row in
      Total(row: row, unit: table.text(row, "enhet"), need: numbers(table, row))
    }
    let steps = table.rows.filter { !table.isTotal($0) }
    onlyNeed = steps.count == 1 ? numbers(table, steps[0]) : nil
    rungs = []
    for row in table.rows where !table.isTotal(row) {
      let code = table.text(row, "trinn")
      let rung = Rung(
        code: code, name: table.text(row, "navn"), unit: table.text(row, "enhet"),
        need: numbers(table, row))
      if let capacity, let own {
        let gaps = Self.gaps(capacity, own.filter { capacity.text($0, "trinn") == code }, rung)
        rungs += gaps.isEmpty ? [rung] : gaps
      } else {
        rungs.append(rung)
      }
    }
  }

  /// Both tables are rounded: what differs by less is nobody.
  private static let rounding = 1.0

  /// The groups of a rung that have places, as rungs of their own, and all others; the whole rung where
  /// it is told as one.
  private static func gaps(_ table: ResultTable, _ rows: [Int], _ rung: Rung) -> [Rung] {
    let whole = rows.filter { table.code($0, "brukergruppe") == "all" }
    let rows = whole.isEmpty ? rows : whole
    var groups: [String] = []
    for row in rows where !groups.contains(table.text(row, "brukergruppe")) {
      groups.append(table.text(row, "brukergruppe"))
    }
    let gaps = groups.compactMap { group -> Rung? in
      // A year with a number missing or hidden has no sum.
      func values(_ codes: String...) -> [Int: Double] {
        let own = rows.filter { row in
          table.text(row, "brukergruppe") == group
            && table.code(row, "størrelse").map(codes.contains) ?? false
        }
        var sums: [Int: Double] = [:]
        for (year, column) in table.years {
          let numbers = own.compactMap { table.number($0, column) }
          if !own.isEmpty, numbers.count == own.count { sums[year] = numbers.reduce(0, +) }
        }
        return sums
      }
      let need = values("need")
      if need.isEmpty { return nil }
      return Rung(
        code: rung.code, name: whole.isEmpty ? "\(rung.name), \(group)" : rung.name,
        unit: rung.unit, need: need,
        places: values("own", "planned", "agreed"), missing: values("missing"))
    }
    if gaps.isEmpty || !whole.isEmpty { return gaps }
    // A year with a number missing or hidden has no rest.
    let rest = rung.need.compactMap { year, need -> (Int, Double)? in
      let told = gaps.compactMap { $0.need[year] }
      return told.count == gaps.count ? (year, max(0, need - told.reduce(0, +))) : nil
    }
    if !rest.contains(where: { $0.1 > rounding }) { return gaps }
    let others = Rung(
      code: rung.code, name: rung.name, unit: rung.unit,
      need: Dictionary(uniqueKeysWithValues: rest), isOfOthers: true)
    return gaps + [others]
  }
}
