import Foundation
import Testing

@testable import kohort

/// The README's road to one's own municipality: a download, import, check, run.
@Suite struct ImportRoadTests {
  /// A made-up download of table 07459: one region and year, every single age of both sexes.
  private func download(without missing: String = "") -> String {
    var lines = [
      "\"07459: Alders- og kjønnsfordeling, etter region, kjønn, alder, statistikkvariabel og år\"",
      "", "\"region\";\"kjønn\";\"alder\";\"Personer 2024\"",
    ]
    for sex in ["Menn", "Kvinner"] {
      for age in 0...105 {
        let name = age == 105 ? "105 år eller eldre" : "\(age) år"
        if name == missing { continue }
        lines.append("\"3203 Asker\";\"\(sex)\";\"\(name)\";\(1000 - 9 * age)")
      }
    }
    return lines.joined(separator: "\r\n") + "\r\n"
  }

  private func inTemporaryFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kohort-import-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  /// Downloads are often ISO-8859-1; the file is written so.
  private func write(_ text: String, to path: String) throws {
    let data = try #require(text.data(using: .isoLatin1))
    try data.write(to: URL(fileURLWithPath: path))
  }

  @Test func aDownloadBecomesAFolderThatRuns() throws {
    try inTemporaryFolder { folder in
      try write(download(), to: "\(folder)/07459.csv")
      let made = try Binary.run([
        "import", "ssb", "\(folder)/07459.csv", "--region", "3203", "--out", "\(folder)/asker",
      ])
      #expect(made.code == 0 && made.out.isEmpty)
      #expect(made.err.contains("3203 Asker: 111830 personer 1. januar 2024\n"))
      let check = try Binary.run(["check", "\(folder)/asker"])
      #expect(check.code == 0)
      let run = try Binary.run(["run", "\(folder)/asker"])
      #expect(run.code == 0 && run.err.contains("like mange menn som kvinner"))
      #expect(run.out.hasPrefix("Kohort 0.1 · Asker (3203) · 2024\nGrunnlaget i mappen\n"))
      // By hand: Σ (1000 − 9 x) for x 16…66 over that for x 67…105 = 32 181 / 8 814.
      #expect(run.out.contains("aldersbæreevne           16–66 / 67+            3,651\n"))
    }
  }

  @Test func oneMunicipalityOfAllIsOne() throws {
    try inTemporaryFolder { folder in
      try write(download(), to: "\(folder)/07459.csv")
      let said = [
        "en": "one municipality, 2024, 111830 persons", "nn": "éin kommune, 2024, 111830",
      ]
      for (language, words) in said.sorted(by: { $0.key < $1.key }) {
        let made = try Binary.run([
          "import", "ssb", "\(folder)/07459.csv", "--region", "alle", "--out",
          "\(folder)/\(language)", "--lang", language,
        ])
        #expect(made.code == 0 && made.err.contains(words), "\(made.err)")
      }
    }
  }

  @Test func anIncompleteDownloadLeavesEverythingAsItWas() throws {
    try inTemporaryFolder { folder in
      try write(download(without: "17 år"), to: "\(folder)/07459.csv")
      let made = try Binary.run([
        "import", "ssb", "\(folder)/07459.csv", "--region", "3203", "--out", "\(folder)/asker",
      ])
      #expect(made.code == 65 && made.out.isEmpty)
      #expect(made.err.contains("fant ingen rad for 17 år, forventet hver alder fra 0"))
      #expect(made.err.hasSuffix("kohort: 1 feil; ingenting er skrevet.\n"))
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/asker"))
    }
  }
}
