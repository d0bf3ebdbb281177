import Tabular

/// A statistics-bank table looked at as a count of persons: which of its dimensions say what.
package struct ImportTable {
  package let table: StatBankTable
  package private(set) var warnings: [Phrase] = []

  private let region: Int?
  private let year: Int
  private let age: Int
  private let sexes: [(sex: StatBankText.Sex, index: Int?)]
  private let sex: Int?
  /// The ages and their index in the age dimension.
  private var ages: [(ages: StatBankText.Ages, index: Int)]
  /// The index used in every other dimension.
  private let fixed: [Int]

  /// Tables of projections, where `Personer1` is an alternative and nothing is counted.
  private static let projections: Set<String> = ["12882", "14746", "13599", "13600"]
  private static let persons: Set<String> = [
    "personer", "persons", "folkemengde", "population", "value", "verdi", "antall", "number",
    "count",
  ]

  /// Finds the dimensions; all problems at once.
  package init(_ table: StatBankTable) throws(Problems) {
    self.table = table
    var problems: [Problem] = []
    func refuse(_ found: Phrase, _ expected: Phrase, _ advice: Phrase = .empty) {
      problems.append(
        Problem(file: table.source, found: found, expected: expected, advice: advice))
    }
    region = table.index(of: .region)
    sex = table.index(of: .sex)
    let title = table.title.lowercased()
    let isProjection = title.contains("framskr") || title.contains("projection")
    if let number = table.tableNumber, isProjection || Self.projections.contains(number) {
      refuse(
        Phrase("table \(number), a projection"), Phrase("observed persons"),
        Phrase("fetch table 07459"))
    } else if isProjection {
      refuse(
        Phrase("a projection, «\(table.title)»"), Phrase("observed persons"),
        Phrase("fetch table 07459"))
    }
    if table.index(of: .year) == nil {
      refuse(Phrase("no years"), Phrase("a dimension år or year"))
    }
    if table.index(of: .age) == nil {
      refuse(
        Phrase("no ages"), Phrase("a dimension alder or age"),
        Phrase("fetch table 07459 with alder"))
    }
    var fixed = table.dimensions.map { _ in 0 }
    for (index, dimension) in table.dimensions.enumerated() {
      switch dimension.role {
      case .region, .sex, .age, .year: break
      case .contents:
        switch Self.contents(of: table, dimension) {
        case .success(let chosen): fixed[index] = chosen
        case .failure(let problem): problems.append(problem)
        }
      case .other:
        if dimension.codes.count > 1 {
          let labels = dimension.labels.prefix(5).joined(separator: ", ")
          refuse(
            Phrase("\(dimension.codes.count) codes of «\(dimension.name)»"), Phrase("one"),
            Phrase("fetch the table with one of \(labels)"))
        }
      }
    }
    var sexes: [(StatBankText.Sex, Int?)] = []
    if let sex {
      for (index, code) in table.dimensions[sex].codes.enumerated() {
        let label = table.dimensions[sex].labels[index]
        guard let found = StatBankText.sex(label) ?? StatBankText.sex(code) else {
          refuse(Phrase("the sex «\(label)»"), Phrase("kvinner, menn or begge kjønn"))
          continue
        }
        sexes.append((found, index))
      }
    } else {
      sexes = [(.both, nil)]
    }
    var ages: [(StatBankText.Ages, Int)] = []
    if let age = table.dimension(.age) {
      switch ImportAges.partition(age, source: table.source) {
      case .success(let found): ages = found
      case .failure(let found): problems += found.items
      }
    }
    if !problems.isEmpty { throw Problems(problems) }
    year = table.index(of: .year) ?? 0
    age = table.index(of: .age) ?? 0
    self.sexes = sexes
    self.ages = ages
    self.fixed = fixed
    if let last = ages.last, last.0.isSingle, let text = table.dimension(.age)?.labels[last.1] {
      warnings.append(
        Phrase(
          "\(table.source): the highest age, «\(text)», is read as \(last.0.from) and older"))
      self.ages[ages.count - 1].ages.to = nil
    }
  }

  /// Which code of the contents counts persons.
  private static func contents(
    of table: StatBankTable, _ dimension: StatBankTable.Dimension
  ) -> Result<Int, Problem> {
    func refusal(_ found: Phrase, _ expected: Phrase, _ advice: Phrase) -> Result<Int, Problem> {
      .failure(
        Problem(file: table.source, found: found, expected: expected, advice: advice))
    }
    func name(_ text: String) -> String {
      text.split(separator: " ").joined(separator: " ").lowercased()
    }
    if dimension.codes.contains(where: { name($0) == "personer1" }) {
      guard let number = table.tableNumber else {
        return refusal(
          Phrase("Personer1 without a table number"), Phrase("Personer1 of table 07459"),
          Phrase(
            "Personer1 counts persons in 07459 and is the low alternative in 12882 and 14746; keep the"
              + " title line, or fetch the file with texts"))
      }
      if number != "07459" {
        return refusal(
          Phrase("Personer1 of table \(number)"), Phrase("Personer1 of table 07459"),
          Phrase("it counts persons in 07459 and is the low alternative in 12882 and 14746"))
      }
    }
    let known = persons.union(table.tableNumber == "07459" ? ["personer1"] : [])
    let found = dimension.codes.indices.filter {
      known.contains(name(dimension.codes[$0])) || known.contains(name(dimension.labels[$0]))
    }
    if found.count == 1 { return .success(found[0]) }
    let listed = dimension.labels.prefix(5).map { "«\($0)»" }.joined(separator: ", ")
    return refusal(
      listed.isEmpty ? Phrase("nothing counted") : Phrase("\(listed) counted"),
      Phrase("persons counted once"), Phrase("fetch the table with Personer alone"))
  }

  /// The regions of the file, code and name.
  package var regions: [(code: String, label: String)] {
    guard let region else { return [("0", "Hele landet")] }
    return Array(zip(table.dimensions[region].codes, table.dimensions[region].labels))
  }

  /// The figures of the regions with these codes; years that are no whole years are problems.
  package func observations(of codes: Set<String>) throws(Problems) -> [ImportObservation] {
    var result: [ImportObservation] = []
    for (index, place) in regions.enumerated() where codes.contains(place.code) {
      for (yearIndex, text) in table.dimensions[year].codes.enumerated() {
        guard let year = Int(text) else {
          throw Problems([
            Problem(
              file: table.source, found: Phrase("the time «\(text)»"), expected: Phrase("a year"))
          ])
        }
        result.append(observation(region: index, place, yearIndex: yearIndex, year: year))
      }
    }
    return result
  }

  private func observation(
    region index: Int, _ place: (code: String, label: String), yearIndex: Int, year: Int
  ) -> ImportObservation {
    var indices = fixed
    if let region { indices[region] = index }
    indices[self.year] = yearIndex
    var cells: [StatBankText.Sex: [StatBankTable.Cell]] = [:]
    var line: Int?
    for (sex, sexIndex) in sexes {
      if let axis = self.sex, let sexIndex { indices[axis] = sexIndex }
      cells[sex] = ages.map { age in
        indices[self.age] = age.index
        if line == nil { line = table.place(indices)?.line }
        return table.cell(indices)
      }
    }
    return ImportObservation(
      code: place.code, label: place.label, year: year, ages: ages.map(\.ages), cells: cells,
      source: table.source, tableNumber: table.tableNumber, line: line)
  }
}
