import Demography
import FolderText
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// What the homes of a programme mean for the population, beside the run without them.
package struct HousingTables {
  package static let homesSpec = ResultSpec(
    "boligprogram", title: Phrase("DWELLING PROGRAMME"),
    about: Phrase("the homes of the programme and the population with and without them"),
    place: .both, rests: ResultSpec.Rests(), privacy: .free, columns: [heading, .years])
  package static let sizesSpec = ResultSpec(
    "husholdningsstorrelse", title: Phrase("PERSONS PER HOUSEHOLD"),
    about: Phrase("persons per household with and without the programme"),
    place: .both, rests: ResultSpec.Rests(), privacy: .free, columns: [heading, .years])
  private static let heading = ColumnSpec.label(
    "størrelse", "quantity", Phrase("what the row measures"),
    header: Phrase.empty)

  private let programme: PeopleOutcome
  /// The same scenario with in-migration as assumed.
  private let trend: PeopleOutcome
  private let language: Language

  private var run: ScenarioRun { programme.run }
  private var folder: ScenarioFolder { programme.folder }
  private var years: ResultYears { programme.years }

  private func word(_ phrase: Phrase) -> String { phrase[language] }

  /// The regions that are shown and have homes.
  private var codes: [String] { programme.shown.codes.filter { run.housing[$0] != nil } }

  /// The tables; none where no shown region has homes.
  package func tables() -> [Table] { codes.isEmpty ? [] : [homes, sizes] }

  /// A sum over the regions with homes for the step that begins in a year, `nil` after the last.
  private func flow(
    _ year: Int, of people: PeopleOutcome, _ value: (HousingPlan.Step, ProjectedStep) -> Double
  ) -> Double? {
    var sum = 0.0
    for code in codes {
      guard let plan = run.housing[code]?.steps[year],
        let step = people.run.regions.first(where: { $0.code == code })?.steps.first(where: {
          $0.year == year
        })?.step
      else { return nil }
      sum += value(plan, step)
    }
    return sum
  }

  /// Households 1 January of a year at the folder's headship.
  private func households(_ year: Int, of people: PeopleOutcome) -> Double? {
    var sum = 0.0
    for code in codes {
      guard let households = people.households(code, year) else { return nil }
      sum += households
    }
    return sum
  }

  /// Persons 1 January as the population table prints them.
  private func printed(_ year: Int, of people: PeopleOutcome) -> Double? {
    codes == people.shown.codes ? people.printed(year)?.total : persons(year, of: people)
  }

  private func persons(_ year: Int, of people: PeopleOutcome) -> Double? {
    var sum = 0.0
    for code in codes {
      guard let people = people.run.regions.first(where: { $0.code == code })?.populations[year]
      else {
        return nil
      }
      sum += people.total
    }
    return sum
  }

  /// Homes the programme wants lived in on 1 January.
  private func wanted(_ year: Int) -> Double? {
    if year == run.startYear { return households(year, of: programme) }
    let step = year - run.settings.stepLength
    return flow(step, of: programme) { plan, _ in plan.housing.homes }
  }

  private func inward(_ year: Int, of people: PeopleOutcome) -> Double? {
    flow(year, of: people) { _, step in step.account.inMigration.reduce(0, +) }
  }

  private func net(_ year: Int, of people: PeopleOutcome) -> Double? {
    flow(year, of: people) { _, step in step.account.netMigration }
  }

  private func row(_ label: String, _ value: (Int) -> Double?) -> Table.Row {
    Table.Row([.text(label)] + years.all.map { value($0).map(Table.Cell.number) ?? .missing })
  }

  /// A difference of numbers as they are printed.
  private func difference(_ one: Double?, _ other: Double?) -> Double? {
    guard let one, let other else { return nil }
    return one.rounded() - other.rounded()
  }

  private var homes: Table {
    func unfilled(_ year: Int) -> Double? {
      flow(year - run.settings.stepLength, of: programme) { _, step in step.housing?.unfilled ?? 0 }
    }
    var rows = [
      row(word(Phrase("homes completed in the year"))) { year in
        flow(year, of: programme) { plan, _ in plan.completed }
      },
      row(word(Phrase("homes removed in the year"))) { year in
        flow(year, of: programme) { plan, _ in plan.removed }
      },
      row(word(Phrase("left by own people, net *1"))) { year in
        flow(year, of: programme) { _, step in step.housing?.vacated ?? 0 }
      },
      row(word(Phrase("homes lived in 1 January"))) {
        households($0, of: programme)
      },
    ]
    if years.all.contains(where: { (unfilled($0) ?? 0) > 0.5 }) {
      rows.append(
        row(word(Phrase("new homes nobody lives in"))) { year in
          unfilled(year).map { max(0, $0) }
        })
    }
    if years.all.contains(where: { (unfilled($0) ?? 0) < -0.5 }) {
      rows.append(
        row(word(Phrase("households without a home"))) { year in
          unfilled(year).map { max(0, -$0) }
        })
    }
    rows += [
      row(word(Phrase("population with the programme"))) {
        printed($0, of: programme)
      },
      row(word(Phrase("population without (trend)"))) {
        printed($0, of: trend)
      },
      row(word(Phrase("difference in population"))) {
        difference(printed($0, of: programme), printed($0, of: trend))
      },
      row(word(Phrase("in-migration with the programme"))) {
        inward($0, of: programme)
      },
      row(word(Phrase("in-migration without (trend)"))) {
        inward($0, of: trend)
      },
      row(word(Phrase("net migration with the programme"))) {
        net($0, of: programme)
      },
      row(word(Phrase("net migration without (trend)"))) {
        net($0, of: trend)
      },
      row(word(Phrase("arrivals in new homes"))) { year in
        flow(year, of: programme) { _, step in step.housing?.arrivals ?? 0 }
      },
    ]
    return Table(
      Self.homesSpec, language, ending: star,
      subtitle: word(
        Phrase(
          "in-migration is changed until the homes are filled; flows in the year, stocks 1 January")
      ),
      source: source, columns: columns(decimals: 0), rows: rows, notes: notes)
  }

  private var sizes: Table {
    func ratio(_ above: Double?, _ below: Double?) -> Double? {
      guard let above, let below, below > 0 else { return nil }
      return above / below
    }
    return Table(
      Self.sizesSpec, language, ending: star,
      subtitle: word(Phrase("1 January")), source: source, columns: columns(decimals: 3),
      rows: [
        row(word(Phrase("with the programme"))) {
          ratio(persons($0, of: programme), households($0, of: programme))
        },
        row(word(Phrase("without (trend)"))) {
          ratio(persons($0, of: trend), households($0, of: trend))
        },
        row(word(Phrase("the trend's people in those homes"))) {
          ratio(persons($0, of: trend), wanted($0))
        },
      ])
  }

  private func columns(decimals: Int) -> [Table.Column] {
    [Self.heading.column(language)]
      + years.columns(.number(decimals: decimals))
  }

  private var basis: Basis { programme.basis }
  private var star: TitleEnding { basis.note == nil ? .none : .star }

  private var source: String {
    let names = [FolderSchema.programme.fileName, FolderSchema.households.fileName]
    let sources = basis.files.filter { names.contains($0.file) }.flatMap(\.sources)
    return sources.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .prefix(2).joined(separator: "; ")
  }

  private var notes: [String] {
    var notes = [
      word(
        Phrase(
          "*1 households at the start less those that the people who stay form at the end: death and moving out leave homes, the young who leave their parents take them"
        ))
    ]
    if let vacancies = folder.households?.vacancies {
      let share = vacancies.value(at: run.startYear) ?? 0
      let percent = PlainText.number(100 * share, decimals: 1, language)
      notes.append(
        vacancies.isEmpty
          ? word(
            Phrase(
              "no vacancy (ledighet) is given in husholdning.csv: somebody lives in every home"))
          : word(
            Phrase(
              "\(percent)% of homes stand empty in \(run.startYear) (ledighet in husholdning.csv)"))
      )
    }
    let delay = run.scenario.homesDelay
    if delay > 0 {
      notes.append(
        word(Phrase("all homes are completed \(delay) years later than in boligbygging.csv")))
    }
    if run.scenario.homesFactor != 1 {
      let factor = PlainText.number(run.scenario.homesFactor, decimals: 2, language)
      notes.append(
        word(Phrase("homes completed are \(factor) times boligbygging.csv")))
    }
    return notes
  }

  /// The tables of a scenario that homes lead, beside its trend.
  package init(_ scenario: ScenarioOutcome, trend: PeopleOutcome, language: Language) {
    (programme, self.trend, self.language) = (scenario.people, trend, language)
  }
}
