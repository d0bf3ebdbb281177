import FolderText

extension ExampleFolder {
  /// The budget of the example, made up like the rest: places, staff at nobody's prices.
  package static var budget: [(FileSchema, [String])] {
    [
      (FolderSchema.deflator, deflator), (FolderSchema.unitCosts, unitCosts),
      (
        FolderSchema.budget,
        [
          "første_år;2025;;", "deflator;kommunal;;", "produktivitet;0;;",
          "kalkulasjonsrente;0,04;;",
        ]
      ), (FolderSchema.interest, ["2024;2050;0,045;"]),
      (
        FolderSchema.investments,
        [
          "Nye omsorgsboliger;265;boligtrapp;5;24;0;2027-08;2000000;kommunal;2024;bygg;0,25;1;0,45;4000000;ja;ved innflytting;0,1;annuitet;30;0;40;;;"
        ]
      ),
      (
        FolderSchema.instalments,
        ["Nye omsorgsboliger;2026;50000000", "Nye omsorgsboliger;2027;60000000"]
      ),
      (
        FolderSchema.adopted,
        ["253;165000000;25000000;2024;kommunal;;", "254;60000000;;2024;kommunal;;"]
      ),
      (
        FolderSchema.measures,
        [
          "Hverdagsrehabilitering;tiltak;254;;2025;reduksjon;1500000;utgift;2024;kommunal;;;;",
          "Helårseffekt av nye stillinger;konsekvensjustering;253;;2025;økning;3000000;utgift;2024;kommunal;;;;",
        ]
      ),
    ]
  }

  private static var deflator: [String] {
    [
      "lønn;2024;2050;vekst;0,035;;", "varer;2024;2050;vekst;0,02;;",
      "bygg;2024;2050;vekst;0,03;;", "kommunal;;;vekt;0,65;lønn;", "kommunal;;;vekt;0,35;varer;",
    ]
  }

  private static var unitCosts: [String] {
    let ages = [
      ("0–5", 180, 175, 60), ("6–15", 165, 160, 70), ("16–66", 35, 33, 30),
      ("67–79", 45, 44, 50), ("80–89", 170, 165, 120), ("90+", 380, 370, 260),
    ]
    var rows = [
      "plasser i institusjon;per enhet;1500000;2024;lønn;boligtrapp;6;;253;;;;;;;",
      "plasser i institusjon;brukerbetaling;230000;2024;lønn;boligtrapp;6;;253;;;;;;;",
      "boliger med døgntjenester;per enhet;950000;2024;lønn;boligtrapp;5;;254;egen;;;;;;",
      "kjøpte boliger;per enhet;1250000;2024;lønn;boligtrapp;5;;254;kjøp;;;;;;",
    ]
    for (age, own, national, income) in ages {
      let tail = ";;;;253;;\(age);;;;;"
      rows.append("demografi \(age) år;egen per innbygger;\(own)000;2024;kommunal\(tail)")
      rows.append("demografi \(age) år;landet per innbygger;\(national)000;2024;kommunal\(tail)")
      rows.append("demografi \(age) år;inntekt per innbygger;\(income)000;2024;kommunal\(tail)")
    }
    return rows
  }
}
