import FolderText
import MunicipalBudget
import NeedInputs
import Tabular

/// The projects of `investeringer.csv` with the instalments of `investeringsrater.csv`.
package struct ProjectInput: Sendable {
  /// The projects, in the order of the file.
  package private(set) var entries: [PlannedProject] = []

  /// A move-in month such as 2027-08.
  private static func month(_ text: String) -> (year: Int, month: Int)? {
    guard let date = DateText(text), !date.isAmbiguous, let year = date.year else { return nil }
    return (year, date.month)
  }

  package static let loans: Words.Choices<LoanTerms.Kind> = [
    (.annuity, ["annuitet", "annuity"]), (.serial, ["serie", "serial"]),
    (.minimum, ["minimumsavdrag", "minimum"]),
  ]

  package static let payments: Words.Choices<InvestmentGrant.Payment> = [
    (.withInstalments, ["underveis", "with instalments"]),
    (.atMoveIn, ["ved innflytting", "at move-in"]),
  ]

  /// Reads both files; every year must lie in the run.
  package init(
    _ input: InputFile, instalments: InputFile, ladders: LadderInput, run: ClosedRange<Int>,
    findings: Findings
  ) {
    let rows = input.rows(findings)
    let names = Set(rows.map { $0.text("prosjekt") })
    var rates: [String: [Int: Double]] = [:]
    var sources: [String: Provenance] = [:]
    var unknown: Set<String> = []
    for row in instalments.rows(findings) {
      guard let name = row.requiredText("prosjekt"), let kroner = row.kroner("beløp"),
        let year = row.year(), let source = row.provenance()
      else { continue }
      guard names.contains(name) else {
        row.report(
          "prosjekt", expected: Phrase("a project of investeringer.csv"),
          named: Definition(FolderSchema.investments, "prosjekt"), among: names.sorted())
        unknown.insert(name)
        continue
      }
      guard run.contains(year) else {
        row.report("år", expected: .year(of: run))
        continue
      }
      rates[name, default: [:]][year] = kroner
      sources[name] = sources[name]?.weaker(source) ?? source
    }
    let unpaid = Set(names.filter { rates[$0] == nil })
    // A name with a slip in it is told where it stands, and the project has instalments under it.
    let meant = Set(
      unknown.sorted().prefix(Self.mostAsked).compactMap {
        Suggestion.nearest(to: $0, in: names.sorted())
      }
    ).intersection(unpaid)
    // What other files say of them follows from the slip too.
    findings.refuse(fields: meant.sorted(), of: FolderSchema.investments.fileName)
    for row in rows {
      let name = row.text("prosjekt")
      if unpaid.contains(name), !name.isEmpty, !meant.contains(name) {
        row.report(
          "prosjekt", expected: Phrase("its instalments in investeringsrater.csv"),
          advice: Phrase("add a row for each year the project costs something"))
      }
      let source = sources[name]
      guard let entry = Self.entry(row, rates, source, ladders, run) else { continue }
      entries.append(entry)
    }
  }

  /// Of so many unknown names it is asked what was meant; a file of them is another file.
  private static let mostAsked = 20

  /// The last instalment is mostly of the year people move in, or of one close by.
  private static let yearsApart = 3

  private static func entry(
    _ row: InputRow, _ rates: [String: [Int: Double]], _ source: Provenance?,
    _ ladders: LadderInput, _ run: ClosedRange<Int>
  ) -> PlannedProject? {
    let before = row.findings.count
    guard let name = row.requiredText("prosjekt") else { return nil }
    if row.text("funksjon").isEmpty {
      row.report("funksjon", expected: .function(suchAs: "265"))
    }
    let places = row.text("plasser").isEmpty ? 0 : row.number("plasser", atLeast: 0) ?? 0
    let replaced = row.text("erstatter").isEmpty ? 0 : row.number("erstatter", atLeast: 0) ?? 0
    let ladder = row.text("trapp")
    if places > 0 || replaced > 0 {
      let rungs = ladders.ladders.first { $0.name == ladder }
      if row.text("trinn").isEmpty {
        row.report(
          "trinn", expected: Phrase("the step the places are on"),
          advice: Phrase("a project that adds or replaces places must name its trapp and trinn"))
      } else if rungs == nil {
        let known = ladders.ladders.map(\.name)
        row.report("trapp", expected: .ladder(of: known), named: .ladder, among: known)
      } else if let rungs, rungs.rung(row.text("trinn")) == nil {
        row.report("trinn", expected: .step(of: rungs), named: .step(of: ladder))
      } else if let rungs {
        _ = row.group(rungs, ladders, rung: row.text("trinn"))
      }
    }
    let move = month(row.text("innflytting"))
    if move == nil { row.report("innflytting", expected: Phrase("a month such as 2027-08")) }
    if let move, !run.contains(move.year) {
      row.report("innflytting", expected: .year(of: run))
    }
    let priceYear = row.priceYear()
    let index = row.requiredText("indeks")
    let provenance = row.provenance()
    let operation = operation(row, priceYear, index, provenance)
    let financing = financing(row, priceYear, index, provenance)
    guard row.findings.count == before, let move, let priceYear, let index, let provenance,
      let financing, let instalments = rates[name]
    else { return nil }
    if let first = instalments.keys.min(), let last = instalments.keys.max(),
      last - move.year > yearsApart || move.year - last > yearsApart
        || first - move.year > 0
    {
      row.doubt(
        "innflytting",
        Phrase(
          "people move in in \(move.year), and the project is paid for from \(first) through \(last); is one of the years wrong?"
        ))
    }
    let project = try? InvestmentProject(
      name: name, codes: row.codes(project: name), places: places, replacedPlaces: replaced,
      instalments: instalments, priceYear: priceYear, index: index,
      provenance: source.map { provenance.weaker($0) } ?? provenance,
      moveInYear: move.year, moveInMonth: move.month, yearlyOperation: operation,
      financing: financing, run: run)
    let group = row.given("brukergruppe")
    return project.map {
      PlannedProject(project: $0, ladder: ladder, userGroup: group)
    }
  }

  private static func operation(
    _ row: InputRow, _ year: Int?, _ index: String?, _ provenance: Provenance?
  ) -> Amount? {
    if row.text("årlig_drift").isEmpty { return nil }
    let kroner = row.kroner("årlig_drift")
    let own = row.requiredText("drift_indeks")
    guard let kroner, let own, let year, let provenance else { return nil }
    return try? Amount(
      kroner, priceYear: year, index: own, provenance: provenance, item: "årlig_drift")
  }

  private static func financing(
    _ row: InputRow, _ year: Int?, _ index: String?, _ provenance: Provenance?
  ) -> Financing? {
    let vat = row.share("mva")
    let compensated = row.share("mva_kompensasjon")
    let own = row.share("egenfinansiering")
    let kind = row.word("lån", loans)
    let term = years(row, "løpetid", 1...100)
    let grace = row.text("avdragsfrihet").isEmpty ? 0 : years(row, "avdragsfrihet", 0...100)
    let depreciation = years(row, "avskrivningstid", 1...100)
    var grant: InvestmentGrant?
    if !row.text("tilskudd").isEmpty, let share = row.share("tilskudd") {
      var cap: Amount?
      if !row.text("tilskudd_tak").isEmpty, let kroner = row.kroner("tilskudd_tak"), let year,
        let index, let provenance
      {
        cap = try? Amount(
          kroner, priceYear: year, index: index, provenance: provenance, item: "tilskudd_tak")
      }
      let netOnly =
        row.text("nettotilvekst").isEmpty ? false : row.word("nettotilvekst", Words.yesNo)
      let payment = row.word("utbetaling", payments)
      if let netOnly, let payment {
        grant = try? InvestmentGrant(
          share: share, capPerPlace: cap, netAdditionOnly: netOnly, payment: payment,
          item: "tilskudd")
      }
    }
    guard let vat, let compensated, let own, let kind, let term, let grace, let depreciation else {
      return nil
    }
    guard let loan = try? LoanTerms(kind: kind, years: term, graceYears: grace, item: "lån") else {
      return nil
    }
    return try? Financing(
      vatRate: vat, compensatedShare: compensated, grant: grant, ownShare: own, loan: loan,
      depreciationYears: depreciation, item: "lån")
  }

  private static func years(_ row: InputRow, _ column: String, _ range: ClosedRange<Int>) -> Int? {
    guard let years = row.whole(column) else { return nil }
    if range.contains(years) { return years }
    row.report(
      column, expected: Phrase("years from \(range.lowerBound) to \(range.upperBound)"))
    return nil
  }
}
