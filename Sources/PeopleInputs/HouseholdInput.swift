import Demography
import FolderText
import Tabular

/// What a folder says about who lives in homes: headship by age, and for each type of new home how
/// many move in, where from, and how old they are.
package struct HouseholdInput {
  /// What a row of the file says.
  package enum HouseholdFigure: Hashable {
    case headship
    case persons
    case fromOutside
    case profile
    case vacancy
  }

  package static let measures: Words.Choices<HouseholdFigure> = [
    (.headship, ["hovedperson", "headship"]), (.persons, ["beboere", "persons"]),
    (.fromOutside, ["utenfra", "outside"]), (.profile, ["profil", "profile"]),
    (.vacancy, ["ledighet", "vacancy"]),
  ]

  /// A share of those who move into a type of home.
  struct Share {
    package let sexes: [Sex]
    package let groups: Range<Int>
    package let share: Double
    /// The line of the row.
    let line: Int
  }

  /// Heads of households per person at an age, and the line that says so.
  private struct Headship {
    let value: Double
    let line: Int
  }

  /// Heads of households per person, by cell.
  package private(set) var headship = TablesByYear<[Double]>([:])
  /// Persons per new home, by type.
  package private(set) var persons: [String: ScalarPath] = [:]
  /// The share of the persons who come from outside the region, by type.
  private(set) var fromOutside: [String: ScalarPath] = [:]
  /// Who moves in, by type.
  private(set) var profiles: [String: TablesByYear<[Share]>] = [:]
  /// The share of all homes that stand empty; empty where every home is lived in.
  package var vacancies = ScalarPath()
  /// The name of the file in messages.
  package let file: String

  /// How far the shares of a profile may be from adding up to 1.
  private static let slack = 0.005

  /// Reads the file.
  package init(_ input: InputFile, settings: Settings, findings: Findings) {
    file = input.name
    var cells: [Int: [Headship?]] = [:]
    var shares: [String: [Int: [Share]]] = [:]
    // What lacks in a measure with a row that was refused only follows from that.
    var refused: Set<HouseholdFigure> = []
    for row in input.rows(findings) {
      let before = findings.count
      let measure = row.word("mål", Self.measures)
      defer {
        if findings.count > before {
          refused.formUnion(measure.map { [$0] } ?? Self.measures.map(\.value))
        }
      }
      guard let measure, let year = row.year(),
        let value = measure == .persons
          ? row.number("verdi", atLeast: 0) : row.rate("verdi", atLeast: 0)
      else { continue }
      switch measure {
      case .headship: addHeadship(row, year, value, to: &cells, settings: settings)
      case .persons: add(row, year, value, to: &persons)
      case .fromOutside:
        if value > 1 {
          row.report("verdi", expected: Phrase("a share from 0 to 1"))
        } else {
          add(row, year, value, to: &fromOutside)
        }
      case .profile: addShare(row, year, value, to: &shares, settings: settings)
      case .vacancy: addVacancy(row, year, value)
      }
    }
    if !refused.contains(.headship) {
      finishHeadship(cells, settings: settings, findings: findings)
    }
    for (type, byYear) in shares.sorted(by: { $0.key < $1.key }) {
      for (year, list) in byYear.sorted(by: { $0.key < $1.key }) {
        let sum = list.reduce(0) { $0 + $1.share }
        if abs(sum - 1) > Self.slack, !refused.contains(.profile) {
          findings.add(
            file,
            found: Phrase(
              "shares of profil for «\(type)» in \(year) that add up to \(Phrase(number: sum, decimals: 3))"
            ),
            expected: Phrase("1 over all ages and both sexes"))
        }
      }
      profiles[type] = TablesByYear(byYear)
    }
  }

  private func addHeadship(
    _ row: InputRow, _ year: Int, _ value: Double, to cells: inout [Int: [Headship?]],
    settings: Settings
  ) {
    let axis = settings.axis
    guard value <= 1 else {
      row.report(
        "verdi", expected: Phrase("heads of households per person, from 0 to 1"),
        advice: Phrase("6,2 % is written 0,062"))
      return
    }
    guard let sexes = row.sexes(allowBoth: true), let groups = groups(row, axis) else { return }
    var table = cells[year] ?? [Headship?](repeating: nil, count: 2 * axis.count)
    for sex in sexes {
      for group in groups {
        let cell = sex.rawValue * axis.count + group
        if let other = table[cell] {
          row.report(
            "alder", expected: Phrase("ages that are given once per sex and year"),
            advice: .other(line: other.line))
          return
        }
        table[cell] = Headship(value: value, line: row.line)
      }
    }
    cells[year] = table
  }

  private func addShare(
    _ row: InputRow, _ year: Int, _ value: Double, to shares: inout [String: [Int: [Share]]],
    settings: Settings
  ) {
    guard let type = row.requiredText("boligtype"), let sexes = row.sexes(allowBoth: true),
      let groups = groups(row, settings.axis)
    else { return }
    let known = shares[type]?[year] ?? []
    let other = known.first {
      $0.groups.overlaps(groups) && !Set($0.sexes).isDisjoint(with: sexes)
    }
    if let other {
      row.report(
        "alder", expected: Phrase("ages that are given once per boligtype, sex and year"),
        advice: .other(line: other.line))
      return
    }
    shares[type, default: [:]][year, default: []].append(
      Share(sexes: sexes, groups: groups, share: value, line: row.line))
  }

  private func groups(_ row: InputRow, _ axis: AgeAxis) -> Range<Int>? {
    guard let ages = row.ages()?.bounds else { return nil }
    guard let groups = axis.groups(from: ages.lower, through: ages.upper) else {
      row.report(
        "alder", expected: Phrase("ages that do not cut through an age group of the run"))
      return nil
    }
    return groups
  }

  private func add(
    _ row: InputRow, _ year: Int, _ value: Double, to paths: inout [String: ScalarPath]
  ) {
    guard let type = row.requiredText("boligtype") else { return }
    if !paths[type, default: ScalarPath()].add(year, value) {
      row.report("år", expected: Phrase("one \(row.text("mål")) per boligtype and year"))
    }
  }

  /// Every age of every sex must have a headship; children's is 0, and written.
  private mutating func finishHeadship(
    _ cells: [Int: [Headship?]], settings: Settings, findings: Findings
  ) {
    let axis = settings.axis
    var tables: [Int: [Double]] = [:]
    for (year, table) in cells.sorted(by: { $0.key < $1.key }) {
      for sex in settings.scope.sexes {
        let own = table[(sex.rawValue * axis.count)..<((sex.rawValue + 1) * axis.count)]
        guard let hole = own.firstIndex(where: { $0 == nil }) else { continue }
        let age = axis.label(at: hole - own.startIndex)
        findings.add(
          file,
          found: Phrase(
            "no hovedperson for \(Words.word([sex], in: Words.sexes)) at \(age) in \(year)"),
          expected: Phrase("every age once, children too (0)"),
          advice: own[hole...].allSatisfy { $0 == nil }
            ? Phrase("write the last group with + where it is open") : .empty)
      }
      tables[year] = table.prefix(settings.scope.sexes.count * axis.count).map { $0?.value ?? 0 }
    }
    headship = TablesByYear(tables)
  }
}
