import RateEstimation
import Runs
import Tabular

/// Projections that were published in earlier years, to be scored beside the method.
///
/// Columns `Framskriving` (vintage), `region` or `kommunenr` (code or name), `år`, `alder`, `value`
/// or `personer`, and `alternativ`, of which MMMM is used. Age groups must make up the groups of
/// the score.
struct BacktestVintage {
  /// Persons by jump-off, place, year and group of the score.
  package private(set) var persons: [Int: Backtest.Vintage] = [:]
  /// The regions of the file that are no place of the panel.
  package private(set) var unknown: [String] = []

  /// Names that stand for a part of a municipality of today: the parts are added up.
  private static let parts = ["4020": ["Bø (Telemark)", "Sauherad"]]

  private struct Key: Hashable {
    let jumpOff: Int
    let place: Int
    let year: Int
  }

  init(file name: String, bytes: [UInt8], panel: PopulationPanel, groups: [ScoreGroup])
    throws(Problems)
  {
    let table = try TextTable(bytes: bytes, source: name)
    func column(_ names: [String]) throws(Problems) -> Int {
      let found = table.header.firstIndex { names.contains($0.trimmed.lowercased()) }
      if let found { return found }
      throw Problems([
        Problem(
          file: name, line: table.format.headerLine,
          found: Phrase("the columns \(table.header.joined(separator: ", "))"),
          expected: Phrase("a column «\(names[0])»"))
      ])
    }
    let vintage = try column(["framskriving", "vintage", "årgang"])
    let region = try column(["region", "kommunenr", "code"])
    let (year, age) = (try column(["år", "year"]), try column(["alder", "age"]))
    let value = try column(["value", "personer", "persons", "verdi"])
    let alternative = table.column(named: "alternativ", "alternative")
    var rows: [Key: [String: [AgeCount]]] = [:]
    var places: [String: Int] = [:]
    for row in 0..<table.rowCount {
      if let alternative, table.text(row, alternative).trimmed != "MMMM" { continue }
      let text = table.text(row, region).trimmed
      if places[text] == nil { places[text] = Self.place(text, in: panel) ?? -1 }
      guard let place = places[text], place >= 0 else {
        if !unknown.contains(text) { unknown.append(text) }
        continue
      }
      guard let jumpOff = Int(table.text(row, vintage).trimmed),
        let target = Int(table.text(row, year).trimmed),
        let ages = StatBankText.ages(table.text(row, age)),
        case .number(let persons) = table.number(row, value)
      else {
        let at = table.place(row, 0)
        throw Problems([
          Problem(
            file: name, line: at.line, found: Phrase("a row without vintage, year, ages or number"),
            expected: Phrase("all four"))
        ])
      }
      if ages.isTotal { continue }
      let key = Key(jumpOff: jumpOff, place: place, year: target)
      rows[key, default: [:]][text, default: []].append(AgeCount(ages: ages, persons: persons))
    }
    for (key, byName) in rows {
      let needed = Self.parts[panel.panel.places[key.place]] ?? []
      let isParts = byName.keys.contains { needed.contains($0) }
      if isParts, !needed.allSatisfy({ byName[$0] != nil }) { continue }
      var sums = [Double?](repeating: 0, count: groups.count)
      for (_, counts) in byName.sorted(by: { $0.key < $1.key }) {
        for (index, group) in groups.enumerated() {
          guard let own = Self.sum(counts, group), let before = sums[index] else {
            sums[index] = nil
            continue
          }
          sums[index] = before + own
        }
      }
      persons[key.jumpOff, default: [:]][key.place, default: [:]][key.year] = sums
    }
  }

  private struct AgeCount {
    let ages: StatBankText.Ages
    let persons: Double
  }

  /// The persons of the age groups that make up a group of the score, `nil` where they do not.
  private static func sum(_ counts: [AgeCount], _ group: ScoreGroup) -> Double? {
    var next: Int? = group.from
    var sum = 0.0
    while let from = next {
      guard let count = counts.first(where: { $0.ages.from == from }) else { return nil }
      sum += count.persons
      guard let to = count.ages.to else { return group.through == nil ? sum : nil }
      if to == group.through { return sum }
      if let through = group.through, to > through { return nil }
      next = to + 1
    }
    return nil
  }

  private static func place(_ text: String, in panel: PopulationPanel) -> Int? {
    let code = StatBankText.region(text).code
    if let index = panel.panel.places.firstIndex(of: code) { return index }
    if let index = panel.names.firstIndex(of: text) { return index }
    guard let whole = parts.first(where: { $0.value.contains(text) }) else { return nil }
    return panel.panel.places.firstIndex(of: whole.key)
  }
}
