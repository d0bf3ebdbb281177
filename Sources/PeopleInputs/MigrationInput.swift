import Demography
import FolderText
import Tabular

/// The migration a folder gives, by region, stream and year.
package struct MigrationInput {
  /// Whether a value counts persons, is a rate of the own population, or a share of the pool.
  package enum FlowUnit: Int, Hashable, CaseIterable {
    case count
    case rate
    case share
  }

  package static let measures: Words.Choices<FlowUnit> = [
    (.count, ["antall", "count"]), (.rate, ["rate"]), (.share, ["andel", "share"]),
  ]

  /// Tables of one region and stream: cells of both sexes by age.
  package struct Stream {
    package var counts = TablesByYear<[Double]>([:])
    package var rates = TablesByYear<[Double]>([:])
    /// Shares of all who move within the country that arrive here; of `inn` only.
    package var shares = TablesByYear<[Double]>([:])

    package init(
      counts: TablesByYear<[Double]> = TablesByYear([:]),
      rates: TablesByYear<[Double]> = TablesByYear([:]),
      shares: TablesByYear<[Double]> = TablesByYear([:])
    ) {
      (self.counts, self.rates, self.shares) = (counts, rates, shares)
    }
  }

  /// The streams of each region.
  package private(set) var streams: [String: [MigrationStream: Stream]] = [:]
  /// The name of the file in messages.
  package let file: String

  private struct Key: Hashable {
    let region: String
    let stream: MigrationStream
    let measure: FlowUnit
    let year: Int
  }

  /// The first line of each table.
  private var firstLines: [Key: Int] = [:]

  /// Streams that come from elsewhere.
  package init(file: String, streams: [String: [MigrationStream: Stream]]) {
    (self.file, self.streams) = (file, streams)
  }

  /// Reads the file; every age of every sex must be there for a stream and year.
  package init(_ input: InputFile, settings: Settings, findings: Findings) {
    file = input.name
    let before = findings.count
    let axis = settings.axis
    var cells: [Key: [Double?]] = [:]
    var added: [Key: Set<[Int]>] = [:]
    for row in input.rows(findings) {
      guard let region = row.region()?.code, let stream = row.word("strøm", Words.streams),
        let sexes = row.sexes(), let ages = row.ages(), let year = row.year(),
        let measure = row.word("mål", Self.measures),
        let value = measure == .count
          ? row.number("verdi", atLeast: stream == .net ? nil : 0)
          : row.rate("verdi", atLeast: stream == .net ? nil : 0)
      else { continue }
      guard settings.scope.contains(sexes[0]) else { continue }
      if measure == .rate, stream == .domesticIn || stream == .immigration {
        row.report(
          "mål",
          expected: Phrase("antall: arrivals do not come from the population they arrive in"))
        continue
      }
      if measure == .share, stream != .domesticIn {
        row.report(
          "mål",
          expected: Phrase("andel for inn only: a share of those who move in the country"))
        continue
      }
      if stream == .net, measure == .rate, abs(value) > 1 {
        row.report(
          "verdi", expected: Phrase("a rate per person, from −1 to 1"),
          advice: Phrase("−3.2 per 1000 is written −0,0032"))
        continue
      }
      if stream != .net, measure != .count, value > 1 {
        row.report("verdi", expected: Phrase("a share from 0 to 1"))
        continue
      }
      let age = ages.lower
      guard age % axis.width == 0, measure == .count || age <= axis.openAge else {
        row.report(
          "alder", expected: Phrase("a lower bound of an age group up to \(axis.openAge)"))
        continue
      }
      guard ages.isGroup(of: axis) else {
        row.report("alder", expected: AgeText.expected(on: axis))
        continue
      }
      let key = Key(region: region, stream: stream, measure: measure, year: year)
      let cell = sexes[0].rawValue * axis.count + axis.index(ofAge: age)
      var table = cells[key] ?? Array(repeating: nil, count: settings.scope.count * axis.count)
      if let known = table[cell] {
        // Counts above the open age are added up, each age once.
        if age >= axis.openAge, !(added[key]?.contains([cell, age]) ?? false) {
          table[cell] = known + value
        } else {
          row.report("alder", expected: Phrase("one row per stream, sex, age and year"))
        }
      } else {
        table[cell] = value
      }
      if age >= axis.openAge { added[key, default: []].insert([cell, age]) }
      cells[key] = table
      if firstLines[key] == nil { firstLines[key] = row.line }
    }
    if findings.count > before { return }
    complete(cells, settings: settings, findings: findings)
  }

  /// Makes tables of the cells; names the ages that are missing.
  private mutating func complete(
    _ cells: [Key: [Double?]], settings: Settings, findings: Findings
  ) {
    let axis = settings.axis
    var tables: [String: [MigrationStream: [FlowUnit: [Int: [Double]]]]] = [:]
    let ordered = cells.sorted {
      ($0.key.region, $0.key.stream.rawValue, $0.key.year, $0.key.measure.rawValue)
        < ($1.key.region, $1.key.stream.rawValue, $1.key.year, $1.key.measure.rawValue)
    }
    for (key, table) in ordered {
      for sex in settings.scope.sexes {
        let missing = (0..<axis.count).filter { table[sex.rawValue * axis.count + $0] == nil }
        if missing.isEmpty { continue }
        // Ages that are told in another measure of the same stream are told once, of the fewer.
        if let other = Self.otherMeasure(of: key, having: missing, sex: sex, in: cells, axis) {
          let another = Key(
            region: key.region, stream: key.stream, measure: other, year: key.year)
          let lacking = (0..<axis.count).count {
            cells[another]?[sex.rawValue * axis.count + $0] == nil
          }
          // What one lacks the other has, so that one of the two is told.
          if (lacking, key.measure.rawValue) < (missing.count, other.rawValue) {
            tellMeasures(key, other, findings)
          }
          continue
        }
        let shown = missing.prefix(5).map { axis.label(at: $0) }.joined(separator: ", ")
        let ages =
          missing.count > 5
          ? Phrase("\(shown) and \(missing.count - 5) more") : Phrase(verbatim: shown)
        let stream = Words.word(key.stream, in: Words.streams)
        let who = Words.word([sex], in: Words.sexes)
        findings.add(
          file,
          found: Phrase("no \(stream) of \(who) at \(ages), region \(key.region), \(key.year)"),
          expected: Phrase("every age group from 0 to \(axis.openAge)+"),
          advice: Phrase("write 0 where nobody moves"))
      }
      tables[key.region, default: [:]][key.stream, default: [:]][key.measure, default: [:]][
        key.year] =
        table.map { $0 ?? 0 }
    }
    for (region, byStream) in tables {
      for (stream, byMeasure) in byStream {
        streams[region, default: [:]][stream] = Stream(
          counts: TablesByYear(byMeasure[.count] ?? [:]),
          rates: TablesByYear(byMeasure[.rate] ?? [:]),
          shares: TablesByYear(byMeasure[.share] ?? [:]))
      }
    }
    warnOfSums(findings)
    checkPool(findings)
  }

  /// The other measure in which a stream has all the ages that lack in one.
  private static func otherMeasure(
    of key: Key, having missing: [Int], sex: Sex, in cells: [Key: [Double?]], _ axis: AgeAxis
  ) -> FlowUnit? {
    FlowUnit.allCases.first { measure in
      let other = Key(region: key.region, stream: key.stream, measure: measure, year: key.year)
      guard measure != key.measure, let table = cells[other] else { return false }
      return missing.allSatisfy { table[sex.rawValue * axis.count + $0] != nil }
    }
  }

  private func tellMeasures(_ key: Key, _ other: FlowUnit, _ findings: Findings) {
    let stream = Words.word(key.stream, in: Words.streams)
    let (few, most) = (
      Words.word(key.measure, in: Self.measures), Words.word(other, in: Self.measures)
    )
    findings.add(
      Problem(
        file: file, line: firstLines[key],
        found: Phrase(
          "\(few) in a row of \(stream), region \(key.region), \(key.year), where the others are \(most)"
        ),
        expected: Phrase("one mål for all ages of a stream in a year")))
  }

  /// A stream that changes measure is the sum of both, and so are net and gross streams.
  private func warnOfSums(_ findings: Findings) {
    for (region, own) in streams.sorted(by: { $0.key < $1.key }) {
      let given = MigrationStream.allCases.filter { own[$0] != nil }
      for stream in given {
        let counts = own[stream]?.counts.tables.map(\.year) ?? []
        let rates = own[stream]?.rates.tables.map(\.year) ?? []
        if counts.isEmpty || rates.isEmpty || counts == rates { continue }
        let word = Words.word(stream, in: Words.streams)
        findings.warn(
          Phrase(
            "\(file): \(word) of region \(region) is rate in \(Self.list(rates)) and antall in \(Self.list(counts)); the two are added"
          ))
      }
      if own[.net] != nil, given.count > 1 {
        let others = given.filter { $0 != .net }.map { Words.word($0, in: Words.streams) }
        findings.warn(
          Phrase(
            "\(file): region \(region) has netto beside \(others.joined(separator: ", ")); they are added"
          ))
      }
    }
  }

  private static func list(_ years: [Int]) -> String {
    years.map(String.init).joined(separator: ", ")
  }

  /// How far from 1 the shares of the pool may add up, at an age.
  static let shareTolerance = 1e-6

  /// Regions of the pool have shares for the same years, which add up to 1 at every age, and
  /// neither arrivals of their own nor a net stream.
  private func checkPool(_ findings: Findings) {
    let members = streams.keys.sorted().filter {
      streams[$0]?[.domesticIn]?.shares.firstYear != nil
    }
    guard let first = members.first else { return }
    let years = streams[first]?[.domesticIn]?.shares.tables.map(\.year) ?? []
    var sums: [Int: [Double]] = [:]
    for region in members {
      let own = streams[region] ?? [:]
      if own[.domesticIn]?.counts.firstYear != nil || own[.net] != nil {
        findings.add(
          file, found: Phrase("both andel and other arrivals for region \(region)"),
          expected: Phrase("a region of the pool with andel alone, and no netto"))
      }
      let tables = own[.domesticIn]?.shares.tables ?? []
      if tables.map(\.year) != years {
        findings.add(
          file,
          found: Phrase("andel of region \(region) in other years than of region \(first)"),
          expected: Phrase("the same years for all regions of the pool"))
      }
      for (year, shares) in tables {
        sums[year] = zip(sums[year] ?? shares.map { _ in 0 }, shares).map { $0 + $1 }
      }
    }
    for (year, sum) in sums.sorted(by: { $0.key < $1.key }) {
      let worst = sum.map { abs($0 - 1) }.max() ?? 0
      if worst > Self.shareTolerance {
        let shown = sum.first { abs($0 - 1) == worst } ?? 0
        findings.add(
          file, found: Phrase("andel in \(year) that add up to \(shown)"),
          expected: Phrase("shares that add up to 1 over the regions, at every age of each sex"))
      }
    }
  }
}
