import RunReports
import TestSupport
import Testing

/// Slips of the keyboard that leave a folder readable: told at the cell, with what was probably meant.
@Suite struct SlipTests {
  private func warnings(_ folder: Folder) -> [String] { folder.newWarnings }

  private func folder(_ file: String, _ line: Int, _ text: String, to new: String) -> Folder {
    var folder = Folder.places
    #expect(folder[file][line].contains(text))
    folder[file][line] = folder[file][line].replacing(text, with: new)
    return folder
  }

  private func problems(_ folder: Folder) -> [String] {
    FolderCheck(files: folder.bytes, language: .en).problems.map(\.description)
  }

  @Test func functionsOfNoMunicipalityOrNoBudget() {
    // Own and purchased places are of one function.
    var typo = Folder.places
    for line in [1, 2] {
      typo["enhetskostnader"][line] = typo["enhetskostnader"][line].replacing(
        ";253;", with: ";523;")
    }
    #expect(
      warnings(typo) == [
        "enhetskostnader.csv:2:9: municipalities have no KOSTRA-funksjon 523; theirs are 100–399 and 800–899: are the digits in order?"
      ])
    for line in [1, 2] {
      typo["enhetskostnader"][line] = typo["enhetskostnader"][line].replacing(
        ";523;", with: ";235;")
    }
    #expect(
      warnings(typo) == [
        "enhetskostnader.csv:2:9: the adopted budget has no function 235, from which its changes are counted; it has 253, 254"
      ])
    // A budget of one line for all of care has no functions to compare with.
    var whole = typo
    whole["vedtatt_budsjett"] = [
      whole["vedtatt_budsjett"][0], "pleie og omsorg;90000000;;2024;kommunal;;;vedtak;publisert",
    ]
    #expect(!warnings(whole).contains { $0.contains("has no function") })
  }

  @Test func aBudgetInThousandsOfWhatItsUsersCost() {
    // 51 users at 500 000 are 25,5 million, and 8,6 million are more than a third.
    let told = "vedtatt_budsjett.csv:3:2: the users that trappebruk.csv counts cost more than three"
    for (kroner, isTold) in [("25500", true), ("8400000", true), ("8600000", false)] {
      let folder = folder("vedtatt_budsjett", 2, "25500000", to: kroner)
      #expect(warnings(folder).contains { $0.hasPrefix(told) } == isTold, "\(kroner)")
    }
  }

  @Test func groupsThatNobodyCounts() {
    #expect(
      problems(folder("enhetskostnader", 1, "boligtrapp;6;;", to: "boligtrapp;6;eldree;")).first
        == "enhetskostnader.csv:2:8: found «eldree», expected a group counted on step 6 of boligtrapp in trappebruk.csv; did you mean «eldre»?"
    )
    #expect(
      problems(folder("kapasitet", 1, ";eldre;", to: ";elder;")).contains(
        "kapasitet.csv:2:3: found «elder», expected a group counted on boligtrapp in trappebruk.csv; did you mean «eldre»?"
      ))
  }

  @Test func oneMeasureSpelledInTwoWays() {
    var folder = Folder.places
    folder["tiltak"] = [
      Folder.measureHeader,
      "Økt bemanning natt;tiltak;253;;2026;økning;600000;utgift;2025;lønn;;;;;x;forutsetning",
      "Økt bemaning natt;tiltak;253;;2028;reduksjon;600000;utgift;2025;lønn;;;;;x;forutsetning",
    ]
    #expect(
      warnings(folder) == [
        "tiltak.csv:3: «Økt bemaning natt» in navn is not the same as «Økt bemanning natt» in tiltak.csv:2, and is counted by itself; if they are one, write them alike"
      ])
  }

  @Test func agesThatNoRowCounts() {
    var folder = Folder.places
    folder["trappebruk"][1] = "boligtrapp;6;eldre;begge;40–44;2024;10;plass"
    folder.add("trappebruk", "boligtrapp;6;eldre;begge;50+;2024;10;plass")
    let told =
      "trappebruk.csv:4: no row counts those of 45–49 in «eldre» on step 6; is it missing? Write 0 where there are none"
    #expect(warnings(folder) == [told])
    // None are written as 0, and few on one side may be none between.
    var none = folder
    none.add("trappebruk", "boligtrapp;6;eldre;begge;45–49;2024;0;plass")
    #expect(warnings(none) == [])
    folder["trappebruk"][1] = "boligtrapp;6;eldre;begge;40–44;2024;4;plass"
    #expect(warnings(folder) == [])
    // Each sex has its own ages: those of the one do not fill the hole of the other.
    folder["trappebruk"] = folder["trappebruk"].filter { !$0.hasPrefix("boligtrapp;6") }
    for row in ["kvinner;0–17", "kvinner;18–49", "kvinner;50+", "menn;0–17", "menn;50+"] {
      folder.add("trappebruk", "boligtrapp;6;eldre;\(row);2024;10;plass")
    }
    #expect(warnings(folder).count == 1 && warnings(folder)[0].contains("those of 18–49"))
  }

  @Test func knownUsersBeyondThoseCounted() {
    var folder = Folder.places
    folder["trapper"] = zip(folder["trapper"], ["teller", "personer", "personer"])
      .map { "\($0);\($1)" }
    folder["kjente_brukere"] = [
      "trapp;brukergruppe;sted;trinn;kjønn;aldersgruppe;år;antall",
      "boligtrapp;eldre;trinn;6;begge;50+;2024;31",
    ]
    let told = "kjente_brukere.csv:2:8: many more known users in «eldre» on step 6 than "
    #expect(warnings(folder).filter { $0.hasPrefix(told) }.count == 1)
    folder["kjente_brukere"][1] = "boligtrapp;eldre;trinn;6;begge;50+;2024;30"
    #expect(!warnings(folder).contains { $0.hasPrefix(told) })
  }

  @Test func yearsOfThePlan() {
    let late = folder("okonomi", 1, "2025", to: "2030")
    #expect(
      warnings(late).contains(
        "okonomi.csv:2:2: the handlingsprogram begins 6 years after the run begins, and the adopted budget is then that of 2029; is the year right?"
      ))
    #expect(
      !warnings(folder("okonomi", 1, "2025", to: "2029")).contains { $0.hasPrefix("okonomi") })
    var early = Folder.places
    early["tiltak"] = [
      Folder.measureHeader,
      "natt;tiltak;253;;2024;økning;600000;utgift;2025;lønn;;;;;x;forutsetning",
    ]
    #expect(
      warnings(early) == [
        "tiltak.csv:2:5: 2024 is before the first year of the handlingsprogram, 2025; is it in the adopted budget already? It is counted besides"
      ])
    let broken = folder("befolkning", 1, ";100", to: ";x")
    var both = broken
    both["okonomi"][1] = both["okonomi"][1].replacing("2025", with: "2024")
    // Each of two faults is told, whatever is wrong with the other file.
    #expect(problems(both).contains { $0.hasPrefix("okonomi.csv:2:2: found «2024»") })
  }

  @Test func aLevelThatStandsStill() {
    let still = folder("deflator", 2, "2034;vekst;0,02", to: "2034;nivå;102")
    #expect(
      warnings(still) == [
        "deflator.csv:3:3: one level for 11 years is a price that does not change; if it is growth, write vekst; if it stands still, write vekst 0"
      ])
  }

  /// A note under a table is one problem, and what a cell is refused for is not asked besides.
  @Test func oneThingIsToldOnce() {
    var folder = Folder.places
    folder["tiltak"] = [
      Folder.measureHeader,
      "natt;tiltak;253;;2026;økning;1e300;utgift;2025;lønn;;;;;x;forutsetning",
      "Kilde: budsjett 2025;;;;;;;;;;;;;;;",
    ]
    let check = FolderCheck(files: folder.bytes, language: .en)
    #expect(
      check.problems.map(\.description) == [
        "tiltak.csv:3:1: found «Kilde: budsjett 2025», expected a row with del, funksjon, år, retning, beløp, konto, prisår, indeks too; if it is a note, take it out; notes stand in merknad, in the row they are of",
        "tiltak.csv:2:7: found «1e300», expected kroner, at most 100 000 000 million",
      ])
    #expect(!check.warnings.contains { $0.en.contains("larger than all") })
    var places = Folder.places
    places["kapasitet"][1] = places["kapasitet"][1].replacing(";30;", with: ";1e300;")
    #expect(
      !FolderCheck(files: places.bytes, language: .en).warnings.contains {
        $0.en.contains("digit too many")
      })
  }

  @Test func sumsBesideTheirParts() {
    var folder = Folder.places
    folder["kapasitet"] = [
      Folder.capacityHeader + ";merknad",
      "boligtrapp;6;eldre;egen;finnes;2024;;30;;x;publisert;Tun",
      "boligtrapp;6;eldre;egen;finnes;2024;;14;;x;publisert;Bo",
    ]
    // The third building may well be as large as the two others, one that is called a sum is not.
    let sum = "boligtrapp;6;eldre;egen;finnes;2024;;44;;x;publisert;sentrum og vest"
    var three = folder
    three.add("kapasitet", sum)
    #expect(warnings(three) == [])
    folder.add("kapasitet", "boligtrapp;6;eldre;egen;finnes;2024;;8;;x;publisert;Lia")
    folder.add("kapasitet", sum.replacing("44", with: "52"))
    #expect(
      warnings(folder) == [
        "kapasitet.csv:5:8: 52 of «sentrum og vest» is as much as the 3 rows beside it together; is it their sum? Then take it out"
      ])
  }
}
