import Demography
import FolderText
import MoneyInputs
import PeopleInputs
import Tabular

/// A scenario: how a run differs from the folder as it stands.
public struct ScenarioDefinition: Sendable {
  /// The name; empty for the folder as it stands.
  public var name = ""
  /// What it is, in a few words.
  public var description = ""
  /// Why the need under it differs from that of the default scenario.
  public var reason = ""
  /// Whether control totals bind it; `nil` binds it where the folder has any that are of its
  /// letters.
  public var bound: Bool?
  /// How it stands to control totals where the folder does not say; `nil` where it does.
  package var defaultBinding: DefaultBinding?
  /// Whether in-migration must fill the homes of the folder; `nil` where it has any.
  public var fillsHomes: Bool?
  /// Years by which all homes are completed later than planned.
  public var homesDelay = 0
  /// What the planned completions are multiplied by.
  public var homesFactor = 1.0
  /// Whether it keeps the adjustments of the bound run as numbers, and is not bound itself.
  public var isLoosened = false
  /// The letters for fertility, life expectancy, domestic moves and immigration.
  public var letters: [Component: Letter] = [:]
  /// A factor the total grows by from one year to another, geometrically, and onwards.
  public var growth: Growth?
  /// The ages all ladder rates are taken of, in place of the users' own.
  public var denominator: AgeBounds?
  /// What it does with building projects.
  public var projects = ProjectChanges()
  /// The fields that were given.
  package var given: Set<String> = []
  /// Settings that replace those of the folder.
  package var settings: [(field: SettingField, text: String)] = []
  /// The rows of the scenario by status.
  package var statuses: [RowStatus?: Int] = [:]
  /// The sources of its rows.
  package var sources: [String] = []
  /// The line of its first row; `nil` for one that no file has.
  package var line: Int?

  /// A total that grows by a factor over a number of years.
  public struct Growth: Sendable, Equatable {
    /// The factor over the whole period.
    public let factor: Double
    /// The first year, whose population is the base.
    public let from: Int
    /// The year the factor is reached; afterwards growth goes on at the same rate.
    public let through: Int
    /// Who says so; empty where the row names nobody.
    public var source = ""
    /// Where the factor stands in its file; `nil` for one that no file has.
    package var place: Place?

    /// A line and a column of a file.
    package struct Place: Sendable, Equatable {
      package let line: Int
      package let column: Int
    }

    /// The factor from `from` to a year.
    public func factor(at year: Int) -> Double {
      if year == through { return factor }
      let share = Double(year - from) / Double(through - from)
      return Elementary.exp(Elementary.log(factor) * share)
    }
  }

  package init() {}
}

/// The scenarios a folder defines.
struct ScenarioInput {
  /// The scenarios, in order of first appearance.
  package let scenarios: [ScenarioDefinition]

  /// Reads the file.
  init(_ input: InputFile, settings: Settings, findings: Findings) {
    var places: [String: Int] = [:]
    // A list of its own: rows of one that others could see would copy it whole, each of them.
    var scenarios: [ScenarioDefinition] = []
    for row in input.rows(findings) {
      guard let name = row.requiredText("scenario"), let field = row.requiredText("felt"),
        let value = row.requiredText("verdi")
      else { continue }
      let index =
        places[name]
        ?? {
          scenarios.append(ScenarioDefinition())
          scenarios[scenarios.count - 1].name = name
          scenarios[scenarios.count - 1].line = row.line
          places[name] = scenarios.count - 1
          return scenarios.count - 1
        }()
      scenarios[index].statuses[row.status(), default: 0] += 1
      let source = row.text("kilde")
      if !source.isEmpty, !scenarios[index].sources.contains(source) {
        scenarios[index].sources.append(source)
      }
      let canonical = Self.canonical(field)
      if !scenarios[index].given.insert(canonical).inserted {
        row.report("felt", expected: Phrase("each field once in «\(name)»"))
        continue
      }
      Self.set(field, to: value, of: &scenarios[index], row: row, settings: settings)
    }
    self.scenarios = scenarios
  }

