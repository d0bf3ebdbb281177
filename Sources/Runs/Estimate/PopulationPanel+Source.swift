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
    let codes = table.regions.map { StatBankText.region($0.code).code }
    guard codes.count < 100, Set(codes) != ["0"] else {
      try self.init(table: table, source: name)
      return
    }
    var wanted: [String] = []
    for code in codes.map({ $0.hasPrefix("K-") ? String($0.dropFirst(2)) : $0 }) {
      let shipped = Municipalities.shipped
      let today =
        shipped[code] != nil ? [code] : shipped.successors(of: code).map(\.code)
      for one in today.isEmpty ? [code] : today where !wanted.contains(one) { wanted.append(one) }
    }
    var regions: [Region] = []
    var problems: [Problem] = []
    var refused: [String] = []
    var openAge = AgeAxis.defaultOpenAge
    for code in wanted {
      do throws(Problems) {
        let imported = try SSBImport(files: [(name, bytes)], region: code).population()
        guard imported.ages.dropLast().allSatisfy(\.isSingle) else {
          throw Problems([
            Problem(
              file: name, found: Phrase("groups of ages"), expected: Phrase("single years of age"),
              advice: Phrase(
                "kohort import ssb and a folder with the result: groups are graduated there"))
          ])
        }
        openAge = imported.ages.count - 1
        var region = Region(code: imported.region, name: imported.name)
        for year in imported.years {
          region.years[year.year] = (year.women + year.men).map(Double.init)
        }
        regions.append(region)
      } catch {
        problems += error.items
        refused.append(code)
      }
    }
    // A file recounted to today's borders has areas that SSB's codes could not be summed to.
    let listed = refused.filter { codes.contains($0) }
    if !listed.isEmpty {
      regions += try Self.regions(of: table, source: name, only: listed).regions
    }
    if regions.isEmpty { throw Problems(problems) }
    try self.init(regions, openAge: openAge, file: name, remarks: table.warnings)
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
    var taken: Set<String> = []
    for (code, label) in table.regions where taken.insert(code).inserted {
      let plain = StatBankText.region(code).code
      if let wanted, !wanted.contains(plain) { continue }
      let name = names[plain]?.name ?? (label == code ? "" : label)
      var region = Region(code: plain, name: name)
      for observation in try table.observations(of: [code]) {
        if observation.isEmpty {
          region.emptyYears.append(observation.year)
          continue
        }
        guard observation.isBySex, observation.ages.dropLast().allSatisfy(\.isSingle) else {
          throw Problems([
            Problem(
              file: source, found: Phrase("ages in groups or both sexes together"),
              expected: Phrase("single years of age by sex"), advice: Phrase("fetch table 07459 so")
            )
          ])
        }
        openAge = observation.ages.count - 1
        let found = observation.problems(sexes: [.female, .male])
        if found.isEmpty {
          let cells = [StatBankText.Sex.female, .male].flatMap { observation.cells[$0] ?? [] }
          let persons: [Double] = cells.map {
            if case .number(let value) = $0 { value } else { 0 }
          }
          if let other = region.years[observation.year], other != persons {
            problems.append(
              observation.problem(
                Phrase("other figures than before"), Phrase("the same where a code stands twice")))
          }
          region.years[observation.year] = persons
        } else {
          problems += found
        }
      }
      regions.append(region)
    }
    if !problems.isEmpty { throw Problems(problems) }
    return (regions, openAge)
  }
}
