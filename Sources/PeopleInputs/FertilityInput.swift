import Demography
import FolderText
import Tabular

/// The fertility a folder gives, by year.
package struct FertilityInput {
  /// What a measure of the file is.
  package enum FertilityFigure: Equatable {
    case rate
    case total
    case meanAge
    case sexRatio
  }

  package static let measures: Words.Choices<FertilityFigure> = [
    (.rate, ["rate", "asfr"]), (.total, ["SFK", "TFR"]),
    (.meanAge, ["middelalder", "mean age"]), (.sexRatio, ["SRB"]),
  ]

  /// The share of the highest rate below which both neighbours of ages that are left out must be
  /// for these to be read as 0: tables of births often leave out ages at which nobody happened to
  /// be born.
  static let negligible = 0.005

  /// The most ages that may be left out in a row.
  static let longestGap = 5

  /// The highest total fertility read as children per woman and not per 100.
  static let highestTotal = 15.0

  /// Rates by age and year.
  package private(set) var patterns = TablesByYear<FertilityPattern>([:])
  /// Total fertility, where it is given apart from the pattern.
  package private(set) var total = ScalarPath()
  /// Mean age at childbearing, where it is given apart from the pattern.
  package private(set) var meanAge = ScalarPath()
  /// Boys per girl at birth, where it is given.
  package private(set) var sexRatio = ScalarPath()
  /// The name of the file in messages.
  package let file: String

  /// Patterns that come from elsewhere.
  package init(file: String, patterns: TablesByYear<FertilityPattern>) {
    (self.file, self.patterns) = (file, patterns)
  }

  /// Reads the file.
  ///
  /// Ages below the youngest and above the oldest given one bear no children;
  /// an age missing between them is a problem.
  package init(_ input: InputFile, settings: Settings, findings: Findings) {
    file = input.name
    let before = findings.count
    let axis = settings.axis
    var rates: [Int: [Int: Double]] = [:]
    for row in input.rows(findings) {
      guard let year = row.year(), let measure = row.word("mål", Self.measures),
        let value = row.number("verdi", atLeast: 0)
      else { continue }
      let isNew: Bool
      switch measure {
      case .rate:
        guard let ages = row.ages() else { continue }
        let age = ages.lower
        guard age % axis.width == 0, age <= axis.openAge else {
          row.report(
            "alder",
            expected: axis.width == 1
              ? Phrase("an age up to \(axis.openAge)")
              : Phrase(
                "the lower bound of a group of \(axis.width) years up to \(axis.openAge)"))
          continue
        }
        guard ages.isGroup(of: axis) else {
          row.report("alder", expected: AgeText.expected(on: axis))
          continue
        }
        if age == 0, value > 0 {
          row.report("verdi", expected: Phrase("0: the first age group bears no children"))
          continue
        }
        if value > 1 {
          row.report("verdi", expected: Phrase("births per woman and year, not per 1000 women"))
          continue
        }
        isNew = rates[year, default: [:]].updateValue(value, forKey: age) == nil
      case .total:
        guard value <= Self.highestTotal else {
          row.report("verdi", expected: Phrase("children per woman, such as 1,6"))
          continue
        }
        isNew = total.add(year, value)
      case .meanAge: isNew = meanAge.add(year, value)
      case .sexRatio:
        guard Settings.sexRatios.contains(value) else {
          row.report("verdi", expected: Phrase("boys per girl, such as 1,0567"))
          continue
        }
        isNew = sexRatio.add(year, value)
      }
      if !isNew {
        row.report("år", expected: Phrase("one \(row.text("mål")) per age and year"))
      }
    }
    if findings.count > before { return }
    tellGaps(rates, width: axis.width, findings: findings)
    let patterns = rates.mapValues { byAge in
      FertilityPattern(axis: axis, rates: axis.lowerBounds.map { byAge[$0] ?? 0 })
    }
    self.patterns = TablesByYear(patterns)
    if patterns.isEmpty {
      findings.add(file, found: Phrase("no rates by age"), expected: Phrase("rows with mål rate"))
    }
  }

  private struct Gap: Hashable {
    let below: Int
    let above: Int
    let isNegligible: Bool
  }

  /// Tells of ages left out between others, each gap once with all its years.
  private func tellGaps(_ rates: [Int: [Int: Double]], width: Int, findings: Findings) {
    var years: [Gap: [Int]] = [:]
    for (year, byAge) in rates.sorted(by: { $0.key < $1.key }) {
      let ages = byAge.keys.sorted()
      let peak = byAge.values.max() ?? 0
      for (below, above) in zip(ages, ages.dropFirst()) where above - below != width {
        let nearest = max(byAge[below] ?? 0, byAge[above] ?? 0)
        let isShort = above - below - width <= Self.longestGap
        let isNegligible = isShort && nearest < Self.negligible * peak
        years[Gap(below: below, above: above, isNegligible: isNegligible), default: []].append(year)
      }
    }
    let ordered = years.sorted {
      ($0.value[0], $0.key.below, $0.key.above) < ($1.value[0], $1.key.below, $1.key.above)
    }
    for (gap, years) in ordered {
      let left = stride(from: gap.below + width, to: gap.above, by: width)
      let missing = left.map(String.init).joined(separator: ", ")
      let named = years.map(String.init).joined(separator: ", ")
      let found = Phrase(
        "no rate at \(missing) in \(named), between \(gap.below) and \(gap.above)")
      if gap.isNegligible {
        findings.warn(Phrase("\(file): \(found); beside rates that small it is read as 0"))
      } else {
        findings.add(
          file, found: found,
          expected: Phrase("every age between the youngest and the oldest with children"),
          advice: Phrase("write 0 where nobody is born"))
      }
    }
  }
}
