import Demography
import FolderText
import RateEstimation
import ScenarioFolders
import StatisticsNorway
import Tabular

extension PopulationPanel {
  /// The populations of a scenario folder: `befolkning.csv`, with its groups graduated.
  package init(folder: ScenarioFolder, joinsHalves: Bool = true) throws(Problems) {
    let file = FolderSchema.population.fileName
    let (settings, ages) = (folder.settings, LocalPanel.openAges)
    guard settings.scope == .both, settings.axis.width == 1,
      LocalPanel.openAges.contains(settings.openAge)
    else {
      throw Problems([
        Problem(
          file: FolderSchema.settings.fileName,
          found: Phrase(
            "one sex, steps of several years, or an open age that rates are not estimated for"),
          expected: Phrase(
            "both sexes, steglengde 1 and åpen_alder from \(ages.lowerBound) to \(ages.upperBound)"),
          advice: Phrase("rates are estimated by single year of age"))
      ])
    }
    guard let population = folder.population else {
      throw Problems([Problem(file: file, found: .nothing, expected: Phrase("populations by year"))]
      )
    }
    let regions = population.regions.map { region in
      Region(
        code: region.code, name: region.name,
        years: (population.populations[region.code] ?? [:]).mapValues(\.cells))
    }
    try self.init(
      regions, openAge: settings.axis.openAge, file: file, joinsHalves: joinsHalves)
  }

