import Tabular

/// Small tables the writers are tried on; the figures are Asker's (SSB 07459, 12882).
enum SampleTables {
  static let population = Table(
    name: "folketall", title: "FOLKETALL 1. januar", source: "SSB 07459, 12882",
    columns: [
      Table.Column(key: "aldersgruppe", header: "", kind: .label),
      Table.Column(key: "2022", header: "2022", kind: .number(decimals: 0)),
      Table.Column(key: "2025", header: "2025", kind: .number(decimals: 0), priority: 1),
      Table.Column(key: "2030", header: "2030", kind: .number(decimals: 0), priority: 1),
      Table.Column(key: "2040", header: "2040", kind: .number(decimals: 0), priority: 1),
      Table.Column(key: "2050", header: "2050", kind: .number(decimals: 0)),
      Table.Column(
        key: "vekst", header: "2022–2050", kind: .percent(decimals: 1, signed: true), priority: 2),
      Table.Column(key: "forlop", header: "", kind: .trend, priority: 3),
    ],
    rows: [
      Table.Row([
        .text("90 år og over"), .number(724), .missing, .missing, .missing, .missing, .missing,
        .empty,
      ]),
      Table.Row(
        [
          .text("I alt"), .number(96088), .missing, .number(100_560), .number(106_323),
          .number(110_740), .number(15.248), .series([96088, 100_560, 106_323, 110_740]),
        ], role: .total),
    ],
    notes: ["Bundet til SSBs hovedalternativ MMMM, årgang 2020, som gir samlet folketall til 2050."]
  )

  static let homes = Table(
    name: "boligtrapp", title: "BOLIGTRAPP", subtitle: "boliger og plasser · konstante rater",
    columns: [
      Table.Column(key: "trinn", header: "trinn", kind: .code),
      Table.Column(key: "navn", header: "", kind: .label),
      Table.Column(key: "2022", header: "2022", kind: .number(decimals: 0)),
      Table.Column(
        key: "endring", header: "2022–2030", kind: .number(decimals: 0, signed: true)),
      Table.Column(key: "uavrundet", header: "uavrundet", kind: .exact, priority: 0),
    ],
    rows: [
      Table.Row([
        .text("3"), .text("Kommunalt disponerte boliger uten bemanning"), .number(53),
        .number(2), .number(55.466_655_565_731_41),
      ]),
      Table.Row([.text("1-2"), .text("=private boliger"), .number(735), .number(-34), .missing]),
      Table.Row(
        [.text("I alt"), .empty, .number(788), .number(0), .number(-0.0)], role: .total),
    ])
}
