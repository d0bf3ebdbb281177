import FolderText
import ServiceDemand
import Tabular

/// What a folder says of new dwellings: how they divide on types, what is reserved, and how many.
package struct ProductionInput: Sendable {
  /// A rung of a ladder.
  package struct Rung: Hashable, Sendable {
    package let ladder: String
    package let rung: String

    package init(
      ladder: String, rung: String
    ) {
      self.ladder = ladder
      self.rung = rung
    }
  }

  /// How new dwellings of the municipality divide on types; `nil` where that is not told.
  ///
  /// Not used where `boligbygging.csv` has the types.
  package private(set) var mix: ProductionMix?
  /// How places that are built on a rung divide on types.
  package private(set) var rungMixes: [Rung: ProductionMix] = [:]
  /// What is reserved, in the order of the file.
  package private(set) var reserved: [ReservedShare] = []
  /// How many dwellings are completed in a year; a number holds until the next.
  package private(set) var numbers: [(year: Int, count: Double)] = []

  /// Nothing.
  package init() {}

  private enum MixFigure {
    case type
    case reserved
    case number
  }

  private static let measures: Words.Choices<MixFigure> = [
    (.type, ["boligtype", "dwelling type"]), (.reserved, ["reservert", "reserved"]),
    (.number, ["antall", "number"]),
  ]

  /// Reads `produksjon.csv`.
  package init(_ input: InputFile, folder: FolderSoFar, findings: Findings) {
    var types: [(rung: Rung?, row: InputRow, part: ProductionMix.Part)] = []
    var shares: [(row: InputRow, share: ReservedShare)] = []
    for row in input.rows(findings) {
      guard let measure = row.word("mål", Self.measures) else { continue }
      var rung: Rung?
      if row.holds("trapp") || row.holds("trinn") {
        guard let ladder = row.ladder(folder.ladders), let code = row.rung(of: ladder) else {
          continue
        }
        if measure != .type {
          row.report("trapp", expected: Phrase("nothing; only a boligtype is of a step"))
          continue
        }
        rung = Rung(ladder: ladder.name, rung: code)
      }
      switch measure {
      case .type:
        guard let name = row.requiredText("navn"), let share = row.share("verdi") else { continue }
        types.append((rung, row, ProductionMix.Part(type: name, share: share)))
      case .reserved:
        guard let name = row.requiredText("navn"), let share = row.share("verdi") else { continue }
        let of = row.text("av").split(separator: "+").map { String($0).trimmed }
        do {
          shares.append(
            (row, try ReservedShare(name: name, share: share, types: of.isEmpty ? nil : of)))
        } catch { row.report(error) }
      case .number:
        guard let year = row.year(), let count = row.number("verdi", atLeast: 0) else { continue }
        if folder.dwellingTypes != nil {
          row.report(
            "mål", expected: Phrase("no antall, since boligbygging.csv has the new dwellings"))
        } else if numbers.contains(where: { $0.year == year }) {
          row.report("år", expected: Phrase("one antall for each year"))
        } else {
          numbers.append((year, count))
        }
      }
    }
    numbers.sort { $0.year < $1.year }
    mix = Self.mix(types.filter { $0.rung == nil }.map { ($0.row, $0.part) })
    var rungs: [Rung] = []
    for case let rung? in types.map(\.rung) where !rungs.contains(rung) { rungs.append(rung) }
    for rung in rungs {
      rungMixes[rung] = Self.mix(types.filter { $0.rung == rung }.map { ($0.row, $0.part) })
    }
    let known = folder.dwellingTypes ?? mix?.parts.map(\.type) ?? []
    for (row, share) in shares {
      guard let unknown = (share.types ?? []).first(where: { !known.contains($0) }) else {
        reserved.append(share)
        continue
      }
      let names = known.joined(separator: ", ")
      row.report(
        "av",
        expected: known.isEmpty
          ? Phrase(
            "types of new dwellings with + between, or nothing for all; «\(unknown)» is none of those told"
          )
          : Phrase(
            "types of new dwellings with + between, or nothing for all; «\(unknown)» is none of \(names)"
          ))
    }
  }

  private static func mix(_ rows: [(row: InputRow, part: ProductionMix.Part)]) -> ProductionMix? {
    if rows.isEmpty { return nil }
    do { return try ProductionMix(rows.map(\.part)) } catch {
      rows.map(\.row).report(error)
      return nil
    }
  }

  /// The dwellings completed in a year, where they are told of here.
  package func number(in year: Int) -> Double? { numbers.last { $0.year <= year }?.count }
}
