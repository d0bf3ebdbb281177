import FolderText
import PeopleInputs
import Tabular

extension ScenarioFolder {
  /// The files of rates, each of which must be known where the run begins.
  private static let rates = [
    FolderSchema.mortality, FolderSchema.fertility, FolderSchema.migration,
  ]

  /// Whether no scenario has moves, which are then not asked for.
  private var isWithoutMoves: Bool {
    !scenarios.isEmpty
      && scenarios.allSatisfy {
        $0.letters[.domestic] == Letter.none && $0.letters[.immigration] == Letter.none
      }
  }

  /// Tells a start year before the first of a whole file of rates: once, at the start year, for what
  /// each sex and each stream would lack.
  func checkRateYears(_ inputs: [String: InputFile], findings: Findings) {
    guard let start = settings.startYear, !settings.isStartUncounted, !findings.isMixture else {
      return
    }
    let late = Self.rates.compactMap { schema -> Phrase? in
      if schema == FolderSchema.migration, isWithoutMoves { return nil }
      guard let input = inputs[schema.name], let place = input.place(of: "år"), input.rowCount > 0
      else { return nil }
      // A year that is not written, or is none, is told elsewhere.
      let years = (0..<input.rowCount).map { Int(input.table.text($0, place)) ?? .min }
      guard let first = years.min(), first > start else { return nil }
      return Phrase(verbatim: "\(schema.fileName) \(first)")
    }
    if late.isEmpty { return }
    let row = inputs[FolderSchema.settings.name]?.rows(findings).first { $0.sets("startår") }
    let place = row?.place(of: "verdi")
    findings.add(
      Problem(
        file: FolderSchema.settings.fileName, line: place?.line, column: place?.column,
        found: Phrase("the start year \(start)"),
        expected: Phrase("rates of \(start) or before; the first are: \(Phrase.list(late))"),
        advice: Phrase("begin the run later, or give the rates of earlier years")))
  }
}
