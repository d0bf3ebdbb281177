import FolderText
import MunicipalBudget
import Tabular

extension BudgetRules {
  package static let demographies: Words.Choices<Demography> = [
    (.rungs, ["enhetskostnader", "unit costs"]), (.own, ["egen per innbygger", "own"]),
    (.national, ["landet per innbygger", "national"]),
  ]

  /// The fields, Norwegian and English.
  package static let fields = [
    ("første_år", "first_year"), ("deflator", "deflator"), ("produktivitet", "productivity"),
    ("sosiale_kostnader", "social_costs"), ("refusjon_innslag", "refund_threshold"),
    ("refusjon_andel", "refund_share"), ("refusjon_alder", "refund_age"),
    ("kalkulasjonsrente", "discount_rate"), ("demografi_fra", "demography_from"),
  ]

  /// The field that a row sets, by either of its names.
  static func field(of row: InputRow) -> String? {
    let wanted = word(row)
    return fields.first { $0.0 == wanted || $0.1 == wanted }?.0
  }

  private static func word(_ row: InputRow) -> String {
    row.text("felt").lowercased().replacing(" ", with: "_")
  }

  /// Reads the file.
  package init(_ input: InputFile, findings: Findings) {
    self.init()
    var given: Set<String> = []
    for row in input.rows(findings) {
      guard row.requiredText("felt") != nil, row.requiredText("verdi") != nil else { continue }
      let wanted = Self.word(row)
      if let year = Self.productivityYear(wanted) {
        if !given.insert(wanted).inserted {
          row.report("felt", expected: Phrase("a field that is not set before"))
        } else {
          setProductivity(row, from: year)
        }
        continue
      }
      guard let field = Self.field(of: row) else {
        let names = Self.fields.map(\.0)
        row.report(
          "felt", expected: Phrase("one of \(names.joined(separator: ", "))"),
          advice: Suggestion.nearest(to: wanted, in: names.filter { !wanted.hasPrefix($0) })
            .map(Phrase.didYouMean) ?? .empty)
        continue
      }
      if !given.insert(field).inserted {
        row.report("felt", expected: Phrase("a field that is not set before"))
        continue
      }
      set(field, row)
      // The threshold is an amount, which has told what its source lacks.
      if field == "refusjon_innslag", refundThreshold == nil { continue }
      if let figure = StatedFigure(row, name: "felt", value: "verdi") { stated.append(figure) }
    }
    for field in ["første_år", "deflator"] where !given.contains(field) {
      findings.add(
        input.name, found: Phrase("no row «\(field)»"),
        expected: field == "deflator"
          ? Phrase("the index of deflator.csv that brings interest and instalments to fixed prices")
          : Phrase("the first year of the handlingsprogram, whose prices are the fixed ones"))
    }
    let refund = ["refusjon_innslag", "refusjon_andel", "refusjon_alder"]
    if !given.isDisjoint(with: refund), !given.isSuperset(of: refund) {
      let missing = refund.filter { !given.contains($0) }.joined(separator: ", ")
      findings.add(
        input.name, found: Phrase("no row «\(missing)»"),
        expected: Phrase("all of \(refund.joined(separator: ", "))"))
    }
  }

  private mutating func set(_ field: String, _ row: InputRow) {
    switch field {
    case "første_år": firstYear = row.year("verdi")
    case "deflator": deflator = row.text("verdi")
    case "produktivitet": setProductivity(row, from: nil)
    case "sosiale_kostnader": socialCosts = row.rate("verdi", atLeast: 0)
    case "refusjon_innslag": refundThreshold = row.amount("verdi")
    case "refusjon_andel": refundShare = row.share("verdi")
    case "refusjon_alder": refundAge = row.whole("verdi")
    case "kalkulasjonsrente":
      guard let value = row.rate("verdi") else { return }
      guard value > -1, value < 1 else {
        row.report(
          "verdi", expected: Phrase("a rate such as 0,04"), advice: Phrase("4 % is written 0,04"))
        return
      }
      discountRate = value
    case "demografi_fra": demography = row.word("verdi", Self.demographies) ?? .rungs
    default: preconditionFailure("a field nobody sets: \(field)")
    }
  }

  /// The year of a field such as `produktivitet 2027`.
  private static func productivityYear(_ field: String) -> Int? {
    for name in ["produktivitet_", "productivity_"] where field.hasPrefix(name) {
      guard let year = Int(field.dropFirst(name.count)), (1000...9999).contains(year) else {
        return nil
      }
      return year
    }
    return nil
  }

  private mutating func setProductivity(_ row: InputRow, from year: Int?) {
    guard let value = row.rate("verdi") else { return }
    guard value > -1, value < 1 else {
      row.report(
        "verdi", expected: Phrase("a share such as 0,005 for half a per cent a year"))
      return
    }
    productivity[year ?? Int.min] = value
    if year != nil, let figure = StatedFigure(row, name: "felt", value: "verdi") {
      stated.append(figure)
    }
  }
}
