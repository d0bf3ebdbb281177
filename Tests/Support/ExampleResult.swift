import Reporting
import Tabular

/// A small result, as a run would write it for spreadsheets.
package enum ExampleResult {
  package static let region = "3203 <b>&\"Asker"

  package static let tables: [String: String] = [
    "folketall": """
    aldersgruppe;2022;2023;2030
    0–66 år;80;81;85
    67 år og over;20;22;35
    I alt;100;103;120
    """,
    "folketall-intervall": """
    aldersgruppe;2022;2023_median;2023_10;2023_90;2030_median;2030_10;2030_90
    0–66 år;80;81;79;83;84;70;95
    67 år og over;20;22;21;23;36;30;41
    I alt;100;103;100;106;121;101;135
    """,
    "befolkning": """
    region;kjønn;alder;år;personer
    \(quoted);kvinner;0;2022;30
    \(quoted);kvinner;1;2022;20,5
    \(quoted);kvinner;0;2030;31
    \(quoted);kvinner;1;2030;29
    \(quoted);menn;0;2022;29,5
    \(quoted);menn;1;2022;20
    \(quoted);menn;0;2030;30
    \(quoted);menn;1;2030;30
    """,
    "komponenter": """
    region;år;start;født_jenter;født_gutter;døde;inn;ut;justering;slutt
    \(quoted);2022;100;2;3,5;1,5;4;5;0;103
    \(quoted);2023;103;2;3;2;6;5;0;107
    """,
    "aldersforhold": """
    indikator;aldersgrenser;visning;2022;2023;2030
    aldersbæreevne;16–66 / 67+;personer 16–66 år per person 67 år og over;4,209;4,135;3,540
    """,
    "boligtrapp": """
    trinn;navn;enhet;2022;2023;2030;2040;endring_2022_2030;endring_prosent_2022_2030
    trinn 5;Boliger med døgntjenester;bolig;50;51;60;70;10;20,0
    trinn 3;Kommunale boliger;bolig;40;41;42;45;2;5,0
    I alt;;bolig;90;92;102;115;12;13,3
    """,
    "kapasitet": """
    trapp;trinn;brukergruppe;størrelse;2022;2023;2030;2040
    boligtrapp;trinn 5;eldre;behov;50;51;60;70
    boligtrapp;trinn 5;eldre;egne;48;48;48;48
    boligtrapp;trinn 5;eldre;planlagte;0;0;4;4
    boligtrapp;trinn 5;eldre;avtalte kjøp;1;1;1;0
    boligtrapp;trinn 5;eldre;kjøp;1;2;7;18
    boligtrapp;trinn 5;eldre;mangler;1;2;7;18
    """,
    "dreining": """
    trapp;trinn;dreining;2022;2023;2030;2040
    boligtrapp;trinn 5;uten;50;51;60;70
    boligtrapp;trinn 5;med;50;50;55;62
    boligtrapp;trinn 5;endring;0;-1;-5;-8
    boligtrapp;I alt;uten;90;92;102;115
    boligtrapp;I alt;med;90;92;102;115
    """,
    "dreining-i-kroner": """
    trapp;trinn;dreining;2022;andel_2022;2040;andel_2040
    boligtrapp;trinn 5;uten;50000;60,0;70000;60,0
    boligtrapp;trinn 5;med;50000;60,0;62000;55,0
    """,
    "mangel-sannsynlighet": """
    trapp;trinn;brukergruppe;2022;2025;2030;noen_gang
    boligtrapp;trinn 5;eldre;0;63;100;100
    """,
    "handlingsprogram": """
    del;linje;funksjon;2023;2024;2025;2026
    Vedtatt budsjett;i alt, netto;;2000;2000;2000;2000
    Konsekvensjustering;demografi;;47;108;174;240
    Konsekvensjustering;sum;;47;108;174;240
    Nytt budsjett;i alt, netto;;2047;2108;2174;2240
    Kontroll, 0;vedtatt + endringer = i alt, netto;;0;0;0;0
    """,
    "grenser": """
    grense;betingelse;2022;2025;2030;noen_gang
    bæreevne under tre;aldersbæreevne under 3;0,0;10,4;53,1;100,0
    """,
    "kilder": """
    fil;publisert;avledet;forutsetning;uten_status;kilder;sha256
    befolkning.csv;136;0;0;0;SSB 07459;d956
    flytting.csv;0;1060;424;0;Egen tilpasning;6ba7
    """,
  ]

  /// The words that have a code, by table, column and word.
  private static let codes: [String: [String: [String: String]]] = [
    "befolkning": ["kjønn": ["kvinner": "women", "menn": "men"]],
    "kapasitet": [
      "brukergruppe": ["alle grupper": "all"],
      "størrelse": [
        "behov": "need", "egne": "own", "planlagte": "planned", "avtalte kjøp": "agreed",
        "kjøp": "purchases", "mangler": "missing",
      ],
    ],
    "dreining": ["dreining": shift], "dreining-i-kroner": ["dreining": shift],
  ]
  private static let shift = ["uten": "without", "med": "with", "endring": "change"]

  /// The rows that are more than their columns tell, by table.
  private static let marks: [String: [String: [Int]]] = [
    "folketall": ["total": [2]], "folketall-intervall": ["total": [2]],
    "boligtrapp": ["total": [2]], "dreining": ["total": [3, 4]],
    "handlingsprogram": [
      "adopted_net": [0], "sum_of_part": [2], "new_net": [3], "check": [4],
    ],
  ]

  /// What the Data Package of a result says of one of these tables, or of one with its columns.
  package static func description(_ name: String, header: String? = nil) -> TableDescription {
    let text = header ?? tables[name] ?? ""
    let names = text.prefix { $0 != "\n" }.split(separator: ";").map(String.init)
    let isLadder = name == "boligtrapp"
    return TableDescription(
      table: isLadder ? "{trapp}" : name, ladder: isLadder ? name : "",
      columns: names.map { .init($0, codes: codes[name]?[$0] ?? [:]) }, rows: marks[name] ?? [:])
  }

  private static let quoted = "\"\(region.replacing("\"", with: "\"\""))\""

  /// The result with some of its tables.
  package static func input(_ names: [String] = tables.keys.sorted()) -> ReportInput {
    var files: [String: [UInt8]] = [:]
    for name in names {
      let text = (tables[name] ?? "").replacing("\n", with: "\r\n") + "\r\n"
      files["\(name).csv"] = CSVWriter.byteOrderMark + Array(text.utf8)
    }
    var input = ReportInput(version: "0.1.0", files: files)
    for name in names { input.tables["\(name).csv"] = description(name) }
    input.regions = [.init(code: "3203", name: String(region.dropFirst(5)), label: region)]
    input.scenarios = ["fri"]
    input.scenario = "fri"
    input.definitions = [("behovsår", "2030")]
    input.sources = ["SSB <07459>"]
    input.scores["3203"] = .init(
      jumpOffs: [2010, 2011],
      groups: [.init(name: "i alt", errors: [5: 3], within: 1, intervals: 2)])
    input.futures = names.contains("folketall-intervall") ? (96, 1) : nil
    return input
  }
}
