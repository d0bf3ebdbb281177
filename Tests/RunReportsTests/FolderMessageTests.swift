import TestSupport
import Testing

/// What is told of slips that people make, at the cell and with the way out.
@Suite struct FolderMessageTests {
  private static func replacing(_ file: String, _ old: String, _ new: String) -> Folder {
    var folder = Folder.budget
    folder[file] = folder[file].map { $0.replacing(old, with: new) }
    return folder
  }

  @Test func theDeflatorIsToldWhereItIsNamed() {
    let folder = Self.replacing("okonomi", "deflator;kommunal", "deflator;komunal")
    let problems = folder.problems()
    #expect(problems.count == 1)
    #expect(
      problems.first?.hasPrefix("okonomi.csv:3:2: found «komunal», expected an index") == true)
    #expect(problems.first?.hasSuffix("did you mean «kommunal»?") == true)
  }

  @Test func aPriceYearOutsideTheIndexIsToldInItsRow() {
    var folder = Folder.budget
    folder["enhetskostnader"][1] = folder["enhetskostnader"][1].replacing(
      ";2024;", with: ";1950;")
    let told = folder.problems().filter { $0.contains("«1950»") }
    #expect(told.count == 1)
    #expect(
      told.first?.hasPrefix(
        "enhetskostnader.csv:2:4: found «1950», expected a year that «lønn» has") == true)
  }

  /// A growth in per cent is refused, and that its index lacks then is not told besides.
  @Test func aRefusedGrowthIsOneProblem() {
    var folder = Folder.budget
    folder.add("deflator", "løsøre;2024;2034;vekst;3,5;;;x;forutsetning")
    folder.add("deflator", "blandet;;;vekt;1;løsøre;;x;forutsetning")
    let problems = folder.problems()
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("deflator.csv:7:5: found «3,5»") == true)
  }

  @Test func aShareThatIsNoneIsToldInItsColumn() {
    let folder = Folder.services([
      "aarsverk": [
        "trapp;trinn;brukergruppe;år;per_enhet;produktivitet;fravær", "boligtrapp;6;;2024;1;;1,5",
      ]
    ])
    #expect(folder.problems().first?.hasPrefix("aarsverk.csv:2:7: found 1.5") == true)
  }

  /// Per cent is a share wherever a share belongs, and nowhere else.
  @Test(arguments: ["15 %", "15%", "15 prosent", "15 pst.", "150 ‰", "0,15"])
  func perCentIsAShare(text: String) throws {
    let folder = Folder.services([
      "aarsverk": [
        "trapp;trinn;brukergruppe;år;per_enhet;produktivitet;fravær",
        "boligtrapp;6;;2024;1;;\(text)",
      ]
    ])
    #expect(folder.problems() == [])
    #expect(try folder.read().services.staff["boligtrapp"]?.norms.first?.absence == 0.15)
  }

  @Test func perCentOfACountIsToldAsThat() {
    var folder = Folder.services()
    folder["trappebruk"][1] = folder["trappebruk"][1].replacing(";20;", with: ";20 %;")
    #expect(
      folder.problems() == [
        """
        trappebruk.csv:2:7: found «20 %», expected a number (how many); per cent is read only where a \
        share belongs; write 0.2 if it is one
        """
      ])
  }

  @Test(arguments: ["kr 1 500 000", "1 500 000,-", "1.500.000 kr"])
  func amountsWithTheirUnit(text: String) {
    var folder = Folder.budget
    let place = folder["enhetskostnader"][0].split(separator: ";").firstIndex(of: "beløp")!
    var row = folder["enhetskostnader"][1].split(separator: ";", omittingEmptySubsequences: false)
      .map(String.init)
    row[place] = text
    folder["enhetskostnader"][1] = row.joined(separator: ";")
    #expect(
      folder.problems() == [
        """
        enhetskostnader.csv:2:\(place + 1): found «\(text)», expected kroner, a number not below 0; \
        write the number alone, without «kr» and the like
        """
      ])
  }

  @Test func quotedRowsAreToldAsThat() {
    var folder = Folder.small
    folder["befolkning"] = folder["befolkning"].map { "\"\($0)\"" }
    let problems = folder.problems()
    #expect(problems.count == 1)
    #expect(
      problems.first?.hasPrefix("befolkning.csv:1: found the whole heading as one field") == true)
    #expect(folder.problems().first?.contains("take away the quotes around the rows") == true)
  }

  @Test func aQuoteThatIsNeverClosedIsOneProblem() {
    var folder = Folder.small
    folder["befolkning"][3] = "1;\"kvinner;5;2020;1"
    #expect(folder.problems().count == 1)
  }

  /// Names and months say nothing of the decimal mark, and are no thousands.
  @Test func namesAndMonthsAreNoNumbers() {
    var folder = Folder.services()
    folder["delomraader"] = ["region;delområde;kjønn;alder;år;personer"]
    folder["trapper"] = folder["trapper"].map {
      $0.replacing("boligtrapp;5;", with: "boligtrapp;1.001;")
    }
    folder["trappebruk"] = folder["trappebruk"].map {
      $0.replacing("boligtrapp;5;", with: "boligtrapp;1.001;").replacing(";51;", with: ";51,5;")
    }
    #expect(folder.problems() == [])
  }

  @Test func aPartOfAMixIsToldWhereItIsNamed() {
    let folder = Self.replacing("deflator", "vekt;0,5;lønn", "vekt;0,5;løn")
    let problems = folder.problems()
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("deflator.csv:5:6: found «løn», expected an index") == true)
    #expect(problems.first?.hasSuffix("did you mean «lønn»?") == true)
  }

  @Test func aHeadingWithMoreWordsIsAskedAbout() {
    var folder = Folder.services()
    folder["trappebruk"][0] = folder["trappebruk"][0].replacing("antall", with: "Antall brukere")
    #expect(folder.problems().first?.hasSuffix("is it the column «Antall brukere»?") == true)
  }

  /// Names that other files define: of a ladder, a group, a scenario and a project.
  @Test func whatWasMeantIsAskedAbout() {
    var folder = Folder.budget
    folder["dekning"] = [
      "trapp;trinn;brukergruppe;bane;år;verdi", "bolitrapp;6;eldre;konstant;;",
      "boligtrapp;6;eldree;konstant;;", "boligtrapp;6;eldre;konstantt;;",
    ]
    let meant = folder.problems().compactMap {
      $0.split(separator: "did you mean ").dropFirst().first
    }
    #expect(meant == ["«boligtrapp»?", "«eldre»?", "«konstant»?"])
  }

  @Test func usersDividedByOthersAreToldOf() {
    var folder = Folder.services()
    folder["trappebruk"] = folder["trappebruk"].enumerated().map { line, row in
      row + (line == 0 ? ";nevner" : line == 1 ? ";16–49" : ";")
    }
    #expect(folder.problems() == [])
    #expect(
      folder.warnings().contains(
        """
        trappebruk.csv:2:9: users of 50+ are divided by people of 16–49, who are not all of them; \
        is it another nevner?
        """))
  }

  @Test func aGroupNearlyAlikeInAnotherFileIsToldOf() {
    var folder = Folder.services()
    folder["forekomst"] = ["brukergruppe;kjønn;aldersgruppe;lav;høy", "eldere;begge;alle;0,1;0,2"]
    #expect(
      folder.warnings().contains {
        $0.hasPrefix("forekomst.csv:2: «eldere» in brukergruppe is not the same as «eldre»")
      })
  }

  /// A function with its name, or as spreadsheets write it, is the function.
  @Test(arguments: ["253 Institusjon", "253.0", "253"])
  func functionsAreReadByTheirCode(text: String) throws {
    var folder = Folder.budget
    folder["vedtatt_budsjett"][1] = folder["vedtatt_budsjett"][1].replacing(
      "253;", with: "\(text);")
    #expect(folder.problems() == [])
    #expect(try folder.read().budget.adopted.first?.budget.function == "253")
    folder.add("vedtatt_budsjett", "253;1000000;;2024;kommunal;A1;;vedtak;publisert")
    #expect(folder.problems().count == 1)
  }

  @Test func incomeAboveExpenseIsToldOf() {
    var folder = Folder.budget
    folder["vedtatt_budsjett"][1] = folder["vedtatt_budsjett"][1].replacing(
      ";20000000;2000000;", with: ";2000000;20000000;")
    #expect(
      folder.warnings().contains {
        $0.hasPrefix("vedtatt_budsjett.csv:2:3: the income of function 253 is above its expense")
      })
  }

  @Test func aLifeExpectancyThatJumpsIsToldOf() {
    func told(_ levels: [String]) -> Bool {
      var folder = Folder.small
      folder["dodelighet"] = folder["dodelighet"].map { $0.replacing(";S;0,9", with: ";mx;0,00") }
      for (year, level) in zip([2020, 2030], levels) {
        for sex in ["kvinner", "menn"] { folder.add("dodelighet", "\(sex);;\(year);e0;\(level)") }
      }
      return folder.warnings().contains {
        $0.hasPrefix("life expectancy of women goes from 84.5 years in 2020 to ")
      }
    }
    #expect(!told(["84,5", "88"]))
    #expect(told(["84,5", "48,5"]))
  }

  /// 100 of 30 years in one year are no 1 000 of 31 the next, and a year is no other year.
  @Test func cohortsThatChangeTooMuchAreToldOf() {
    func warnings(_ change: (Int, Int) -> Int?) -> [String] {
      var folder = Folder(files: ["befolkning": ["region;kjønn;alder;år;personer"]])
      for year in 2019...2020 {
        for sex in ["kvinner", "menn"] {
          for age in 0...105 {
            let born = year - age
            let persons = change(year, age) ?? 100 + born % 7 - max(0, age - 80) * 3
            folder.add("befolkning", "1;\(sex);\(age);\(year);\(max(0, persons))")
          }
        }
      }
      folder["befolkning"] = folder["befolkning"].map { $0.replacing(";105;", with: ";105+;") }
      return folder.warnings().filter { $0.contains("in 2019") }
    }
    #expect(warnings { _, _ in nil }.isEmpty)
    let wrong = warnings { year, age in year == 2020 && age == 31 ? 1_000 : nil }
    #expect(wrong.contains { $0.contains("aged 30 in region 1 in 2019 are 1000 aged 31 in 2020") })
    let copied = warnings { _, age in 100 + age % 17 - max(0, age - 80) * 3 }
    #expect(copied.contains { $0.contains("same persons at every age in 2019 and 2020") })
  }

  /// Per cent of what is no share is refused, though other rows of the column are shares.
  @Test(arguments: [
    ("flytting", "1;inn;kvinner;0;2020;antall;"),
    ("dodelighet", "kvinner;;2020;e0;"), ("deflator", "lønn;2020;;nivå;"),
    ("grenser", "mange;boligtrapp:;over;"),
  ])
  func perCentIsReadOfSharesAlone(file: String, row: String) {
    var folder = Folder.budget
    folder["flytting"] = ["region;strøm;kjønn;alder;år;mål;verdi"]
    folder["grenser"] = ["navn;størrelse;retning;verdi"]
    let rest = file == "deflator" ? "10 %;;;x;forutsetning" : "10 %"
    folder.add(file, row + rest)
    let told = folder.problems().filter { $0.contains("found «10 %»") }
    #expect(told.count == 1)
    #expect(told.first?.contains("per cent is read only where a share belongs") == true)
  }

  @Test func aYearInTwoSpellingsIsOneYear() {
    var folder = Folder.budget
    folder["tiltak"] = [
      "navn;del;funksjon;trinn;år;retning;beløp;konto;prisår;indeks;kilde;status",
      "a;tiltak;253;;2026;økning;1000000;utgift;2024;lønn;x;forutsetning",
      "a;tiltak;253;;02026;økning;1000000;utgift;2024;lønn;x;forutsetning",
    ]
    #expect(folder.problems().count == 1)
    #expect(
      folder.problems().first?.hasPrefix("tiltak.csv:3:1: found the same as on line 2") == true)
  }
}
