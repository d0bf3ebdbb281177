import Demography
import TestSupport
import Testing

@testable import Runs
@testable import Scenarios

/// What must hold for every folder, tried on the small one.
@Suite struct FolderLawsTests {
  private static let controls = ["region;aldersgruppe;år;personer", "1;alle;2030;3000"]

  private func total(_ run: ScenarioRun, _ year: Int) throws -> Double {
    try #require(run.regions[0].populations[year]?.total)
  }

  @Test func aBoundRunEndsOnItsTotals() throws {
    let run = try Folder.small(["kontrolltotaler": Self.controls]).run()
    #expect(run.isBound)
    #expect(abs(try total(run, 2030) - 3000) < 1e-9)
    let groups = try Folder.small([
      "kontrolltotaler": [
        Self.controls[0], "1;0–19;2025;900", "1;20–49;2025;1200", "1;50+;2025;400",
      ]
    ]).run()
    let population = try #require(groups.regions[0].populations[2025])
    for (ages, persons) in [((0, 19), 900.0), ((20, 49), 1200)] {
      let found = try #require(population.persons(from: ages.0, through: ages.1))
      #expect(near(found, persons, within: 1e-9))
    }
    #expect(near(population.total, 2500, within: 1e-9))
  }

  @Test func looseningTheBindingGivesTheFreeRun() throws {
    let free = try Folder.small.run()
    var folder = Folder.small(["kontrolltotaler": Self.controls])
    folder["scenarier"] = ["scenario;felt;verdi", "fri;kontrolltotaler;nei"]
    let loosened = try folder.run("fri")
    #expect(loosened.regions[0].populations == free.regions[0].populations)
    #expect(!loosened.isBound)
    #expect(try folder.run().regions[0].populations != free.regions[0].populations)
    // Bound to what it is anyway, nothing moves.
    let same = ["1;alle;2030;\(try total(free, 2030))"]
    let bound = try Folder.small(["kontrolltotaler": [Self.controls[0]] + same]).run()
    #expect(abs(try total(bound, 2025) / total(free, 2025) - 1) < 1e-12)
  }

  @Test func growthIsMet() throws {
    var folder = Folder.small
    folder["scenarier"] = [
      "scenario;felt;verdi;fra;til", "s;folkevekst;1,21;2020;2030",
    ]
    let run = try folder.run("s")
    #expect(abs(try total(run, 2030) - total(run, 2020) * 1.21) < 1e-9)
    #expect(abs(try total(run, 2025) - total(run, 2020) * 1.1) < 1e-9)
  }

  @Test func withoutMovesNobodyMoves() throws {
    var folder = Folder.small
    folder["scenarier"] = ["scenario;felt;verdi", "s;alternativ;MM00"]
    let moved = try folder.run("s")
    folder.files["flytting"] = nil
    let none = try folder.run()
    #expect(moved.regions[0].populations == none.regions[0].populations)
    for (_, step) in moved.regions[0].steps {
      #expect(step.account.inMigration.allSatisfy { $0 == 0 })
      #expect(step.account.outMigration.allSatisfy { $0 == 0 })
      #expect(MigrationStream.allCases.allSatisfy { step.asked.persons[$0] == nil })
    }
  }

  @Test func constantLettersHoldTheRatesOfTheStart() throws {
    var folder = Folder.small
    for sex in ["kvinner", "menn"] {
      for age in Folder.smallAges {
        folder.add("dodelighet", "\(sex);\(age);2025;S;0,999")
        folder.add("flytting", "1;inn;\(sex);\(age);2025;antall;50,5")
        folder.add("flytting", "1;ut;\(sex);\(age);2025;rate;0,5")
      }
    }
    for age in stride(from: 15, through: 45, by: 5) {
      folder.add("fruktbarhet", "\(age);2025;rate;0,3")
    }
    folder["scenarier"] = ["scenario;felt;verdi", "s;alternativ;KKKK"]
    let held = try folder.run("s")
    #expect(held.regions[0].populations == (try Folder.small.run().regions[0].populations))
    #expect(held.totalFertility[2020] == held.totalFertility[2025])
    #expect(try folder.run().regions[0].populations != held.regions[0].populations)
  }

  @Test func theSameFolderGivesTheSameBytes() throws {
    var folder = Folder.small(["kontrolltotaler": Self.controls])
    folder["trapper"] = ["trapp;trinn;rekkefølge;navn", "bolig;1;1;a", "bolig;2;2;b"]
    folder["trappebruk"] = [
      "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet",
      "bolig;1;g;begge;alle;2020;50;bolig", "bolig;2;g;menn;50+;2020;20;bolig",
    ]
    let first = try folder.results()
    #expect(first.count > 8)
    #expect(try folder.results() == first)
    // Rows in another order are another input with the same results.
    var turned = folder
    for (name, lines) in folder.files {
      turned[name] = lines.prefix(1) + lines.dropFirst().reversed()
    }
    let second = try turned.results()
    #expect(first.keys.sorted() == second.keys.sorted())
    for name in first.keys.sorted() where name != "manifest.json" && name != "kilder.csv" {
      #expect(first[name] == second[name], "\(name)")
    }
    #expect(first["manifest.json"] != second["manifest.json"])
  }

