import Outcomes
import Tabular

/// What is declared of the tables of `compare`: how two results differ, part by part.
package enum CompareSpecs {
  private static let part = ColumnSpec.label(
    "del", "part", Phrase("what is new"), header: Phrase.empty)

  private static func spec(
    _ name: String, _ title: Phrase, _ about: Phrase, _ rests: ResultSpec.Rests,
    _ privacy: ResultSpec.Privacy, _ labels: [ColumnSpec]
  ) -> ResultSpec {
    ResultSpec(
      name, title: title, about: about, scope: .result, place: .both, rests: rests,
      privacy: privacy, columns: labels + [part, .years])
  }

  package static let plan = spec(
    "endring-fra-forrige-plan", Phrase("CHANGE FROM LAST PLAN"),
    Phrase("why the handlingsprogram is another than in the last plan"), .plan, .users(), [])
  package static let level = spec(
    "endring-i-kostnadsniva", Phrase("CHANGE OF THE LEVEL OF COST"),
    Phrase("why the level of cost is another"), .plan, .users(),
    [])
  package static let population = spec(
    "endring-i-folketall", Phrase("CHANGE OF POPULATION"),
    Phrase("why the population is another"),
    ResultSpec.Rests(), .free, [.ageGroups])
  package static let need = spec(
    "endring-i-behov", Phrase("CHANGE OF NEED"),
    Phrase("why the need is another"), .need(), .rowsOfLadders(),
    [.ladder, .rung])
  package static let staff = spec(
    "endring-i-arsverk", Phrase("CHANGE OF STAFF"),
    Phrase("why the årsverk are others"), .operation, .users(),
    [.ladder, .rung])

  /// All of them.
  package static let all = [plan, level, population, need, staff]
}
