import ServiceDemand
import Tabular

extension LadderTotal {
  /// The name of its row in a table: «I alt», and the unit where the ladder has a total of each.
  package func label(_ language: Language) -> String {
    Self.label(of: ownUnit, language)
  }

  /// The name of the row of the total of a unit, or of the whole ladder.
  package static func label(of unit: String?, _ language: Language) -> String {
    let all = Phrase("Total")[language]
    guard let unit else { return all }
    return "\(all), \(unit.isEmpty ? Phrase("no unit")[language] : unit)"
  }
}
