import Demography
import Outcomes
import ServiceDemand
import Tabular

/// What tables tell of the places of a rung and group in a year.
package enum PlaceQuantity: String, ColumnCode {
  case need, own, planned
  /// Purchases agreed or that may be made.
  case agreed
  /// Those of them the need uses when own and planned places are used first.
  case purchases
  /// Those that planned places take the place of.
  case replaced
  /// Need above all places.
  case missing
  /// Places above the need.
  case spare
  /// New places a year.
  case build
  /// Need above a cap of supply.
  case aboveCap = "above_cap"

  package var word: Phrase {
    switch self {
    case .need: Phrase("need")
    case .own: Phrase("own")
    case .planned: Phrase("planned")
    case .agreed: Phrase("agreed purchases")
    case .purchases: Phrase("purchases")
    case .replaced: Phrase("purchases replaced by planned")
    case .missing: Phrase("missing")
    case .spare: Phrase("spare")
    case .build: Phrase("to build")
    case .aboveCap: Phrase("above the cap")
    }
  }
}

/// A printed need against places in a year: whole numbers that add up.
package struct PrintedGap {
  package let gap: Gap

  /// Sets a printed need against places.
  package init(need: Double, places: Places) {
    gap = Gap(need: DrawBlock(always: need), places: places)
  }

  /// A quantity of the year; `nil` for those that follow from more than need and places.
  package subscript(quantity: PlaceQuantity) -> Double? {
    switch quantity {
    case .need: gap.need[0]
    case .own: gap.places.own
    case .planned: gap.places.planned
    case .agreed: gap.places.purchased
    case .purchases: gap.purchasesUsed[0]
    case .replaced:
      Gap(
        need: gap.need,
        places: Places(own: gap.places.own, purchased: gap.places.purchased)
      ).purchasesUsed[0] - gap.purchasesUsed[0]
    case .missing: gap.missing[0]
    case .spare: gap.spare[0]
    case .build, .aboveCap: nil
    }
  }
}

extension LadderOutcome {
  /// The printed need of a row of places against the places of a year, by its place among the years;
  /// `nil` where either is not known.
  package func printed(_ row: RungGap, at place: Int) -> PrintedGap? {
    guard let need = PrintedNeed(self, year: place).need(rung: row.rung, group: row.group),
      let places = row.gaps[place]?.places
    else { return nil }
    return PrintedGap(need: need, places: places)
  }

  /// What a row of places is of, in codes.
  package func codes(_ row: RungGap) -> [Table.Aspect: String] {
    var codes: [Table.Aspect: String] = [
      .ladder: part.ladder.name, .rung: part.ladder.rungs[row.rung].code,
    ]
    codes[.userGroup] = row.group.map { part.groups[$0] }
    return codes
  }
}