  /// A file of the statistics bank: all its regions as they stand, or, where it has few, each
  /// municipality of today with the codes its area had before.
  package init(file name: String, bytes: [UInt8]) throws(Problems) {
    let table = try ImportTable(StatBankTable(bytes: bytes, source: name))
    let unnumbered = RegionAnswer.withoutNumbers(
      name, seen: table.regions, hasColumn: table.hasRegions)
    if let unnumbered { throw Problems([unnumbered]) }
    let codes = Set(table.regions.map { StatBankText.ownNumber($0.code) })
    guard codes.count < 100, codes != ["0"] else {
      try self.init(table: table, source: name)
      return
    }
    var wanted: [String] = []
    for code in codes.sorted() {
      let shipped = Municipalities.shipped
      let today =
        shipped[code] != nil ? [code] : shipped.successors(of: code).map(\.code)
      for one in today.isEmpty ? [code] : today where !wanted.contains(one) { wanted.append(one) }
    }
    var regions: [Region] = []
    var problems: [Problem] = []
    var borders: [(code: String, problems: [Problem])] = []
    var (refused, names): ([String], [String]) = ([], [])
    var openAge = AgeAxis.defaultOpenAge
    for code in wanted {
      guard code.contains(where: \.isNumber) else {
        if Municipalities.shipped.named(code).isEmpty {
          refused.append(code)
        } else {
          names.append(code)
        }
        continue
      }
      do throws(Problems) {
        switch try SSBImport(table: table, region: code).attempt() {
        case .population(let imported):
          openAge = imported.ages.count - 1
          regions.append(try Region(imported, file: name))
        case .otherBorders(let found):
          borders.append((code, found.items))
          refused.append(code)
        }
      } catch {
        // What is wrong with the whole file is so for each of its regions.
        problems += error.items.filter { !problems.contains($0) }
      }
    }
    if !problems.isEmpty { throw Problems(problems) }
    // A file recounted to today's borders has areas that SSB's codes could not be summed to.
    let listed = refused.filter { codes.contains($0) }
    if !listed.isEmpty {
      let found = try Self.regions(of: table, source: name, only: listed)
      regions += found.regions
      openAge = found.openAge
    }
    if regions.isEmpty { throw Problems(borders.flatMap(\.problems)) }
    var remarks = Self.notScored(borders, of: codes.subtracting(listed))
    if !names.isEmpty {
      let shown = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " …" : "")
      remarks.append(
        Phrase("Not scored: \(shown), by name alone, which does not tell the borders."))
    }
    try self.init(regions, openAge: openAge, file: name, remarks: table.warnings + remarks)
  }

  /// The numbers of a file that no place of today is made of, each with what keeps it from it.
  private static func notScored(
    _ borders: [(code: String, problems: [Problem])], of codes: Set<String>
  ) -> [Phrase] {
    var told: Set<String> = []
    return borders.compactMap { code, problems -> Phrase? in
      let own = (Municipalities.shipped[code]?.candidates ?? [code]).filter {
        codes.contains($0) && told.insert($0).inserted
      }
      guard !own.isEmpty, let first = problems.first else { return nil }
      let numbers = own.sorted().joined(separator: ", ")
      return Phrase(
        "Not scored: \(numbers). Found \(first.found), expected \(first.expected).")
    }.gathered()
  }

  /// Every region of a table, code by code.
  private init(table: ImportTable, source: String) throws(Problems) {
    let found = try Self.regions(of: table, source: source, only: nil)
    try self.init(
      found.regions, openAge: found.openAge, file: source, remarks: table.warnings)
  }

  /// The regions of a table as they stand, those named or all.
  private static func regions(
    of table: ImportTable, source: String, only wanted: [String]?
  ) throws(Problems) -> (regions: [Region], openAge: Int) {
    let names = Municipalities.shipped
    var regions: [Region] = []
    var problems: [Problem] = []
    var openAge = AgeAxis.defaultOpenAge
    var figures = TodaysFigures()
    let codes = table.regions.map(\.code).filter { code in
      wanted.map { $0.contains(StatBankText.ownNumber(code)) } ?? true
    }
    for observation in try table.observations(of: Set(codes)) {
      if let problem = observation.sexProblem { throw Problems([problem]) }
      guard observation.ages.dropLast().allSatisfy(\.isSingle) else {
        throw Problems([
          Problem(
            file: source, found: Phrase("groups of ages"), expected: Phrase("single years of age"),
            advice: Phrase("fetch table 07459 so"))
        ])
      }
      openAge = observation.ages.count - 1
      if let problem = figures.add(observation) { problems.append(problem) }
    }
    var byCode: [String: Region] = [:]
    for (code, years) in figures.byRegion.sorted(by: { $0.key < $1.key }) {
      let label = years.keys.max().flatMap { years[$0]?.label } ?? code
      let isName = !label.isEmpty && StatBankText.ownNumber(label) != code
      var region = Region(code: code, name: names[code]?.name ?? (isName ? label : ""))
      for (year, observation) in years.sorted(by: { $0.key < $1.key }) {
        let found = observation.problems(sexes: [.female, .male])
        problems += found
        if !found.isEmpty { continue }
        region.years[year] = [StatBankText.Sex.female, .male].flatMap { sex in
          observation.ages.indices.map { Double(observation.persons(sex, $0)) }
        }
      }
      byCode[code] = region
    }
    for (year, empty) in figures.emptyRegions.sorted(by: { $0.key < $1.key }) {
      for (code, label) in empty {
        byCode[code, default: Region(code: code, name: names[code]?.name ?? label)]
          .emptyYears.append(year)
      }
    }
    regions = byCode.values.sorted { $0.code < $1.code }
    if !problems.isEmpty { throw Problems(problems) }
    return (regions, openAge)
  }
}

extension PopulationPanel.Region {
  /// A series of a file, of single ages.
  fileprivate init(_ imported: ImportedPopulation, file: String) throws(Problems) {
    guard imported.ages.dropLast().allSatisfy(\.isSingle) else {
      throw Problems([
        Problem(
          file: file, found: Phrase("groups of ages"), expected: Phrase("single years of age"),
          advice: Phrase(
            "kohort import ssb and a folder with the result: groups are graduated there"))
      ])
    }
    self.init(code: imported.region, name: imported.name)
    for year in imported.years { years[year.year] = (year.women + year.men).map(Double.init) }
  }
}
