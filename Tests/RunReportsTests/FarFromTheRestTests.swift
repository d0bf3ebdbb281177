import RunReports
import TestSupport
import Testing

/// Numbers and years that are read without a fault and fit nothing else in the folder: told at the cell.
@Suite struct FarFromTheRestTests {
  private func warnings(_ folder: Folder) -> [String] { folder.warnings }

  private func changing(_ file: String, _ line: Int, _ text: String, to new: String) -> [String] {
    var folder = Folder.places
    #expect(folder[file][line].contains(text))
    folder[file][line] = folder[file][line].replacing(text, with: new)
    return warnings(folder)
  }

  @Test func placesFarBeyondUsers() {
    // Twenty users: 70 places are three and a half times, and 50 more.
    let told = "kapasitet.csv:2:8: 71 places are more than three times the users"
    #expect(changing("kapasitet", 1, ";30;", to: ";71;").contains { $0.hasPrefix(told) })
    #expect(
      !changing("kapasitet", 1, ";30;", to: ";70;").contains { $0.contains("three times the") })
  }

  @Test(arguments: [
    (";2024;;", ";2035;;", "kapasitet.csv:2:6: 2035 is after 2034, where the run ends"),
    (";2024;;", ";2018;2022;", "kapasitet.csv:2:7: 2022 is before 2024, where the run begins"),
  ])
  func placesOfOtherYears(_ old: String, _ new: String, _ told: String) {
    #expect(changing("kapasitet", 1, old, to: new).contains { $0.hasPrefix(told) })
  }

  @Test func projectsOfOtherYearsThanTheirInstalments() {
    let told =
      "investeringer.csv:2:7: people move in in 2031, and the project is paid for from 2026"
    #expect(
      changing("investeringer", 1, "2027-07", to: "2031-07").contains { $0.hasPrefix(told) })
    #expect(
      !changing("investeringer", 1, "2027-07", to: "2030-07").contains {
        $0.contains("people move in")
      })
  }

  @Test func grantsPricesAndPayments() {
    #expect(
      changing("investeringer", 1, "1;0,45;", to: "1;1;").contains {
        $0.hasPrefix("investeringer.csv:2:14: «1» is unlikely as the grant as a share of the cost")
      })
    #expect(
      changing("enhetskostnader", 3, ";2024;", to: ";2029;").contains {
        $0.hasPrefix(
          "enhetskostnader.csv:4:4: prices of 2029, where the handlingsprogram begins in")
      })
    var folder = Folder.places
    folder.add(
      "enhetskostnader",
      "bolig;brukerbetaling;600000;2024;lønn;boligtrapp;5;;254;;;;;;;;anslag;forutsetning;")
    #expect(
      warnings(folder).contains {
        $0.hasPrefix(
          "enhetskostnader.csv:5:3: a user pays more than a unit of step 5 costs, 500000")
      })
  }

  /// A budget in thousands is told once, and not by each of its rows and measures.
  @Test func aBudgetInThousandsIsOneQuestion() {
    var folder = Folder.places
    folder["vedtatt_budsjett"] = folder["vedtatt_budsjett"].map {
      $0.replacing("000;", with: ";")
    }
    folder["tiltak"] = [
      Folder.measureHeader,
      "natt;tiltak;253;;2026;økning;600000;utgift;2025;lønn;;;;;x;forutsetning",
    ]
    let told = folder.newWarnings
    #expect(told.count == 1 && told[0].contains("per inhabitant"), "\(told)")
  }
}
