import Demography
import FolderText
import Tabular

/// What the letters L M H K 0 mean for each component, by year.
package struct AssumptionInput {
  /// How an assumption changes the base.
  package enum Adjustment: Hashable {
    case factor
    case addition
    case replacement
  }

  package static let measures: Words.Choices<Adjustment> = [
    (.factor, ["faktor", "factor"]), (.addition, ["tillegg", "addition"]),
    (.replacement, ["SFK", "TFR", "e0"]),
  ]

  /// One assumption; `sex` is `nil` except for life expectancy.
  package struct Key: Hashable {
    package let component: Component
    package let letter: Letter
    package let sex: Sex?
    package let measure: Adjustment

    package init(
      component: Component, letter: Letter, sex: Sex?, measure: Adjustment
    ) {
      self.component = component
      self.letter = letter
      self.sex = sex
      self.measure = measure
    }
  }

  /// The paths given.
  package private(set) var paths: [Key: ScalarPath] = [:]
  /// The name of the file in messages.
  package let file: String

  /// Above this, what is added to life expectancy is more likely months than years.
  private static let largestAddition = 10.0

  /// Paths that are not from a file of the folder.
  package init(file: String, paths: [Key: ScalarPath]) { (self.file, self.paths) = (file, paths) }

  /// Reads the file.
  package init(_ input: InputFile, findings: Findings) {
    file = input.name
    for row in input.rows(findings) {
      guard let component = row.word("komponent", Words.components),
        let letter = row.word("nivå", Letter.words), let year = row.year(),
        let measure = row.word("mål", Self.measures),
        let value = measure == .factor ? row.rate("verdi") : row.number("verdi")
      else { continue }
      let replaced: Component? = measure != .replacement ? component : Self.replaced(row)
      guard replaced == component else {
        row.report(
          "mål",
          expected: Phrase(
            "faktor or tillegg; SFK only for fruktbarhet and e0 only for levealder"))
        continue
      }
      if measure == .factor, !(0...100).contains(value) {
        row.report("verdi", expected: Phrase("a factor from 0 to 100"))
        continue
      }
      if measure == .replacement, component == .fertility, value > FertilityInput.highestTotal {
        row.report("verdi", expected: Phrase("children per woman, such as 1,6"))
        continue
      }
      if measure == .replacement, component == .mortality,
        !MortalityInput.isLifeExpectancy(value, in: row)
      {
        continue
      }
      if measure == .addition, component == .mortality, value.magnitude > Self.largestAddition {
        findings.warn(
          Phrase(
            "\(input.name):\(row.line): \(value) years are added to life expectancy; if these are months, divide by 12"
          ), quoting: input.name)
      }
      if component != .mortality, !row.text("kjønn").isEmpty {
        row.report("kjønn", expected: Phrase("an empty field: only levealder has levels by sex"))
        continue
      }
      var sexes: [Sex?] = [nil]
      if component == .mortality {
        sexes = row.text("kjønn").isEmpty ? Sex.allCases : row.sexes(allowBoth: true) ?? []
      }
      for sex in sexes {
        let key = Key(component: component, letter: letter, sex: sex, measure: measure)
        if !paths[key, default: ScalarPath()].add(year, value) {
          row.report(
            "år", expected: Phrase("one value per component, level, sex, measure and year"))
        }
      }
    }
  }

  /// The component whose number a row replaces.
  private static func replaced(_ row: InputRow) -> Component {
    row.text("mål").lowercased() == "e0" ? .mortality : .fertility
  }

  /// The base changed as a letter says in a year, or `nil` where the file does not say.
  package func changed(
    _ base: Double, _ component: Component, _ letter: Letter, sex: Sex? = nil, year: Int
  ) -> Double? {
    func value(_ measure: Adjustment) -> Double? {
      paths[Key(component: component, letter: letter, sex: sex, measure: measure)]?.value(at: year)
    }
    if let replacement = value(.replacement) { return replacement }
    let (factor, addition) = (value(.factor), value(.addition))
    if factor == nil, addition == nil { return nil }
    return base * (factor ?? 1) + (addition ?? 0)
  }
}

/// SSB's letters: low, main (middels), high, constant, none.
public enum Letter: String, CaseIterable, Sendable {
  /// Low.
  case low = "L"
  /// Main: the folder as it stands.
  case main = "M"
  /// High.
  case high = "H"
  /// Constant: as in the first step.
  case constant = "K"
  /// None: no migration.
  case none = "0"

  package static let words: Words.Choices<Letter> = Letter.allCases.map { ($0, [$0.rawValue]) }
}
