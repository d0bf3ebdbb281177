import Tabular

extension FolderSchema {
  private typealias Column = FileSchema.Column

  /// The processes that futures are drawn from.
  public static let uncertainty = FileSchema(
    name: "usikkerhet", purpose: Phrase("what varies between futures, how and by how much"),
    columns: [
      Column(
        name: "parameter", english: "parameter", content: .word, required: true,
        meaning:
          Phrase(
            "dødelighet, fruktbarhet, innflytting, utflytting, innvandring, utvandring, nettoflytting, forekomst, enhetskostnad, deflator or hendelser"
          )
      ),
      Column(
        name: "gjelder", english: "applies to", content: .word, required: true,
        meaning:
          Phrase(
            "landet (common to all regions) or region (each by itself, on top of what is common); for dødelighet kvinner, menn or begge of the country, or region"
          )
      ),
      Column(
        name: "prosess", english: "process", content: .word, required: true,
        meaning: Phrase("vandring, ar1, konstant (the same error the whole period) or hendelser")),
      Column(
        name: "mål", english: "measure", content: .word, required: true,
        meaning:
          Phrase(
            "standardavvik (of the logarithm; nettoflytting: of the rate per inhabitant and year), koeffisient (ar1), korrelasjon (women and men), faktor (hendelser: the variance is faktor / persons) or videre (the share of users who continue the next year)"
          )
      ),
      Column(
        name: "verdi", english: "value", content: .number, required: true,
        meaning: Phrase("the figure")),
    ],
    example: [
      "fruktbarhet;landet;vandring;standardavvik;0,033",
      "dødelighet;kvinner;vandring;standardavvik;0,020",
      "nettoflytting;landet;ar1;standardavvik;0,0013",
      "nettoflytting;landet;ar1;koeffisient;0,88", "hendelser;region;hendelser;faktor;1",
    ])

  /// Limits whose passing is asked for.
  public static let limits = FileSchema(
    name: "grenser",
    purpose: Phrase("limits, such as aldersbæreevne below 3.0: probability and first year"),
    columns: [
      Column(
        name: "navn", english: "name", content: .text, required: true,
        meaning: Phrase("the name of the limit")
      ),
      Column(
        name: "størrelse", english: "quantity", content: .text, required: true,
        meaning:
          Phrase(
            "an indicator, an age group of the population, «I alt», or trapp:trinn (trapp: for all steps; trapp::enhet for all of a unit, where the units do not count alike)"
          )
      ),
      Column(
        name: "retning", english: "direction", content: .word, required: true,
        meaning: Phrase("under or over")),
      Column(
        name: "verdi", english: "value", content: .number, required: true,
        meaning: Phrase("the limit")),
    ],
    example: ["bæreevne under tre;aldersbæreevne;under;3,0", "mange boliger;boligtrapp:;over;900"])
}
