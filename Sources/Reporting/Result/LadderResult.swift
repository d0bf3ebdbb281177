import Tabular

/// One ladder of a result: its own table, and `kapasitet` where the folder tells of places.
struct LadderResult: Sendable {
  /// A step, or a user group of a step where places are told by group.
  struct Step: Sendable {
    let code: String
    let name: String
    let unit: String
    var need: [Int: Double]
    /// Own, planned and agreed purchases together.
    var places: [Int: Double] = [:]
    var missing: [Int: Double] = [:]
  }

  /// A total, which is a row without a name.
  struct Total: Sendable {
    let row: Int
    /// As it is called in all tables of the result.
    let label: String
    let unit: String
    let need: [Int: Double]
  }

  /// The name of its file.
  let name: String
  /// The name as a person writes it.
  let title: String
  let table: ResultTable
  private(set) var steps: [Step]
  /// What the table adds: one total of the whole ladder, or one for each unit; none where a person may
  /// stand on several steps.
  let totals: [Total]
  /// The first year, the year of the need and the last.
  let shownYears: [Int]

  /// Whether any step has places.
  var hasPlaces: Bool { steps.contains { !$0.places.isEmpty } }

  init?(_ results: Results, _ name: String) throws(Problems) {
    guard let table = try results.table(name), let first = table.years.first?.year,
      let last = table.years.last?.year
    else { return nil }
    let capacity = try results.table("kapasitet")
    self.name = name
    self.table = table
    let own = capacity.map { capacity in
      capacity.rows.filter { Results.stem(capacity.text($0, 0)) == name }
    }
    title = try Self.title(name, results)
    let needYear = table.header.lazy.compactMap { text -> Int? in
      let parts = text.split(separator: "_")
      return parts.count == 3 ? Int(parts[2]) : nil
    }.first
    shownYears = Set([first, needYear ?? last, last]).sorted()
    func numbers(_ table: ResultTable, _ row: Int) -> [Int: Double] {
      Dictionary(
        table.years.compactMap { year, column in table.number(row, column).map { (year, $0) } }
      ) { first, _ in first }
    }
    let names = table.column("navn", "name")
    let units = table.column("enhet", "unit")
    totals = table.rows.filter { table.text($0, names).isEmpty }.map { row in
      Total(
        row: row, label: table.text(row, 0), unit: table.text(row, units),
        need: numbers(table, row))
    }
    steps = []
    for row in table.rows where !table.text(row, names).isEmpty {
      let code = table.text(row, 0)
      let step = Step(
        code: code, name: table.text(row, names), unit: table.text(row, units),
        need: numbers(table, row))
      if let capacity, let own {
        let gaps = Self.gaps(capacity, own.filter { capacity.text($0, 1) == code }, step)
        steps += gaps.isEmpty ? [step] : gaps
      } else {
        steps.append(step)
      }
    }
  }

  /// The groups of a step that have places, as steps of their own; the whole step where it is told
  /// as one.
  private static func gaps(_ table: ResultTable, _ rows: [Int], _ step: Step) -> [Step] {
    var groups: [String] = []
    for row in rows where !groups.contains(table.text(row, 2)) { groups.append(table.text(row, 2)) }
    let whole = groups.filter { ["alle grupper", "all groups"].contains($0) }
    if !whole.isEmpty { groups = whole }
    return groups.compactMap { group in
      // A year with a number missing or hidden has no sum.
      func values(_ names: String...) -> [Int: Double] {
        let own = rows.filter {
          table.text($0, 2) == group && names.contains(table.text($0, 3))
        }
        var sums: [Int: Double] = [:]
        for (year, column) in table.years {
          let numbers = own.compactMap { table.number($0, column) }
          if !own.isEmpty, numbers.count == own.count { sums[year] = numbers.reduce(0, +) }
        }
        return sums
      }
      let need = values("behov", "need")
      if need.isEmpty { return nil }
      return Step(
        code: step.code, name: whole.isEmpty ? "\(step.name), \(group)" : step.name,
        unit: step.unit, need: need,
        places: values(
          "egne", "own", "planlagte", "planned", "avtalte kjøp", "agreed purchases"),
        missing: values("mangler", "missing"))
    }
  }

  /// The ladder's own name where a table tells it, else the name of its file.
  private static func title(_ name: String, _ results: Results) throws(Problems) -> String {
    var tables: [ResultTable] = []
    for file in ["kapasitet", "dreining", "behov", "dimensjonering", "arsverk"] {
      if let table = try results.table(file) { tables.append(table) }
    }
    for table in tables {
      guard let column = table.column("trapp", "ladder") else { continue }
      for row in table.rows where Results.stem(table.text(row, column)) == name {
        return table.text(row, column).capitalisedFirst
      }
    }
    // The kept inputs are in the user's own dialect.
    if let bytes = results.input.files["inndata-trapper.csv"],
      let table = try? TextTable(bytes: bytes, source: "inndata-trapper.csv"),
      let column = table.column(named: "trapp", "ladder")
    {
      for row in 0..<table.rowCount where Results.stem(table.text(row, column)) == name {
        return table.text(row, column).capitalisedFirst
      }
    }
    return name.replacing("-", with: " ").capitalisedFirst
  }
}
