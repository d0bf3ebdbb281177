import Demography
import PeopleInputs
import RateEstimation
import StatisticsNorway
import Tabular

/// The populations a backtest or an estimate works on, with what is remarkable about the file.
package struct PopulationPanel {
  /// A region-year as a file has it, before it is known to be sound.
  package struct Region {
    package let code: String
    package var name: String
    package var years: [Int: [Double]] = [:]
    /// The years in which everything is zero or empty.
    package var emptyYears: [Int] = []

    package init(
      code: String, name: String, years: [Int: [Double]] = [:], emptyYears: [Int] = []
    ) {
      self.code = code
      self.name = name
      self.years = years
      self.emptyYears = emptyYears
    }
  }

  /// The populations.
  package let panel: LocalPanel
  /// The names of the places.
  package let names: [String]
  /// How much of Norway it is.
  package let scope: LocalScope
  /// What is remarkable, one sentence each.
  package private(set) var findings: [Phrase] = []

  /// Builds the panel; remarks about the file come first among the findings.
  ///
  /// Two places with the same figures in every year become one, unless a run needs each by itself.
  ///
  /// - Throws: `Problems` of the file where nobody is in it, or its ages are not those of a panel, or
  ///   not the same in all regions and years.
  package init(
    _ regions: [Region], openAge: Int, file: String, joinsHalves: Bool = true,
    remarks: [Phrase] = []
  ) throws(Problems) {
    try Self.checkAges(regions, openAge: openAge, file: file)
    var regions = regions.filter { !$0.years.isEmpty }.sorted { $0.code < $1.code }
    var findings = remarks + Self.empties(regions)
    findings += joinsHalves ? Self.joinHalves(&regions) : Self.nameHalves(regions)
    let years = regions.flatMap(\.years.keys)
    guard let first = years.min(), let last = years.max() else {
      throw Problems([
        Problem(
          file: file, found: Phrase("no region with a complete population"),
          expected: Phrase("single years of age by sex for at least one region and year"))
      ])
    }
    let codes = regions.map(\.code)
    var panel = LocalPanel(
      places: codes, groups: Self.counties(codes), years: first...last, openAge: openAge)
    for (index, region) in regions.enumerated() {
      for (year, cells) in region.years { panel[index, year: year] = cells }
    }
    let filled = panel.filled()
    self.panel = filled.panel
    names = regions.map(\.name)
    scope = Self.scope(codes)
    self.findings = findings + Self.leftOut(codes, scope: scope)
    if !filled.years.isEmpty {
      let list = filled.years.map(String.init).joined(separator: ", ")
      let isOne = filled.years.count == 1
      self.findings.append(
        isOne
          ? Phrase(
            "The year \(list) is missing in the file for one or more places and is filled in along cohorts."
          )
          : Phrase(
            "The years \(list) are missing in the file for one or more places and are filled in along cohorts."
          ))
    }
    self.findings += jumps()
  }

  /// Places whose code is one of today's municipalities: 300 are the country.
  package static func scope(_ codes: [String]) -> LocalScope {
    let known = codes.filter { Municipalities.shipped[$0] != nil }.count
    if known >= 300 { return .nation }
    return known * 2 >= codes.count || codes == ["0"] ? .part : .elsewhere
  }

  /// The county of each code: its first two digits where all codes have four.
  static func counties(_ codes: [String]) -> [Int]? {
    guard codes.allSatisfy({ $0.count == 4 && $0.allSatisfy(\.isNumber) }) else { return nil }
    let counties = Set(codes.map { $0.prefix(2) }).sorted()
    return codes.map { code in counties.firstIndex(of: code.prefix(2)) ?? 0 }
  }

  /// Region-years in which nobody lived.
  private static func empties(_ regions: [Region]) -> [Phrase] {
    var byYear: [Int: [String]] = [:]
    for region in regions {
      for year in region.emptyYears { byYear[year, default: []].append(Self.title(region)) }
    }
    return byYear.sorted { $0.key < $1.key }.map { year, names in
      let shown = names.prefix(6).joined(separator: ", ")
      let more = names.count > 6 ? " …" : ""
      return Phrase(
        "Without persons in \(year), and not used that year: \(shown)\(more) (zero or empty means that the code did not exist)."
      )
    }
  }

  /// Joins pairs of regions whose figures are the same in every cell and year.
  private static func joinHalves(_ regions: inout [Region]) -> [Phrase] {
    var found: [Phrase] = []
    var index = 0
    while index < regions.count {
      let twin = regions.indices.first { other in
        other > index && areHalves(regions[index], regions[other])
      }
      if let twin {
        let (one, other) = (title(regions[index]), title(regions[twin]))
        found.append(
          Phrase(
            "\(one) and \(other) have the same figures in every year: the source halved their sum; they are joined."
          ))
        for (year, cells) in regions[twin].years {
          let own = regions[index].years[year] ?? cells.map { _ in 0 }
          regions[index].years[year] = zip(own, cells).map { $0 + $1 }
        }
        regions[index].name += "–" + regions[twin].name
        regions.remove(at: twin)
      }
      index += 1
    }
    return found
  }

  /// Names pairs of regions whose figures are the same, which are kept each by itself.
  private static func nameHalves(_ regions: [Region]) -> [Phrase] {
    var found: [Phrase] = []
    for index in regions.indices {
      for other in regions.indices where other > index && areHalves(regions[index], regions[other])
      {
        let (one, two) = (title(regions[index]), title(regions[other]))
        found.append(
          Phrase(
            "\(one) and \(two) have the same figures in every year: the source halved their sum. Only the two together are right."
          ))
      }
    }
    return found
  }

  /// Municipalities that a file of the country does not have.
  private static func leftOut(_ codes: [String], scope: LocalScope) -> [Phrase] {
    guard scope == .nation else { return [] }
    let there = Set(codes)
    let missing = Municipalities.shipped.entries.filter { !there.contains($0.code) }
    // Joined halves stand under the code of one of them.
    if missing.isEmpty || missing.allSatisfy({ $0.code == "1508" || $0.code == "1580" }) {
      return []
    }
    let names = missing.prefix(5).map { title($0.code, $0.name) }.joined(separator: ", ")
    let more = missing.count > 5 ? " …" : ""
    let count = missing.count
    return [
      Phrase(
        "The file counts as the whole country, but \(count) of its municipalities are missing: \(names)\(more). Moves between them and the others count as immigration and emigration."
      )
    ]
  }

  /// The same years and, rounding apart, the same persons in every cell; two years and 1 000 persons
  /// at least, so that chance has no say.
  private static func areHalves(_ one: Region, _ other: Region) -> Bool {
    guard one.years.count >= 2, one.years.count == other.years.count else { return false }
    for (year, cells) in one.years {
      guard let twin = other.years[year], cells.count == twin.count else { return false }
      if zip(cells, twin).contains(where: { abs($0 - $1) > 1 }) { return false }
      if cells.reduce(0, +) < 1000 { return false }
    }
    return true
  }

  /// Changes of a total above ``UnlikelyChange/inAYear``, for places of 500 persons and more.
  private func jumps() -> [Phrase] {
    var found: [Phrase] = []
    for place in panel.places.indices {
      for year in panel.firstYear..<panel.lastYear {
        guard panel.isKnown(place, year: year), panel.isKnown(place, year: year + 1) else {
          continue
        }
        let (before, after) = (panel.total(place, year: year), panel.total(place, year: year + 1))
        if before >= 500, let change = UnlikelyChange.yearly(from: before, to: after),
          UnlikelyChange.isTold(change)
        {
          let percent = Phrase(number: 100 * change, decimals: 0)
          found.append(
            Phrase(
              "\(title(place)) changes by \(percent) % from \(year) to \(year + 1): a border, or a fault in the source?"
            ))
        }
      }
    }
    return found
  }

  /// A place as a person reads it.
  package func title(_ place: Int) -> String { Self.title(panel.places[place], names[place]) }

  private static func title(_ region: Region) -> String { title(region.code, region.name) }

  private static func title(_ code: String, _ name: String) -> String {
    name.isEmpty || name == code ? code : "\(code) \(name)"
  }

  /// Borders that moved, as an estimate found them.
  package func borders(_ estimate: LocalEstimate) -> [Phrase] {
    estimate.residual.movedBorders.sorted { ($0.year, $0.place) < ($1.year, $1.place) }.map {
      let percent = Phrase(number: 100 * $0.share, decimals: 0)
      return Phrase(
        "\(title($0.place)): \(percent) % of those over 45 came or left in the year before 1 January \($0.year); probably a border that moved, and the year is not used in the estimates."
      )
    }
  }
}

