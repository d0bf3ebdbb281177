extension FolderSchema {
  private typealias Column = FileSchema.Column

  /// The processes that futures are drawn from.
  public static let uncertainty = FileSchema(
    name: "usikkerhet", purpose: "hva som varierer mellom framtidene, hvordan og hvor mye",
    englishPurpose: "what varies between futures, how and by how much",
    columns: [
      Column(
        name: "parameter", english: "parameter", content: .word, required: true,
        meaning:
          "dødelighet, fruktbarhet, innflytting, utflytting, innvandring, utvandring, nettoflytting, forekomst, enhetskostnad, deflator eller hendelser"
      ),
      Column(
        name: "gjelder", english: "applies to", content: .word, required: true,
        meaning:
          "landet (felles for alle regioner) eller region (hver for seg, oppå det felles); for dødelighet kvinner, menn eller begge i landet, eller region"
      ),
      Column(
        name: "prosess", english: "process", content: .word, required: true,
        meaning: "vandring, ar1, konstant (samme feil hele perioden) eller hendelser"),
      Column(
        name: "mål", english: "measure", content: .word, required: true,
        meaning:
          "standardavvik (av logaritmen; nettoflytting: av raten per innbygger og år), koeffisient (ar1), korrelasjon (kvinner og menn), faktor (hendelser: variansen er faktor / personer) eller videre (andelen brukere som fortsetter neste år)"
      ),
      Column(
        name: "verdi", english: "value", content: .number, required: true, meaning: "tallet"),
    ],
    example: [
      "fruktbarhet;landet;vandring;standardavvik;0,033",
      "dødelighet;kvinner;vandring;standardavvik;0,020",
      "nettoflytting;landet;ar1;standardavvik;0,0013",
      "nettoflytting;landet;ar1;koeffisient;0,88", "hendelser;region;hendelser;faktor;1",
    ])

  /// Limits whose passing is asked for.
  public static let limits = FileSchema(
    name: "grenser", purpose: "grenser, som aldersbæreevne under 3,0: sannsynlighet og første år",
    englishPurpose: "limits, such as aldersbæreevne below 3.0: probability and first year",
    columns: [
      Column(
        name: "navn", english: "name", content: .text, required: true, meaning: "navnet på grensen"
      ),
      Column(
        name: "størrelse", english: "quantity", content: .text, required: true,
        meaning:
          "en indikator, en aldersgruppe i folketallet, «I alt», eller trapp:trinn (trapp: for alle trinn; trapp::enhet for alle i en enhet, der enhetene ikke teller likt)"
      ),
      Column(
        name: "retning", english: "direction", content: .word, required: true,
        meaning: "under eller over"),
      Column(
        name: "verdi", english: "value", content: .number, required: true, meaning: "grensen"),
    ],
    example: ["bæreevne under tre;aldersbæreevne;under;3,0", "mange boliger;boligtrapp:;over;900"])
}
