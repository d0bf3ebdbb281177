import TestSupport
import Testing

@testable import Runs
@testable import Scenarios

/// Growth that is told of, and growth that nobody can mean, whatever binds the run.
@Suite struct UnlikelyGrowthTests {
  /// The rule of history and of totals: 8 % a year, here 2,1589 times in ten years.
  @Test func growthThatIsFarMoreThanHistorysIsWarnedOf() throws {
    var folder = Folder.small
    for (factor, expected) in [
      ("2,15", []),
      (
        "2,17",
        [
          "scenarier.csv:2:3: folkevekst of «s» is 8 % a year; a fault in the factor or in the years?"
        ]
      ),
    ] {
      folder["scenarier"] = ["scenario;felt;verdi;fra;til", "s;folkevekst;\(factor);2020;2030"]
      #expect(try folder.run("s").warnings == expected)
    }
  }

  /// Of the small folder's 2 640 persons: a thousandfold miss, in its own years or by the end.
  @Test func growthThatNobodyCanMeanIsAnError() {
    var folder = Folder.small
    let expected =
      "scenarier.csv:2:3: found folkevekst of «s» from 2020, expected a factor that makes neither 300 times as many nor as few through 2030; write the factor over all the years from fra to til: 1,05 for 5 % more"
    for row in [
      "1000;2020;2030", "0,001;2020;2030", "300;2020;2030", "2;2020;2021", "0,5;2020;2021",
      "9999999999;2020;2021",
    ] {
      folder["scenarier"] = ["scenario;felt;verdi;fra;til", "s;folkevekst;\(row)"]
      #expect(folder.problems() == [expected], "\(row)")
    }
    folder["scenarier"] = ["scenario;felt;verdi;fra;til", "s;folkevekst;1,05;2020;2021"]
    #expect(folder.problems() == [])
  }

  /// Persons wanted by folkevekst where nobody is: the file that asks is the one that is named.
  @Test func growthOfNobodyNamesItsOwnFile() {
    var folder = Folder.small
    folder["dodelighet"] = folder["dodelighet"].map { line in
      line.contains(";S;")
        ? line.split(separator: ";").dropLast().joined(separator: ";") + ";0" : line
    }
    folder["fruktbarhet"] = ["alder;år;mål;verdi", "30;2020;rate;0"]
    folder.files["flytting"] = nil
    folder["scenarier"] = ["scenario;felt;verdi;fra;til", "s;folkevekst;1,05;2020;2030"]
    #expect(
      folder.problems() == [
        "scenarier.csv: found persons wanted at ages 0–4 and up in 2025, region 1, expected ages where the projection has somebody"
      ])
  }

  private func bound(_ rows: String...) -> Folder {
    Folder.small(["kontrolltotaler": ["region;aldersgruppe;år;personer"] + rows])
  }

  private func growth(_ folder: Folder, _ scenario: String = "") throws -> [String] {
    try folder.run(scenario).warnings.map(\.en).filter { $0.contains(" in the projection") }
  }

  /// Bound in 2025 to what is likely, and 6 600 persons move in in each step.
  @Test func aBoundRunIsAskedWhatCameOfIt() throws {
    var folder = bound("1;alle;2025;2700")
    folder["flytting"] = folder["flytting"].map { $0.replacing("antall;3,5", with: "antall;300") }
    let told = try growth(folder)
    #expect(told.count == 1)
    #expect(
      told.allSatisfy {
        $0.hasPrefix("region 1 changes by ")
          && $0.hasSuffix(
            " % a year from 2025 in the projection; a fault in the moves, the homes or the rates?")
      })
  }

  /// Ten times as many of 50 and over, 290 of 2 640 persons: no total of everybody says it.
  @Test func totalsOfSomeAgesAreAskedToo() throws {
    let folder = bound("1;50+;2025;2900")
    let told = try growth(folder)
    #expect(told.count == 1)
    #expect(
      told.allSatisfy {
        $0.contains(" from 2020 in the projection, which is bound then; a fault in the totals, ")
      })
    #expect(folder.problems() == [])
  }

  /// 11 % a year is told of the totals, and not again of the run, loosened from them or not.
  @Test func whatIsToldOfTheTotalsIsNotToldTwice() throws {
    var folder = bound("1;alle;2025;4500")
    folder["scenarier"] = [
      "scenario;felt;verdi", "løs;kontrolltotaler;løsnet", "fri;kontrolltotaler;nei",
    ]
    #expect(folder.warnings().filter { $0.contains("% a year") }.count == 1)
    #expect(try growth(folder) == [] && growth(folder, "løs") == [])
    #expect(try growth(folder, "fri") == [])
  }

  /// A region that has no totals of its own is asked beside one that has.
  @Test func everyRegionIsAsked() throws {
    var folder = bound("1;alle;2030;2700")
    for line in folder["befolkning"] where line.hasPrefix("1;") {
      folder.add("befolkning", "2" + line.dropFirst())
    }
    for line in folder["flytting"] where line.hasPrefix("1;") {
      folder.add("flytting", "2" + line.dropFirst().replacing("antall;3,5", with: "antall;300"))
    }
    let told = try growth(folder)
    #expect(told.count == 1)
    #expect(told.allSatisfy { $0.hasPrefix("region 2 changes by ") })
  }

  /// Numbers within the bounds of what is read, and a message that has room for what comes of them.
  @Test func hugeNumbersAreToldAndNotTrappedOn() throws {
    var folder = Folder.small
    folder["flytting"] = folder["flytting"].map {
      $0.contains(";ut;") ? $0.replacing("rate;0,02", with: "antall;9999999999") : $0
    }
    folder["forutsetninger"] = [
      "komponent;nivå;kjønn;år;mål;verdi", "innenlands;H;;2020;faktor;100",
    ]
    folder["scenarier"] = ["scenario;felt;verdi", "s;alternativ;MMHM"]
    let told = try folder.run("s").warnings.filter {
      $0.contains("persons were asked to move out who were not there")
    }
    #expect(told.count == 1)
  }
}
