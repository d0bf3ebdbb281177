import FolderText
import MunicipalBudget
import Tabular

extension PriceRows {
  /// What a row is.
  package enum IndexFigure: Sendable { case level, growth, weight }

  package static let measures: Words.Choices<IndexFigure> = [
    (.level, ["nivå", "level"]), (.growth, ["vekst", "growth"]), (.weight, ["vekt", "weight"]),
  ]

  /// Reads the file.
  package init(_ input: InputFile, findings: Findings) {
    self.init()
    // Where a level or a growth of a year stands, by index and scenario.
    var lines: [[String]: [Int: Int]] = [:]
    for row in input.rows(findings) {
      guard let index = row.requiredText("indeks"), let measure = row.word("mål", Self.measures),
        let value = measure == .level ? row.number("verdi") : row.rate("verdi")
      else { continue }
      guard let figure = StatedFigure(row, name: "indeks", measure: "mål", value: "verdi") else {
        continue
      }
      stated.append(figure)
      let scenario = row.given("scenario")
      var known = (scenario.map { own[$0]?[index] } ?? base[index]) ?? Index()
      if let scenario, own[scenario] == nil { own[scenario] = [:] }
      switch measure {
      case .weight:
        guard let part = row.requiredText("del"), row.share("verdi") != nil else { continue }
        known.weights.append((part, value))
        known.weightStatuses.append(figure.provenance.status)
      case .level, .growth:
        guard let years = row.yearSpan() else { continue }
        if measure == .level ? value <= 0 : value <= -1 || value > 0.5 {
          row.report(
            "verdi",
            expected: measure == .level
              ? Phrase("a level above 0") : Phrase("a growth above -1 and at most 0,5, as 0,03"),
            advice: measure == .level ? .empty : Phrase("3 % is written 0,03"))
          continue
        }
        let place = [index, scenario ?? "", measure == .level ? "level" : "growth"]
        if let other = years.lazy.compactMap({ lines[place]?[$0] }).first {
          row.report(
            "år", expected: Phrase("each year of «\(index)» once"), advice: .other(line: other))
          continue
        }
        if measure == .level, years.count > Self.mostOfOneLevel {
          row.doubt(
            "til",
            Phrase(
              "one level for \(years.count) years is a price that does not change; if it is growth, write vekst; if it stands still, write vekst 0"
            ))
        }
        for year in years { lines[place, default: [:]][year] = row.line }
        for year in years {
          if measure == .level { known.levels[year] = value } else { known.growth[year] = value }
          known.statuses[year] = figure.provenance.status
        }
      }
      if let scenario { own[scenario]?[index] = known } else { base[index] = known }
    }
    for index in base.keys.sorted() {
      guard let levels = base[index]?.levels else { continue }
      Self.tellJumps(index, levels, input, lines[[index, "", "level"]] ?? [:], findings)
    }
  }

  /// A level may stand still for some years.
  private static let mostOfOneLevel = 3

  /// Few prices have gone up or down by more than this in a year, as a factor.
  private static let likelyInAYear = 1.5

  /// Tells levels of an index that jump, by the first.
  private static func tellJumps(
    _ index: String, _ levels: [Int: Double], _ input: InputFile, _ lines: [Int: Int],
    _ findings: Findings
  ) {
    let years = levels.sorted { $0.key < $1.key }
    for (before, after) in zip(years, years.dropFirst()) {
      let most = (0..<(after.key - before.key)).reduce(1.0) { factor, _ in
        min(factor * likelyInAYear, 1e6)
      }
      let factor = after.value / before.value
      if factor <= most && factor >= 1 / most { continue }
      let place = lines[after.key].map { "\(input.name):\($0)" } ?? input.name
      findings.warn(
        Phrase(
          "\(place): the level of «\(index)» goes from \(Phrase(number: before.value, decimals: 1)) in \(before.key) to \(Phrase(number: after.value, decimals: 1)) in \(after.key); is a decimal mark lost, or another year 100?"
        ), quoting: input.name)
      return
    }
  }
}
