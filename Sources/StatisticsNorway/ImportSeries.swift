import Tabular

/// The figures of all files about one region, and the choice of codes for each year.
struct ImportSeries {
  package let region: String
  let municipality: Municipalities.Entry?
  package var observations: [ImportObservation] = []
  package var warnings: [Phrase] = []
  /// Warnings and split areas that several years share.
  private var remarks = YearRemarks<Remark>()
  /// The shares of codes that were split, in the years they stand for the region.
  private var splitYears = YearRemarks<String>()
  private var splitSource: String?
  /// The problems told of numbers that are not there.
  private(set) var lackingCount = 0
  /// The contradictions that were told.
  private var told: Set<String> = []
  var formats: [(file: String, format: Phrase)] = []
  /// The regions the files have, for the message when none fits.
  private var seen: [(code: String, label: String)] = []
  /// Whether a file says which regions it is of.
  private var hasRegions = false

  init(region: String, municipality: Municipalities.Entry?) {
    self.region = region
    self.municipality = municipality
  }

  /// Takes the figures of a file that are about the region.
  package mutating func add(_ table: ImportTable) throws(Problems) {
    let codes = municipality?.candidates ?? [region, "K-" + region]
    observations += try table.observations(of: Set(codes))
    warnings += table.warnings
    seen += table.regions
    hasRegions = hasRegions || table.hasRegions
  }

  /// The years of the files, ascending.
  package var years: [Int] { Set(observations.map(\.year)).sorted() }

  /// The name of the region: the file's own, or the table's.
  package var name: String {
    if let name = municipality?.name, !name.isEmpty { return name }
    let own = observations.first { $0.code == region } ?? observations.first
    return own?.label ?? region
  }

  /// The problem when no file says anything about the region.
  package var nothing: Problem {
    let answer = RegionAnswer(
      region: region, municipality: municipality, seen: seen, hasColumn: hasRegions,
      isEmpty: !observations.isEmpty)
    return answer.problem(file: formats.map(\.file).joined(separator: ", "))
  }

  /// The figures of the region in a year; nil when there are none, which is a warning or, where it
  /// can be said what is missing, a problem.
  mutating func choose(_ year: Int, problems: inout [Problem]) -> [ImportObservation]? {
    let all = observations.filter { $0.year == year }
    let zeros = all.compactMap(\.zerosProblem)
    if !zeros.isEmpty {
      problems += zeros
      return nil
    }
    let filled = all.filter { !$0.isEmpty }
    if filled.isEmpty {
      let codes = Set(all.map(\.code)).sorted().joined(separator: ", ")
      remarks.add(year, all.contains(where: \.hasFigures) ? .zeros(codes) : .noFigures(codes))
      return nil
    }
    var byCode: [String: ImportObservation] = [:]
    for observation in filled {
      guard let known = byCode[observation.code] else {
        byCode[observation.code] = observation
        continue
      }
      if let problem = known.conflict(with: observation) {
        tell(problem, of: known, observation, in: &problems)
        return nil
      }
    }
    guard let municipality else {
      return (byCode[region] ?? byCode["K-" + region]).map { [$0] }
    }
    let splits = municipality.splits(in: year)
    let isOwn = byCode[region] != nil || byCode["K-" + region] != nil
    if !splits.isEmpty, !(isOwn && municipality.isListed(in: year)) {
      let shares = splits.map { "\($0.code) (\(Int(($0.share * 100).rounded())) %)" }
      splitYears.add(year, shares.joined(separator: ", "))
      splitSource = splitSource ?? filled[0].source
      return nil
    }
    let choices = municipality.choices(in: year)
    for choice in choices {
      let chosen = choice.codes.compactMap { byCode[$0] }
      if chosen.count < choice.codes.count { continue }
      if !choice.without.isEmpty {
        if observations.contains(where: { choice.without.contains($0.code) }) { continue }
        remarks.add(year, .alone(choice.codes[0], without: choice.without.joined(separator: ", ")))
      }
      if let (problem, first, second) = doubled(choice, choices, byCode) {
        tell(problem, of: first, second, in: &problems)
        return nil
      }
      return chosen
    }
    let wanted = choices.max { $0.codes.count < $1.codes.count }?.codes ?? [region]
    let lacking = wanted.filter { byCode[$0] == nil }
    lackingCount += 1
    problems.append(
      Problem(
        file: filled[0].source, line: filled[0].line,
        found: Phrase("\(byCode.keys.sorted().joined(separator: " + ")) in \(year)"),
        expected: Phrase(verbatim: wanted.joined(separator: " + ")),
        advice: Phrase("fetch \(lacking.joined(separator: ", ")) too")))
    return nil
  }

  /// The problem where the files have the area in a year in another way too, under one code or as a
  /// sum, and the figures are not those of the chosen codes.
  private func doubled(
    _ chosen: Municipalities.Entry.Choice, _ choices: [Municipalities.Entry.Choice],
    _ byCode: [String: ImportObservation]
  ) -> (problem: Problem, first: ImportObservation, second: ImportObservation)? {
    func sum(_ choice: Municipalities.Entry.Choice) -> ImportObservation? {
      let found = choice.codes.compactMap { byCode[$0] }
      return found.count == choice.codes.count ? ImportObservation.sum(found) : nil
    }
    guard let first = sum(chosen) else { return nil }
    // A code that stands beside others that joined it later is no whole by itself.
    return choices.lazy.filter { $0 != chosen && $0.without.isEmpty }.compactMap { other in
      guard let found = sum(other) else { return nil }
      let (known, second) = other.codes.count > 1 ? (found, first) : (first, found)
      return known.conflict(with: second).map { ($0, known, second) }
    }.first
  }

  /// Tells a contradiction once for two codes or files, by its first year.
  private mutating func tell(
    _ problem: Problem, of first: ImportObservation, _ second: ImportObservation,
    in problems: inout [Problem]
  ) {
    if told.insert(first.contradiction(with: second)).inserted { problems.append(problem) }
  }

  /// The problems of areas that were split, the years of each split together.
  func splitProblems() -> [Problem] {
    guard let municipality, let splitSource else { return [] }
    // In the year of the change the number before it may stand in its place.
    let own = municipality.parts.filter { $0.code != region }.map { $0.years.upperBound + 1 }.max()
    let name = "\(region) \(municipality.name)"
    return splitYears.gathered.map { years, shares in
      Problem(
        file: splitSource, found: Phrase("\(name) in \(years), which take a share of \(shares)"),
        expected: Phrase("areas that went whole from one code to another"),
        advice: own.map { Phrase("use years from \($0) on") } ?? .empty)
    }
  }

  /// All warnings, those that several years share once.
  var allWarnings: [Phrase] {
    warnings + remarks.gathered.map { years, remark in remark.phrase(years) }
  }

  /// What there is to say of a year that is left out or read with a doubt.
  private enum Remark: Equatable {
    /// Codes with nothing but zeros.
    case zeros(String)
    /// Codes without a figure.
    case noFigures(String)
    /// A code that stands without those that later joined it.
    case alone(String, without: String)

    /// The remark about years.
    func phrase(_ years: String) -> Phrase {
      switch self {
      case .zeros(let codes):
        Phrase("\(years) left out: \(codes) has only zeros, so the code did not exist")
      case .noFigures(let codes): Phrase("\(years) left out: \(codes) has no figures")
      case .alone(let code, without: let others):
        Phrase(
          "\(years): \(code) stands without \(others), which later joined it; read as figures for"
            + " today's borders")
      }
    }
  }
}
