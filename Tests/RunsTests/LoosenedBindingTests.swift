import Demography
import TestSupport
import Testing

/// Replicate, then loosen: the adjustments of a bound run kept, one assumption changed.
@Suite struct LoosenedBindingTests {
  private func folder(_ totals: [String], _ scenarios: String...) -> Folder {
    var folder = Folder.small
    folder["kontrolltotaler"] = ["region;aldersgruppe;år;personer"] + totals
    folder["forutsetninger"] = [
      "komponent;nivå;kjønn;år;mål;verdi", "fruktbarhet;L;;2020;faktor;0,8",
    ]
    folder["scenarier"] = ["scenario;felt;verdi"] + scenarios
    return folder
  }

  /// Every year bound, only the last one, and by age group.
  private static let totals: [[String]] = [
    ["1;alle;2025;2400", "1;alle;2030;3000"], ["1;alle;2030;3000"],
    ["1;0–19;2025;900", "1;20–49;2025;1200", "1;50+;2025;400", "1;50+;2030;450"],
  ]

  @Test(arguments: totals) func nothingChangedIsTheBoundRunToTheBit(totals: [String]) throws {
    let folder = folder(totals, "løs;kontrolltotaler;løsnet")
    let (bound, loosened) = try (folder.run(), folder.run("løs"))
    #expect(bound.isBound && !loosened.isBound)
    #expect(bound.regions[0].populations == loosened.regions[0].populations)
    #expect(
      bound.regions[0].steps.contains { $0.step.account.adjustment.contains { $0 != 0 } })
  }

  /// Its own last year, and what it has in common with the standard scenario, change nothing else.
  @Test(arguments: totals) func whatIsSharedWithTheBoundRunIsNoChange(totals: [String]) throws {
    for field in ["sluttår;2040", "migrasjonstid;slutt", "åpen_gruppe;samlet"] {
      var folder = folder(
        totals + ["1;20–49;2040;1300"], "bundet;kontrolltotaler;ja", "bundet;\(field)",
        "løs;kontrolltotaler;løsnet", "løs;\(field)")
      folder.add("innstillinger", "standardscenario;bundet")
      let (bound, loosened) = try (folder.run("bundet"), folder.run("løs"))
      #expect(bound.endYear == (field == "sluttår;2040" ? 2040 : 2030))
      #expect(loosened.endYear == bound.endYear)
      #expect(bound.regions[0].populations == loosened.regions[0].populations, "\(field)")
      let last = bound.regions[0].steps.last?.step.account.adjustment ?? []
      #expect(field != "sluttår;2040" || last.contains { $0 != 0 })
      #expect(loosened.warnings.allSatisfy { !$0.contains("adjustments") })
    }
  }

  /// A setting that the standard scenario does not have is a change, and seen.
  @Test func aSettingOfItsOwnIsSeen() throws {
    let folder = folder(
      Self.totals[0], "løs;kontrolltotaler;løsnet", "løs;migrasjonstid;slutt")
    let (bound, loosened) = try (folder.run(), folder.run("løs"))
    #expect(bound.regions[0].populations != loosened.regions[0].populations)
  }

  /// Fewer births and the same adjustments: the difference is that of the children, and of theirs.
  @Test(arguments: totals) func onlyTheChangeIsSeen(totals: [String]) throws {
    let folder = folder(
      totals, "løs;kontrolltotaler;løsnet", "løs;alternativ;LMMM", "bundet;kontrolltotaler;ja",
      "bundet;alternativ;LMMM")
    let (bound, loosened) = try (folder.run(), folder.run("løs"))
    for year in [2025, 2030] {
      let before = try #require(bound.regions[0].populations[year])
      let after = try #require(loosened.regions[0].populations[year])
      let born = (year - 2020) / 5
      for sex in Sex.allCases {
        for group in 0..<11 {
          if group < born {
            #expect(after[sex, group: group] < before[sex, group: group])
          } else {
            #expect(after[sex, group: group] == before[sex, group: group])
          }
        }
      }
    }
    // Bound anew, the adults make up for the children who are not born: another question.
    let again = try #require(try folder.run("bundet").regions[0].populations[2030])
    #expect(again != loosened.regions[0].populations[2030])
  }

  @Test func theTableHasBothRunsAndTheDifference() throws {
    let folder = folder(Self.totals[0], "løs;kontrolltotaler;løsnet", "løs;alternativ;LMMM")
    let results = try folder.results(.init(scenarios: ["løs"]))
    let file = try ResultFile(results, "losnet.csv")
    let kinds = try file.texts("kjøring")
    let numbers = try file.numbers("2030")
    #expect(kinds.suffix(3) == ["bundet", "løsnet", "forskjell"])
    #expect(numbers.suffix(3).first == 3000)
    for index in stride(from: 0, to: numbers.count, by: 3) {
      #expect(numbers[index + 2] == numbers[index + 1] - numbers[index])
    }
    #expect((numbers.last ?? 0) < 0)
  }

  @Test func theAgeRatiosAreComparedYearByYear() throws {
    var folder = folder(Self.totals[0], "løs;kontrolltotaler;løsnet", "løs;alternativ;LMMM")
    folder["indikatorer"] = ["navn;teller;nevner", "barn per voksen;0–19;20+"]
    let file = try folder.file("losnet-aldersforhold.csv", .init(scenarios: ["løs"]))
    #expect(try file.texts("kjøring") == ["bundet", "løsnet", "forskjell"])
    let bound = try #require(try folder.run().regions[0].populations[2030])
    let children = try #require(bound.persons(from: 0, through: 19))
    let adults = try #require(bound.persons(from: 20, through: nil))
    let numbers = try file.numbers("2030")
    #expect(near(numbers[0], children / adults, within: 0.0005 + 1e-12))
    #expect(numbers[1] < numbers[0] && abs(numbers[2] - (numbers[1] - numbers[0])) < 1e-9)
    #expect(try file.numbers("2020")[2] == 0)
  }

  /// Children whom the binding takes away and low fertility never lets be born.
  @Test func adjustmentsThatCannotBeTakenAreTold() throws {
    var folder = folder(
      ["1;0–4;2025;1"], "løs;kontrolltotaler;løsnet", "løs;alternativ;LMMM",
      "likt;kontrolltotaler;løsnet")
    #expect(try folder.run("likt").warnings.allSatisfy { !$0.contains("adjustments") })
    folder["forutsetninger"][1] = "fruktbarhet;L;;2020;faktor;0,1"
    #expect(
      try folder.run("løs").warnings.contains {
        $0.hasPrefix("region 1: ") && $0.contains("of the adjustments of the bound run")
      })
  }

  @Test func thereMustBeSomethingToLoosenFrom() {
    var folder = folder(Self.totals[0], "løs;kontrolltotaler;løsnet")
    folder.files["kontrolltotaler"] = nil
    #expect(
      folder.problems() == [
        "kontrolltotaler.csv: found nothing, expected control totals, since scenario «løs» is loosened from them"
      ])
    let wrong = self.folder(Self.totals[0], "løs;kontrolltotaler;fri")
    #expect(
      wrong.problems() == [
        "scenarier.csv:2:3: found «fri», expected one of ja, nei, løsnet"
      ])
  }
}
