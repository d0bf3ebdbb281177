import RunReports
import ScenarioFolders
import TestSupport
import Testing

/// What is counted twice, is of the wrong size, or changes nothing: told, each once and at its cell.
@Suite struct CountedTwiceTests {
  private func warnings(_ folder: Folder) -> [String] { folder.newWarnings }

  private func warnings(_ file: String, adding lines: String...) -> [String] {
    var folder = Folder.places
    for line in lines { folder.add(file, line) }
    return warnings(folder)
  }

  /// A stock of each year is not the places that were added in it.
  @Test func placesOfYearsAreNotAddedUpUnseen() {
    let stock = warnings(
      "kapasitet", adding: "boligtrapp;6;eldre;egen;finnes;2025;;32;;x;publisert")
    #expect(
      stock == [
        "kapasitet.csv:3: the places of step 6 from 2025 come besides those on line 2, which do not end: 30 + 32; are they what there is in the year? Then write tilår 2024 on line 2"
      ])
    // A few more, those that end, and those of another owner are added.
    for row in [
      "egen;finnes;2025;;8;;x;publisert", "egen;finnes;2025;;20;;x;publisert",
      "egen;finnes;2025;2026;32;;x;publisert",
      "kjøp;finnes;2025;;32;;x;publisert", "egen;finnes;2024;;32;;y;publisert",
    ] {
      #expect(
        !warnings("kapasitet", adding: "boligtrapp;6;eldre;\(row)").contains {
          $0.contains("which do not end")
        }, "\(row)")
    }
  }

  @Test func pricesOfOneUnitAreToldBesideEachOther() {
    let same = "plass;per enhet;1100000;2025;lønn;boligtrapp;6;;253;egen;;;;;;;x;publisert;"
    #expect(
      warnings("enhetskostnader", adding: same).filter { $0.contains("one unit of step 6") } == [
        "enhetskostnader.csv:5:3: one unit of step 6 has a price on line 2 too, and both are counted: 1000000 + 1100000 kroner; are they the same?"
      ])
    let part = same.replacing("1100000", with: "110000")
    #expect(!warnings("enhetskostnader", adding: part).contains { $0.contains("one unit") })
  }

  /// The project of ten places costs 120 000 a place besides a price of a million; 900 000 is the same.
  @Test func operationOfAProjectBesideThePriceOfItsPlaces() {
    var folder = Folder.places
    folder["investeringer"][1] = folder["investeringer"][1].replacing(
      ";1200000;", with: ";9000000;")
    #expect(
      warnings(folder).filter { $0.hasPrefix("investeringer.csv:2:8: «egne»") }.count == 1)
    #expect(!warnings(Folder.places).contains { $0.hasPrefix("investeringer.csv:2:8") })
  }

  @Test func aProjectOfAsManyPlacesAsATownHasOld() {
    var folder = Folder.places
    folder["investeringer"][1] = folder["investeringer"][1].replacing(";6;10;0", with: ";6;99999;0")
    #expect(
      warnings(folder).contains {
        $0.hasPrefix("investeringer.csv:2:5: 99999 places on step 6, where ")
      })
  }

  @Test func measuresOfWhatNothingElseKnows() {
    var folder = Folder.places
    folder["tiltak"] = [
      "navn;del;funksjon;trinn;år;retning;beløp;konto;prisår;indeks;kilde;status",
      "a;tiltak;245;;2026;reduksjon;500000;utgift;2025;lønn;x;forutsetning",
      "b;tiltak;253;9;2026;reduksjon;600000;utgift;2025;lønn;x;forutsetning",
      "c;tiltak;253;;2026;auke;70000000;utgift;2025;lønn;x;forutsetning",
      "Netto i alt;tiltak;253;;2027;økning;900000;utgift;2025;lønn;x;forutsetning",
      "alle hjelpemidler;tiltak;253;;2027;økning;950000;utgift;2025;lønn;x;forutsetning",
    ]
    #expect(
      warnings(folder).filter { $0.hasPrefix("tiltak.csv") }.sorted() == [
        "tiltak.csv:2:3: no other file has function 245, and the adopted budget has 253, 254",
        "tiltak.csv:3:4: no ladder of trapper.csv has step 9",
        "tiltak.csv:4:7: the measure is larger than all of the adopted budget of function 253, 20000000 kroner",
        "tiltak.csv:5:1: «Netto i alt» is counted besides the row on line 2; is it the sum of others? Then take it out",
      ])
  }

  /// A budget line that is as much as all others is their sum, whatever it is called.
  @Test func aSumUnderAnotherName() {
    let told = warnings(
      "vedtatt_budsjett", adding: "250;45500000;;2024;kommunal;;;vedtak;publisert")
    #expect(
      told == [
        "vedtatt_budsjett.csv:4:2: 45500000 of «250» is as much as the 2 rows beside it together; is it their sum? Then take it out"
      ])
    #expect(
      warnings("vedtatt_budsjett", adding: "250;45499000;;2024;kommunal;;;vedtak;publisert") == [])
  }

  @Test func levelsThatJump() {
    var folder = Folder.places
    let lines = ["energi;2024;;nivå;100;;;x;publisert", "energi;2025;;nivå;1013;;;x;publisert"]
    for line in lines { folder.add("deflator", line) }
    #expect(
      warnings(folder).contains {
        $0.contains(
          ": the level of «energi» goes from 100.0 in 2024 to 1013.0 in 2025; is a decimal mark lost"
        )
      })
    folder["deflator"][folder["deflator"].count - 1] = "energi;2025;;nivå;101,3;;;x;publisert"
    #expect(!warnings(folder).contains { $0.contains("the level of") })
  }

  @Test func rowsThatChangeNothing() {
    var folder = Folder.places
    folder["dekning"] = [
      "trapp;trinn;brukergruppe;bane;år;verdi", "boligtrapp;6;eldre;mål;2015;0,1",
    ]
    #expect(
      warnings(folder).filter { $0.hasPrefix("dekning") } == [
        "dekning.csv:2:5: 2015 is not after 2024, where users are counted: is the year right?"
      ])
    folder.files["dekning"] = nil
    folder["dreining"] = [
      "trapp;fra;til;brukergruppe;andel;fraår;fulltår;omregning",
      "boligtrapp;6;5;eldre;0,05;2062;;",
    ]
    #expect(
      warnings(folder).filter { $0.hasPrefix("dreining") }.first?.hasPrefix(
        "dreining.csv:2:6: 2062 is after ") == true)
  }

  /// One row of the index that begins late is the cause, not each of its amounts.
  @Test func anIndexThatBeginsLateIsToldOnce() {
    var folder = Folder.places
    folder["deflator"] = folder["deflator"].map {
      $0.hasPrefix("lønn;20") ? "lønn;2028;2040;vekst;0,03;;;x;forutsetning" : $0
    }
    let problems = FolderCheck(files: folder.bytes, language: .en).problems.map(\.description)
    #expect(
      problems.filter { $0.contains("«lønn», which begins in 2027") }.count == 1, "\(problems)")
    #expect(!problems.contains { $0.contains("«lønn» has in deflator.csv") })
  }
}
