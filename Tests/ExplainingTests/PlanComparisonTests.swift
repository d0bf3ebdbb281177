import TestSupport
import Testing

@testable import Explaining
@testable import ResultFiles
@testable import ScenarioFolders
@testable import Scenarios
@testable import Tabular

/// Two plans and why they differ.
@Suite struct PlanComparisonTests {
  private func rows(
    _ old: Folder, _ new: Folder, table: Int = 0
  ) throws -> [String: [Double]] {
    let comparison = try PlanComparison(
      old: old.kept("i fjor"), new: new.kept("i år"), language: .nb)
    var rows: [String: [Double]] = [:]
    for row in comparison.tables[table].rows {
      guard case .text(let name) = row.cells[0] else { continue }
      rows[name] = row.cells.dropFirst().map { cell in
        if case .number(let value) = cell { return value }
        return .nan
      }
    }
    return rows
  }

  /// What the result of a folder prints as `Nytt budsjett, i alt, netto` in the prices of each year.
  private func printed(_ folder: Folder) throws -> [Int: Double] {
    let file = try #require(try folder.kept().results["handlingsprogram-lopende.csv"])
    let lines = String(decoding: file, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let row = try #require(
      String(decoding: file, as: UTF8.self).split(separator: "\n").first {
        $0.hasPrefix("Nytt budsjett,\"i alt, netto\"")
      })
    let years = lines[0].compactMap { Int($0) }
    let numbers = row.split(separator: ",").suffix(years.count).compactMap { Double($0) }
    return Dictionary(uniqueKeysWithValues: zip(years, numbers))
  }

  private static let parts = [
    "nytt: vedtatt budsjett", "nytt: folketall", "nytt: rater", "nytt: forekomst og dekning",
    "nytt: priser",
    "nytt: prosjekter",
  ]

