import RateEstimation
import Runs
import Tabular

extension BacktestVintage {
  /// The problem where the first year of a projection is on another level than the population it began
  /// from: in thousands, tenfold, or of other borders.
  ///
  /// Told of the first place that is ten times off, and of all places together that are three times off.
  func levelProblem(file: String, panel: PopulationPanel, jumpOffs: [Int]) -> Problem? {
    let data = panel.panel
    for jumpOff in jumpOffs.sorted() {
      var (first, projected, observed): (Level?, Double, Double) = (nil, 0, 0)
      for (place, byYear) in (persons[jumpOff] ?? [:]).sorted(by: { $0.key < $1.key }) {
        guard let level = level(place, byYear, from: jumpOff, in: data) else { continue }
        if level.isOff(by: 8) { return problem(level, file: file, panel) }
        first = first ?? level
        projected += level.projected
        observed += level.observed
      }
      guard var all = first else { continue }
      (all.projected, all.observed) = (projected, observed)
      if all.isOff(by: 3), let first { return problem(first, file: file, panel) }
    }
    return nil
  }

  /// The persons of a place in the first year of a projection, and those there were.
  private struct Level {
    let key: Key
    var projected: Double
    var observed: Double

    func isOff(by times: Double) -> Bool {
      projected > observed * times || projected * times < observed
    }
  }

  private func level(
    _ place: Int, _ byYear: [Int: [Double?]], from jumpOff: Int, in data: LocalPanel
  ) -> Level? {
    let whole = byYear.filter { ($0.value.first ?? nil) != nil }
    guard let year = whole.keys.min(), let projected = whole[year]?.first ?? nil,
      let known = [year, jumpOff].first(where: { data.isKnown(place, year: $0) })
    else { return nil }
    return Level(
      key: Key(jumpOff: jumpOff, place: place, year: year), projected: projected,
      observed: data.total(place, year: known))
  }

  private func problem(_ level: Level, file: String, _ panel: PopulationPanel) -> Problem {
    Problem(
      file: file, line: lines[level.key],
      found: Phrase(
        "\(level.projected.rounded()) persons in \(panel.title(level.key.place)) \(level.key.year)"),
      expected: Phrase("about \(level.observed.rounded()), as in the population file"),
      advice: Phrase(
        "is it in thousands, or of other borders? fetch it as persons in those of today"))
  }
}
