import TestSupport
import Testing

/// One need, one printed number: in every table, with and without shifts.
@Suite struct PrintedNeedTests {
  private static let folder = Folder.services([
    "trapper": [
      "trapp;trinn;rekkefølge;navn;bånd;enhet;teller;enheter",
      "boligtrapp;6;1;Institusjon;;plass;personer;likt",
      "boligtrapp;5;2;Bolig med døgntjenester;;bolig;personer;likt",
      "boligtrapp;3;3;Bolig;;bolig;personer;likt",
    ],
    "trappebruk": [
      "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet",
      "boligtrapp;6;eldre;begge;50+;2024;20;plass", "boligtrapp;5;eldre;begge;45+;2024;51;bolig",
      "boligtrapp;5;unge;begge;20–40;2024;17;bolig", "boligtrapp;3;unge;begge;alle;2024;31;bolig",
      "boligtrapp;3;eldre;begge;45+;2024;7;bolig", "boligtrapp;3;rus;begge;30+;2024;9;bolig",
    ],
    "dreining": [
      "trapp;fra;til;andel;fraår;fulltår", "boligtrapp;6;5;0,13;2025;2029",
      "boligtrapp;5;3;0,07;2026;2027",
    ],
    "kapasitet": [
      "trapp;trinn;eier;fase;fraår;antall", "boligtrapp;6;egen;finnes;2024;20",
      "boligtrapp;5;egen;finnes;2024;60", "boligtrapp;3;egen;finnes;2024;40",
    ],
    "scenarier": ["scenario;felt;verdi;fra;til", "a;beskrivelse;a;;", "b;beskrivelse;b;;"],
  ])

  @Test func everyTablePrintsTheSameNeed() throws {
    let files = try Self.folder.results()
    let (groups, shift) = (
      try ResultFile(files, "behov.csv"), try ResultFile(files, "dreining.csv")
    )
    let (places, sheet) = (
      try ResultFile(files, "kapasitet.csv"), try ResultFile(files, "dimensjonering.csv")
    )
    let ladder = try ResultFile(files, "boligtrapp.csv")
    func column(_ table: ResultFile, _ name: String, _ keys: [String: String]) throws -> [Double] {
      let numbers = try table.numbers(name)
      return try numbers.indices.filter { row in
        try keys.allSatisfy { try table.texts($0.key)[row] == $0.value }
      }.map { numbers[$0] }
    }
    for year in 2024...2034 {
      let name = "\(year)"
      for rung in ["6", "5", "3"] {
        let with = try column(shift, name, ["trinn": rung, "dreining": "med"])
        let without = try column(shift, name, ["trinn": rung, "dreining": "uten"])
        let change = try column(shift, name, ["trinn": rung, "dreining": "endring"])
        #expect(change == [with[0] - without[0]])
        let group = rung == "6" ? "eldre" : "alle grupper"
        #expect(try column(groups, name, ["trinn": rung, "brukergruppe": group]) == with)
        #expect(try column(places, name, ["trinn": rung, "størrelse": "behov"]) == with)
        #expect(try column(ladder, name, ["trinn": rung]) == with)
        if year == 2034 {
          #expect(try column(ladder, "uendret_praksis_2034", ["trinn": rung]) == without)
        }
        let parts = try column(groups, name, ["trinn": rung]).dropLast(rung == "6" ? 0 : 1)
        #expect(parts.sum == with[0])
        if year == 2034 { #expect(try column(sheet, "behov 2034", ["trinn": rung]) == with) }
      }
      // A shift moves persons and makes none, also in print.
      let totals = try column(shift, name, ["trinn": "I alt"])
      #expect(totals.count == 2 && totals[0] == totals[1])
      #expect(try column(groups, name, ["trinn": "I alt"]) == [totals[0]])
      #expect(try column(ladder, name, ["trinn": "I alt"]) == [totals[0]])
    }
  }

  @Test func scenariosSideBySideAreTheTablesThemselves() throws {
    let files = try Self.folder.results(.init(scenarios: ["a", "b"]))
    let (beside, groups) = (
      try ResultFile(files, "scenarier-side-om-side.csv"), try ResultFile(files, "behov-a.csv")
    )
    #expect(try beside.numbers("a") == beside.numbers("b"))
    #expect(try beside.numbers("a").last == groups.numbers("2034").last)
  }
}
