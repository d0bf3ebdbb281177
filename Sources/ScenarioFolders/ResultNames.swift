import Tabular

/// The names of result files, which must not meet.
enum ResultNames {
  /// The names that every run uses.
  package static let own = [
    "folketall", "aldersforhold", "befolkning", "bevegelser", "fodte", "komponenter", "rater",
    "definisjoner", "kilder", "resultat", "manifest", "boligprogram", "husholdningsstorrelse",
    "boliger", "demografikostnad", "driftskostnad", "prosjekter", "bygge-eller-kjope",
    "handlingsprogram", "handlingsprogram-lopende", "langsiktig", "dreining-kostnad",
    "kroner-intervall", "budsjett-overskredet", "folketall-intervall", "aldersforhold-intervall",
    "grenser", "varians", "intervaller", "usikkerhet-brukt", "scenarier-blant-framtidene", "behov",
    "dekningsgrad", "dreining", "kapasitet", "dimensjonering", "arsverk", "koblet-behov",
    "delomrader-behov", "kjente-brukere", "brutto-netto", "vekstanslag", "referansetall",
    "forekomst-personer", "scenarier-side-om-side",
  ]

  /// Ladders and scenarios of a folder whose files would have the name of another file.
  ///
  /// - Returns: the name as the folder has it, and the name it meets.
  static func clashes(ladders: [String], scenarios: [String]) -> [(name: String, other: String)] {
    var clashes: [(name: String, other: String)] = []
    var taken = Dictionary(uniqueKeysWithValues: own.map { ($0, $0) })
    for ladder in ladders {
      let stem = FileStem.of(ladder)
      if let other = taken[stem] { clashes.append((ladder, other)) } else { taken[stem] = ladder }
    }
    var endings: [String: String] = [:]
    for scenario in scenarios {
      let stem = FileStem.of(scenario)
      if let other = endings[stem] {
        clashes.append((scenario, other))
      } else {
        endings[stem] = scenario
      }
    }
    return clashes
  }
}
