import Demography
import FolderText
import Tabular

/// The mortality a folder gives, by sex and year.
package struct MortalityInput {
  /// What a measure of the file is.
  package enum MortalityFigure: Equatable {
    case deathRate
    case probability
    case survival
    case lifeExpectancy
  }

  package static let measures: Words.Choices<MortalityFigure> = [
    (.deathRate, ["mx"]), (.probability, ["qx"]), (.survival, ["S", "Sx"]),
    (.lifeExpectancy, ["e0"]),
  ]

  /// Above this a death rate is per 1000: nobody has lived where half die in three months.
  private static let highestDeathRate = 3.0

  /// What a life expectancy at birth of human beings can be.
  private static let lifeExpectancies = 10.0...120.0

  /// Whether a life expectancy is one of human beings, which is told where it is not.
  package static func isLifeExpectancy(_ value: Double, in row: InputRow) -> Bool {
    if lifeExpectancies.contains(value) { return true }
    let (least, most) = (Int(lifeExpectancies.lowerBound), Int(lifeExpectancies.upperBound))
    row.report(
      "verdi", expected: Phrase("years at birth from \(least) to \(most), such as 84,6"),
      advice: value > lifeExpectancies.upperBound ? Phrase("months are divided by 12") : .empty)
    return false
  }

  /// Values by age for some years.
  package typealias ByAge = [Int: Double]

  /// Where groups of ages end, by lower bound, as far as the file says.
  typealias Ends = [Int: Int?]

  /// Death rates by sex and year, from `mx` or `qx`, as life tables.
  package private(set) var tables: [Sex: TablesByYear<LifeTable>] = [:]
  /// Survival ratios by sex and year; A + 2 of them, the last NaN where the file has no ratio of
  /// the open group's own.
  package private(set) var survival: [Sex: TablesByYear<[Double]>] = [:]
  /// Life expectancy at birth by sex.
  package private(set) var lifeExpectancy: [Sex: ScalarPath] = [:]
  /// The name of the file in messages.
  package let file: String

  /// Life tables that come from elsewhere.
  package init(file: String, tables: [Sex: TablesByYear<LifeTable>]) {
    (self.file, self.tables) = (file, tables)
  }

  /// Reads the file.
  package init(_ input: InputFile, settings: Settings, findings: Findings) {
    file = input.name
    let before = findings.count
    var values: [Sex: [MortalityFigure: [Int: ByAge]]] = [:]
    var ends: [Sex: [Int: Ends]] = [:]
    for row in input.rows(findings) {
      guard let sexes = row.sexes(allowBoth: true), let year = row.year(),
        let measure = row.word("mål", Self.measures),
        let value = measure == .lifeExpectancy
          ? row.number("verdi", atLeast: 0) : row.rate("verdi", atLeast: 0)
      else { continue }
      if measure == .lifeExpectancy {
        guard Self.isLifeExpectancy(value, in: row) else { continue }
        for sex in sexes where !lifeExpectancy[sex, default: ScalarPath()].add(year, value) {
          row.report("år", expected: Phrase("one e0 per sex and year"))
        }
        continue
      }
      guard let ages = row.ages() else { continue }
      let age = ages.lower
      if measure == .survival, !ages.isGroup(of: settings.axis) {
        row.report("alder", expected: AgeText.expected(on: settings.axis))
        continue
      }
      if measure == .deathRate, value > Self.highestDeathRate {
        row.report(
          "verdi", expected: Phrase("deaths per person and year, not per 1000 persons"))
        continue
      }
      if measure != .deathRate, value > 1 {
        row.report("verdi", expected: Phrase("a share from 0 to 1"))
        continue
      }
      for sex in sexes {
        let taken = values[sex, default: [:]][measure, default: [:]][year, default: [:]]
          .updateValue(value, forKey: age)
        if taken != nil {
          row.report(
            "alder", expected: Phrase("one \(row.text("mål")) per age, sex and year"))
        }
        if ages.isExplicit, measure != .survival {
          ends[sex, default: [:]][year, default: [:]].updateValue(ages.upper, forKey: age)
        }
      }
    }
    if findings.count > before { return }
    for sex in settings.scope.sexes {
      makeTables(
        sex, values[sex] ?? [:], ends: ends[sex] ?? [:], settings: settings, findings: findings)
    }
  }

  private mutating func makeTables(
    _ sex: Sex, _ values: [MortalityFigure: [Int: ByAge]], ends: [Int: Ends], settings: Settings,
    findings: Findings
  ) {
    let word = Words.word([sex], in: Words.sexes)
    var tables: [Int: LifeTable] = [:]
    let rates = values[.deathRate] ?? [:]
    let probabilities = values[.probability] ?? [:]
    for year in Set(rates.keys).union(probabilities.keys).sorted() {
      let ages = Set((rates[year] ?? [:]).keys).union((probabilities[year] ?? [:]).keys).sorted()
      if let problem = Self.hole(in: ages, ends: ends[year] ?? [:])
        ?? Self.mixture(rates[year] ?? [:], probabilities[year] ?? [:], open: ages.last)
      {
        findings.add(
          file, found: Phrase(verbatim: "\(word) \(year): ") + problem.found,
          expected: problem.expected)
        continue
      }
      do {
        tables[year] = try Self.lifeTable(
          rates: rates[year] ?? [:], probabilities: probabilities[year],
          infants: settings.infants.rule(sex))
      } catch {
        findings.add(
          file, found: Phrase(verbatim: "\(word) \(year): ") + Self.text(error),
          expected: Phrase("rates for ages from 0 upwards, the last one open and above zero"),
          advice: Self.advice(rates[year] ?? [:], probabilities[year] ?? [:]))
      }
    }
    var ratios: [Int: [Double]] = [:]
    for (year, byAge) in (values[.survival] ?? [:]).sorted(by: { $0.key < $1.key }) {
      ratios[year] = survivalTable(byAge, "\(word) \(year)", settings: settings, findings: findings)
    }
    self.tables[sex] = TablesByYear(tables)
    survival[sex] = TablesByYear(ratios)
    if !ratios.isEmpty, let path = lifeExpectancy[sex], !path.isEmpty {
      findings.add(
        file, found: Phrase("both S and e0 for \(word)"), expected: Phrase("one of them"),
        advice: Phrase("S has no level to move: give mx with e0, or remove e0"))
    }
    if values.isEmpty {
      findings.add(
        file, found: Phrase("no mx, qx or S for \(word)"),
        expected: Phrase("a table of rates by age for \(word)"))
    }
  }

  /// A life table from mx, or from qx with the mx of the open group beside; where qx is given for
  /// the first year of life alone, from mx with the a0 that the two imply.
  private static func lifeTable(
    rates: ByAge, probabilities: ByAge?, infants: InfantRule
  ) throws(LifeTable.Failure) -> LifeTable {
    guard var chances = probabilities, !isInfantsOnly(chances, beside: rates) else {
      let ages = rates.keys.sorted()
      var rule = infants
      if let m0 = rates[0], let q0 = probabilities?[0], m0 > 0, q0 > 0 {
        // q = m / (1 + (1 − a) m): the two together tell what a0 the source used.
        rule = .fixed(1 - (m0 / q0 - 1) / m0)
      }
      return try LifeTable(mx: ages.compactMap { rates[$0] }, ages: ages, infants: rule)
    }
    if let open = rates.keys.max(), chances[open] == nil { chances[open] = 1 }
    let ages = chances.keys.sorted()
    return try LifeTable(
      qx: ages.compactMap { chances[$0] }, ages: ages, infants: infants,
      openRate: ages.last.flatMap { rates[$0] } ?? 0)
  }

  /// S by age: 0 … A, and A + 1 (or A + z) under `egen`.
  private func survivalTable(
    _ byAge: ByAge, _ place: String, settings: Settings, findings: Findings
  ) -> [Double]? {
    let axis = settings.axis
    var ratios = axis.lowerBounds.map { byAge[$0] }
    let own = byAge[axis.openAge + axis.width] ?? byAge[axis.openAge + 1]
    if settings.conventions.openGroup == .ownRatio, own == nil {
      findings.add(
        file, found: Phrase("no S at \(axis.openAge + 1) for \(place)"),
        expected: Phrase("the open group's own ratio, since åpen_gruppe is egen"))
    }
    ratios.append(own ?? .nan)
    let known = Set(axis.lowerBounds + [axis.openAge + axis.width, axis.openAge + 1])
    let unused = byAge.keys.filter { !known.contains($0) }.sorted()
    let bothOwn = axis.width > 1 && byAge[axis.openAge + axis.width] != nil
    if let first = unused.first
      ?? (bothOwn && byAge[axis.openAge + 1] != nil ? axis.openAge + 1 : nil)
    {
      findings.add(
        file, found: Phrase("S at \(first) for \(place)"),
        expected: Phrase(
          "S at the lower bounds up to \(axis.openAge), and at \(axis.openAge + 1) for the open group's own ratio"
        ),
        advice: Phrase("set åpen_alder to the open group of the table"))
      return nil
    }
    let missing = zip(axis.lowerBounds, ratios).filter { $1 == nil }.map { "\($0.0)" }
    if !missing.isEmpty {
      findings.add(
        file, found: Phrase("no S for \(place) at \(missing.joined(separator: ", "))"),
        expected: Phrase("S at every lower bound from 0 to \(axis.openAge)"))
      return nil
    }
    return ratios.compactMap { $0 }
  }

  private static func text(_ failure: LifeTable.Failure) -> Phrase {
    switch failure {
    case .agesDoNotRise: Phrase("ages that do not begin at 0")
    case .wrongCount: Phrase("a rate too few or too many")
    case .notARate(let age): Phrase("no rate at age \(age)")
    case .notAProbability(let age): Phrase("no probability at age \(age)")
    case .nobodyDiesInTheOpenInterval: Phrase("no deaths in the open age group")
    }
  }
}
