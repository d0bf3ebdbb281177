import Demography
import ServiceDemand
import Tabular

/// The settings of a run, each with whether the folder gave it.
public struct Settings: Sendable {
  /// The name shown on top.
  public var name = ""
  /// The region the tables on the screen are about; `nil` for all of them together.
  public var region: String?
  /// The year of the base population; `nil` until the population is read.
  public var startYear: Int?
  /// The last year; `nil` where none is given.
  public var endYear: Int?
  /// Years per step and width of the age groups.
  public var stepLength = 1
  /// The lower bound of the open age group.
  public var openAge = AgeAxis.defaultOpenAge
  /// The conventions of the step.
  public var conventions = Conventions()
  /// Boys per girl where the folder has no SRB.
  public var sexRatio = StepRates.norwegianSexRatioAtBirth
  /// The sexes of the population.
  public var scope = SexScope.both
  /// The scenario that is run when none is asked for; empty for the folder as it stands.
  public var defaultScenario = ""
  /// Scenarios shown under the ladders.
  public var comparison: [String] = []
  /// The same as they are written: a name may have spaces in it.
  private var comparisonText = ""
  /// The years the tables on the screen show; empty for a choice by the program.
  public var tableYears: [Int] = []
  /// The year the change in the ladders is measured to.
  public var needYear: Int?
  /// The year in which no place shall be missing.
  public var gapYear: Int?
  /// The age of the cohort that enters work.
  public var recruitingAge = 20
  /// The share of årsverk that leaves in a year.
  public var staffLeaving = 0.0
  /// Årsverk per employee.
  public var staffPerEmployee = 1.0
  /// The date need is shown for, and of counts that tell no date.
  public var needDate = NeedDate.firstOfJanuary
  /// Who is added or taken where a total of everybody binds the run.
  package var bindingProfile = BindingProfile.arrivals
  /// The names of the fields that were given.
  public var given: Set<String> = []
  /// Whether the fields that decide the age groups are wrong, so that no age can be judged.
  package var hasUnknownAxis = false
  /// Whether a region has no complete population in the start year, so that nothing can be held
  /// against that year.
  package var isStartUncounted = false
  /// The rule for a0.
  package var infants = InfantChoice.andreevKingkade

  /// The ages of the run.
  public var axis: AgeAxis { AgeAxis(openAge: openAge, width: stepLength) }

  package init() {}
}

extension Settings {
  /// The years a run can begin and end in.
  private static let years = 1800...2500
  /// Boys per girl: no country has fewer or more, and the share of boys of all is below them.
  package static let sexRatios = 0.8...1.3

  /// Sets a field from its text.
  ///
  /// - Returns: what was expected, where the text does not fit the field; `nil` when it was set.
  package mutating func set(_ field: SettingField, to text: String) -> Phrase? {
    given.insert(field.name)
    switch field.name {
    case "navn": name = text
    case "region": region = text.split(separator: " ").first.map(String.init)
    case "startår": return set(\.startYear, year: text)
    case "sluttår": return set(\.endYear, year: text)
    case "behovsår": return set(\.needYear, year: text)
    case "mangel_null_innen": return set(\.gapYear, year: text)
    case "rekrutteringsalder":
      guard let age = Int(text), (15...66).contains(age) else {
        return Phrase("an age from 15 to 66")
      }
      recruitingAge = age
    case "avgang_ansatte":
      guard let share = PlainText.rate(text), (0..<1).contains(share) else {
        return Phrase("a share of årsverk from 0 to below 1, such as 0,08")
      }
      staffLeaving = share
    case "årsverk_per_ansatt":
      guard let number = PlainText.rate(text), number > 0, number <= 1 else {
        return Phrase("årsverk per employee above 0 and at most 1, such as 0,68")
      }
      staffPerEmployee = number
    case "steglengde":
      guard let years = Int(text), (1...10).contains(years) else {
        return Phrase("whole years from 1 to 10, usually 1 or 5")
      }
      stepLength = years
    case "åpen_alder":
      let digits = text.hasSuffix("+") ? String(text.dropLast()) : text
      guard let age = Int(digits), (50...130).contains(age) else {
        return Phrase("an age from 50 to 130")
      }
      openAge = age
    case "migrasjonstid": return set(\.conventions.migrationTiming, text, Words.timing)
    case "fødselseksponering": return set(\.conventions.birthsExposure, text, Words.exposure)
    case "åpen_gruppe": return set(\.conventions.openGroup, text, Words.openGroup)
    case "kjønn": return set(\.scope, text, Words.scopes)
    case "spedbarnsregel": return set(\.infants, text, Words.infants)
    case "behovsdato":
      guard let day = Words.needDay(text), day.year == nil else {
        return Phrase("one of \(Words.list(Words.needDate))")
      }
      needDate = day.date
    case "bindingsprofil": return set(\.bindingProfile, text, Words.bindingProfiles)
    case "kjønnsforhold":
      guard let ratio = PlainText.value(text), Self.sexRatios.contains(ratio) else {
        return Phrase("boys per girl, such as 1,0567")
      }
      sexRatio = ratio
    case "standardscenario": defaultScenario = text
    case "sammenligning":
      comparison = Self.list(text)
      comparisonText = text
    case "tabellår":
      let years = Self.list(text).map { Int($0) }
      guard years.allSatisfy({ $0 != nil }) else {
        return Phrase("years with spaces or commas between")
      }
      tableYears = years.compactMap { $0 }
    default: preconditionFailure("a setting nobody sets: \(field.name)")
    }
    return nil
  }

  /// Takes what is compared with as names that are known: one with spaces by itself, or between commas.
  package mutating func findCompared(among names: [String]) {
    if comparison.allSatisfy(names.contains) { return }
    let parts = comparisonText.split { $0 == "," || $0 == ";" }.map(\.trimmed)
    if !parts.isEmpty, parts.allSatisfy(names.contains) { comparison = parts }
  }

  /// What stands in a list, with spaces, commas or semicolons between.
  private static func list(_ text: String) -> [String] {
    text.split { $0.isWhitespace || $0 == "," || $0 == ";" }.map(String.init)
  }

  private mutating func set(
    _ path: WritableKeyPath<Settings, Int?>, year text: String
  ) -> Phrase? {
    guard let year = Int(text), Self.years.contains(year) else {
      return Phrase("a year from \(Self.years.lowerBound) to \(Self.years.upperBound)")
    }
    self[keyPath: path] = year
    return nil
  }

  private mutating func set<Value>(
    _ path: WritableKeyPath<Settings, Value>, _ text: String, _ choices: Words.Choices<Value>
  ) -> Phrase? {
    guard let value = Words.value(of: text, in: choices) else {
      return Phrase("one of \(Words.list(choices))")
    }
    self[keyPath: path] = value
    return nil
  }
}
