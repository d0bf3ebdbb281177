import TestSupport
import Testing

@testable import Explaining
@testable import Tabular

/// Two results without a budget, and last year's beside this year's.
@Suite struct DemandComparisonTests {
  private static let users = [
    "trapp;brukergruppe;sted;trinn;kjønn;aldersgruppe;år;antall",
    "boligtrapp;unge;hjemme;;begge;10–17;2024;12",
  ]
  private static let rules = [
    "trapp;brukergruppe;hendelse;fra;til;kjønn;aldersgruppe;fraår;tilår;verdi",
    "boligtrapp;unge;innflyttingsalder;;;begge;18–25;;;1",
    "boligtrapp;unge;første trinn;;5;begge;alle;;;1",
  ]

  /// A folder with known users, and the folder of the year after: 103 persons of each age on 1 January
  /// 2025, 22 users of rung 6 counted then, and twelve known users still.
  private static func years(_ folder: Folder) -> (old: Folder, new: Folder) {
    var old = folder
    (old["kjente_brukere"], old["overganger"]) = (users, rules)
    old["trapper"] = old["trapper"].enumerated().map { $1 + ($0 == 0 ? ";teller" : ";personer") }
    var new = old
    new["innstillinger"] = new["innstillinger"].map {
      $0.replacing("startår;2024", with: "startår;2025")
    }
    new["befolkning"] = new["befolkning"].map { $0.replacing(";2024;100", with: ";2025;103") }
    new["trappebruk"] = new["trappebruk"].map {
      $0.replacing("2024;20;plass", with: "2025;22;plass").replacing(";2024;51", with: ";2025;52")
    }
    new["kjente_brukere"] = new["kjente_brukere"].map { $0.replacing(";2024;", with: ";2025;") }
    return (old, new)
  }

  private func isExact(_ rows: [String: [Double?]], _ block: String, ends: (String, String)) -> Bool
  {
    func row(_ name: String) -> [Double] { (rows[block + name] ?? []).map { $0 ?? .nan } }
    let parts = rows.keys.filter { $0.hasPrefix(block + "nytt: ") && $0 != block + ends.1 }
    let (old, new, all) = (row(ends.0), row(ends.1), row("endring i alt"))
    return !old.isEmpty && parts.count > 1
      && old.indices.allSatisfy { year in
        let sum = parts.reduce(0) { $0 + (rows[$1]?[year] ?? .nan) }
        return abs(sum - all[year]) < 1e-9 && abs(old[year] + sum - new[year]) < 1e-9
      }
  }

  /// By hand, of people of 50+: 206 in 2025 and (2 · 103 · 0,9) · 2 = 370,8 in 2026, where the old run
  /// has 360 and 504.
  ///
  /// A tenth of them need rung 6 by last year's rate; 22 of 206 do by this year's.
  @Test func aYearLaterTheNeedIsSplit() throws {
    let (old, new) = Self.years(.services())
    let need = try PeopleLineTests.rows(old, new, "endring-i-behov")
    let row = { (name: String) in (need["boligtrapp 6 " + name] ?? []).prefix(2).map { $0 ?? -1 } }
    #expect(row("forrige resultat") == [36, 50])
    #expect(row("nytt: folketall") == [-15, -13])
    #expect(row("nytt: forekomst og dekning") == [1, 3])
    #expect(row("nytt resultat") == [22, 40])
    for block in [
      "boligtrapp 6 ", "boligtrapp 5 ", "boligtrapp I alt, plass ", "boligtrapp I alt, bolig ",
    ] {
      #expect(isExact(need, block, ends: ("forrige resultat", "nytt resultat")), "\(block)")
    }
  }

  /// The same years with a budget: the lines add up, and each end is what its own run prints.
  @Test func aYearLaterThePlanIsSplit() throws {
    var (old, new) = Self.years(.budget)
    new["okonomi"][1] = "første_år;2026;;;x;forutsetning"
    old["kapasitet"] = [
      Folder.capacityHeader, "boligtrapp;6;eldre;egen;finnes;2024;;30;;x;publisert",
    ]
    new["kapasitet"] = old["kapasitet"]
    for table in ["endring-fra-forrige-plan", "endring-i-kostnadsniva"] {
      let rows = try PeopleLineTests.rows(old, new, table)
      let ends =
        table == "endring-i-kostnadsniva"
        ? ("nivå i forrige plan", "nivå i ny plan") : ("forrige plan", "ny plan")
      #expect(isExact(rows, "", ends: ends), "\(table)")
      #expect(rows["nytt: folketall"]?.count == 3)
      #expect(rows["nytt: forekomst og dekning"]?.allSatisfy { ($0 ?? 0) > 0 } == true, "\(table)")
    }
  }

