import Foundation
import TestSupport
import Testing

@testable import kohort

/// The budget from folder to result by the real binary: two plans compared, bad input, and the
/// published row of Asker.
@Suite struct PlanRunTests {
  /// Replaces a text, which must be there, in a file.
  private func change(_ file: URL, _ old: String, _ new: String) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(old), "\(file.lastPathComponent) has no \(old)")
    try text.replacing(old, with: new, maxReplacements: 1)
      .write(to: file, atomically: true, encoding: .utf8)
  }

  /// An example folder that ends in 2030, in a folder of its own.
  private func withFolder(_ work: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kohort-plan-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appendingPathComponent("mappe")
    #expect(try Binary.run(["init", input.path]).code == 0)
    try change(
      input.appendingPathComponent("innstillinger.csv"), "sluttår;2050", "sluttår;2030")
    try work(folder)
  }

  /// The rows of a file by their first field.
  private func rows(_ file: URL) throws -> [[String]] {
    try String(contentsOf: file, encoding: .utf8).replacing("\u{FEFF}", with: "")
      .split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
  }

  private func numbers(_ row: [String], from place: Int) -> [Int] {
    row.dropFirst(place).compactMap { Int($0) }
  }

  /// Everything is new: people, rates, use and places, prices, projects.
  @Test func theSplitAddsUpExactly() throws {
    try withFolder { folder in
      let (old, new) = (
        folder.appendingPathComponent("mappe"), folder.appendingPathComponent("ny")
      )
      try FileManager.default.copyItem(at: old, to: new)
      for (file, was, isNow) in [
        ("vedtatt_budsjett", "253;165000000", "253;175000000"),
        ("befolkning", "kvinner;85–89;2024;190", "kvinner;85–89;2024;230"),
        ("dodelighet", "kvinner;;2024;e0;84,6", "kvinner;;2024;e0;85,6"),
        ("trappebruk", "6;eldre;begge;80+;2024;110", "6;eldre;begge;80+;2024;104"),
        ("kapasitet", "5;eldre;egen;finnes;2024;;60", "5;eldre;egen;finnes;2024;;55"),
        ("enhetskostnader", "per enhet;1500000;2024", "per enhet;1600000;2024"),
        ("deflator", "lønn;2024;2050;vekst;0,035", "lønn;2024;2050;vekst;0,04"),
        ("investeringer", "2027-08", "2026-10"),
        ("investeringsrater", "2027;60000000", "2027;66000000"),
      ] { try change(new.appendingPathComponent("\(file).csv"), was, isNow) }
      let result = { (name: String) in folder.appendingPathComponent(name) }
      for (input, name) in [(old, "i-fjor"), (new, "i-aar")] {
        let ending = try Binary.run(["run", input.path, "--out", result(name).path])
        #expect(ending.code == 0, "\(ending.err)")
      }
      let ending = try Binary.run([
        "compare", result("i-fjor").path, result("i-aar").path, "--out", result("endring").path,
      ])
      #expect(ending.code == 0)
      #expect(
        ending.out.replacing("\n     ", with: " ").contains(
          """
          delene er byttet ut i denne rekkefølgen: vedtatt budsjett, folketall, rater, forekomst og \
          dekning, priser, prosjekter; en annen rekkefølge gir en annen fordeling og samme sum
          """))
      let table = try rows(result("endring/endring-fra-forrige-plan.csv")).map {
        (name: $0[0], numbers: numbers($0, from: 1))
      }
      let parts = [
        "vedtatt budsjett", "folketall", "rater", "forekomst og dekning", "priser", "prosjekter",
      ]
      #expect(
        table.map(\.name) == ["del", "forrige plan"] + parts.map { "nytt: \($0)" }
          + ["endring i alt", "ny plan"])
      for year in 0..<4 {
        let steps = table[2..<8].map { $0.numbers[year] }
        #expect(steps.sum == table[8].numbers[year])
        #expect(table[1].numbers[year] + table[8].numbers[year] == table[9].numbers[year])
        #expect(steps.prefix(5).allSatisfy { $0 != 0 })
      }
      #expect(table[7].numbers[3] != 0)
      // Each end is what its own run prints.
      for (name, row) in [("i-fjor", table[1]), ("i-aar", table[9])] {
        let plan = try rows(result("\(name)/handlingsprogram-lopende.csv"))
        let net = plan.last { $0[0] == "Nytt budsjett" && $0[1] == "i alt, netto" }
        #expect(numbers(try #require(net), from: 9) == row.numbers)
      }
    }
  }

  /// All problems at once, where they are and what to do; nothing is written.
  @Test func badInputIsTold() throws {
    try withFolder { folder in
      let input = folder.appendingPathComponent("mappe")
      for (file, was, isNow) in [
        ("enhetskostnader", "per enhet;1500000;2024", "per enhet;1500000;"),
        ("enhetskostnader", "brukerbetaling;230000", "brukerbetaling;-230000"),
        ("investeringer", ";boligtrapp;5;24;", ";;;24;"),
        ("investeringsrater", "2027;60000000", "2060;60000000"),
      ] { try change(input.appendingPathComponent("\(file).csv"), was, isNow) }
      let out = folder.appendingPathComponent("ut")
      let ending = try Binary.run(["run", input.path, "--out", out.path])
      #expect(ending.code == 65 && ending.out.isEmpty)
      #expect(
        ending.err == """
          enhetskostnader.csv:2:4: fant en tom celle, forventet prisåret til beløpet; skriv året \
          prisene gjelder for
          enhetskostnader.csv:3:3: fant «-230000», forventet et tall ikke under 0; skriv både \
          utgifter og inntekter som positive beløp
          investeringsrater.csv:3:2: fant «2060», forventet et år i kjøringen, 2024–2030
          investeringer.csv:2:4: fant en tom celle, forventet trinnet plassene er på; et prosjekt \
          som gir eller erstatter plasser, må ha trapp og trinn
          kohort: 4 feil; ingenting er skrevet.

          """)
      #expect(!FileManager.default.fileExists(atPath: out.path))
    }
  }

  // Step 4 cost 111 mill. kr, 6,2 % of about 1 790 mill. kr, in prices of 2019.
  @Test func stepFourOfAsker() throws {
    let file = try #require(
      try AskerRuns.screen.get().files["kostnadsprofil-innsatstrapp.csv"])
    let table = String(decoding: file, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
    let step = try #require(table.first { $0[0] == "trinn 4" })
    let total = try #require(table.first { $0[0] == "I alt" })
    #expect(table[0][1...2] == ["2022", "andel_2022"] && step[2] == "6,2")
    // The kroner are those of 2023: 2,5 %, 2,5 %, 6,7 % and 3 % from 2019 on.
    let rise = 1.025 * 1.025 * 1.067 * 1.03
    #expect(near((Double(step[1]) ?? 0) / rise, 111_000, within: 1))
    #expect(((Double(total[1]) ?? 0) / rise / 1000).rounded() == 1790)
    // It was 111 mill. kr in prices of 2019: three of the rises are ours, and so is the year of its users.
    #expect(step.last == "forutsetning")
  }
}
