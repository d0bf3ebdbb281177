import Ensembles
import Scenarios
import Tabular
import TestSupport
import Testing

@testable import DeclaredResults
@testable import ScenarioFolders

@Suite struct ResultNamesTests {
  @Test func laddersMayNotTakeTheNameOfAnotherFile() {
    var folder = Folder.small
    folder["trapper"] = [
      "trapp;trinn;rekkefølge;navn;bånd;enhet", "Befolkning;1;1;a;;bolig", "Trapp A;1;1;a;;bolig",
      "trapp-a;1;1;a;;bolig",
    ]
    #expect(
      folder.problems() == [
        """
        trapper.csv:2: found the name «Befolkning», whose results would be written over «befolkning», \
        expected names that differ in letters and digits
        """,
        """
        trapper.csv:4: found the name «trapp-a», whose results would be written over «Trapp A», \
        expected names that differ in letters and digits
        """,
      ])
  }

  @Test func scenariosMayNotMeetEither() {
    let clashes = ResultNames.clashes(ladders: ["boligtrapp"], scenarios: ["a b", "a-b", "ab"])
    #expect(clashes.map(\.name) == ["a-b"])
    #expect(clashes.map(\.other) == ["a b"])
  }

  /// A ladder `t-b` under `c` and a ladder `t` under `b-c` would both be `t-b-c`; two scenarios side
  /// by side have a name of their own.
  @Test func endingsMayNotMakeOneNameOfTwo() {
    let met = ResultNames.clashes(ladders: ["t-b", "t"], scenarios: ["c", "b-c", "d"])
    #expect(met.map(\.name) == ["b-c"] && met.map(\.other) == ["t-b-c"])
    let beside = ResultNames.clashes(ladders: ["Scenarier"], scenarios: ["kapasitet"])
    #expect(beside.map(\.name) == ["kapasitet"])
    #expect(beside.map(\.other) == ["scenarier-kapasitet"])
    var folder = Folder.small
    folder["scenarier"] = ["scenario;felt;verdi", "a b;beskrivelse;x", "a-b;beskrivelse;y"]
    #expect(folder.problems().map { $0.prefix(37) } == ["scenarier.csv:3: found the name «a-b»"])
  }

  /// Every name a result can have is refused as the name of a ladder, on its line.
  @Test func everyNameIsRefusedAsALadder() {
    // A kept input with an underscore in its name can be no stem of a ladder.
    for name in ResultNames.tables + ResultNames.shared where FileStem.of(name) == name {
      var folder = Folder.small
      folder["trapper"] = ["trapp;trinn;rekkefølge;navn;bånd;enhet", "\(name);1;1;a;;bolig"]
      let problems = folder.problems()
      #expect(
        problems.count == 1 && problems[0].hasPrefix("trapper.csv:2: found the name «\(name)»"))
    }
    for name in [
      "Byggeplan", "Omløp", "Nye boliger", "Delområder", "Dreining i kroner", "Losnet",
      "Priser renter regler", "Estimater", "Intervall", "Tjenester", "Inndata trapper",
      "Folketall", "Kroner", "Manifest", "Resultat", "Datapackage",
    ] {
      #expect(ResultNames.clashes(ladders: [name], scenarios: []).count == 1, "\(name)")
    }
    for other in ["Kostnadsprofil X", "x-intervall"] {
      #expect(ResultNames.clashes(ladders: ["X", other], scenarios: []).map(\.name) == [other])
    }
    // Framtider is the name of no file.
    #expect(ResultNames.clashes(ladders: ["Framtider"], scenarios: []).isEmpty)
  }

  /// Every file of the example, all scenarios, a loosened one, futures and money, is in the list.
  @Test func everyFileWrittenIsInTheList() throws {
    var bytes: [String: [UInt8]] = [:]
    for file in ExampleFolder.files { bytes[file.name] = file.bytes }
    bytes["scenarier.csv"]? += Array("los;kontrolltotaler;løsnet;;;;;\n".utf8)
    let folder = try ScenarioFolder(files: bytes)
    let scenarios = folder.scenarios.map(\.name)
    let ladders = folder.ladders.ladders.map(\.name)
    let names = Set(ResultNames.tables + ladders.flatMap(ResultNames.ofLadder))
    var known = Set(ResultNames.shared)
    for scenario in scenarios {
      known.formUnion(names.map { "\($0)-\(FileStem.of(scenario))" })
    }
    let all = try RunReport(folder, .init(scenarios: scenarios, lastYear: 2028))
    let futures = try RunReport(
      folder, .init(lastYear: 2028, futures: FutureRequest(draws: 8, splitsVariance: true)))
    #expect(all.files.map(\.name).filter { !known.contains($0) } == [])
    #expect(futures.files.map(\.name).filter { !names.union(["kilder"]).contains($0) } == [])
    #expect(Set(all.files.map(\.name)).count == all.files.count)
    #expect(all.files.contains { $0.name == "losnet-los" })
    #expect(futures.files.contains { $0.name == "kroner-intervall" })
  }

  /// Letters that give the name of a scenario of the folder are told, and trap nothing.
  @Test func lettersMayMeetAScenario() throws {
    var folder = Folder.small
    folder["scenarier"] = ["scenario;felt;verdi", "mmmm;beskrivelse;x"]
    let read = try folder.read()
    #expect(throws: Problems.self) { try RunReport(read, .init(scenarios: ["mmmm", "MMMM"])) }
  }

  /// Names that are words of tables, or hold what separates fields, are names as others.
  @Test func oddNamesRun() throws {
    for name in ["I alt", "mangler", "sum", "a|b", "\"x;y\"", "\"sa \"\"ja\"\"\"", "–"] {
      var folder = Folder.services()
      for file in ["trapper", "trappebruk", "kapasitet"] where folder.files[file] != nil {
        folder[file] = folder[file].map {
          $0.replacing("boligtrapp;", with: "\(name);").replacing("eldre", with: name)
        }
      }
      let report = try RunReport(folder.read(), .init())
      #expect(!Folder.results(report).isEmpty, "\(name)")
      #expect(Set(report.files.map(\.name)).count == report.files.count)
    }
  }

  @Test func aScenarioAskedForTwiceIsRunOnce() throws {
    let report = try RunReport(Asker.folder(), .init(scenarios: ["fri", "fri"]))
    #expect(Set(report.files.map(\.name)).count == report.files.count)
  }
}