  /// Forty more of 50+ are 40 persons more; 1,5 årsverk for each place where it was one.
  @Test func populationAndStaff() throws {
    let header = "trapp;trinn;brukergruppe;år;per_enhet;produktivitet;fravær"
    let old = Folder.services(["aarsverk": [header, "boligtrapp;6;;2024;1;;"]])
    var new = Folder.services(["aarsverk": [header, "boligtrapp;6;;2024;1,5;;"]])
    new["befolkning"] = new["befolkning"].map {
      $0.replacing("menn;50;2024;100", with: "menn;50;2024;140")
    }
    let people = try PeopleLineTests.rows(old, new, "endring-i-folketall")
    #expect(people["I alt forrige resultat"]?[0] == 10_200)
    #expect(people["I alt nytt: folketall"]?.prefix(2) == [40, 36])
    #expect(people["I alt nytt: rater"]?.allSatisfy { $0 == 0 } == true)
    #expect(isExact(people, "I alt ", ends: ("forrige resultat", "nytt resultat")))
    let staff = try PeopleLineTests.rows(old, new, "endring-i-arsverk")
    let row = { (name: String) in (staff["boligtrapp 6 " + name] ?? []).prefix(2).map { $0 ?? -1 } }
    #expect(row("forrige resultat") == [20, 36])
    #expect(row("nytt: folketall") == [4, 3.6])
    #expect(row("nytt: forekomst og dekning") == [-4, -6.6])
    #expect(row("nytt: bemanning") == [10, 16.5])
    #expect(row("nytt resultat") == [30, 49.5])
    for block in ["boligtrapp 6 ", " I alt "] {
      #expect(isExact(staff, block, ends: ("forrige resultat", "nytt resultat")), "\(block)")
    }
  }

  /// Age groups are the same where their ages are, whatever they are called: two sexes of 100 at 50+.
  @Test func ageGroupsAreFoundByTheirAges() throws {
    func folder(_ old: String) -> Folder {
      Folder.services(["aldersgrupper": ["gruppe;fra;til", "resten;0;49", "\(old);50;"]])
    }
    var new = folder("seniorer")
    new["befolkning"] = new["befolkning"].map {
      $0.replacing("menn;50;2024;100", with: "menn;50;2024;140")
    }
    let people = try PeopleLineTests.rows(folder("eldre"), new, "endring-i-folketall")
    #expect(people["seniorer forrige resultat"]?[0] == 200)
    #expect(people["seniorer nytt: folketall"]?[0] == 40)
    #expect(people["seniorer nytt resultat"]?[0] == 240)
  }

  /// New rates, new plans and new counts each have a line of their own.
  @Test func eachPartHasItsOwnLine() throws {
    let parts = ["folketall", "rater", "forekomst og dekning", "planer"]
    var rates = Folder.services()
    rates["dodelighet"] = rates["dodelighet"].map { $0.replacing("S;0,9", with: "S;0,5") }
    var use = Folder.services()
    use["trappebruk"][1] = "boligtrapp;6;eldre;begge;50+;2024;25;plass"
    let plans = Folder.services([
      "dreining": [
        "trapp;fra;til;brukergruppe;andel;fraår;fulltår;omregning;hvem;avgang;scenario",
        "boligtrapp;6;5;eldre;0,5;2025;2025;;alle;;",
      ]
    ])
    for (place, folder) in [(1, rates), (2, use), (3, plans)] {
      let need = try PeopleLineTests.rows(.services(), folder, "endring-i-behov")
      for (other, part) in parts.enumerated() {
        let isZero = need["boligtrapp 6 nytt: \(part)"]?.allSatisfy { $0 == 0 } ?? false
        #expect(isZero == (other != place), "\(part) of \(place)")
      }
    }
  }

  @Test func oneBudgetIsNotCompared() throws {
    let comparison = try PlanComparison(
      old: Folder.services().kept(), new: Folder.budget.kept(), language: .nb)
    #expect(comparison.tables.map(\.name) == ["endring-i-folketall", "endring-i-behov"])
    #expect(
      comparison.warnings == [
        "only one of the results has a budget (okonomi.csv): population, need and staff are compared, and not kroner"
      ])
    let notes = comparison.tables[1].notes
    #expect(
      notes.first
        == "nytt: folketall – flere eller færre innbyggere i startåret, med like mange brukere per innbygger som i den gamle planen"
    )
    #expect(notes.last?.contains("folketall, rater, forekomst og dekning, planer;") == true)
  }
}
