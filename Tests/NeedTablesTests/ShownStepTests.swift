import ServiceDemand
import Tabular
import TestSupport
import Testing

@testable import Explaining
@testable import Outcomes
@testable import Scenarios

/// A merged rung has one name in every table, and can be asked for by it.
@Suite struct ShownStepTests {
  private static let folder: Folder = {
    var folder = Folder.services([
      "trapper": [
        "trapp;trinn;rekkefølge;navn;bånd;enhet;teller",
        "boligtrapp;6;1;Institusjon;;plass;personer", "boligtrapp;5;2;Bolig;;bolig;personer",
        "boligtrapp;1+2+3;3;Trinn 1–3 samlet;;bolig;personer",
        "boligtrapp;4+7;4;Trinn 4 og 7 samlet;;bolig;personer",
        "boligtrapp;1;5;Trinn 1;;bolig;personer",
        "boligtrapp;2;6;Trinn 2;;bolig;personer",
        "boligtrapp;3;7;Trinn 3;;bolig;personer",
        "boligtrapp;4;8;Trinn 4;;bolig;personer",
        "boligtrapp;7;9;Trinn 7;;bolig;personer",
      ],
      "kapasitet": [
        "trapp;trinn;eier;fase;fraår;antall", "boligtrapp;1+2+3;egen;finnes;2024;20",
        "boligtrapp;4+7;egen;finnes;2024;20",
      ],
      "scenarier": ["scenario;felt;verdi;fra;til", "a;beskrivelse;a;;", "b;beskrivelse;b;;"],
    ])
    for rung in ["1+2+3", "4+7"] {
      folder.add("trappebruk", "boligtrapp;\(rung);eldre;begge;alle;2024;31;bolig")
    }
    return folder
  }()

  @Test func everyTableCallsItTheSame() throws {
    let files = try Self.folder.results(.init(scenarios: ["a", "b"]))
    for name in ["boligtrapp-a", "kapasitet-a", "dimensjonering-a", "scenarier-side-om-side"] {
      let rungs = Set(try ResultFile(files, "\(name).csv").texts("trinn"))
      #expect(rungs.isSuperset(of: ["øvr.", "4+7"]), "\(name)")
      #expect(!rungs.contains("1+2+3"), "\(name)")
    }
  }

  /// Kroner and the notes of a shift too.
  @Test func moneyAndShiftsCallItTheSame() throws {
    var folder = Folder.budget
    let before = Self.folder
    for name in ["trapper", "trappebruk"] { folder[name] = before[name] }
    folder["dekning"] = ["trapp;trinn;brukergruppe;bane", "boligtrapp;1+2+3;eldre;konstant"]
    folder["dreining"] = [
      "trapp;fra;til;andel;fraår", "boligtrapp;6;1+2+3;0,5;2026", "boligtrapp;1+2+3;4+7;0,1;2026",
    ]
    folder.add(
      "enhetskostnader",
      "hjemme;per enhet;400000;2024;lønn;boligtrapp;1+2+3;;254;;;;;;;;anslag;forutsetning;")
    let files = try folder.results(.init())
    for (name, wanted) in [
      ("kostnadsprofil-boligtrapp", "trinn øvr."), ("dreining-i-kroner", "trinn øvr."),
      ("driftskostnad", "øvr."), ("dekningsgrad", "øvr."),
    ] {
      let rungs = Set(try ResultFile(files, "\(name).csv").texts("trinn"))
      #expect(rungs.contains(wanted), "\(name)")
      #expect(!rungs.contains { $0.contains("1+2+3") }, "\(name)")
    }
    #expect(
      Set(try ResultFile(files, "dreining-kostnad.csv").texts("til_trinn"))
        == ["trinn 5", "trinn øvr."])
    let tables = try RunReport(folder.read(), .init()).tables
    let notes = try #require(tables.first { $0.name == "dreining" }).notes
    #expect(notes.contains { $0.contains("6→øvr.") && $0.contains("øvr.→4+7") })
    let told = try Explanation(
      of: "kostnadsprofil-boligtrapp 2028 trinn øvr.", in: folder.kept(),
      language: .nb)
    #expect(told.lines.contains { $0.contains("enhetskostnader.csv:5: navn hjemme") })
  }

  @Test func theShownNameFindsTheStep() throws {
    let ladder = try #require(try Self.folder.read().ladders.ladders.first)
    for name in ["øvr.", "øvr", "rest", "1+2+3"] {
      #expect(ladder.rung(called: name)?.code == "1+2+3")
    }
    for language in Language.allCases {
      #expect(ladder.rung(called: ladder.shownCode("1+2+3", language))?.code == "1+2+3")
    }
    #expect(ladder.rung(called: "4+7")?.code == "4+7")
    let told = try Explanation(
      of: "boligtrapp 2030 trinn øvr.", in: Self.folder.kept(),
      language: .nb)
    #expect(told.lines.contains { $0.contains("  øvr. Trinn 1–3 samlet") })
    #expect(!told.lines.contains { $0.contains("1+2+3 ") })
  }
}
