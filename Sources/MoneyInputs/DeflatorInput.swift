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
        for year in years { lines[place, default: [:]][year] = row.line }
        for year in years {
          if measure == .level { known.levels[year] = value } else { known.growth[year] = value }
          known.statuses[year] = figure.provenance.status
        }
      }
      if let scenario { own[scenario]?[index] = known } else { base[index] = known }
    }
  }
}
