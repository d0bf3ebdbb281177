import Scenarios
import TestSupport
import Testing

@testable import Outcomes
@testable import ResultFiles
@testable import RunReports
@testable import Tabular

/// Plays the attacker who knows the folder but for its small counts: he runs the program on every number
/// they can have, and compares what comes out, byte for byte, with what he was given.
@Suite struct AttackerTests {
  /// Counts from 1 to one less than this are hidden.
  private static let threshold = 5

  /// Everything a result gives: the screen, what `--out` writes, and the inputs that are kept.
  private static func seen(
    _ folder: Folder, scenarios: [String], below: Int? = threshold
  ) throws -> [String: [UInt8]] {
    var request = RunReport.Request(scenarios: scenarios, lastYear: 2028)
    request.hiddenBelow = below
    let read = try folder.read()
    let report = try RunReport(read, request)
    var seen = Folder.results(report)
    let kept = report.kept(KeptInputs.files(read, folder.bytes))
    for file in kept { seen[file.name] = file.bytes }
    let all = seen.sorted { $0.key < $1.key }.map { OutputFile(name: $0.key, bytes: $0.value) }
    seen[OutputFolder.manifestName] = report.manifest(of: all)
    let tables = report.tables + report.files.filter { $0.role != .detail }.map(\.table)
    for width in [60, 200] {
      let writer = TerminalWriter(width: width)
      seen["screen \(width)"] = Array(report.tables.map(writer.text).joined().utf8)
    }
    let lines = report.header + report.footer + report.warnings.map(\.nb) + [report.hint]
    seen["lines"] = Array(lines.joined(separator: "\n").utf8)
    seen["resultat.md"] = Array(MarkdownWriter().text(tables).utf8)
    seen["resultat.xlsx"] = WorkbookWriter().bytes(tables)
    for table in tables {
      let cube = try? JSONStatWriter(of: table)?.text(table)
      seen["\(table.name).json"] = Array((cube ?? "").utf8)
    }
    let resources = report.files.map { ResultPackage.resource($0.table, .plain, .nb) }
    seen["datapackage.json"] = ResultPackage.file(title: "", resources).bytes
    return seen
  }

  /// A folder whose small counts are to be filled in, and what to run of it.
  private struct Case {
    var folder = Folder.services([:])
    /// The rows of `trappebruk.csv`: what is before the count, the count, and the unit.
    var rows: [(place: String, count: Int, unit: String)] = []
    var scenarios = ["a"]

    /// The folder where every small count is another: the `turn`-th after its own, round and round, so
    /// that each has every value in as many turns as there are.
    func folder(turn: Int) -> Folder {
      var folder = folder
      folder["trappebruk"] =
        ["trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet"]
        + rows.map { row in
          let isSmall = row.count > 0 && row.count < threshold
          let count = isSmall ? (row.count - 1 + turn) % (threshold - 1) + 1 : row.count
          return "\(row.place);2024;\(count);\(row.unit)"
        }
      return folder
    }
  }

  /// A ladder of two or three steps with one to three counts under the threshold, and what may be said
  /// of it; of another ladder too where `isMapped`.
  private static func random(_ random: inout SplitMix64) -> Case {
    var made = Case()
    let rungs = Array(["6", "5", "3"].prefix(2 + random.below(2)))
    let (counts, alike) = (random.pick(["personer", "personer", "mottakere"]), random.chance(0.5))
    let units = random.chance(0.5) ? ["plass"] : ["plass", "bolig"]
    made.folder["trapper"] =
      ["trapp;trinn;rekkefølge;navn;bånd;enhet;teller;enheter"]
      + rungs.enumerated().map { place, rung in
        "boligtrapp;\(rung);\(place);Trinn \(rung);;;\(counts);\(alike ? "likt" : "")"
      } + ["innsatstrapp;12;1;Opphold;;mottaker;mottakere;"]
    let ages = random.chance(0.5) ? ["alle"] : ["0–17", "18–49", "50+"]
    for rung in rungs {
      let unit = random.pick(units)
      for group in ["eldre", "andre"].prefix(1 + random.below(2)) {
        for bounds in ages {
          let count = random.chance(0.3) ? 1 + random.below(4) : 5 + random.below(40)
          made.rows.append(
            ("boligtrapp;\(rung);\(group);begge;\(bounds)", random.chance(0.1) ? 0 : count, unit))
        }
      }
    }
    if !made.rows.contains(where: { 1..<threshold ~= $0.count }) {
      made.rows[random.below(made.rows.count)].count = 1 + random.below(threshold - 1)
    }
    made.rows.append(("innsatstrapp;12;eldre;begge;alle", 40, "mottaker"))
    made.folder["scenarier"] = [
      "scenario;felt;verdi;fra;til", "a;beskrivelse;a;;", "b;beskrivelse;b;;",
    ]
    if random.chance(0.5) {
      made.folder["kobling"] = [
        "fratrapp;fra;tiltrapp;til;andel", "innsatstrapp;12;boligtrapp;6;0,5",
      ]
    }
    if random.chance(0.5) {
      made.folder["kapasitet"] = [
        "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall;scenario;delområde",
        "boligtrapp;6;;egen;finnes;2024;;12;;", "boligtrapp;5;eldre;egen;finnes;2024;;9;;",
      ]
    }
    if random.chance(0.5) {
      made.folder["dreining"] = [
        "trapp;fra;til;brukergruppe;andel;fraår;fulltår;scenario",
        "boligtrapp;6;5;eldre;0,3;2025;2027;b",
      ]
    }
    if random.chance(0.5) {
      made.folder["dekning"] = [
        "trapp;trinn;brukergruppe;bane;år;verdi;grense;scenario",
        "boligtrapp;5;eldre;trend;;-0,1;;b",
      ]
    }
    made.scenarios = random.pick([["a"], ["b"], ["a", "b"]])
    return made
  }

