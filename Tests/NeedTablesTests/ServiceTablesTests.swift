import Demography
import TestSupport
import Testing

@testable import Scenarios

@Suite struct ServiceTablesTests {
  private static let known = [
    "kjente_brukere": [
      "trapp;brukergruppe;sted;trinn;kjønn;aldersgruppe;år;antall",
      "boligtrapp;eldre;hjemme;;begge;10–17;2024;40",
    ],
    "overganger": [
      "trapp;brukergruppe;hendelse;fra;til;kjønn;aldersgruppe;fraår;tilår;verdi",
      "boligtrapp;eldre;innflyttingsalder;;;begge;18–25;;;1",
      "boligtrapp;eldre;første trinn;;5;begge;alle;;;1",
    ],
    "trapper": [
      "trapp;trinn;rekkefølge;navn;bånd;enhet;teller", "boligtrapp;6;1;Institusjon;;plass;personer",
      "boligtrapp;5;2;Bolig med døgntjenester;;bolig;personer",
    ],
  ]

  private static func file(
    _ folder: Folder, _ name: String, _ request: RunReport.Request = .init()
  ) throws -> ResultFile { try folder.file("\(name).csv", request) }

  @Test func withoutFilesThereAreNoTables() throws {
    let names = try Folder.services().results().keys
    for name in ["behov", "dreining", "kapasitet", "arsverk", "kjente-brukere", "brutto-netto"] {
      #expect(!names.contains("\(name).csv"))
    }
  }

  @Test func boughtPlacesAndHomesToBuild() throws {
    let folder = Folder.services([
      "kapasitet": [
        "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall",
        "boligtrapp;6;eldre;egen;finnes;2024;;18",
      ]
    ])
    let table = try Self.file(folder, "kapasitet")
    let measures = try table.texts("størrelse")
    let first = try table.numbers("2024")
    let kept = Dictionary(uniqueKeysWithValues: zip(measures, first))
    #expect(kept["behov"] == 20)
    #expect(kept["avtalte kjøp"] == 0 && kept["kjøp"] == 0)
    #expect(kept["mangler"] == 2 && kept["ledige"] == 0)
    #expect(kept["bygges"] == 0)
    let sheet = try Self.file(folder, "dimensjonering")
    // The row, and the total of all that is counted in places.
    #expect(try sheet.numbers("behov 2024") == [20, 20])
    #expect(try sheet.numbers("egne") == [18, 18])
  }

  /// A sheet to the year it begins in has the need of that year once.
  @Test func oneYearIsOneColumn() throws {
    var folder = Folder.services([
      "kapasitet": [
        "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall",
        "boligtrapp;6;eldre;egen;finnes;2024;;15",
      ]
    ])
    folder.add("innstillinger", "mangel_null_innen;2024")
    let sheet = try Self.file(folder, "dimensjonering")
    #expect(sheet.table.header.filter { $0 == "behov 2024" }.count == 1)
    #expect(Set(sheet.table.header).count == sheet.table.header.count)
    #expect(try sheet.numbers("behov 2024") == [20, 20])
    #expect(try sheet.numbers("egne") == [15, 15])
    #expect(try sheet.numbers("mangler") == [5, 5])
  }

  /// What is agreed has one name in both tables, and it is not that of what is to be bought.
  @Test func agreedPurchasesAreCalledTheSame() throws {
    let folder = Folder.services([
      "kapasitet": [
        "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall",
        "boligtrapp;6;eldre;egen;finnes;2024;;15", "boligtrapp;6;eldre;kjøp;finnes;2024;;2",
      ]
    ])
    let table = try Self.file(folder, "kapasitet")
    let first = Dictionary(
      uniqueKeysWithValues: zip(try table.texts("størrelse"), try table.texts("2034")))
    let sheet = try Self.file(folder, "dimensjonering")
    #expect(first["avtalte kjøp"] == "2" && first["kjøp"] == "2" && first["mangler"] != "0")
    #expect(try sheet.texts("avtalte kjøp") == ["2", "2"])
    #expect(!sheet.table.header.contains { $0 == "kjøp" || $0 == "kjøpt" })
  }

  @Test func grossLessDeathsAndMovesIsNet() throws {
    let table = try Self.file(Folder.services(Self.known), "brutto-netto")
    let gross = try table.numbers("brutto")[0]
    // Those of 10–17 are 18–25 at some time before 2034, and nobody dies.
    #expect(gross > 30)
    #expect(try table.numbers("døde") == [0])
    #expect(try table.numbers("netto")[0] == gross)
    let rates = try table.numbers("netto av rater")[0]
    #expect(abs(try table.numbers("forskjell")[0] - (gross - rates)) < 0.11)
  }