  /// Norwegian, English, other separators, marks, line ends and encodings.
  @Test func howAFolderIsWrittenChangesNothing() throws {
    var folder = Folder.small(["kontrolltotaler": Self.controls])
    folder["scenarier"] = ["scenario;felt;verdi;fra;til", "s;folkevekst;1,21;2020;2030"]
    folder.add("scenarier", "s;kontrolltotaler;nei;;")
    folder.add("innstillinger", "kjønnsforhold;1,06")
    let request = RunReport.Request(scenarios: ["s", ""])
    func results(_ bytes: [String: [UInt8]]) throws -> [String: [UInt8]] {
      try Folder.results(bytes, request).filter {
        $0.key != "manifest.json" && $0.key != "kilder.csv"
      }
    }
    let plain = try results(folder.bytes)
    #expect(plain.count > 10)
    func same(_ bytes: [String: [UInt8]]) throws -> Bool { try results(bytes) == plain }
    #expect(try same(folder.encoded(lineEnd: "\r\n") { Array($0.utf8) }))
    #expect(try same(folder.encoded { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }))
    // The en dash of a group is not in ISO-8859-1; the hyphen is.
    #expect(
      try same(folder.encoded { $0.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }))
    func point(_ text: String) -> String { text.replacing(",", with: ".") }
    #expect(try same(folder.encoded { Array(point($0).utf8) }))
    #expect(try same(folder.encoded { Array(point($0).replacing(";", with: ",").utf8) }))
    #expect(try same(folder.encoded { Array($0.replacing(";", with: "\t").utf8) }))
    #expect(try same(english(folder).bytes))
  }

  private func english(_ folder: Folder) -> Folder {
    let words = [
      "felt": "field", "verdi": "value", "kjønn": "sex", "alder": "age", "år": "year",
      "mål": "measure", "personer": "persons", "strøm": "stream", "aldersgruppe": "age group",
      "fra": "from", "til": "to", "kvinner": "women", "menn": "men", "inn": "in", "ut": "out",
      "antall": "count", "alle": "all", "folkevekst": "population growth", "nei": "no",
      "kontrolltotaler": "control totals", "startår": "start year", "sluttår": "end year",
      "steglengde": "step length", "åpen_alder": "open age", "kjønnsforhold": "sex ratio",
    ]
    var english = folder
    for (name, lines) in folder.files {
      english[name] = lines.map { line in
        line.split(separator: ";", omittingEmptySubsequences: false)
          .map { words[String($0)] ?? String($0) }.joined(separator: ";")
      }
    }
    return english
  }

  /// The balance repeated from the text of the written file, bit for bit.
  @Test(arguments: ["jevn", "slutt", "start"]) func theWrittenFlowsBalance(timing: String) throws {
    var folder = Folder.small(["kontrolltotaler": Self.controls])
    folder.add("innstillinger", "migrasjonstid;\(timing)")
    // More are asked to leave than there are.
    folder["flytting"] = folder["flytting"].map {
      $0.replacing(";20;2020;rate;0,02", with: ";20;2020;rate;1")
    }
    let results = try folder.results()
    let flows = try ResultFile(results, "bevegelser.csv")
    let start = try flows.numbers("start")
    let end = try flows.numbers("slutt")
    let (died, into) = (try flows.numbers("døde_kohort"), try flows.numbers("inn"))
    let (out, change) = (try flows.numbers("ut"), try flows.numbers("justering"))
    #expect(start.count == 2 * 2 * 11)
    for row in start.indices {
      #expect((((start[row] - died[row]) + into[row]) - out[row]) + change[row] == end[row])
      #expect(end[row] >= 0)
    }
    #expect(try flows.numbers("beskåret").allSatisfy { $0 >= 0 })
    // The end of each row is the population table's, and the start is of the step before.
    let people = try ResultFile(results, "befolkning.csv")
      .values("personer", by: ["år", "kjønn", "alder"])
    let (sexes, ages) = (try flows.texts("kjønn"), try flows.texts("alder"))
    let years = try flows.texts("år").map { Int($0) ?? 0 }
    for row in start.indices {
      #expect(people["\(years[row] + 5) \(sexes[row]) \(ages[row])"] == end[row])
      let age = Int(ages[row]) ?? 0
      guard age > 0 else { continue }
      var before = people["\(years[row]) \(sexes[row]) \(age - 5)"] ?? .nan
      if age == 50 { before += people["\(years[row]) \(sexes[row]) 50"] ?? .nan }
      #expect(before == start[row])
    }
  }
}
