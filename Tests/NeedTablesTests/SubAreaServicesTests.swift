import TestSupport
import Testing

/// Need, places and what lacks where in the municipality.
@Suite struct SubAreaServicesTests {
  /// Three areas in two bases; the first has most of the young, the last most of the old.
  private static func folder(_ capacity: [String], base: Bool = true) -> Folder {
    var folder = Folder.services([
      "kapasitet": ["trapp;trinn;brukergruppe;eier;fase;fraår;antall;delområde"] + capacity
    ])
    folder["delomraader"] = ["region;delområde;kjønn;alder;år;personer;base"]
    for sex in ["kvinner", "menn"] {
      for age in 0...50 {
        for (area, young, old) in [
          ("01 Liermarka;%;nord", 60, 10), ("02 Vik;%;nord", 30, 30),
          ("03 Slemmestad;%;sør", 10, 60),
        ] {
          let parts = area.split(separator: "%").map(String.init)
          let persons = age < 25 ? young : old
          folder.add(
            "delomraader",
            "1;\(parts[0])\(sex);\(age);2024;\(persons)\(base ? parts[1] : ";")")
        }
      }
    }
    return folder
  }

  private static let capacity = [
    "boligtrapp;6;eldre;egen;finnes;2024;10;03 Slemmestad",
    "boligtrapp;6;eldre;egen;planlagt;2028;6;Vik", "boligtrapp;6;eldre;egen;finnes;2024;4;",
    "boligtrapp;5;eldre;egen;finnes;2024;50;01",
  ]

  private static func table(_ folder: Folder, _ name: String) throws -> ResultFile {
    try folder.file("\(name).csv")
  }

  @Test func needPlacesAndLackAddUp() throws {
    let table = try Self.table(Self.folder(Self.capacity), "delomrader-kapasitet")
    let (areas, measures) = (try table.texts("delområde"), try table.texts("størrelse"))
    let rungs = try table.texts("trinn")
    func value(_ rung: String, _ area: String, _ measure: String, _ year: Int) throws -> Double {
      let numbers = try table.numbers("\(year)")
      let place = areas.indices.first {
        rungs[$0] == rung && areas[$0] == area && measures[$0] == measure
      }
      return place.map { numbers[$0] } ?? .nan
    }
    let names = ["01 Liermarka", "02 Vik", "03 Slemmestad"]
    for (rung, extra) in [("6", ["ikke stedfestet"]), ("5", [])] {
      for year in [2024, 2027, 2028, 2034] {
        for measure in ["behov", "plasser", "mangler", "ledige"] {
          let parts = try (names + extra).map { try value(rung, $0, measure, year) }
          let total = try value(rung, "I alt", measure, year)
          #expect(parts.sum == total, "\(rung) \(measure) \(year)")
          let north = try value(rung, "Base nord", measure, year)
          #expect(north == parts[0] + parts[1])
          #expect(try value(rung, "Base sør", measure, year) == parts[2])
        }
      }
    }
    // Twenty in all, six in ten of those of 50 in the south.
    #expect(try value("6", "03 Slemmestad", "behov", 2024) == 12)
    #expect(try value("6", "03 Slemmestad", "mangler", 2024) == 2)
    #expect(try value("6", "02 Vik", "plasser", 2027) == 0)
    #expect(try value("6", "02 Vik", "plasser", 2028) == 6)
    #expect(try value("6", "ikke stedfestet", "mangler", 2024) == 0)
    #expect(try value("6", "ikke stedfestet", "ledige", 2024) == 4)
    #expect(try value("6", "I alt", "plasser", 2024) == 14)
  }

  @Test func theMunicipalityIsThatOfTheOtherTables() throws {
    let folder = Self.folder(Self.capacity)
    let (area, whole) = (
      try Self.table(folder, "delomrader-kapasitet"), try Self.table(folder, "kapasitet")
    )
    let need = try Self.table(folder, "delomrader-behov")
    for year in ["2024", "2030", "2034"] {
      func numbers(_ table: ResultFile, _ column: String, _ keep: (Int) throws -> Bool) throws
        -> [Double]
      {
        let numbers = try table.numbers(column)
        return try numbers.indices.filter(keep).map { numbers[$0] }
      }
      let mine = try numbers(area, year) {
        try area.texts("delområde")[$0] == "I alt" && area.texts("størrelse")[$0] == "behov"
      }
      #expect(
        try mine == numbers(whole, year) { try whole.texts("størrelse")[$0] == "behov" })
      #expect(try mine == numbers(need, year) { try need.texts("delområde")[$0] == "I alt" })
    }
    let people = try Self.table(folder, "delomrader")
    #expect(
      try people.texts("delområde")
        == ["01 Liermarka", "02 Vik", "03 Slemmestad", "Base nord", "Base sør", "I alt"])
    let persons = try people.numbers("2030")
    #expect(persons[3] == persons[0] + persons[1] && persons[4] == persons[2])
  }

  @Test func withoutPlacesOrBasesThereAreNoSuchRows() throws {
    let files = try Self.folder(["boligtrapp;6;eldre;egen;finnes;2024;4;"], base: false).results()
    #expect(files["delomrader-kapasitet.csv"] == nil)
    let table = try ResultFile(files, "delomrader-behov.csv")
    #expect(try !table.texts("delområde").contains { $0.hasPrefix("Base") })
  }

  @Test func whatIsWrongIsTold() {
    var folder = Self.folder([
      "boligtrapp;6;eldre;egen;finnes;2024;4;Nesbru", "boligtrapp;6;eldre;;tak;2024;4;02 Vik",
    ])
    folder.add("delomraader", "1;01 Liermarka;kvinner;0;2019;5;sør")
    #expect(
      folder.problems() == [
        "delomraader.csv:308:7: found «sør», expected nord, as in the rows of «01 Liermarka» before",
        """
        kapasitet.csv:2:8: found «Nesbru», expected a delområde of delomraader.csv: \
        01 Liermarka, 02 Vik, 03 Slemmestad
        """,
        """
        kapasitet.csv:3:8: found «02 Vik», expected no delområde for a cap, which is for the municipality
        """,
      ])
  }
}
