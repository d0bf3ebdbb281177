import Tabular

/// The years of a table: all of them in files, some of them on a screen.
struct ResultYears {
  /// All years, ascending.
  let all: [Int]
  /// The years a screen shows.
  let shown: [Int]
  /// The years that stay longest when a window is narrow.
  let kept: [Int]

  /// The years of a run, history from `first` included where it is there.
  init(_ run: ScenarioRun, history: Bool) {
    let step = run.settings.stepLength
    let projected = Array(stride(from: run.startYear, through: run.endYear, by: step))
    let common = run.regions.map { Set($0.populations.keys) }
    let known = common.dropFirst().reduce(common.first ?? []) { $0.intersection($1) }
    let before = history ? known.filter { $0 < run.startYear }.sorted() : []
    all = before + projected
    let wanted = run.settings.tableYears
    let years = all
    let chosen = wanted.filter { years.contains($0) }
    if !chosen.isEmpty {
      // The change is measured to the last year, so that one is always there.
      shown = Set(chosen + [run.endYear]).sorted()
    } else if projected.count == 1 {
      // No projection: the history is what there is to show.
      shown = before.filter { $0 == before.first || $0 % 5 == 0 } + projected
    } else if projected.count <= 6 {
      shown = projected
    } else {
      let middle = projected.dropFirst().dropLast().filter { $0 % (5 * step) == 0 }
      shown = [run.startYear] + middle + [run.endYear]
    }
    let need = run.needYear
    kept = [run.startYear, need, run.endYear]
  }

  /// A column per year.
  func columns(_ kind: Table.Kind) -> [Table.Column] {
    all.map { year in
      let priority = !shown.contains(year) ? 0 : kept.contains(year) ? 2 : 1
      return Table.Column(key: "\(year)", header: "\(year)", kind: kind, priority: priority)
    }
  }
}

extension ScenarioRun {
  /// The year the change in the ladders is measured to: as set, 2030 when it is in the run, or the
  /// last year.
  public var needYear: Int {
    let years = Array(stride(from: startYear, through: endYear, by: settings.stepLength))
    if let wanted = settings.needYear, years.contains(wanted) { return wanted }
    return years.contains(Self.usualNeedYear) ? Self.usualNeedYear : endYear
  }

  /// The year municipal plans of the 2020s measure need to.
  static let usualNeedYear = 2030
}