  @Test func theSamePlanDoesNotDiffer() throws {
    let rows = try rows(.project, .project)
    for part in Self.parts { #expect(rows[part] == [0, 0, 0, 0], "\(part)") }
    #expect(rows["forrige plan"] == rows["ny plan"])
  }

  /// One part at a time: only its line differs, and it is the whole change.
  @Test func eachPartHasItsOwnLine() throws {
    var adopted = Folder.project
    adopted["vedtatt_budsjett"][2] = "254;26500000;;2024;kommunal;;;vedtak;publisert"
    var people = Folder.project
    people["befolkning"] = people["befolkning"].map {
      $0.replacing("menn;50;2024;100", with: "menn;50;2024;130")
    }
    var rates = Folder.project
    rates["dodelighet"] = rates["dodelighet"].map { $0.replacing("S;0,9", with: "S;0,95") }
    var use = Folder.project
    use["trappebruk"][1] = "boligtrapp;6;eldre;begge;50+;2024;21;plass"
    var prices = Folder.project
    prices["enhetskostnader"][1] = prices["enhetskostnader"][1].replacing(
      "1000000", with: "1010000")
    var projects = Folder.project
    projects["investeringsrater"][1] = "Tunet;2026;40000000;sak 12;forutsetning"
    let folders = [adopted, people, rates, use, prices, projects]
    for (place, folder) in folders.enumerated() {
      let rows = try rows(.project, folder)
      for (other, part) in Self.parts.enumerated() {
        let isZero = rows[part]?.allSatisfy { $0 == 0 } ?? false
        // As many users among more people are fewer per person.
        let isChanged = other == place || (place == 1 && other == 3)
        #expect(isZero != isChanged, "\(part) of \(place)")
      }
      if place != 1 { #expect(rows[Self.parts[place]] == rows["endring i alt"]) }
      let (old, new) = (try printed(.project), try printed(folder))
      #expect(rows["forrige plan"] == (2025...2028).map { old[$0] ?? .nan })
      #expect(rows["ny plan"] == (2025...2028).map { new[$0] ?? .nan })
    }
  }

  /// A million more is adopted: 26 500 and 25 500 thousand × 1,03 a year, rounded; the level is
  /// what it was.
  @Test func anAdoptedMillionIsItsOwnLine() throws {
    var new = Folder.budget
    new["vedtatt_budsjett"][2] = "254;26500000;;2024;kommunal;;;vedtak;publisert"
    let plan = try rows(.budget, new)
    #expect(plan["nytt: vedtatt budsjett"] == [1030, 1061, 1092, 1126])
    #expect(plan["nytt: vedtatt budsjett"] == plan["endring i alt"])
    let level = try rows(.budget, new, table: 1)
    for part in Self.parts + ["endring i alt"] { #expect(level[part] == [0, 0, 0, 0]) }
  }

  /// A user more in 2024 costs 900 000 × 1,04 of the level of 2025; the plan has only what the change
  /// since 2024 is of it.
  @Test func aUserMoreMovesTheLevelAndHardlyThePlan() throws {
    var new = Folder.budget
    new["trappebruk"][1] = "boligtrapp;6;eldre;begge;alle;2024;21;plass"
    var old = Folder.budget
    old["trappebruk"][1] = "boligtrapp;6;eldre;begge;alle;2024;20;plass"
    let name = "nytt: forekomst og dekning"
    let (plan, level) = (try rows(old, new)[name], try rows(old, new, table: 1)[name])
    let growth = try #require(plan?.first)
    #expect(try #require(level?.first) == 936 + growth)
    #expect(growth.magnitude < 50)
  }

  /// Without an adopted budget there is no printed plan, and only the level is compared.
  @Test func withoutAnAdoptedBudgetTheLevelIsCompared() throws {
    var folder = Folder.budget
    folder.files["vedtatt_budsjett"] = nil
    let bare = try folder.kept()
    let comparison = try PlanComparison(old: bare, new: bare, language: .nb)
    #expect(comparison.tables.map(\.name) == ["endring-i-kostnadsniva"])
    #expect(
      comparison.warnings == [
        "there is no vedtatt_budsjett.csv in both, so neither is a handlingsprogram: only the level is compared"
      ])
  }

  /// A year later: new start year, first year, prices and instalments; the lines add up exactly.
  @Test func nextYearsPlanAddsUp() throws {
    var new = Folder.project
    new["innstillinger"] = new["innstillinger"].map {
      $0.replacing("startår;2024", with: "startår;2025")
    }
    new["befolkning"] += new["befolkning"].dropFirst().map {
      $0.replacing(";2024;100", with: ";2025;103")
    }
    new["trappebruk"][2] = "boligtrapp;5;eldre;begge;alle;2024;55;bolig"
    new["okonomi"][1] = "første_år;2026;;;x;forutsetning"
    new["deflator"][1] = "lønn;2024;2034;vekst;0,045;;;x;forutsetning"
    new["investeringsrater"] = [
      "prosjekt;år;beløp;kilde;status", "Tunet;2027;30000000;sak 12;forutsetning",
      "Tunet;2028;33000000;sak 12;forutsetning",
    ]
    new["investeringer"] = new["investeringer"].map { $0.replacing("2027-07", with: "2028-07") }
    let rows = try rows(.project, new)
    let sum = (0..<3).map { year in Self.parts.reduce(0) { $0 + (rows[$1]?[year] ?? .nan) } }
    #expect(rows["endring i alt"] == sum)
    for year in 0..<3 {
      #expect((rows["forrige plan"]?[year] ?? .nan) + sum[year] == rows["ny plan"]?[year])
    }
    let (was, isNow) = (try printed(.project), try printed(new))
    #expect(rows["forrige plan"] == (2026...2028).map { was[$0] ?? .nan })
    #expect(rows["ny plan"] == (2026...2028).map { isNow[$0] ?? .nan })
    let table = try PlanComparison(
      old: Folder.project.kept(), new: new.kept(), language: .nb
    ).tables[0]
    #expect(
      table.notes.prefix(2) == [
        """
        vedtatt budsjett er for 2024 i forrige plan og for 2025 i den nye; endringene regnes fra det \
        året, og det er med i «nytt: vedtatt budsjett»
        """, "sammenlignet er årene begge planene har, 2026–2028",
      ])
    #expect(rows["nytt: folketall"]?.allSatisfy { $0 != 0 } == true)
    #expect(rows["nytt: prosjekter"]?[2] != 0)
  }

  @Test func theOrderIsTold() throws {
    let same = try Folder.budget.kept()
    let table = try PlanComparison(old: same, new: same, language: .nb).tables[0]
    #expect(
      table.notes.suffix(2) == [
        "nytt: prosjekter – andre investeringer og tiltak",
        """
        delene er byttet ut i denne rekkefølgen: vedtatt budsjett, folketall, rater, forekomst og \
        dekning, priser, prosjekter; en annen rekkefølge gir en annen fordeling og samme sum
        """,
      ])
    #expect(table.notes.filter { $0.hasPrefix("nytt: ") }.count == Self.parts.count)
    #expect(table.columns.map(\.header) == ["", "2025", "2026", "2027", "2028"])
  }

