import Tabular

/// A statistics-bank table looked at as a count of persons: which of its dimensions say what.
package struct ImportTable: Sendable {
  package let table: StatBankTable
  package private(set) var warnings: [Phrase] = []

  private let region: Int?
  private let year: Int
  /// The years, one for each code of their dimension.
  private let years: [Int]
  private let age: Int
  private let sexes: [(sex: StatBankText.Sex, index: Int?)]
  private let sex: Int?
  /// The ages and their index in the age dimension.
  private let ages: [(ages: StatBankText.Ages, index: Int)]
  /// The totals of ages that stand beside them.
  private let sums: [(index: Int, groups: Range<Int>)]
  /// The index used in every other dimension.
  private let fixed: [Int]
  /// The regions of the file, code and name.
  package let regions: [(code: String, label: String)]
  /// The places of each code among the regions.
  private let places: [String: [Int]]

  /// Finds the dimensions; one problem for each cause.
  ///
  /// - Throws: what the table is when it is not of the population, alone; else all that is wrong with
  ///   its dimensions.
  package init(_ table: StatBankTable) throws(Problems) {
    self.table = table
    let identity = TableIdentity(table)
    if let refusal = identity.refusal(of: table) { throw Problems([refusal]) }
    var problems: [Problem] = []
    func refuse(_ found: Phrase, _ expected: Phrase, _ advice: Phrase = .empty) {
      problems.append(
        Problem(file: table.source, found: found, expected: expected, advice: advice))
    }
    region = table.index(of: .region)
    sex = table.index(of: .sex)
    let named: [(StatBankRole, String)] = [
      (.year, "år"), (.age, "alder"), (.sex, "kjønn"), (.region, "region"),
    ]
    let lacking = named.filter { table.index(of: $0.0) == nil }
    let isWithout = Set(lacking.map(\.0))
    if isWithout == [.year] {
      refuse(Phrase("no years"), Phrase("a dimension år or year"))
    } else if isWithout == [.age] {
      refuse(
        Phrase("no ages"), Phrase("a dimension alder or age"),
        Phrase("fetch table 07459 with alder"))
    } else if !isWithout.isDisjoint(with: [.year, .age]) {
      refuse(
        Phrase("no columns \(lacking.map(\.1).joined(separator: ", "))"),
        Phrase("persons by region, kjønn, alder and år"),
        Phrase("fetch table 07459 with kjønn and alder"))
    }
    var fixed = table.dimensions.map { _ in 0 }
    for (index, dimension) in table.dimensions.enumerated() {
      switch dimension.role {
      case .region, .sex, .age, .year:
        guard let first = table.index(of: dimension.role), first != index else { continue }
        let names = [table.dimensions[first].name, dimension.name].map { Phrase.quoted($0) }
        refuse(
          Phrase("two columns of one kind, \(Phrase.list(names, joinedBy: Phrase(" and ")))"),
          Phrase("one of them"), Phrase("take the other out"))
      case .contents:
        switch CountedPersons.index(in: table, dimension) {
        case .success(let chosen):
          fixed[index] = chosen
          let unit = dimension.units.indices.contains(chosen) ? dimension.units[chosen] : nil
          warnings += [CountedUnit.warning(unit: unit, source: table.source)].compactMap { $0 }
          problems += [CountedUnit.problem(of: chosen, in: dimension, source: table.source)]
            .compactMap { $0 }
        case .failure(let problem): problems.append(problem)
        }
      case .other:
        if let problem = OtherDimension.problem(dimension, source: table.source) {
          problems.append(problem)
        }
      }
    }
    problems += table.unitTexts.lazy.compactMap {
      CountedUnit.problem(unit: $0, source: table.source)
    }.prefix(1)
    problems += [RegionNames.contradiction(in: table)].compactMap { $0 }
    if let fault = ThousandsMark.problem(table.format, source: table.source) {
      problems.append(fault)
    }
    switch Self.sexes(of: table) {
    case .success(let found): sexes = found
    case .failure(let found):
      sexes = []
      problems += found.items
    }
    var ages = ImportAges.Partition()
    if let age = table.dimension(.age) {
      switch ImportAges.partition(age, table) {
      case .success(let found): ages = found
      case .failure(let found): problems += found.items
      }
    }
    switch Self.years(of: table) {
    case .success(let found): years = found
    case .failure(let problem):
      years = []
      problems.append(problem)
    }
    if !problems.isEmpty { throw Problems(problems) }
    regions = Self.regions(of: table)
    places = Dictionary(grouping: regions.indices) { [regions] in regions[$0].code }
    year = table.index(of: .year) ?? 0
    age = table.index(of: .age) ?? 0
    (self.ages, sums) = (ages.groups, ages.sums)
    self.fixed = fixed
    warnings += [identity.warning(of: table), ages.warning].compactMap { $0 }
    warnings += CountedYears.warnings(of: table)
  }

  /// The year of each code; the first that is none is the problem.
  private static func years(of table: StatBankTable) -> Result<[Int], Problem> {
    guard let axis = table.index(of: .year) else { return .success([]) }
    var years: [Int] = []
    for (index, text) in table.dimensions[axis].codes.enumerated() {
      guard let year = StatBankText.year(text) else {
        let place = table.place(of: axis, code: index)
        return .failure(
          Problem(
            file: table.source, line: place.line, column: place.column,
            found: Phrase("the time «\(text)»"), expected: Phrase("a year"),
            advice: TimeFault.advice(for: text)))
      }
      years.append(year)
    }
    return .success(years)
  }

  /// The sexes and their place, `both` alone where the table has none.
  private static func sexes(
    of table: StatBankTable
  ) -> Result<[(sex: StatBankText.Sex, index: Int?)], Problems> {
    guard let axis = table.index(of: .sex) else { return .success([(.both, nil)]) }
    let dimension = table.dimensions[axis]
    var sexes: [(sex: StatBankText.Sex, index: Int?)] = []
    var problems: [Problem] = []
    let unknown = dimension.codes.indices.filter {
      StatBankText.sex(dimension.labels[$0]) == nil && StatBankText.sex(dimension.codes[$0]) == nil
    }
    if let first = unknown.first {
      let labels = unknown.prefix(5).map { dimension.labels[$0] }.joined(separator: "», «")
      let place = table.place(of: axis, code: first)
      problems.append(
        Problem(
          file: table.source, line: place.line, column: place.column,
          found: Phrase("the sex «\(labels)»"),
          expected: Phrase("kvinner, menn or begge kjønn")))
    }
    for (index, code) in dimension.codes.enumerated() {
      let label = dimension.labels[index]
      guard let found = StatBankText.sex(label) ?? StatBankText.sex(code) else { continue }
      if let twin = sexes.first(where: { $0.sex == found })?.index {
        let place = table.place(of: axis, code: index)
        problems.append(
          Problem(
            file: table.source, line: place.line, column: place.column,
            found: Phrase("«\(dimension.labels[twin])» and «\(label)» for the same sex"),
            expected: Phrase("each sex once"), advice: Phrase("take one of them out")))
        break
      }
      sexes.append((found, index))
    }
    return problems.isEmpty ? .success(sexes) : .failure(Problems(problems))
  }

  private static func regions(of table: StatBankTable) -> [(code: String, label: String)] {
    guard let region = table.index(of: .region) else { return [("0", "Hele landet")] }
    return zip(table.dimensions[region].codes, table.dimensions[region].labels).map { code, label in
      if RegionAnswer.isNation(code) { return ("0", code) }
      let (own, name) = StatBankText.region(code)
      return (own, label == code ? name : StatBankText.region(label).label)
    }
  }

  /// Whether the file says which regions it is of.
  package var hasRegions: Bool { region != nil }

  /// The figures of the regions with these codes, in the order of the file.
  package func observations(of codes: Set<String>) throws(Problems) -> [ImportObservation] {
    var result: [ImportObservation] = []
    for index in codes.flatMap({ places[$0] ?? [] }).sorted() {
      let place = regions[index]
      for (yearIndex, year) in years.enumerated() {
        let found = observation(region: index, place, yearIndex: yearIndex, year: year)
        if let problem = Nation.problem(found, isNamed: hasRegions) { throw Problems([problem]) }
        result.append(found)
      }
    }
    return result
  }

  private func observation(
    region index: Int, _ region: (code: String, label: String), yearIndex: Int, year: Int
  ) -> ImportObservation {
    var indices = fixed
    if let region = self.region { indices[region] = index }
    indices[self.year] = yearIndex
    let base = indices
    @Sendable func place(
      _ sex: StatBankText.Sex, at ageIndex: Int
    ) -> (line: Int, column: Int)? {
      var indices = base
      if let axis = self.sex {
        guard let own = sexes.first(where: { $0.sex == sex })?.index else { return nil }
        indices[axis] = own
      }
      indices[self.age] = ageIndex
      return table.place(indices)
    }
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
    let totals = sums.map { sum in
      var indices = base
      indices[self.age] = sum.index
      return ImportObservation.Sum(
        label: table.dimensions[self.age].labels[sum.index], ages: sum.groups,
        cells: Dictionary(
          uniqueKeysWithValues: sexes.map { sex, sexIndex in
            if let axis = self.sex, let sexIndex { indices[axis] = sexIndex }
            return (sex, table.cell(indices))
          }),
        place: { place($0, at: sum.index) })
    }
    return ImportObservation(
      code: region.code, label: region.label, year: year, ages: ages.map(\.ages), cells: cells,
      sums: totals, source: table.source, tableNumber: table.tableNumber, line: line,
      place: { place($0, at: ages[$1].index) })
  }
}
