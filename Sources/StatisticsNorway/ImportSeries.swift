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
      if let problem = Self.conflict(known, observation) {
        problems.append(problem)
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
      if let problem = doubled(choice.codes, byCode, year) {
        problems.append(problem)
        return nil
      }
      return chosen
    }
    let wanted = choices.max { $0.codes.count < $1.codes.count }?.codes ?? [region]
    let lacking = wanted.filter { byCode[$0] == nil }
    problems.append(
      Problem(
        file: filled[0].source, line: filled[0].line,
        found: Phrase("\(byCode.keys.sorted().joined(separator: " + ")) in \(year)"),
        expected: Phrase(verbatim: wanted.joined(separator: " + ")),
        advice: Phrase("fetch \(lacking.joined(separator: ", ")) too")))
    return nil
  }

  /// The problem where a year stands under two codes that both are the whole area in that year, with
  /// other figures under the one than under the other.
  private func doubled(
    _ chosen: [String], _ byCode: [String: ImportObservation], _ year: Int
  ) -> Problem? {
    guard let municipality, chosen.count == 1, let first = byCode[chosen[0]] else { return nil }
    let others = municipality.wholeCodes(in: year).filter { $0 != chosen[0] }
    return others.lazy.compactMap { byCode[$0] }.compactMap { Self.conflict(first, $0) }.first
  }

  /// The first cell in which two files or codes differ about a code and year.
  private static func conflict(
    _ first: ImportObservation, _ second: ImportObservation
  ) -> Problem? {
    let isOneFile = first.source == second.source
    let origin = isOneFile ? first.code : first.source
    if first.ages != second.ages {
      return second.problem(
        Phrase("other age groups than in \(origin)"), Phrase("the same age groups"))
    }
    for sex in [StatBankText.Sex.female, .male, .both] {
      guard let left = first.cells[sex], let right = second.cells[sex] else { continue }
      for (index, age) in first.ages.enumerated() where left[index] != right[index] {
        func text(_ cell: StatBankTable.Cell) -> Phrase {
          switch cell {
          case .number(let value): Phrase(number: value)
          case .missing(let symbol): symbol.isEmpty ? Phrase("nothing") : Phrase(verbatim: symbol)
          case .absent: Phrase("nothing")
          }
        }
        return second.problem(
          Phrase("\(text(right[index])) for \(sex.norwegian) \(age.text)"),
          Phrase(
            "\(text(left[index])) as in \(isOneFile ? "\(first.code) \(first.label)" : origin)"),
          isOneFile ? Phrase("take one of the codes out") : Phrase("leave one of the files out"),
          at: second.place(sex, index))
      }
    }
    return nil
  }

  /// The problems of areas that were split, the years of each split together.
  func splitProblems() -> [Problem] {
    guard let municipality, let splitSource else { return [] }
    let own = municipality.parts.first { $0.code == region }?.years.lowerBound
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

/// Remarks about years: the same remark about several years is said once.
struct YearRemarks<Remark: Equatable> {
  private var years: [(remark: Remark, years: [Int])] = []

  package mutating func add(_ year: Int, _ remark: Remark) {
    if let index = years.firstIndex(where: { $0.remark == remark }) {
      years[index].years.append(year)
    } else {
      years.append((remark, [year]))
    }
  }

  /// Each remark with its years, such as `2005–2009, 2011`.
  package var gathered: [(years: String, remark: Remark)] {
    years.map { remark, years in (Self.text(years), remark) }
  }

  /// Years joined: `2005–2009, 2011`.
  package static func text(_ years: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for year in years.sorted() {
      if let last = runs.last, last.upperBound + 1 == year {
        runs[runs.count - 1] = last.lowerBound...year
      } else {
        runs.append(year...year)
      }
    }
    let shown = runs.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)\u{2013}\($0.upperBound)"
    }
    return shown.joined(separator: ", ")
  }
}
