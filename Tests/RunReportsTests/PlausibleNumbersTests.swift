import RunReports
import ScenarioFolders
import TestSupport
import Testing

/// Numbers in another unit than that of their column.
@Suite struct PlausibleNumbersTests {
  private func check(_ folder: Folder) -> FolderCheck {
    FolderCheck(files: folder.bytes, language: .en)
  }

  private func folder(_ file: String, _ rows: [String]) -> Folder {
    Folder.places.with(file) { rows }
  }

  private static let coverage = "trapp;trinn;brukergruppe;bane;år;verdi;grense"
  private static let staff = "trapp;trinn;brukergruppe;år;per_enhet;produktivitet;fravær"
  private static let rate = "navn;trapp;trinn;brukergruppe;aldersgruppe;nevner;år;verdi;egen"
  private static let ladder = "trapp;trinn;rekkefølge;navn;bånd;enhet;botid;frigjør"

  /// A file with a number that nobody can mean, and what is told of it.
  static let impossible: [(file: String, heading: String, row: String, told: String)] = [
    ("dekning", coverage, "boligtrapp;6;eldre;mål;2030;60;", "2:6: found «60», expected users per"),
    ("dekning", coverage, "boligtrapp;6;eldre;trend;;-1;", "2:6: found «-1», expected change of"),
    ("dekning", coverage, "boligtrapp;6;eldre;trend;;0,01;10", "2:7: found «10», expected users"),
    ("aarsverk", staff, "boligtrapp;6;eldre;2024;110;;", "2:5: found «110», expected årsverk per"),
    ("aarsverk", staff, "boligtrapp;6;eldre;2024;1,1;0,5;", "2:6: found «0,5», expected increase"),
    ("aarsverk", staff, "boligtrapp;6;eldre;2024;1,1;1;", "2:6: found «1», expected increase"),
    ("referanse", rate, "andre;;;omsorg;alle;alle;2024;8,2;0,09", "2:8: found «8,2», expected"),
    (
      "veksttall", "navn;basisår;år;vekst;basis;økning", "omsorg;;2034;40;;200",
      "2:4: found «40», expected growth as a share"
    ),
  ]

  @Test(arguments: impossible)
  func aNumberNobodyMeansIsRefused(file: String, heading: String, row: String, told: String) {
    let problems = check(folder(file, [heading, row])).problems.map(\.description)
    #expect(problems.first?.hasPrefix("\(file).csv:\(told)") == true, "\(problems)")
    #expect(problems.count == 1)
  }

