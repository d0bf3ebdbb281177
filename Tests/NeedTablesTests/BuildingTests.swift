import TestSupport
import Testing

@testable import NeedTables
@testable import Outcomes

/// Homes to build by type, what is reserved of new dwellings, and dwellings freed.
@Suite struct BuildingTests {
  private static let capacity = [
    "kapasitet": [
      "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall",
      "boligtrapp;6;eldre;egen;finnes;2024;;18", "boligtrapp;5;eldre;egen;finnes;2024;2027;51",
      "boligtrapp;5;eldre;egen;finnes;2028;;40",
    ]
  ]
  private static let header = "mål;navn;trapp;trinn;år;verdi;av"

  private static func table(_ folder: Folder, _ name: String) throws -> ResultFile {
    try folder.file("\(name).csv")
  }

  private static func row(_ table: ResultFile, _ column: String, _ name: String) throws -> Int {
    try #require(try table.texts(column).firstIndex(of: name))
  }

  @Test(arguments: [2031, 2034]) func whatIsBuiltIsWhatIsMissingInTheYearAskedFor(year: Int) throws
  {
    var folder = Folder.services(Self.capacity)
    if year != 2034 { folder.add("innstillinger", "mangel_null_innen;\(year)") }
    let plan = try Self.table(folder, "byggeplan")
    let years = ResultYears(try folder.run(), history: false)
    #expect(years.shown.contains(year) && years.kept.contains(year))
    let places = try Self.table(folder, "kapasitet")
    let missing = try places.numbers("\(year)")
    let measures = try places.texts("størrelse")
    let lacking = measures.indices.filter { measures[$0] == "mangler" }.map { missing[$0] }
    #expect(lacking.count == 2 && lacking[1] >= 11)
    for rung in 0...1 {
      var built = 0.0
      for ofYear in 2024...year {
        let homes = try plan.numbers("\(ofYear)")[rung]
        #expect(homes >= 0 && homes == homes.rounded())
        built += homes
      }
      #expect(built == lacking[rung])
    }
    #expect(try plan.texts("type") == ["plass", "bolig"])
    let sheet = try Self.table(folder, "dimensjonering")
    // Each rung, then the total of places and of homes: a rung each.
    #expect(try sheet.numbers("behov \(year)").count == 4)
    #expect(try sheet.numbers("mangler") == lacking + lacking)
  }

  /// Need on 31 December is of the day after, which the run does not have for its last year.
  @Test func theLastYearMayBeUnknown() throws {
    var folder = Folder.services(Self.capacity)
    for row in ["mangel_null_innen;2031", "behovsdato;31. desember"] {
      folder.add("innstillinger", row)
    }
    let plan = try Self.table(folder, "byggeplan")
    let places = try Self.table(folder, "kapasitet")
    let measures = try places.texts("størrelse")
    let missing = try places.numbers("2031")
    let lacking = measures.indices.filter { measures[$0] == "mangler" }.map { missing[$0] }
    #expect(lacking.count == 2 && lacking.allSatisfy { $0 > 0 })
    for rung in 0...1 {
      let built = try (2024...2031).reduce(0) { try $0 + plan.numbers("\($1)")[rung] }
      #expect(built == lacking[rung])
    }
    #expect(try plan.texts("2033").allSatisfy { !$0.isEmpty })
    #expect(try plan.texts("2034") == ["", ""])
  }