  private static let english = [
    "description": "beskrivelse", "reason": "grunn", "control totals": "kontrolltotaler",
    "population growth": "folkevekst", "alternative": "alternativ", "denominator": "nevner",
    "dwellings": "boligbygging", "dwellings delay": "boligforsinkelse",
    "dwellings factor": "boligfaktor",
  ]

  /// One name for a field in either language.
  private static func canonical(_ field: String) -> String {
    english[field] ?? SettingField.named(field)?.name ?? field
  }

  private static func set(
    _ field: String, to value: String, of scenario: inout ScenarioDefinition, row: InputRow,
    settings: Settings
  ) {
    switch field {
    case "beskrivelse", "description": scenario.description = value
    case "grunn", "reason": scenario.reason = value
    case "kontrolltotaler", "control totals":
      guard let choice = row.word("verdi", Words.bindings) else { return }
      scenario.bound = choice == .bound
      scenario.isLoosened = choice == .loosened
    case "boligbygging", "dwellings": scenario.fillsHomes = row.word("verdi", Words.yesNo)
    case "boligforsinkelse", "dwellings delay":
      guard let years = Int(value), (0...100).contains(years) else {
        row.report(
          "verdi", expected: Phrase("whole years from 0, by which all homes come later"))
        return
      }
      scenario.homesDelay = years
    case "boligfaktor", "dwellings factor":
      guard let factor = PlainText.rate(value), (0...100).contains(factor) else {
        row.report("verdi", expected: Phrase("a factor from 0 to 100, such as 0,8"))
        return
      }
      scenario.homesFactor = factor
    case "folkevekst", "population growth":
      guard let factor = PlainText.value(value), factor > 0 else {
        row.report(
          "verdi", expected: Phrase("a factor above 0, such as 1,24"),
          advice: PlainText.percentage(value) == nil
            ? .empty : Phrase("5 % more over all the years is written 1,05"))
        return
      }
      guard let from = row.year("fra"), let through = row.year("til") else { return }
      guard through > from else {
        row.report("til", expected: Phrase("a year after \(from)"))
        return
      }
      scenario.growth = ScenarioDefinition.Growth(
        factor: factor, from: from, through: through, source: row.text("kilde"),
        place: row.place(of: "verdi").map { .init(line: $0.line, column: $0.column) })
    case "alternativ", "alternative":
      guard let letters = ScenarioDefinition.letters(value.uppercased()) else {
        row.report(
          "verdi",
          expected: Phrase(
            "four letters L M H K 0 for fertility, life expectancy, domestic moves and immigration, the first two not 0"
          ))
        return
      }
      scenario.letters = letters
    case "nevner", "denominator":
      guard let ages = row.ages("verdi")?.bounds,
        settings.axis.groups(from: ages.lower, through: ages.upper) != nil
      else {
        row.report(
          "verdi", expected: Phrase("ages such as 18+ that do not cut through an age group"))
        return
      }
      scenario.denominator = ages
    case _ where ProjectChanges.reads(field):
      scenario.projects.set(field, to: value, row: row)
    default: setSetting(field, to: value, of: &scenario, row: row)
    }
  }

  /// A field of `innstillinger.csv` that may differ between scenarios.
  private static func setSetting(
    _ field: String, to value: String, of scenario: inout ScenarioDefinition, row: InputRow
  ) {
    let changeable = [
      "sluttår", "migrasjonstid", "fødselseksponering", "åpen_gruppe", "kjønnsforhold",
      "bindingsprofil", "mangel_null_innen", "avgang_ansatte", "årsverk_per_ansatt",
      "rekrutteringsalder",
    ]
    guard let known = SettingField.named(field), changeable.contains(known.name) else {
      let own = [
        "beskrivelse", "grunn", "kontrolltotaler", "folkevekst", "alternativ", "boligbygging",
        "boligforsinkelse", "boligfaktor", "nevner", "forsinkelse", "overskridelse",
      ]
      let names = own + changeable
      row.report(
        "felt", expected: Phrase("one of \(names.joined(separator: ", "))"), among: names)
      return
    }
    var probe = Settings()
    if let expected = probe.set(known, to: value) {
      row.report("verdi", expected: expected)
      return
    }
    scenario.settings.append((known, value))
  }
}
