import Runs
import Tabular

/// The years of a table: all of them in files, some of them on a screen.
package struct ResultYears: Sendable {
  /// All years, ascending.
  package let all: [Int]
  /// The years a screen shows.
  package let shown: [Int]
  /// The years no window is too narrow for: the first and the last that are shown, the start and the
  /// year of the need.
  package let kept: [Int]

  /// The years of a run, history from `first` included where it is there.
  package init(_ run: ScenarioRun, history: Bool) {
    let step = run.settings.stepLength
    let projected = Array(stride(from: run.startYear, through: run.endYear, by: step))
    let common = run.regions.map { Set($0.populations.keys) }
    let known = common.dropFirst().reduce(common.first ?? []) { $0.intersection($1) }
    let before = history ? known.filter { $0 < run.startYear }.sorted() : []
    all = before + projected
    let wanted = run.settings.tableYears
    let years = all
    let chosen = wanted.filter { years.contains($0) }
    // The year nothing shall be missing is shown where somebody asked for it.
    let target = run.settings.gapYear.map { [$0] }?.filter(projected.contains) ?? []
    let shown: [Int]
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
    self.shown = Set(shown + target).sorted()
    kept = [shown.first, run.startYear, run.needYear, run.gapYear, shown.last].compactMap { $0 }
  }

  /// A column per year; `kept` says which stay in every window, in place of ``kept``.
  package func columns(_ kind: Table.Kind, kept own: [Int]? = nil) -> [Table.Column] {
    all.map { year in
      let always = (own ?? kept).contains(year)
      let lesser = kept.contains(year) ? ColumnRank.lastYear : ColumnRank.detail
      let priority = !shown.contains(year) ? 0 : always ? Table.Column.always : lesser
      return Table.Column(key: "\(year)", header: "\(year)", kind: kind, priority: priority)
    }
  }
}