  /// What differs from the first of some results, by name.
  private static func differences(_ all: [[String: [UInt8]]]) -> [String] {
    Set(all.flatMap(\.keys)).filter { name in Set(all.map { $0[name] }).count > 1 }.sorted()
  }

  @Test func everyCandidateGivesTheSameBytes() throws {
    var state = SplitMix64(seed: 20_261_129)
    var (shown, told) = (0, 0)
    for number in 0..<14 {
      let made = Self.random(&state)
      let results = try (0..<Self.threshold - 1).map {
        try Self.seen(made.folder(turn: $0), scenarios: made.scenarios)
      }
      #expect(Self.differences(results) == [], "ladder \(number): \(made.rows)")
      // The law is empty where nothing is shown, and where the counts would not have told.
      let ending = made.scenarios.count > 1 ? "-\(made.scenarios[0])" : ""
      let ladder = String(decoding: results[0]["boligtrapp\(ending).csv"] ?? [], as: UTF8.self)
      let rows = ladder.split(separator: "\n").dropFirst()
      if rows.contains(where: { !$0.contains(":") }) { shown += 1 }
      if number < 2 {
        let open = try (0..<2).map {
          try Self.seen(made.folder(turn: $0), scenarios: made.scenarios, below: nil)
        }
        told += Self.differences(open).count
      }
    }
    #expect(shown > 5 && told > 10, "\(shown) \(told)")
  }

  /// 40 known at home, to whom nothing happens, and a few younger: the sums are not small.
  @Test func theAgesOfKnownUsersAreHidden() throws {
    func seen(_ count: Int, below: Int?) throws -> [String: [UInt8]] {
      var folder = Folder.services([:])
      folder["trapper"] = folder["trapper"].enumerated().map { line, text in
        text + (line == 0 ? ";teller" : ";personer")
      }
      folder["kjente_brukere"] = [
        "trapp;brukergruppe;sted;trinn;kjønn;aldersgruppe;år;antall",
        "boligtrapp;unge;hjemme;;begge;0–9;2024;\(count)",
        "boligtrapp;unge;hjemme;;begge;10–17;2024;40",
      ]
      return try Self.seen(folder, scenarios: [], below: below)
    }
    let open = try (1..<Self.threshold).map { try seen($0, below: nil) }
    #expect(Self.differences(open).contains("kjente-brukere.csv"))
    let hidden = try (1..<Self.threshold).map { try seen($0, below: Self.threshold) }
    #expect(Self.differences(hidden) == [])
    // What follows from no known user is there.
    #expect(hidden[0]["boligtrapp.csv"] == open[0]["boligtrapp.csv"])
    #expect(try seen(Self.threshold, below: Self.threshold)["kjente-brukere.csv"] != nil)
  }

  /// A step of 43 users of whom 3 are old: no table has the 3, and the growth of the 43 tells them.
  @Test func theAgesOfUsersAreHidden() throws {
    var made = Case()
    made.rows = [
      ("boligtrapp;6;eldre;begge;0–49", 40, "plass"), ("boligtrapp;6;eldre;begge;50+", 3, "plass"),
      ("boligtrapp;5;eldre;begge;alle", 51, "bolig"),
    ]
    let folders = (0..<Self.threshold - 1).map { made.folder(turn: $0) }
    let open = try folders.map { try Self.seen($0, scenarios: [], below: nil) }
    #expect(Self.differences(open).contains("boligtrapp.csv"))
    let hidden = try folders.map { try Self.seen($0, scenarios: []) }
    #expect(Self.differences(hidden) == [])
    let ladder = String(decoding: hidden[0]["boligtrapp.csv"] ?? [], as: UTF8.self)
    #expect(ladder.contains("bolig,51,"), "\(ladder)")
  }

  /// Two people of 49 years live there: more users than that are warned of, and the warning would tell.
  @Test func moreUsersThanInhabitantsAreHidden() throws {
    var made = Case()
    made.folder["befolkning"] = made.folder["befolkning"].map {
      $0.contains(";49;2024;") ? $0.replacing(";100", with: ";1") : $0
    }
    made.rows = [
      ("boligtrapp;6;eldre;begge;50+", 40, "plass"), ("boligtrapp;5;eldre;begge;49", 3, "bolig"),
    ]
    let folders = (0..<Self.threshold - 1).map { made.folder(turn: $0) }
    #expect(Set(folders.map { $0.warnings() }).count > 1)
    let hidden = try folders.map { try Self.seen($0, scenarios: []) }
    #expect(Self.differences(hidden) == [])
  }
}
