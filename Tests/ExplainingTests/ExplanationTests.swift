import Demography
import TestSupport
import Testing

@testable import Explaining
@testable import Tabular

/// A number of a result, explained.
@Suite struct ExplanationTests {
  private func lines(_ question: String, _ folder: Folder = .project) throws -> [String] {
    try Explanation(
      of: question, in: folder.kept(), language: .nb
    ).lines.map { $0.replacing("\u{A0}", with: " ") }
  }

  private func problem(_ question: String, _ folder: Folder = .project) throws -> String {
    do {
      _ = try lines(question, folder)
    } catch let error as Problems {
      return error.description
    }
    return "no problem"
  }

  @Test func aStepIsFoundByItsName() throws {
    #expect(try lines("Institusjon 2030") == lines("boligtrapp 2030 trinn 6"))
    #expect(try lines("innbyggere 2030") == lines("folketall 2030"))
  }

  /// People are asked for before steps whose names have the same words, and «i» names no step.
  @Test func peopleGoBeforeTheNamesOfSteps() throws {
    var named = Folder.project
    named["trapper"] = named["trapper"].map {
      $0.replacing("Institusjon", with: "Plasser for menn 40–49 i alle bygg")
    }
    for question in ["menn 2030", "40–49 2030", "alle 2030"] {
      #expect(try lines(question, named) == lines(question))
    }
    #expect(try lines("plasser 2030", named) == lines("boligtrapp 2030 trinn 6", named))
    #expect(
      try problem("bygg 2030", named).contains("found «bygg 2030», expected something to explain"))
  }

  /// 20 places for 200 persons of 50 and over; ten years later 200 × 0,9… + those of 40–49.
  @Test func aNeedIsTakenBackToItsRow() throws {
    let found = try lines("boligtrapp 2030 trinn 6")
    let run = try Folder.project.run()
    let now = try #require(run.regions[0].populations[2030]?.persons(from: 50, through: nil))
    let need = 20 * now / 200
    func text(_ value: Double, _ decimals: Int) -> String {
      PlainText.number(value, decimals: decimals, .nb).replacing("\u{A0}", with: " ")
    }
    #expect(found[0] == "boligtrapp 2030, trinn 6 Institusjon · 1")
    #expect(found.contains("Behov: \(text(need, 0)) plass (uavrundet \(text(need, 1)))"))
    #expect(
      found.contains(
        "    20 i 2024 ÷ 200 personer 50+ år × \(text(now, 0)) i 2030 = \(text(need, 1))"))
    #expect(found.contains("    trappebruk.csv:2: uten status"))
    #expect(found.contains("\(text(now, 1)) personer 1. januar 2030 ="))
    #expect(found.contains("  1 400,0 var 44+ år 1. januar 2024"))
  }

  /// 20 places on 31 December 2025, of the persons of the day after, named by day and year.
  @Test func aCountOfAnotherDayNamesBoth() throws {
    var folder = Folder.services()
    folder["trappebruk"] = [
      "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet;dato;kilde;status",
      "boligtrapp;6;eldre;begge;50+;2025;20;plass;31. desember;K;publisert",
    ]
    let populations = try folder.run().regions[0].populations
    func persons(_ year: Int, _ decimals: Int = 0) throws -> String {
      let persons = try #require(populations[year]?.persons(from: 50, through: nil))
      return PlainText.number(persons, decimals: decimals, .nb).replacing("\u{A0}", with: " ")
    }
    #expect(try persons(2026) != persons(2025))
    let found = try lines("boligtrapp 2030 trinn 6", folder)
    let sum =
      try "    20 (31. desember 2025) ÷ \(persons(2026)) personer 50+ år"
      + " × \(persons(2030)) (1. januar 2030) = "
    #expect(found.contains { $0.hasPrefix(sum) })
    #expect(found.contains("    trappebruk.csv:2: publisert; K"))
    // Shown on 31 December both days are those of the need, and the persons are of the day after.
    folder.add("innstillinger", "behovsdato;31. desember")
    let december = try lines("boligtrapp 2030 trinn 6", folder)
    let other = try "    20 i 2025 ÷ \(persons(2026)) personer 50+ år × \(persons(2031)) i 2030 = "
    #expect(december.contains { $0.hasPrefix(other) })
    #expect(december.contains(try "\(persons(2031, 1)) personer 1. januar 2031 ="))
    let last = try lines("boligtrapp 2034 trinn 6", folder)
    #expect(
      last.contains(
        "    mangler: folkemengden 50+ år 1. januar 2026 eller 2035 er ikke i resultatet"))
  }

  /// Women and men of a rung, and a ladder with a rung of the same code and count: each its own row.
  @Test func eachUseHasTheRowItWasReadFrom() throws {
    var folder = Folder.services()
    folder["trapper"] += ["annen trapp;6;1;Annet;;plass"]
    folder["trappebruk"] = [
      "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet;kilde;status",
      "annen trapp;6;eldre;begge;50+;2024;10;plass;A;avledet",
      "boligtrapp;6;eldre;kvinner;50+;2024;10;plass;K;publisert",
      "boligtrapp;6;eldre;menn;50+;2024;10;plass;M;forutsetning",
    ]
    let found = try lines("boligtrapp 2030 trinn 6", folder)
    let run = try folder.run()
    let women = try #require(
      run.regions[0].populations[2030]?.persons(AgeBounds(from: 50, through: nil), sexes: [.female])
    )
    let now = PlainText.number(women, decimals: 0, .nb).replacing("\u{A0}", with: " ")
    #expect(found.contains { $0.hasPrefix("    10 i 2024 ÷ 100 kvinner 50+ år × \(now) i 2030") })
    #expect(found.contains { $0.hasPrefix("    10 i 2024 ÷ 100 menn 50+ år × ") })
    #expect(found.contains("    trappebruk.csv:3: publisert; K"))
    #expect(found.contains("    trappebruk.csv:4: forutsetning; M"))
    #expect(!found.contains { $0.hasPrefix("    trappebruk.csv:2") })
    let other = try lines("annen trapp 2030 trinn 6", folder)
    #expect(other.contains("    trappebruk.csv:2: avledet; A"))
    #expect(other.contains { $0.hasPrefix("    10 i 2024 ÷ 200 personer 50+ år") })
  }

  @Test func theWordsMayStandInAnyOrder() throws {
    let one = try lines("boligtrapp 2030 trinn 5")
    #expect(try lines("2030: Boligtrapp, trinn 5") == one)
    #expect(try lines("boligtrapp 5 2030") == one)
    #expect(one != (try lines("boligtrapp 2031 trinn 5")))
  }

  @Test func aRowOfATableNamesTheRowsOfItsInputs() throws {
    let found = try lines("driftskostnad 2030 institusjon utgift faste")
    #expect(found.contains { $0.hasPrefix("driftskostnad.csv:2:") })
    #expect(
      found.contains { $0.hasPrefix("  enhetskostnader.csv:2: navn institusjon; mål per enhet") })
    // The row names its rung, so the need is there too.
    #expect(found.contains { $0.hasPrefix("Behov: ") })
  }

  @Test func whatLeadsNowhereSaysWhatCanBeAsked() throws {
    #expect(
      try problem("tull 2030").hasPrefix(
        "spørsmål: found «tull 2030», expected something to explain; such as «boligtrapp 2030 trinn 6»"
      ))
    #expect(
      try problem("boligtrapp trinn 6").contains("expected a year of the result, 2024–2034"))
    #expect(
      try problem("boligtrapp 2030 trinn 7").contains("expected a step of boligtrapp: 6, 5"))
    #expect(
      try problem("driftskostnad 2030 intet").hasPrefix(
        "driftskostnad.csv: found no row with «intet», expected words of one row, such as "))
  }

  /// What Kohort estimated stands among what a number rests on.
  @Test func estimatesAreNamed() throws {
    let lines = try lines(
      "67+ 2014", Folder.estimated(settings: ["åpen_alder;95", "sluttår;2015"]))
    let found = try #require(lines.first { $0.hasPrefix("  estimater.csv: ") })
    #expect(
      found
        == "  estimater.csv: 20 avledet, 2 forutsetning · anslått av Kohort i stedet for dodelighet.csv, fruktbarhet.csv, flytting.csv (docs/method.md)"
    )
  }

  @Test func populationsBeforeTheStartAreGiven() throws {
    let found = try lines("50+ år 2024")
    #expect(found.contains("200,0 personer 1. januar 2024, gitt i befolkning.csv"))
  }

  /// A path of coverage that stays, and a shift of another scenario, leave the need at constant rates.
  @Test func whatDoesNotApplyIsNotTold() throws {
    var folder = Folder.project
    folder["dekning"] = [
      "trapp;trinn;brukergruppe;bane;år;verdi;grense;scenario", "boligtrapp;6;eldre;konstant;;;;",
    ]
    let constant = "Konstante rater (forutsetter uendret praksis; ikke en prognose)."
    let plain = try lines("boligtrapp 2030 trinn 6", folder)
    #expect(plain.contains(constant))
    #expect(!plain.contains { $0.contains("dreining.csv): ") || $0.contains("dekning.csv): ") })
    folder["dreining"] = [
      "trapp;fra;til;brukergruppe;andel;fraår;fulltår;omregning;hvem;avgang;scenario",
      "boligtrapp;6;5;eldre;0,1;2026;2026;;alle;;",
    ]
    let now = try #require(
      folder.run().regions[0].populations[2030]?.persons(from: 50, through: nil))
    let need = PlainText.number(0.9 * 20 * now / 200, decimals: 1, .nb)
    let shifted = try lines("boligtrapp 2030 trinn 6", folder)
    #expect(shifted.contains("Med dreining (dreining.csv): \(need)."))
    #expect(!shifted.contains(constant))
    #expect(try lines("boligtrapp 2025 trinn 6", folder).contains(constant))
  }
}