extension LocalEstimate.Failure {
  /// The failure as a problem of the file the populations are from.
  package func problem(file: String) -> Problem {
    switch self {
    case .noSchedule(let first):
      Problem(
        file: file, found: Phrase("a jump-off before \(first)"),
        expected: Phrase("\(first) or later: national mortality is known from \(first - 1)"))
    case .outsidePanel:
      Problem(
        file: file, found: Phrase("a jump-off outside the years of the file"),
        expected: Phrase("one of those years"))
    case .nobody:
      Problem(
        file: file, found: Phrase("no region with a complete population in the jump-off"),
        expected: Phrase("all ages of both sexes"))
    }
  }
}

extension PopulationPanel {
  /// A panel has room for one open age, and methods for some.
  private static func checkAges(
    _ regions: [Region], openAge: Int, file: String
  ) throws(Problems) {
    let ages = LocalPanel.openAges
    guard ages.contains(openAge) else {
      throw Problems([
        Problem(
          file: file, found: Phrase("single ages to \(openAge)"),
          expected: Phrase(
            "single ages to \(ages.lowerBound), or to an age up to \(ages.upperBound)"))
      ])
    }
    for region in regions {
      for (year, cells) in region.years.sorted(by: { $0.key < $1.key })
      where cells.count != 2 * (openAge + 1) {
        throw Problems([
          Problem(
            file: file, found: Phrase("ages to \(cells.count / 2 - 1) in \(region.code) \(year)"),
            expected: Phrase("ages to \(openAge), as in the rest of the file"))
        ])
      }
    }
  }
}
