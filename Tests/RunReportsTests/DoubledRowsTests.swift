import RunReports
import ScenarioFolders
import TestSupport
import Testing

/// Rows that count the same twice: sums of other rows, and rows that stand twice.
@Suite struct DoubledRowsTests {
  private func check(_ folder: Folder) -> FolderCheck {
    FolderCheck(files: folder.bytes, language: .en)
  }

  /// The folder with money and projects, a file in it replaced by a heading and rows.
  private func folder(_ file: String, _ rows: [String]) -> Folder {
    Folder.places.with(file) { rows }
  }

  /// A row of each file that twice is once too often, and the column that is told.
  static let twice: [(file: String, heading: String, row: String)] = [
    ("dreining", "trapp;fra;til;brukergruppe;andel;fraår", "boligtrapp;6;5;eldre;0,1;2026"),
    (
      "kapasitet", "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall",
      "boligtrapp;6;eldre;egen;finnes;2024;;30"
    ),
    (
      "kjente_brukere", "trapp;brukergruppe;sted;trinn;kjønn;aldersgruppe;år;antall",
      "boligtrapp;eldre;trinn;6;begge;50+;2024;4"
    ),
    ("produksjon", "mål;navn;trapp;trinn;år;verdi;av", "boligtype;blokk;;;;0,5;"),
    (
      "referanse", "navn;trapp;trinn;brukergruppe;aldersgruppe;nevner;år;verdi;egen",
      "andre;;;omsorg;alle;alle;2024;0,08;0,09"
    ),
    ("veksttall", "navn;basisår;år;vekst;basis;økning", "omsorg;;2034;0,4;;200"),
    ("kobling", "fratrapp;fra;tiltrapp;til;andel", "boligtrapp;6;boligtrapp;5;0,4"),
    ("forekomst", "brukergruppe;kjønn;aldersgruppe;lav;høy", "demens;begge;50+;0,1;0,2"),
    ("aarsverk", "trapp;trinn;brukergruppe;år;per_enhet", "boligtrapp;6;eldre;2024;1,1"),
    ("dekning", "trapp;trinn;brukergruppe;bane;år;verdi;grense", "boligtrapp;6;eldre;trend;;0,01;"),
    ("grenser", "navn;størrelse;retning;verdi", "over 30;boligtrapp:6;over;30"),
    ("indikatorer", "navn;visning;teller;nevner", "a;;16–49;0–15"),
  ]

  @Test(arguments: twice)
  func aRowThatStandsTwiceIsRefusedWithBothLines(file: String, heading: String, row: String) {
    let problems = check(folder(file, [heading, row, row])).problems.map(\.description)
      .filter { $0.contains("the same as") }
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("\(file).csv:3:1: found the same as on line 2: ") == true)
    #expect(
      problems.first?.hasSuffix("take one of them out") == true
        || ["kapasitet", "kjente_brukere"].contains(file))
  }

  @Test func placesOfTwoHousesMayBeAsMany() {
    let heading = "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall;merknad"
    let row = "boligtrapp;6;eldre;egen;finnes;2024;;15;"
    let apart = check(folder("kapasitet", [heading, row + "Tunet", row + "Solheim"]))
    #expect(apart.problems == [])
    #expect(!apart.warnings.contains { $0.contains("the same as") })
    let other = "boligtrapp;6;eldre;egen;finnes;2024;;20;"
    let added = check(folder("kapasitet", [heading, row, other]))
    #expect(added.problems == [])
    #expect(
      added.warnings.contains { $0.contains("kapasitet.csv:3: the same as on line 2") })
  }

  @Test func placesOfNoGroupBesideThoseOfAGroupAreTold() {
    let rows = [
      "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall",
      "boligtrapp;6;eldre;egen;finnes;2024;;30", "boligtrapp;6;;egen;finnes;2024;;30",
    ]
    #expect(
      check(folder("kapasitet", rows)).warnings.contains {
        $0.contains("kapasitet.csv:3: places on step 6 without brukergruppe")
          && $0.contains("«eldre» on line 2")
      })
  }

  /// A file, a row of a sum to add, and where it is told.
  static let sums: [(file: String, row: String, place: String)] = [
    ("vedtatt_budsjett", "Sum;45500000;2000000;2024;kommunal;;;vedtak;publisert", "4:1"),
    ("vedtatt_budsjett", "I alt;45500000;2000000;2024;kommunal;;;vedtak;publisert", "4:1"),
    ("trappebruk", "boligtrapp;6;alle;begge;50+;2024;20;plass", "4:3"),
    ("trappebruk", "boligtrapp;Totalt;eldre;begge;50+;2024;71;plass", "4:2"),
    (
      "enhetskostnader",
      "Samlet;per enhet;1500000;2024;lønn;boligtrapp;5;;254;;;;;;;;anslag;forutsetning;", "5:1"
    ),
    ("trapper", "boligtrapp;9;3;I alt;;plass", "4:4"),
    ("kapasitet", "boligtrapp;6;Sum;egen;finnes;2024;;30;;x;publisert", "3:3"),
    ("investeringsrater", "Sum;2027;60000000;sak 12;forutsetning", "4:1"),
    ("investeringsrater", "Tunet;I alt;60000000;sak 12;forutsetning", "4:2"),
    ("befolkning", "Sum;kvinner;3;2024;5100", "104:1"),
  ]

  @Test(arguments: sums)
  func theSumOfOtherRowsIsRefused(file: String, row: String, place: String) {
    var folder = Folder.places
    folder.add(file, row)
    let problems = check(folder).problems.map(\.description)
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("\(file).csv:\(place): found ") == true, "\(problems)")
    #expect(problems.first?.contains("not their sum; take the row out") == true)
  }

  /// A folder that only knows sums has nothing twice.
  @Test func aTotalAloneIsNoSum() {
    var folder = Folder.budget
    folder["vedtatt_budsjett"][1] = "I alt;45500000;2000000;2024;kommunal;A1;;vedtak;publisert"
    folder["vedtatt_budsjett"].remove(at: 2)
    folder["trappebruk"] = folder["trappebruk"].map { $0.replacing(";eldre;", with: ";alle;") }
    #expect(check(folder).problems == [])
  }

  /// Regions are compared as they are read: by their number, or by all of their name.
  @Test func regionsAreComparedWhole() {
    let heading = "region;boligtype;år;ferdigstilt"
    func doubled(_ first: String, _ second: String) -> Bool {
      check(folder("boligbygging", [heading, "\(first);blokk;2026;10", "\(second);blokk;2026;20"]))
        .problems.contains { $0.description.contains("the same as on line 2") }
    }
    #expect(doubled("3203 Asker", "3203") && doubled("K-3203", "3203"))
    #expect(!doubled("Nordre Aker", "Nordre Follo") && !doubled("", "3203"))
  }
}