  @Test func whatDoesNotMatchIsRefused() throws {
    func problems(_ work: () throws -> Void) -> [String] {
      do { try work() } catch { return (error as? Problems)?.items.map(\.description) ?? ["?"] }
      return []
    }
    let changed = problems {
      _ = try Folder.budget.kept("gammel") { $0["driftskostnad.csv"]?.append(32) }
    }
    #expect(
      changed == [
        """
        gammel/driftskostnad.csv: found other bytes than the manifest tells, expected the file as it \
        was written; run the folder again with --out
        """
      ])
    let without = problems { _ = try Folder.small.kept("liten", keepsInputs: false) }
    #expect(
      without == [
        """
        liten: found no inputs (inndata-….csv) of 5 files, expected a result that keeps its inputs; \
        run the folder again with --out
        """
      ])
    let hiding = problems {
      var manifest = try #require(
        Manifest(try RunReport(Folder.small.read(), .init()).manifest(of: [])))
      manifest.suppression = .init(below: 5, hiddenCells: 0, leftOut: [])
      _ = try ResultFolder(name: "delt", manifest: manifest.bytes(), files: [:])
    }
    #expect(
      hiding == [
        """
        delt: found a result that hides counts below 5, and so keeps no inputs, expected a result that \
        keeps its inputs; run the folder without --skjul-under, into a folder that is not handed over
        """
      ])
    let places = problems {
      var other = Folder.small
      for file in ["befolkning", "flytting"] {
        other[file] = other[file].map { $0.hasPrefix("1;") ? "2 Andre" + $0.dropFirst() : $0 }
      }
      _ = try PlanComparison(
        old: Folder.small.kept("ett"), new: other.kept("to"), language: .nb)
    }
    #expect(
      places == [
        """
        to: found a result of Andre (2), expected one of 1, as ett is; where the place has a new \
        number, give the old folder that number and run it again
        """
      ])
    var scenario = Folder.budget
    scenario["scenarier"] = ["scenario;felt;verdi", "a;beskrivelse;x", "b;beskrivelse;y"]
    let several = problems {
      let two = try scenario.kept("to", .init(scenarios: ["a", "b"]))
      _ = try PlanComparison(old: two, new: two, language: .nb)
    }
    #expect(
      several == [
        """
        to/manifest.json: found 2 scenarios, expected one scenario, so that it is clear what is \
        compared
        """
      ])
  }

  /// The standard scenario has another name this year, and a price of its own.
  @Test func scenariosMayHaveNewNames() throws {
    var old = Folder.budget
    old["scenarier"] = ["scenario;felt;verdi", "a;beskrivelse;x"]
    old.add("innstillinger", "standardscenario;a")
    old.add("deflator", "lønn;2026;2026;vekst;0,1;;a;x;forutsetning")
    var new = Folder.budget
    new["scenarier"] = ["scenario;felt;verdi", "b;beskrivelse;x"]
    new.add("innstillinger", "standardscenario;b")
    let rows = try rows(old, new)
    #expect(rows["endring i alt"]?[0] == 0)
    #expect(rows["endring i alt"]?.dropFirst().allSatisfy { $0 < 0 } == true)
  }
}
