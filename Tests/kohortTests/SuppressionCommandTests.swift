import Foundation
import Scenarios
import TestSupport
import Testing

@testable import kohort

/// `--skjul-under` by the real binary: what an attacker sees of each count that may be hidden, and what
/// stood in the folder before.
@Suite struct SuppressionCommandTests {
  private func inFolder(_ work: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kohort-skjul-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder)
  }

  private func write(_ files: [String: [UInt8]], to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, bytes) in files {
      try Data(bytes).write(to: folder.appendingPathComponent(name))
    }
  }

  private func end(_ line: String, in folder: URL) throws -> Binary.Ending {
    try Binary.run(line.split(separator: " ").map(String.init), in: folder)
  }

  /// All that comes of a run with some flags in every format, and what is told of its result: by name, the
  /// bytes of files and streams.
  private func seen(_ files: [String: [UInt8]], _ flags: String) throws -> [String: Data] {
    var seen: [String: Data] = [:]
    try inFolder { folder in
      try write(files, to: folder.appendingPathComponent("inn"))
      for line in [
        "run inn \(flags) --out ut --format xlsx,json-stat,markdown --report side.html",
        "report ut -o rapport.html", "compare ut ut",
        "explain ut boligtrapp", "explain ut behov",
      ] {
        let ending = try end(line, in: folder)
        seen[line] = Data("\(ending.code)\n\(ending.out)\n\(ending.err)".utf8)
      }
      for name in ["side.html", "rapport.html"] {
        seen[name] = try Data(contentsOf: folder.appendingPathComponent(name))
      }
      let result = folder.appendingPathComponent("ut")
      for name in try FileManager.default.contentsOfDirectory(atPath: result.path) {
        seen["ut/\(name)"] = try Data(contentsOf: result.appendingPathComponent(name))
      }
    }
    return seen
  }

  /// What `check` and `run` ask because of how many are counted would tell something of it: a run that
  /// hides does not ask.
  @Test func questionsThatRestOnCountsAreNotAskedWhereTheyAreHidden() throws {
    var folder = Folder.places
    folder["kapasitet"][1] = folder["kapasitet"][1].replacing(";30;", with: ";71;")
    folder["vedtatt_budsjett"][2] = folder["vedtatt_budsjett"][2].replacing(
      "25500000", with: "8400000")
    folder["trappebruk"] += [
      "boligtrapp;5;unge;begge;10–14;2024;6;bolig", "boligtrapp;5;unge;begge;30–34;2024;6;bolig",
      "boligtrapp;5;voksne;begge;35–39;2024;3;bolig",
    ]
    let told = [
      "tre ganger brukerne", "tre ganger budsjettet", "ingen rad teller dem i alderen 15–29",
    ]
    let open = try seen(folder.bytes, "--to 2027")
    let hidden = try seen(folder.bytes, "--to 2027 --skjul-under 5")
    for words in told {
      let holds = { (data: Data) in String(decoding: data, as: UTF8.self).contains(words) }
      #expect(open.values.contains(where: holds), "\(words)")
      #expect(!hidden.values.contains(where: holds), "\(words)")
    }
  }

  /// The names of what is not the same in all of some results.
  private func differences(_ all: [[String: Data]]) -> [String] {
    Set(all.flatMap(\.keys)).filter { name in Set(all.map { $0[name] }).count > 1 }.sorted()
  }

  /// The example folder with another count in the row of a file that begins so.
  private func example(_ file: String, _ row: String, count: Int) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for file in ExampleFolder.files { files[file.name] = file.bytes }
    let lines = String(decoding: try #require(files[file]), as: UTF8.self)
      .components(separatedBy: "\n")
    let place = try #require(lines.firstIndex { $0.hasPrefix(row) })
    var changed = lines
    let rest = lines[place].dropFirst(row.count).drop { $0 != ";" }
    changed[place] = "\(row)\(count)\(rest)"
    files[file] = Array(changed.joined(separator: "\n").utf8)
    return files
  }

  /// The tables, files, manifest, report and answers are byte for byte those of every other count.
  @Test(arguments: [
    ("trappebruk.csv", "boligtrapp;5;eldre;begge;80+;2024;", "--scenario hovedbane,nedover"),
    ("trappebruk.csv", "innsatstrapp;12;eldre;begge;80+;2024;", "--scenario hovedbane"),
    ("kjente_brukere.csv", "boligtrapp;unge;hjemme;;begge;10–17;2024;", "--draws 16"),
  ])
  func everyCountOfTheExampleGivesTheSame(file: String, row: String, flags: String) throws {
    let results = try (1...4).map { count in
      try seen(example(file, row, count: count), "--skjul-under 5 --to 2027 \(flags)")
    }
    #expect(differences(results) == [])
    #expect(results[0].count > 40)
  }

  /// Three steps of which one or two have few users; which totals were shown told how many.
  @Test(.enabled(if: KnownCases.areWanted, KnownCases.reason))
  func theRecoveredCountsOfTheKnownAttack() throws {
    var files: [String: [UInt8]] = [:]
    for name in [
      "befolkning", "dodelighet", "flytting", "fruktbarhet", "innstillinger", "trapper",
      "trappebruk",
    ] {
      files["\(name).csv"] = try KnownCases.bytes("faults/attack-03/folder/\(name).csv")
    }
    let use = String(decoding: try #require(files["trappebruk.csv"]), as: UTF8.self)
    for second in ["0", "SAME"] {
      let results = try (1...4).map { count in
        let text = use.replacing(
          "6;eldre;begge;80+;2024;0;", with: "6;eldre;begge;80+;2024;\(count);"
        )
        .replacing(
          "3;eldre;begge;67+;2024;0;",
          with: "3;eldre;begge;67+;2024;\(second.replacing("SAME", with: "\(5 - count)"));")
        files["trappebruk.csv"] = Array(text.utf8)
        return try seen(files, "--skjul-under 5 --to 2027")
      }
      #expect(differences(results) == [])
      let ladder = String(decoding: results[0]["ut/boligtrapp.csv"] ?? Data(), as: UTF8.self)
      #expect(ladder.contains("bolig;11;12;12;13;"), "\(ladder)")
    }
  }

  /// What the old manifest lists as it stands and pages with Kohort's mark go; files the user has put
  /// there, or changed, and those of a process that runs, stay and are told.
  @Test func whatAnEarlierRunWroteIsRemoved() throws {
    try inFolder { folder in
      let files = try example("trappebruk.csv", "boligtrapp;5;eldre;begge;80+;2024;", count: 3)
      try write(files, to: folder.appendingPathComponent("inn"))
      let open =
        "run inn --to 2026 --scenario hovedbane,nedover --format json-stat --out ut --quiet"
      #expect(try end(open, in: folder).code == 0)
      let result = folder.appendingPathComponent("ut")
      #expect(try end("report ut -o ut/rapport.html --quiet", in: folder).code == 0)
      #expect(try end("report ut -o ut/endret.html --quiet", in: folder).code == 0)
      let page = try Data(contentsOf: result.appendingPathComponent("endret.html"))
      let mine: [String: [UInt8]] = [
        "behov-nedover.csv": [65], ".kohort-1-behov.csv.new": [65], "notat-nedover.csv": [65],
        "endret.html": Array(page) + Array("min".utf8), "side.html": [65], "a.trekk": [65],
      ]
      try write(mine, to: result)
      let ending = try end("run inn --to 2026 --skjul-under 5 --out ut", in: folder)
      #expect(ending.code == 0)
      let there = try FileManager.default.contentsOfDirectory(atPath: result.path)
      let manifest = try #require(
        Manifest([UInt8](Data(contentsOf: result.appendingPathComponent("manifest.json")))))
      let written = manifest.results.map(\.file) + ["manifest.json"] + mine.keys
      #expect(there.sorted() == written.sorted())
      for (name, bytes) in mine {
        #expect(try Data(contentsOf: result.appendingPathComponent(name)) == Data(bytes))
      }
      #expect(ending.err.contains("advarsel: fjernet fra ut, der ingenting var skjult: "))
      #expect(
        ending.err.contains(
          "advarsel: står igjen i ut som de var, og kan vise det som er skjult: "
            + mine.keys.sorted().joined(separator: ", ") + "\n"))
      // Without the flag a result that is not listed stays, as it did.
      #expect(try end("run inn --to 2026 --out ut", in: folder).err.contains("advarsel") == false)
      // Without the manifest nothing tells whose the files are.
      try FileManager.default.removeItem(at: result.appendingPathComponent("manifest.json"))
      let refused = try end("run inn --to 2026 --skjul-under 5 --out ut", in: folder)
      #expect(refused.code == 73 && refused.err.contains("ikke noe manifest"))
    }
  }

  /// A result has some names that inputs have: another scenario folder loses nothing to one that hides.
  @Test func aScenarioFolderIsLeftAsItIs() throws {
    try inFolder { folder in
      let other = folder.appendingPathComponent("b")
      for name in ["a", "b"] { #expect(try end("init \(name)", in: folder).code == 0) }
      try write(["rapport.html": [120], "resultat.xlsx": [120], "x.trekk": [120]], to: other)
      func contents() throws -> [String: Data] {
        try FileManager.default.contentsOfDirectory(atPath: other.path).reduce(into: [:]) {
          $0[$1] = try Data(contentsOf: other.appendingPathComponent($1))
        }
      }
      let before = try contents()
      let ending = try end("run a --skjul-under 5 --out b", in: folder)
      #expect(ending.code == 73)
      #expect(ending.err.contains("kohort: kan ikke opprette b: der ligger "))
      #expect(try contents() == before)
    }
  }
}