  @Test func knownUsersAreConserved() throws {
    let table = try Self.file(Folder.services(Self.known), "kjente-brukere")
    let rows = Dictionary(
      uniqueKeysWithValues: zip(try table.texts("størrelse"), try table.numbers("2034")))
    let home = try #require(rows["kjente hjemme"])
    let need = try #require(rows["behov"])
    #expect(near(home + need, 40, within: 0.11))
  }

  @Test func twoSourcesOfGrowthStayTwo() throws {
    let table = try Self.file(
      Folder.services([
        "veksttall": [
          "navn;basisår;år;vekst;basis;økning", "L5384;;2040;0,45;;998", "L8644;;2040;0,4;;770",
        ]
      ]), "vekstanslag")
    #expect(try table.numbers("basis") == [2218, 1925])
    #expect(try table.numbers("økning") == [998, 770])
    #expect(try table.texts("avledet") == ["basis", "basis"])
  }

  @Test func ownAndReferenceGiveAnIndex() throws {
    let table = try Self.file(
      Folder.services([
        "referanse": [
          "navn;trapp;trinn;brukergruppe;aldersgruppe;nevner;år;verdi;egen",
          "14 kommuner;;;pleie og omsorg;alle;alle;2024;0,082;0,095",
          "landet;boligtrapp;6;eldre;50+;50+;2024;0,05;",
          "KOSTRA;boligtrapp;6;;50+;50+;2024;0,05;0,08",
        ]
      ]), "referansetall")
    // Twenty of two hundred persons, and a rate that is stated; a share of the cost is no rate.
    #expect(try table.texts("enhet") == ["%", "per 1000", "per 1000"])
    #expect(try table.numbers("egen") == [9.5, 100, 80])
    #expect(try table.numbers("andre") == [8.2, 50, 50])
    #expect(try table.numbers("indeks") == [1.16, 2, 1.6])
  }

  @Test func prevalenceIsLowAndHigh() throws {
    let table = try Self.file(
      Folder.services([
        "forekomst": [
          "brukergruppe;kjønn;aldersgruppe;lav;høy", "utviklingshemming;begge;alle;0,0095;0,0123",
        ]
      ]), "forekomst-personer")
    // 10 200 persons: 100 of each sex and age, 0 to 50.
    #expect(try table.numbers("2024") == [97, 125])
  }

