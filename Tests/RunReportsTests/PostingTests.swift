import RunReports
import ScenarioFolders
import TestSupport
import Testing

/// A budget of cost centres, decisions of several postings, and places beside projects and prices.
@Suite struct PostingTests {
  private func check(_ folder: Folder) -> (problems: [String], warnings: [String]) {
    let check = FolderCheck(files: folder.bytes, language: .en)
    let own = FolderCheck(files: Folder.places.bytes, language: .en).warnings.map(\.description)
    return (
      check.problems.map(\.description),
      check.warnings.map(\.description).filter { !own.contains($0) }
    )
  }

  private func adopted(_ lines: String...) -> Folder {
    var folder = Folder.places
    folder["vedtatt_budsjett"][1...] = lines + Folder.places["vedtatt_budsjett"][2...]
    return folder
  }

  @Test func costCentresAreNoDoubles() {
    let told = check(
      adopted(
        "253;12000000;2000000;2024;kommunal;A1;;vedtak;publisert",
        "253;8000000;;2024;kommunal;A2;;vedtak;publisert"))
    #expect(told.problems == [] && told.warnings == [])
  }

  @Test func theSameCostCentreTwiceIsRefused() {
    let told = check(
      adopted(
        "253;12000000;;2024;kommunal;A1;;vedtak;publisert",
        "253;8000000;;2024;kommunal;A1;;vedtak;publisert"))
    #expect(
      told.problems == [
        "vedtatt_budsjett.csv:3:1: found the same as on line 2: 253, A1, expected at most one row with the same funksjon, ansvar, art; take one of them out, or tell them apart in art"
      ])
  }

  @Test func aFunctionAsAWholeBesideItsCostCentresIsToldOf() {
    let told = check(
      adopted(
        "253;20000000;;2024;kommunal;;;vedtak;publisert",
        "253;12000000;;2024;kommunal;A1;;vedtak;publisert",
        "253;8000000;;2024;kommunal;A2;;vedtak;publisert"))
    #expect(told.problems == [])
    #expect(
      told.warnings == [
        "vedtatt_budsjett.csv:2: «253» stands without ansvar and art, and is counted besides the row with them on line 3; is it their sum? Then take it out"
      ])
  }

  @Test func taxesAndRentsAreIncomeAboveExpense() {
    for (row, isTold) in [
      ("800;0;6000000", false), ("265;2000000;2900000", false), ("265;2000000;3100000", true),
    ] {
      var folder = Folder.places
      folder.add("vedtatt_budsjett", "\(row);2024;kommunal;;;vedtak;publisert")
      #expect(check(folder).warnings.isEmpty != isTold, "\(row)")
    }
  }

  private func measures(_ rows: String...) -> (problems: [String], warnings: [String]) {
    var folder = Folder.places
    folder["tiltak"] = [Folder.measureHeader] + rows.map { $0 + ";;x;forutsetning" }
    return check(folder)
  }

  @Test func aDecisionIsPostedInSeveralPlaces() {
    let told = measures(
      "a;tiltak;253;;2025;reduksjon;500000;utgift;2024;lønn;;;",
      "a;tiltak;254;;2025;reduksjon;400000;utgift;2024;lønn;;;",
      "a;tiltak;254;;2025;økning;300000;inntekt;2024;lønn;;;")
    #expect(told.problems == [] && told.warnings == [])
    let twice = measures(
      "a;tiltak;253;;2025;reduksjon;500000;utgift;2024;lønn;;;",
      "a;tiltak;253;;2025;reduksjon;400000;utgift;2024;lønn;;;")
    #expect(twice.problems.count == 1)
  }

  /// A slip in the posting of a year would let both go on; where one ends, none does.
  @Test func aPostingThatBeginsLaterIsToldOf() {
    let first = "a;tiltak;253;;2025;reduksjon;500000;utgift;2024;lønn;;;"
    let later = "a;tiltak;254;;2026;reduksjon;600000;utgift;2024;lønn;;;"
    #expect(
      measures(first, later).warnings == [
        "tiltak.csv:3: «a» is posted otherwise from 2026 than from 2025 (del, funksjon, trinn, konto or codes), and both are counted; where one takes over, the other ends by a row of 0"
      ])
    let end = "a;tiltak;253;;2026;reduksjon;0;utgift;2024;lønn;;;"
    #expect(measures(first, end, later).warnings == [])
  }

  @Test func aDecisionAsAWholeBesideItsCostCentresIsToldOf() {
    let told = measures(
      "a;tiltak;253;;2025;reduksjon;900000;utgift;2024;lønn;;;",
      "a;tiltak;253;;2025;reduksjon;500000;utgift;2024;lønn;;A1;",
      "a;tiltak;253;;2025;reduksjon;400000;utgift;2024;lønn;;A2;")
    #expect(told.warnings.count == 1)
    #expect(told.warnings.first?.hasPrefix("tiltak.csv:2: «a» stands without ansvar") == true)
  }

  /// A project moves into ten places on step 6 in 2027; others may be planned there later.
  @Test func plannedPlacesBesideAProject() {
    func told(_ year: Int) -> (problems: [String], warnings: [String]) {
      var folder = Folder.places
      folder.add("kapasitet", "boligtrapp;6;eldre;egen;planlagt;\(year);;6;;x;publisert")
      return check(folder)
    }
    for year in 2026...2028 {
      #expect(told(year).problems.count == 1, "\(year)")
    }
    #expect(told(2030).problems == [])
    #expect(
      told(2030).warnings.contains {
        $0.hasPrefix(
          "kapasitet.csv:3: planned places on step 6 of boligtrapp from 2030 are counted")
      })
    // The year is told by its own reader, and nothing stops at it.
    #expect(!told(.min).problems.isEmpty)
  }

  @Test func pricesOfPlacesThatNobodyTells() {
    var folder = Folder.places
    folder["enhetskostnader"] = folder["enhetskostnader"].map {
      $0.replacing(";6;;253;", with: ";6;eldre;253;")
    }
    folder["kapasitet"][1] = folder["kapasitet"][1].replacing("6;eldre;", with: "6;;")
    let told = check(folder).problems
    #expect(
      told.contains(
        "kapasitet.csv:2:3: found places on step 6 of boligtrapp without brukergruppe, expected the group of the places: «egne» in enhetskostnader.csv is a price of places for «eldre»"
      ), "\(told)")
  }

  /// Ages that neither measure has alone are told, whichever measure has more of them.
  @Test(arguments: [1, 26, 49]) func agesOfAnotherMeasureAreTold(count: Int) {
    var folder = Folder.places
    folder["flytting"] = folder["flytting"].enumerated().map { place, row in
      let isMoved = place > 0 && (place - 1) / 2 < count
      return isMoved ? row.replacing(";rate;0", with: ";antall;0") : row
    }
    #expect(
      check(folder).problems.contains { $0.contains("where the others are") },
      "\(check(folder).problems.prefix(3))")
  }

  /// A row «Sum» is one where all it adds up has a name that may be of a sum, too.
  @Test func aSumOfLikelyNamesIsRefused() {
    let told = measures(
      "Hjemmetjenesten samlet;tiltak;254;;2025;økning;1000000;utgift;2024;lønn;;;",
      "Institusjon i alt;tiltak;253;;2025;økning;500000;utgift;2024;lønn;;;",
      "Sum;tiltak;253;;2025;økning;1500000;utgift;2024;lønn;;;")
    #expect(told.problems.count == 1)
    #expect(told.problems.first?.hasPrefix("tiltak.csv:4:1: ") == true)
  }

  @Test func aPriceInTwoPartsIsNoDoubt() {
    for (index, account, isTold) in [
      ("lønn", "", true), ("varer", "", false), ("lønn", "110", false),
    ] {
      var folder = Folder.places
      folder.add(
        "enhetskostnader",
        "plass;per enhet;1100000;2025;\(index);boligtrapp;6;;253;egen;;;;;\(account);;x;publisert;")
      #expect(check(folder).warnings.contains { $0.contains("one unit of") } == isTold, "\(index)")
    }
  }

  /// Income is held against income, and a function is told once.
  @Test func measuresAreHeldAgainstTheirAccount() {
    #expect(
      measures("a;tiltak;254;;2025;økning;20000000;inntekt;2024;lønn;;;").warnings == [])
    let told = measures(
      "a;tiltak;245;;2025;økning;100000;utgift;2024;lønn;;;",
      "a;tiltak;245;;2026;økning;200000;utgift;2024;lønn;;;")
    #expect(told.warnings.count == 1)
  }

  /// A text beside the folder is a table where it has the name of one, or of its copy.
  @Test func textsWithTheNameOfATable() {
    let told = RunReport.warnings(
      ofOthers: [
        "trappebruk.txt", "Trappebruk (1).txt", "renter2.txt", "tiltaksnotat.txt",
        "Renter og avdrag.txt", "befolkning-kilde.txt",
      ])
    #expect(told.count == 3)
  }
}
