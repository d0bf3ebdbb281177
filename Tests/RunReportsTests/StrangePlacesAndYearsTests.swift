import RunReports
import ScenarioFolders
import TestSupport
import Testing

/// Rows of another place or another time than the run, and names that are nearly those of others.
@Suite struct StrangePlacesAndYearsTests {
  private func check(_ folder: Folder) -> FolderCheck {
    FolderCheck(files: folder.bytes, language: .en)
  }

  private func folder(_ file: String, adding rows: String..., of base: Folder = .places) -> Folder {
    var folder = base
    for row in rows { folder.add(file, row) }
    return folder
  }

  @Test func aFileOfAnotherPlaceAloneIsRefused() {
    let heading = "region;aldersgruppe;år;personer"
    let other = check(folder("kontrolltotaler", adding: heading, "4012;alle;2030;10500"))
    #expect(
      other.problems.map(\.description) == [
        "kontrolltotaler.csv:2:1: found «4012», expected a region of befolkning.csv: 1; no row of the file is of a region of the folder, and it would change nothing"
      ])
    let both = check(
      folder("kontrolltotaler", adding: heading, "4012;alle;2030;9", "1;alle;2030;10500"))
    #expect(both.problems == [])
    #expect(both.warnings.contains { $0.contains("region 4012 is not in befolkning.csv") })
  }

  @Test func zerosThatARegionHasLostAreTold() {
    let rows = ["region;aldersgruppe;år;personer", "301;alle;2030;10500", "301;alle;2031;10500"]
    var folder = Folder.budget
    for file in ["befolkning", "flytting"] {
      folder[file] = folder[file].map { $0.hasPrefix("1;") ? "0301" + $0.dropFirst() : $0 }
    }
    folder["kontrolltotaler"] = rows
    #expect(
      check(folder).problems.map(\.description) == [
        "kontrolltotaler.csv:2:1: found «301», expected the number 0301, which the region has in befolkning.csv"
      ])
  }

  @Test(arguments: [
    ("behovsår;2060", "innstillinger.csv:5:2: the run, 2024–2034, does not have 2060"),
    ("mangel_null_innen;2015", "innstillinger.csv:5:2: the run, 2024–2034, does not have 2015"),
    ("tabellår;2024 2030 2055", "innstillinger.csv:5:2: the run, 2024–2034, does not have 2055"),
  ])
  func aYearTheRunDoesNotHaveIsTold(row: String, told: String) {
    #expect(
      check(folder("innstillinger", adding: row)).warnings.contains { $0.contains(told) })
  }

  @Test func yearsOfTheRunAreNotTold() {
    let sound = check(
      folder(
        "innstillinger", adding: "behovsår;2034", "tabellår;2024 2034", "mangel_null_innen;2030"))
    #expect(!sound.warnings.contains { $0.contains("does not have") })
  }

  @Test func aRunOfFourHundredYearsIsTold() {
    var folder = Folder.small
    folder["innstillinger"][2] = "sluttår;2400"
    #expect(
      check(folder).warnings.contains {
        $0.contains("innstillinger.csv:3:2: 2400 in sluttår is far from the years of the run")
      })
  }

  @Test func yearsFarFromTheRunAreTold() {
    let far = check(folder("kapasitet", adding: "boligtrapp;6;eldre;egen;planlagt;2205;;9;;x;"))
    #expect(
      far.warnings.contains {
        $0.contains("kapasitet.csv:3:6: 2205 in fraår is far from the years of the run")
      })
    var prices = Folder.budget
    prices["enhetskostnader"][3] = prices["enhetskostnader"][3].replacing("2024", with: "2109")
    #expect(
      check(prices).warnings.contains { $0.contains("enhetskostnader.csv:4:4: 2109 in prisår") })
  }

  @Test func countsLongAfterTheStartAreTold() {
    var folder = Folder.services()
    folder["trappebruk"] = folder["trappebruk"].map { $0.replacing(";2024;", with: ";2033;") }
    #expect(
      check(folder).warnings.contains { $0.contains("boligtrapp is counted after 1 January 2024") })
    folder["trappebruk"] = folder["trappebruk"].map { $0.replacing(";2033;", with: ";2027;") }
    #expect(!check(folder).warnings.contains { $0.contains("is counted after") })
  }

  @Test func totalsAfterTheRunAreTold() {
    let rows = ["region;aldersgruppe;år;personer", "1;alle;2040;10500"]
    #expect(
      check(folder("kontrolltotaler", adding: rows[0], rows[1])).warnings.contains {
        $0.contains("no total is of a year in the run, 2024–2034")
      })
  }

  @Test func anAgeAloneAmongGroupsIsTold() {
    let told = "«50» is one year of age alone; 50 years and over are written 50+"
    var folder = Folder.services()
    folder["trappebruk"][1] = "boligtrapp;6;eldre;begge;50;2024;20;plass"
    #expect(check(folder).warnings.contains { $0.contains("trappebruk.csv:2:5: " + told) })
    #expect(!check(.services()).warnings.contains { $0.contains("one year of age") })
    let ratio = check(
      self.folder("indikatorer", adding: "navn;visning;teller;nevner", "a;;0–15 + 50;16–49"))
    #expect(ratio.warnings.contains { $0.contains("indikatorer.csv:2:3: " + told) })
    let years = check(
      self.folder(
        "forekomst", adding: "brukergruppe;kjønn;aldersgruppe;lav;høy", "d;begge;48;0,1;0,1",
        "d;begge;49;0,1;0,1", "d;begge;50;0,1;0,1"))
    #expect(!years.warnings.contains { $0.contains("one year of age") })
  }

  @Test(arguments: [("eldere", true), ("eldre 80+", true), ("rus", false), ("eldre mann", false)])
  func aGroupThatIsNearlyAnotherIsTold(name: String, isTold: Bool) {
    let near = check(
      folder(
        "trappebruk", adding: "boligtrapp;6;\(name);begge;0–17;2024;2;plass", of: .services()))
    let told = "trappebruk.csv:4: «\(name)» in brukergruppe is not the same as «eldre»"
    #expect(near.warnings.contains { $0.contains(told) } == isTold)
    #expect(near.problems == [])
  }

  @Test func numberedGroupsAreTwoOnPurpose() {
    let two = check(
      folder(
        "trappebruk", adding: "boligtrapp;6;sone 1;begge;0–17;2024;2;plass",
        "boligtrapp;6;sone 2;begge;0–17;2024;2;plass", of: .services()))
    #expect(!two.warnings.contains { $0.contains("is not the same as") })
  }

  @Test func aUnitOfTwoSpellingsIsTold() {
    var folder = Folder.services()
    folder["trappebruk"][2] = folder["trappebruk"][2].replacing(";bolig", with: ";boliger")
    #expect(
      check(folder).warnings.contains {
        $0.contains("trappebruk.csv:3: «boliger» in enhet is not the same as «bolig»")
      })
  }

  @Test func aFunctionHasThreeDigits() {
    var folder = Folder.budget
    folder["vedtatt_budsjett"][1] = folder["vedtatt_budsjett"][1].replacing("253;", with: "2530;")
    #expect(
      check(folder).warnings.contains {
        $0.contains("vedtatt_budsjett.csv:2:1: «2530» is not a KOSTRA-funksjon")
      })
    #expect(!check(.budget).warnings.contains { $0.contains("KOSTRA-funksjon") })
  }

  @Test func aNameThatASpreadsheetMadeADateIsTold() {
    let groups = check(
      folder("aldersgrupper", adding: "gruppe;fra;til", "00.jan;0;15", "16–49;16;49", "50+;50;"))
    #expect(
      groups.warnings.contains {
        $0.contains("aldersgrupper.csv:2:1: «00.jan» looks like a date")
      })
  }
}
