import Demography
import Outcomes
import Runs
import Tabular

/// The tables of every cell: unrounded, for programs and for whoever wants to check.
package struct DetailTables {
  private let run: ScenarioRun
  private let language: Language

  /// All of them, each made when it is asked for.
  package var all: [DeferredTable] {
    [
      DeferredTable(name: Self.populationSpec.name) { population },
      DeferredTable(name: Self.movementsSpec.name) { movements },
      DeferredTable(name: Self.birthsSpec.name) { births },
      DeferredTable(name: Self.componentsSpec.name) { components },
      DeferredTable(name: Self.ratesSpec.name) { rates },
    ]
  }

  /// A table with all the columns that are declared of it.
  private func table(_ spec: ResultSpec, _ rows: [Table.Row]) -> Table {
    Table(spec, language, columns: spec.columns.map { $0.column(language) }, rows: rows)
  }

  private func word(_ sex: Sex) -> Table.Cell { .text(SexCode(sex).word[language]) }

  private func label(_ region: RegionRun) -> Table.Cell {
    .text(region.label)
  }

  /// Persons 1 January by region, sex, age and year: history and projection.
  private var population: Table {
    var rows: [Table.Row] = []
    for region in run.regions {
      for (year, population) in region.populations.sorted(by: { $0.key < $1.key }) {
        for sex in population.scope.sexes {
          for group in 0..<population.axis.count {
            rows.append(
              Table.Row([
                label(region), word(sex), .number(Double(population.axis.age(at: group))),
                .number(Double(year)), .number(population[sex, group: group]),
              ]))
          }
        }
      }
    }
    return table(Self.populationSpec, rows)
  }

  /// Every flow of every step by cohort; the balance can be repeated from the row.
  private var movements: Table {
    var rows: [Table.Row] = []
    for region in run.regions {
      for (year, step) in region.steps {
        let account = step.account
        let (adjustment, clipped) = (account.adjustment, step.clipped)
        for sex in account.start.scope.sexes {
          let period = run.lexisShares[year]?[sex].map {
            account.periodDeaths(sex, lexisShares: $0)
          }
          for group in 0..<account.start.axis.count {
            let cell = account.start.position(sex, group)
            rows.append(
              Table.Row([
                label(region), word(sex), .number(Double(account.start.axis.age(at: group))),
                .number(Double(year)), .number(account.cohortAtStart(sex, group: group)),
                .number(account.deaths[cell]), .number(account.inMigration[cell]),
                .number(account.outMigration[cell]), .number(adjustment[cell]),
                .number(account.end.cells[cell]), .number(clipped[cell]),
                period.map { .number($0[group]) } ?? .missing,
              ]))
          }
        }
      }
    }
    return table(Self.movementsSpec, rows)
  }

  /// Births by the mother's age.
  private var births: Table {
    var rows: [Table.Row] = []
    for region in run.regions {
      for (year, step) in region.steps {
        let births = step.account.birthsByAge
        for group in births.indices where births[group] > 0 {
          rows.append(
            Table.Row([
              label(region), .number(Double(step.account.start.axis.age(at: group))),
              .number(Double(year)), .number(births[group]),
            ]))
        }
      }
    }
    return table(Self.birthsSpec, rows)
  }

  /// Births, deaths and moves of each step: why the population changes.
  private var components: Table {
    let streams = MigrationStream.allCases.filter { stream in
      run.regions.contains { $0.steps.contains { $0.step.asked.persons[stream] != nil } }
    }
    var rows: [Table.Row] = []
    for region in run.regions {
      for (year, step) in region.steps {
        let account = step.account
        let moved = streams.map { stream in
          step.asked.carriedOut(stream, in: account).map(Table.Cell.number) ?? .missing
        }
        rows.append(
          Table.Row(
            [
              label(region), .number(Double(year)), .number(account.start.total),
              .number(account.births[0]), .number(account.births[1]),
              .number(account.deaths.reduce(0, +)),
            ] + moved + [
              .number(account.inMigration.reduce(0, +)),
              .number(account.outMigration.reduce(0, +)),
              .number(account.adjustment.reduce(0, +)), .number(account.end.total),
            ]))
      }
    }
    let columns =
      Self.beforeMoves + streams.compactMap { Self.streams[$0] } + Self.afterMoves
    return Table(
      Self.componentsSpec, language, columns: columns.map { $0.column(language) }, rows: rows)
  }

  /// The rates each step ran with, in one number each.
  private var rates: Table {
    let years = run.totalFertility.keys.sorted()
    let rows = years.map { year in
      Table.Row([
        .number(Double(year)), run.totalFertility[year].map(Table.Cell.number) ?? .missing,
        run.lifeExpectancy[year]?[.female].map(Table.Cell.number) ?? .missing,
        run.lifeExpectancy[year]?[.male].map(Table.Cell.number) ?? .missing,
      ])
    }
    return table(Self.ratesSpec, rows)
  }

  /// The tables of a scenario.
  package init(_ scenario: ScenarioOutcome, language: Language) {
    (run, self.language) = (scenario.run, language)
  }
}
