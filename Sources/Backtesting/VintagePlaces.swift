import Runs
import StatisticsNorway
import Tabular

/// The places of a panel by what a file of published projections may call them.
struct VintagePlaces {
  /// Names that stand for a part of a municipality of today: the parts are added up.
  static let parts = ["4020": ["Bø (Telemark)", "Sauherad"]]

  private let byCode: [String: Int]
  private let byName: [String: [Int]]

  init(_ panel: PopulationPanel) {
    let places = panel.panel.places
    byCode = Dictionary(zip(places, places.indices)) { first, _ in first }
    byName = Dictionary(grouping: panel.names.indices) { panel.names[$0] }
  }

  /// The place a text means: a number, a name that one place has, a part of one.
  ///
  /// «Herøy» is two municipalities and no place, «Herøy (Nordland)» one.
  func place(_ text: String) -> Int? {
    let code = StatBankText.ownNumber(StatBankText.region(text).code)
    if let index = byCode[code] { return index }
    if let whole = Self.parts.first(where: { $0.value.contains(text) }) { return byCode[whole.key] }
    let known = Municipalities.shipped.named(text).map(\.code)
    if known.count > 1 { return nil }
    if let one = known.first { return byCode[one] }
    let named = byName[text] ?? []
    return named.count == 1 ? named[0] : nil
  }
}
