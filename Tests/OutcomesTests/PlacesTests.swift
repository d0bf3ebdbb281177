import Demography
import MunicipalBudget
import ServiceDemand
import Tabular
import TestSupport
import Testing

@testable import MoneyTables
@testable import Outcomes

/// Own and purchased places, staff and the places of projects, from the files of the services.
@Suite struct PlacesTests {
  private func line(_ name: String, _ folder: Folder, _ scenario: String = "") throws -> [Double] {
    let (outcome, _) = try folder.money(scenario)
    let line = try #require(outcome.operating.lines.first { $0.name == name })
    return line.money.fixed.lane(0).map { ($0 / 1000).rounded() }
  }

  /// From July 2027 there are ten more: half of that year 30 and half 40.
  @Test func ownPlacesFirstAndTheRestIsBought() throws {
    let own = try line("egne", .places)
    let bought = try line("kjøpte", .places)
    #expect(own.prefix(5) == [20_000, 30_000, 30_000, 35_000, 40_000])
    #expect(bought.prefix(5) == [0, 12_000, 40_800, 56_720, 70_048])
  }

  /// One per cent more a year from the start and three from 2026 on, of the variable part only: 30
  /// million / 1,01 and / 1,01 / 1,03.
  @Test func productivityIsAPath() throws {
    var folder = Folder.places
    folder.add("okonomi", "produktivitet;0,01;;;x;forutsetning")
    folder.add("okonomi", "produktivitet 2026;0,03;;;x;forutsetning")
    folder.add(
      "enhetskostnader", "egne;fast;5000000;2025;lønn;boligtrapp;6;;253;egen;;;;;;;x;publisert;")
    let own = try line("egne", folder)
    #expect(own.prefix(3) == [20_000, 29_703, 28_838])
    let (outcome, _) = try folder.money()
    let fixed = outcome.operating.lines.filter { $0.name == "egne" }[1]
    #expect(fixed.money.fixed.lane(0).allSatisfy { $0 == 5_000_000 })
    let read = try folder.read()
    let words = try #require(BudgetDefinitions(ScenarioOutcome(read, folder.run()), language: .nb))
      .list
    #expect(
      words.first { $0.name == "produktivitet" }?.text
        == """
        en krone av variable enhetskostnader gir mer per år: 1,0 %, fra 2026 3,0 %; kostnaden deles på \
        1 + økningen
        """)
    folder.add("okonomi", "produktivitet 2026;0,04;;;x;forutsetning")
    folder.add("okonomi", "produktivitet 26;0,04;;;x;forutsetning")
    #expect(
      folder.problems() == [
        "okonomi.csv:7:1: found the same as on line 6: produktivitet 2026, expected at most one row with the same felt; take one of them out",
        "okonomi.csv:8:1: found «produktivitet 26», expected one of første_år, deflator, produktivitet, sosiale_kostnader, refusjon_innslag, refusjon_andel, refusjon_alder, kalkulasjonsrente, demografi_fra",
      ])
  }

  /// What is bought no more falls away in the prices of each year: two places of 2 million in 2024,
  /// none from 2028 on.
  @Test func whatIsBoughtNoMoreFollowsItsPrices() throws {
    var folder = Folder.places
    folder["kapasitet"] = [
      Folder.capacityHeader, "boligtrapp;6;eldre;egen;finnes;2024;;18;;x;publisert",
      "boligtrapp;6;eldre;egen;finnes;2028;;200;;x;publisert",
    ]
    let (outcome, _) = try folder.money()
    let line = try #require(outcome.lines.first { $0.name == "kjøpte" }).money
    #expect(abs((line.fixed[2028]?[0] ?? 0) + 4_000_000) < 1e-6)
    #expect(abs((line.nominal[2028]?[0] ?? 0) + 4_000_000 * 1.04 * 1.04 * 1.04) < 1e-6)
  }

  /// On 1 January 2027 the new places are not there; on 31 December they are.
  @Test func theNeedMeetsThePlacesOfItsDate() throws {
    func missing(_ folder: Folder) throws -> [Double] {
      let read = try folder.read()
      let run = try folder.run()
      let demand = DemandOutcome(
        read, run, RegionFutures(run.regions[0], settings: run.settings))
      let series = try #require(demand["boligtrapp", "6", "eldre", .own])
      return (2026...2028).map { series.values[$0]?[0] ?? .nan }
    }
    #expect(try missing(.places) == [30, 30, 40])
    var december = Folder.places
    december.add("innstillinger", "behovsdato;31. desember")
    #expect(try missing(december) == [30, 40, 40])
  }

  /// A year later with the scenario; four old ones closed in the same month.
  @Test func delayAndReplacedPlaces() throws {
    var folder = Folder.places
    folder["scenarier"] = ["scenario;felt;verdi", "sen;forsinkelse;1"]
    #expect(try line("egne", folder, "sen").prefix(6).suffix(3) == [30_000, 35_000, 40_000])
    folder["investeringer"][1] = folder["investeringer"][1].replacing(
      ";10;0;2027-07", with: ";10;4;2027-07")
    #expect(try line("egne", folder).prefix(5).suffix(3) == [30_000, 33_000, 36_000])
    folder["investeringer"][1] = folder["investeringer"][1].replacing(
      ";10;4;2027-07", with: ";10;40;2027-07")
    #expect(
      folder.problems() == [
        """
        investeringer.csv:2:6: found «Tunet» replaces 40 places, expected at most the 30 own places that \
        kapasitet.csv has on step 6 of boligtrapp in 2027
        """
      ])
  }

  /// Where the services say nothing of the rung's places, a project does not make them known.
  @Test func aProjectAloneTellsNoPlaces() throws {
    var folder = Folder.project
    folder["kapasitet"] = [
      Folder.capacityHeader, "boligtrapp;5;eldre;egen;finnes;2024;;30;;x;publisert",
    ]
    let read = try folder.read()
    let plan = try #require(read.capacity(of: "boligtrapp", folder.run()))
    #expect(!plan.tells(rung: "6") && plan.places(rung: "5", year: 2030).ownTotal == 30)
  }

  @Test func theSamePlacesAreNotToldTwice() {
    var folder = Folder.places
    folder.add("kapasitet", "boligtrapp;6;eldre;egen;planlagt;2028;;10;;x;publisert")
    let problem = """
      kapasitet.csv:3:5: found planned own places on step 6 of boligtrapp, where «Tunet» builds, expected \
      planned places of the step in investeringer.csv only, from the month of moving in; remove the \
      planned rows of the step; places others build are fase finnes from their year on
      """
    #expect(folder.problems() == [problem])
    // Also where only a scenario has them.
    folder["scenarier"] = ["scenario;felt;verdi", "b;beskrivelse;x"]
    folder["kapasitet"][2] = "boligtrapp;6;eldre;egen;planlagt;2028;;10;b;x;publisert"
    #expect(folder.problems() == [problem])
    folder["kapasitet"][2] = "boligtrapp;6;eldre;kjøp;planlagt;2028;;10;b;x;publisert"
    #expect(folder.problems() == [])
  }

  @Test func placesOfSeveralGroupsNeedAGroup() throws {
    var folder = Folder.places
    folder.add("trappebruk", "boligtrapp;6;psykisk helse;begge;alle;2024;5;plass")
    folder.add("kapasitet", "boligtrapp;6;psykisk helse;egen;finnes;2024;;5;;x;publisert")
    #expect(
      folder.problems() == [
        """
        investeringer.csv: found «Tunet» without brukergruppe, expected the group of its places, one \
        of eldre, psykisk helse; kapasitet.csv tells the places on step 6 of boligtrapp by group
        """
      ])
    folder["investeringer"] = folder["investeringer"].enumerated().map { place, line in
      place == 0 ? line + ";brukergruppe" : line + ";eldre"
    }
    #expect(folder.problems() == [])
    // The five places of the other group do not help the first, and the other way round.
    let own = try line("egne", folder)
    #expect(own.prefix(5) == [25_000, 35_000, 35_000, 40_000, 45_000])
    folder["investeringer"][1] = folder["investeringer"][1].replacing(";eldre", with: ";alle")
    #expect(
      folder.problems() == [
        """
        investeringer.csv:2:27: found «alle», expected a group counted on step 6 of boligtrapp in \
        trappebruk.csv
        """
      ])
  }

  /// A group without places of its own is no reason to leave its need out.
  @Test func aGroupWhosePlacesNobodyTellsStopsTheRun() {
    var folder = Folder.places
    folder.add("trappebruk", "boligtrapp;6;psykisk helse;begge;alle;2024;5;plass")
    #expect(
      folder.problems() == [
        """
        enhetskostnader.csv: found egne, egne plasser (kapasitet) for psykisk helse: no value for \
        2024, expected a figure for every year of the budget: 2024–2034
        """
      ])
  }

  @Test func ownAndPurchasedArePricedTogether() {
    for (place, found, other, advice) in [
      (1, "«kjøpte» for drift kjøp", "egen", ""),
      (
        2, "«egne» for drift egen", "kjøp",
        "; leave drift empty where all of the need has one price"
      ),
    ] {
      var folder = Folder.places
      folder["enhetskostnader"].remove(at: place)
      #expect(
        folder.problems() == [
          """
          enhetskostnader.csv: found \(found) on step 6 of boligtrapp alone, expected a price for \
          drift \(other) on the step too: the need is split into both\(advice)
          """
        ])
    }
  }

  // Two årsverk performed a place with a fifth absent are 2,5 employed; 600 000 kr and 30 % make
  // 1,95 million a place. The productivity of the budget is not of årsverk.
  @Test func staffOfTheFolderTimesWages() throws {
    var folder = Folder.places
    folder["aarsverk"] = [
      "trapp;trinn;brukergruppe;år;per_enhet;produktivitet;fravær",
      "boligtrapp;6;eldre;2024;2;0;0,2",
    ]
    folder.add("okonomi", "sosiale_kostnader;0,3;;;x;forutsetning")
    folder.add("okonomi", "produktivitet;0,1;;;x;forutsetning")
    let wage = "ansatte;lønn per årsverk;600000;2025;lønn;boligtrapp;6;;253;"
    folder["enhetskostnader"][1] = wage + "egen;;;;;;;x;publisert;"
    #expect(try line("ansatte", folder).prefix(4) == [39_000, 58_500, 58_500, 68_250])
    #expect(try line("kjøpte", folder).prefix(3) == [0, 10_909, (40_800 / 1.21).rounded()])
    var all = folder
    all["enhetskostnader"][1] = wage + ";;;;;;;x;publisert;"
    #expect(
      all.problems() == [
        """
        enhetskostnader.csv: found «kjøpte» for drift kjøp on step 6 of boligtrapp alone, expected a \
        price for drift egen on the step too: the need is split into both
        """
      ])
    all.add(
      "enhetskostnader", "mat;per enhet;5;2025;lønn;boligtrapp;6;;253;egen;;;;;;;x;publisert;")
    #expect(
      all.problems() == [
        """
        enhetskostnader.csv: found «ansatte» for all årsverk on step 6 of boligtrapp, where places are \
        bought too, expected drift egen: the staff of purchased places is in their price
        """
      ])
    all["enhetskostnader"].remove(at: 2)
    all["enhetskostnader"].removeLast()
    // All årsverk: 36 places in 2025.
    #expect(try line("ansatte", all).prefix(2) == [39_000, 70_200])
    all["enhetskostnader"][1] =
      "ansatte;lønn per årsverk;600000;2025;lønn;boligtrapp;6;eldre;253;kjøp;;;;;;;x;publisert;"
    #expect(
      all.problems() == [
        """
        enhetskostnader.csv:2:10: found «kjøp», expected egen, or empty: the staff of purchased places \
        is in their price
        """,
        """
        enhetskostnader.csv:2:8: found «eldre», expected an empty field: årsverk are those of the whole \
        step
        """,
      ])
  }

  /// Kroner per place and årsverk per place fall by the same factor where their productivity is the same.
  @Test func productivityIsTheSameOfKronerAndStaff() throws {
    var folder = Folder.budget
    folder["okonomi"].append("produktivitet;0,25;;;x;forutsetning")
    folder["aarsverk"] = [
      "trapp;trinn;brukergruppe;år;per_enhet;produktivitet;fravær", "boligtrapp;6;;2024;2;0,25;0",
    ]
    let (outcome, demand) = try folder.money()
    let kroner = try #require(outcome.operating.lines.first { $0.name == "institusjon" })
    let staff = try #require(demand["boligtrapp", "6", nil, .staff])
    func fall(_ year: Int, _ value: (Int) -> Double?) throws -> Double {
      let (now, then) = try (#require(value(year)), #require(value(2024)))
      let (units, before) = try (
        #require(kroner.units[year]?[0]), #require(kroner.units[2024]?[0])
      )
      return now / units / (then / before)
    }
    for (year, factor) in [(2024, 1), (2025, 0.8), (2026, 0.64), (2034, 0.107_374_182_4)] {
      let price = try fall(year) { kroner.money.fixed[$0]?[0] }
      let work = try fall(year) { staff.values[$0]?[0] }
      #expect(abs(price - factor) < 1e-12 && abs(work - factor) < 1e-12, "\(year)")
    }
  }

  @Test func staffThatIsNotThereIsTold() {
    var folder = Folder.budget
    folder.add("okonomi", "sosiale_kostnader;0,3;;;x;forutsetning")
    folder.add(
      "enhetskostnader",
      "lønn;lønn per årsverk;700000;2024;lønn;boligtrapp;6;;253;;;;;;;;x;publisert;")
    #expect(
      folder.problems() == [
        """
        aarsverk.csv: found lønn, årsverk: no value for 2024, expected a figure for every year of the \
        budget: 2024–2034
        """
      ])
  }

  /// The mean over twelve months of what each meets, never more than the need.
  @Test func monthsAreWeighedAlike() {
    var need = DrawBlock.zero
    for lane in need.indices { need[lane] = Double(lane) * 5 }
    for first in 1...12 {
      let months = (1...12).map { $0 < first ? 20.0 : 45.0 }
      let used = PlaceSplit.used(need, months: months)
      for lane in need.indices {
        let share = Double(13 - first) / 12
        let wanted = min(need[lane], 20) * (1 - share) + min(need[lane], 45) * share
        #expect(abs(used[lane] - wanted) < 1e-12 && used[lane] <= need[lane])
      }
    }
    #expect(PlaceSplit.used(need, months: Array(repeating: -1, count: 12)) == .zero)
  }
}