  @Test func homesDivideOnTheTypesOfTheirStep() throws {
    var folder = Folder.services(Self.capacity)
    folder["produksjon"] = [
      Self.header, "boligtype;leilighet med base;boligtrapp;5;;0,6;",
      "boligtype;selveid;boligtrapp;5;;0,3;",
    ]
    let plan = try Self.table(folder, "byggeplan")
    #expect(
      try plan.texts("type")
        == ["plass", "leilighet med base", "selveid", "uten type", "alle typer"])
    for year in 2024...2034 {
      let homes = try plan.numbers("\(year)")
      #expect(homes[1] + homes[2] + homes[3] == homes[4])
      #expect(homes.allSatisfy { $0 >= 0 })
    }
    let sums = try plan.numbers("sum")
    for (type, share) in [(1, 0.6), (2, 0.3), (3, 0.1)] {
      #expect(near(sums[type], share * sums[4], within: 1))
    }
  }

  @Test func homesAreDividedInTurn() {
    let byType = DividedHomes.byType([3, nil, 2, 5], shares: [0.6, 0.2, 0.2])
    #expect(byType[0] == [2, nil, 1, 3])
    #expect(byType[1] == [1, nil, 0, 1])
    #expect(byType[2] == [0, nil, 1, 1])
  }

  /// 60/20/20, 15 % of the block of flats or of all, and an option on 2 %.
  @Test func reservedSharesHaveTheirDenominator() throws {
    var folder = Folder.services()
    folder["produksjon"] = [
      Self.header, "boligtype;blokk;;;;0,6;", "boligtype;rekkehus;;;;0,2;",
      "boligtype;enebolig;;;;0,2;", "reservert;rimelige;;;;0,15;",
      "reservert;av blokk;;;;0,15;blokk",
      "reservert;småhus;;;;0,5;rekkehus + enebolig", "reservert;opsjon;;;;0,02;",
      "antall;;;;2024;300;", "antall;;;;2030;200;",
    ]
    let table = try Self.table(folder, "nye-boliger")
    #expect(try table.numbers("i % av alle") == [60, 20, 20, 100, 15, 9, 20, 2])
    #expect(try table.numbers("2024") == [180, 60, 60, 300, 45, 27, 60, 6])
    #expect(try table.numbers("2033") == [120, 40, 40, 200, 30, 18, 40, 4])
    #expect(try table.numbers("sum")[3] == 2600)
    #expect(
      try table.texts("boliger").suffix(4)
        == [
          "rimelige: 15,0 % av alle", "av blokk: 15,0 % av blokk",
          "småhus: 50,0 % av rekkehus + enebolig", "opsjon: 2,0 % av alle",
        ])
    // Without a number of dwellings the shares are all there is to tell.
    folder["produksjon"].removeLast(2)
    let shares = try Self.table(folder, "nye-boliger")
    #expect(try shares.numbers("i % av alle") == [60, 20, 20, 100, 15, 9, 20, 2])
    #expect(shares.table.header == ["boliger", "i % av alle"])
  }

  /// The programme has its own types, in the scenario it leads alone; what is reserved is whole, a
  /// share of what is printed, and adds up over the years.
  @Test func theProgrammeHasItsOwnTypes() throws {
    var folder = Folder.services()
    folder["boligbygging"] = ["region;boligtype;år;ferdigstilt;avgang"]
    for year in 2024...2033 {
      folder.add("boligbygging", "1;tun;\(year);13;")
      folder.add("boligbygging", "1;gård;\(year);4;")
    }
    folder["husholdning"] = [
      "mål;boligtype;kjønn;alder;år;verdi", "hovedperson;;begge;0–19;2024;0",
      "hovedperson;;begge;20+;2024;0,5",
    ]
    for type in ["tun", "gård"] {
      folder["husholdning"] += [
        "beboere;\(type);;;2024;1,8", "utenfra;\(type);;;2024;0,5",
        "profil;\(type);begge;20–34;2024;1",
      ]
    }
    folder["flytting"] = folder["flytting"].map { $0.replacing("rate;0", with: "rate;0,1") }
    for age in 0...50 {
      for sex in ["kvinner", "menn"] {
        folder.add("flytting", "1;inn;\(sex);\(age);2024;antall;4")
      }
    }
    folder["scenarier"] = ["scenario;felt;verdi", "trend;boligbygging;nei"]
    folder["produksjon"] = [
      Self.header, "boligtype;blokk;;;;0,6;", "boligtype;villa;;;;0,4;",
      "reservert;av tun;;;;0,1;tun", "reservert;alle;;;;0,15;",
    ]
    #expect(folder.problems() == [])
    let table = try Self.table(folder, "nye-boliger")
    #expect(try table.texts("boliger").prefix(3) == ["tun", "gård", "I alt"])
    var sums = [Double](repeating: 0, count: 5)
    for year in 2024...2033 {
      let numbers = try table.numbers("\(year)")
      #expect(numbers.prefix(3) == [13, 4, 17])
      #expect(numbers.allSatisfy { $0 == $0.rounded() })
      for row in 0..<5 { sums[row] += numbers[row] }
    }
    // 10 % of 130 and 15 % of 170, half away from zero.
    #expect(sums == [130, 40, 170, 13, 26])
    #expect(try table.numbers("sum") == sums)
    let trend = try folder.results(.init(scenarios: ["trend"]))
    #expect(trend["nye-boliger.csv"] == nil)
  }

  @Test func tenanciesThatEndFreePlaces() throws {
    var folder = Folder.services()
    folder["trapper"] = [
      "trapp;trinn;rekkefølge;navn;bånd;enhet;teller;botid;frigjør",
      "boligtrapp;6;1;Institusjon;;plass;personer;4;0,5",
      "boligtrapp;5;2;Bolig med døgntjenester;;bolig;personer;;1",
    ]
    let table = try Self.table(folder, "omlop")
    #expect(
      try table.texts("størrelse") == [
        "plasser frigjort", "flytter inn", "ordinære boliger frigjort", "flytter inn",
        "ordinære boliger frigjort",
      ])
    let need = try ServiceFoldersNeed.of(folder)
    let first = try table.numbers("2025")
    // Twenty people of whom five leave in a year, and more who need a place.
    #expect(first[0] == 5)
    #expect(near(first[1], (need[0][1] - need[0][0] + 5), within: 0.051))
    #expect(near(first[2], first[1] / 2, within: 0.051))
    #expect(near(first[3], max(0, need[1][1] - need[1][0]), within: 0.051))
    #expect(first[4] == first[3])
  }

  @Test func scenariosHaveTheirShortageSideBySide() throws {
    var folder = Folder.services(Self.capacity)
    folder["dreining"] = [
      "trapp;fra;til;andel;fraår;scenario", "boligtrapp;6;5;0,5;2025;lavere",
    ]
    folder["scenarier"] = [
      "scenario;felt;verdi;fra;til", "uendret;beskrivelse;praksis;;", "lavere;beskrivelse;d;;",
      "lavere;mangel_null_innen;2030;;",
    ]
    let files = try folder.results(.init(scenarios: ["uendret", "lavere"]))
    let table = try ResultFile(files, "scenarier-kapasitet.csv")
    #expect(
      try table.texts("størrelse")
        == ["mangler", "bygges i alt", "mangler", "bygges i alt"])
    for (name, year) in [("uendret", "2034"), ("lavere", "2030")] {
      let column = try table.numbers(name)
      let places = try ResultFile(files, "kapasitet-\(name).csv")
      let (measures, numbers) = (try places.texts("størrelse"), try places.numbers(year))
      let missing = measures.indices.filter { measures[$0] == "mangler" }.map { numbers[$0] }
      #expect([column[0], column[2]] == missing)
      #expect(column[1] == column[0] && column[3] == column[2])
    }
    let difference = try table.numbers("forskjell_lavere")
    let (one, other) = (try table.numbers("uendret"), try table.numbers("lavere"))
    #expect(difference == zip(one, other).map { $1 - $0 })
  }

  @Test func whatIsWrongIsTold() {
    var folder = Folder.services()
    folder["produksjon"] = [
      Self.header, "boligtype;blokk;;;;0,7;", "boligtype;rekkehus;;;;0,4;",
      "reservert;rimelige;;;;0,15;villa", "reservert;x;boligtrapp;6;;0,1;",
      "boligtype;a;boligtrapp;9;;1;", "antall;;;;2024;-3;", "antall;;;;2025;3;",
      "antall;;;;2025;4;",
      "leie;;;;;1;", "boligtype;hus;;;;1,5;",
    ]
    folder["trapper"] = [
      "trapp;trinn;rekkefølge;navn;bånd;enhet;teller;botid;frigjør",
      "boligtrapp;6;1;Institusjon;;plass;;0;", "boligtrapp;5;2;Bolig;;bolig;;;-1",
    ]
    #expect(
      folder.problems() == [
        "produksjon.csv:9:1: found the same as on line 8: antall, 2025, expected at most one row with the same mål, navn, trapp, trinn, år, av; take one of them out",
        "trapper.csv:2:8: found «0», expected years above 0",
        "trapper.csv:3:9: found «-1», expected a number not below 0",
        "produksjon.csv:5:3: found «boligtrapp», expected nothing; only a boligtype is of a step",
        "produksjon.csv:6:4: found «9», expected a step of boligtrapp: 6, 5",
        "produksjon.csv:7:6: found «-3», expected a number not below 0",
        "produksjon.csv:10:1: found «leie», expected one of boligtype, reservert, antall",
        "produksjon.csv:11:6: found «1,5», expected a share from 0 to 1; 6,2 % is written 0,062",
        "produksjon.csv:3:6: found the shares of new dwellings add up to 1.1, expected 1 at most; the other is on line 2",
        "produksjon.csv:4:7: found «villa», expected types of new dwellings with + between, or nothing for all; «villa» is none of those told",
      ])
  }
}

/// The need by rung and year of a folder.
private enum ServiceFoldersNeed {
  static func of(_ folder: Folder) throws -> [[Double]] {
    let ladder = try #require(try folder.services().ladders.first)
    return ladder.part.rungs.map { ladder.need(rung: $0).map { $0?[0] ?? .nan } }
  }
}