  @Test func scenariosStandSideBySide() throws {
    let folder = Folder.services([
      "dreining": [
        "trapp;fra;til;andel;fraår;scenario", "boligtrapp;6;5;0,5;2025;lavere",
      ],
      "scenarier": [
        "scenario;felt;verdi;fra;til", "lavere;beskrivelse;dreining;;",
        "uendret;beskrivelse;praksis;;",
      ],
    ])
    let table = try Self.file(
      folder, "scenarier-side-om-side", .init(scenarios: ["uendret", "lavere"]))
    let (rungs, difference) = (
      try table.texts("trinn"), try table.numbers("forskjell_lavere")
    )
    #expect(rungs.suffix(2) == ["I alt, plass", "I alt, bolig"])
    #expect(difference[0] < 0)
    #expect(difference[1] > 0)
    #expect(
      zip(try table.numbers("lavere"), try table.numbers("uendret")).map { $0 - $1 }
        == difference)
  }

  @Test func plannedPlacesReplacePurchases() throws {
    var folder = Folder.services([
      "kapasitet": [
        "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall",
        "boligtrapp;6;eldre;egen;finnes;2024;;12", "boligtrapp;6;eldre;kjøp;finnes;2024;;3",
        "boligtrapp;6;eldre;egen;planlagt;2024;;5",
      ]
    ])
    func rows(_ year: String) throws -> [String: Double] {
      let table = try Self.file(folder, "kapasitet")
      return Dictionary(
        uniqueKeysWithValues: zip(try table.texts("størrelse"), try table.numbers(year)))
    }
    // Twenty need a place: eight bought without the planned five, three with them; three are agreed.
    #expect(try rows("2024")["kjøp erstattet av planlagte"] == 0)
    #expect(try rows("2024")["kjøp"] == 3)
    #expect(try rows("2024")["mangler"] == 0 && rows("2024")["ledige"] == 0)
    folder["kapasitet"][3] = "boligtrapp;6;eldre;egen;planlagt;2024;;50"
    #expect(try rows("2024")["kjøp erstattet av planlagte"] == 3)
    #expect(try rows("2024")["kjøp"] == 0 && rows("2024")["mangler"] == 0)
    #expect(try rows("2024")["avtalte kjøp"] == 3 && rows("2024")["ledige"] == 45)
    #expect(try Self.file(folder, "dimensjonering").numbers("ledige").count == 2)
    folder["kapasitet"].removeLast()
    #expect(try rows("2024")["kjøp erstattet av planlagte"] == nil)
  }

  /// 20 · 0,017 = 0,34 and 51 · 0,0066 = 0,3366 årsverk are printed as 0,3 each, and the total as 0,6;
  /// the sum before rounding would be 0,7.
  @Test func staffAddsUpAsItIsPrinted() throws {
    let read = try Folder.services([
      "aarsverk": [
        "trapp;trinn;brukergruppe;år;per_enhet", "boligtrapp;6;;2024;0,017",
        "boligtrapp;5;;2024;0,0066",
      ],
      "trapper": [
        "trapp;trinn;rekkefølge;navn;bånd;enhet", "boligtrapp;6;1;Institusjon;;plass",
        "boligtrapp;5;2;Bolig;;plass",
      ],
    ]).read()
    let table = try #require(RunReport(read, .init()).tables.first { $0.name == "arsverk" })
    let place = try #require(table.columns.firstIndex { $0.key == "2024" })
    #expect(table.rows.prefix(3).map { $0.cells[place] } == [0.3, 0.3, 0.6].map { .number($0) })
    #expect(table.remark?.parts.first?.text == "2024: 0,68")
  }

  /// New employees are what the printed totals give, and their share of the cohort follows from them.
  @Test func recruitsAreOfPrintedStaff() throws {
    var folder = Folder.services([
      "aarsverk": ["trapp;trinn;brukergruppe;år;per_enhet", "boligtrapp;5;;2024;0,33"]
    ])
    folder["innstillinger"] += ["avgang_ansatte;0,1", "årsverk_per_ansatt;0,5"]
    let table = try #require(
      RunReport(folder.read(), .init()).tables.first { $0.name == "arsverk" })
    func value(_ row: Int, _ year: Int) throws -> Double {
      let place = try #require(table.columns.firstIndex { $0.key == "\(year)" })
      guard case .number(let number) = table.rows[row].cells[place] else { return .nan }
      return number
    }
    for year in 2025...2034 {
      let wanted = max(0, try value(1, year) - 0.9 * value(1, year - 1)) / 0.5
      #expect(try value(3, year) == Rounding.tenth(wanted), "\(year)")
      #expect(abs(try value(4, year) - value(3, year) / 2) < 1e-12, "\(year)")
    }
  }

  @Test func staffIsReplacedAndGrows() throws {
    var folder = Folder.services([
      "aarsverk": ["trapp;trinn;brukergruppe;år;per_enhet", "boligtrapp;5;;2024;2"]
    ])
    func recruits() throws -> (employees: Double, share: Double) {
      let table = try Self.file(folder, "arsverk")
      let rows = Dictionary(
        zip(try table.texts("størrelse"), try table.numbers("2025")), uniquingKeysWith: { $1 })
      let share = rows.first { $0.key.hasPrefix("nye ansatte per 100") }?.value
      return (try #require(rows["nye ansatte i året"]), try #require(share))
    }
    // Two for each of 51 homes, in step with the population.
    let growth = try recruits()
    #expect(near(growth.share, growth.employees / 2, within: 0.1))
    folder["innstillinger"] += [
      "avgang_ansatte;0,1", "årsverk_per_ansatt;0,5", "rekrutteringsalder;19",
    ]
    let all = try recruits()
    // A tenth of 102 leaves, and two persons do the work of one; two hundred are nineteen.
    #expect(near(all.employees, 2 * (growth.employees + 10.2), within: 0.2))
    #expect(near(all.share, all.employees / 2, within: 0.1))
    let titles = try Self.file(folder, "arsverk").texts("størrelse")
    #expect(titles.contains("nye ansatte per 100 19-åringer"))
  }

  @Test func areasAddUpToTheMunicipality() throws {
    var folder = Folder.services()
    folder["delomraader"] = ["region;delområde;kjønn;alder;år;personer"]
    for sex in ["kvinner", "menn"] {
      for age in 0...50 {
        folder.add("delomraader", "1;01 nord;\(sex);\(age);2024;\(age < 25 ? 70 : 20)")
        folder.add("delomraader", "1;02 sør;\(sex);\(age);2024;\(age < 25 ? 30 : 80)")
      }
    }
    let table = try Self.file(folder, "delomrader-behov")
    for year in ["2024", "2030", "2034"] {
      let rows = try table.numbers(year)
      #expect(rows.count == 6)
      #expect(rows[0] + rows[1] == rows[2])
      #expect(rows[3] + rows[4] == rows[5])
      #expect(rows[1] > rows[0])
    }
  }
}