  /// A column in another unit is one cause, whatever stands in its rows.
  @Test func aColumnInAnotherUnitIsToldOnce() {
    let rows = (2030...2037).map { "boligtrapp;6;eldre;mål;\($0);\($0 - 1970);" }
    #expect(
      check(folder("dekning", [Self.coverage] + rows)).problems.map(\.description) == [
        "dekning.csv:2:6: found «60», expected users per inhabitant, from 0 to 3; is it per cent? Divide by 100 (the same on 7 more lines, 3 to 9)"
      ])
  }

  @Test func aStepFreesNoSixtyHomes() {
    var folder = Folder.places
    folder["trapper"] = [
      Self.ladder, "boligtrapp;6;1;Institusjon;;plass;2;60", "boligtrapp;5;2;Bolig;;bolig;;",
    ]
    #expect(
      check(folder).problems.map(\.description).contains {
        $0.hasPrefix("trapper.csv:2:8: found «60», expected ordinary homes")
          && $0.hasSuffix("from 0 to 2; is it per cent? Divide by 100")
      })
  }

  @Test(arguments: [
    ("okonomi", "sosiale_kostnader;40;;;x;forutsetning", "okonomi.csv:5:2: found «40», expected"),
    ("okonomi", "produktivitet 2027;0,5;;;x;forutsetning", "okonomi.csv:5:2: found «0,5»"),
    ("innstillinger", "årsverk_per_ansatt;0,068", "innstillinger.csv:5:2: found «0,068», expected"),
    ("innstillinger", "kjønnsforhold;0,512", "innstillinger.csv:5:2: found «0,512», expected boys"),
    ("fruktbarhet", ";2024;SRB;0,512", "fruktbarhet.csv:37:4: found «0,512», expected boys"),
    (
      "enhetskostnader",
      "pleier;lønn per årsverk;750;2024;lønn;boligtrapp;5;;254;;;;;;;;anslag;forutsetning;",
      "enhetskostnader.csv:5:3: found «750», expected kroner a year for one årsverk, at least"
    ),
  ])
  func aFieldOfALongFileIsRefused(file: String, row: String, told: String) {
    var folder = Folder.budget
    folder.add(file, row)
    let problems = check(folder).problems.map(\.description)
    #expect(problems.first?.hasPrefix(told) == true, "\(problems)")
  }

  @Test(arguments: [
    ("enhetskostnader", 3, ";500000;", ";700;", "«700» is unlikely as kroner a year for one unit"),
    ("vedtatt_budsjett", 1, ";20000000;", ";20000;", "«20000» is unlikely as kroner of a function"),
    (
      "investeringsrater", 1, ";30000000;", ";30000;", "«30000» is unlikely as kroner of a building"
    ),
    ("renter", 1, ";0,04;", ";0,4;", "«0,4» is unlikely as interest a year"),
    ("deflator", 1, ";0,04;", ";0,4;", "«0,4» is unlikely as growth from the year before"),
  ])
  func anUnlikelyNumberIsTold(file: String, row: Int, old: String, new: String, told: String) {
    var folder = Folder.project
    folder[file][row] = folder[file][row].replacing(old, with: new)
    #expect(check(folder).warnings.contains { $0.contains(told) })
    #expect(!check(.project).warnings.contains { $0.contains(" is unlikely as ") })
  }

  @Test func kronerPerInhabitantInThousandsAreTold() {
    let old = "gamle;egen per innbygger;380000;2024;lønn;;;;;;50+;;;;;;anslag;forutsetning;"
    let told = "«380» is unlikely as kroner a year for one inhabitant, at least 1000"
    let thousands = old.replacing(";380000;", with: ";380;")
    #expect(
      check(.budget("enhetskostnader", adding: thousands)).warnings.contains { $0.contains(told) })
    #expect(
      !check(.budget("enhetskostnader", adding: old)).warnings.contains { $0.contains("unlikely") })
  }

  @Test func aBudgetInThousandsIsTold() {
    var folder = Folder.budget
    folder["vedtatt_budsjett"][1] = "253;200000;2000;2024;kommunal;A1;;vedtak;publisert"
    folder["vedtatt_budsjett"][2] = "254;255000;;2024;kommunal;;;vedtak;publisert"
    #expect(check(folder).warnings.contains { $0.contains("per inhabitant; is it in thousands") })
    #expect(!check(.budget).warnings.contains { $0.contains("per inhabitant") })
  }

  /// Women and men of each age, a hundred and one groups up to 100+.
  private func population(
    _ women: (Int) -> String, _ men: (Int) -> String = { "\(300 - 3 * min($0, 99))" }
  ) -> [String] {
    var folder = Folder()
    folder["befolkning"] = ["region;kjønn;alder;år;personer"]
    for age in 0...100 {
      let label = age == 100 ? "100+" : "\(age)"
      folder.add("befolkning", "1;kvinner;\(label);2020;\(women(age))")
      folder.add("befolkning", "1;menn;\(label);2020;\(men(age))")
    }
    return check(folder).warnings.map(\.description)
  }

  @Test func aPopulationNoPlaceHasIsTold() {
    let women = { "\(301 - 3 * min($0, 99))" }
    let doubts = ["thousands", "are as many", "sorted without"]
    #expect(!population(women).contains { told in doubts.contains { told.contains($0) } })
    #expect(
      population({ "0,\(301 - 3 * $0 / 2)" }, { "0,\(300 - 3 * $0 / 2)" }).contains {
        $0.contains("befolkning.csv:2: parts of persons")
      })
    #expect(!population({ _ in "1" }, { "\($0 % 2)" }).contains { $0.contains("only 15") })
    #expect(population({ "\($0 % 2)" }, { _ in "0" }).contains { $0.contains("only 50 persons") })
    #expect(
      population(women, women).contains { $0.contains("men and women of region 1 are as many") })
    #expect(
      population({ "\(3 * $0 * $0)" }).contains { $0.contains("sorted without the others") })
  }

  /// Targets that only the people who come are too few for.
  @Test(arguments: [("mål;2030;1,2;", 1), ("mål;2030;0,9;", 0), ("trend;;0,3;", 1)])
  func moreUsersThanPeopleAreToldOnce(path: String, count: Int) throws {
    var folder = Folder.services()
    folder["dekning"] = [Self.coverage, "boligtrapp;6;eldre;\(path)"]
    folder["scenarier"] = ["scenario;felt;verdi", "a;beskrivelse;b", "c;beskrivelse;d"]
    let told = check(folder).warnings.map(\.en).filter { $0.contains("inhabitants aged 50+") }
    #expect(told.count == count, "\(told)")
    #expect(told.allSatisfy { $0.hasPrefix("dekning.csv: the path of «eldre» on step 6") })
    func warnings(_ request: RunReport.Request) throws -> Int {
      try RunReport(folder.read(), request).warnings.count { $0.en.contains("aged 50+") }
    }
    #expect(try warnings(.init()) == count)
    // What is hidden is not told by a warning either.
    var hiding = RunReport.Request()
    hiding.hiddenBelow = 25
    #expect(try warnings(hiding) == 0)
  }
}
