import TestSupport
import Testing

@testable import Explaining
@testable import Tabular

/// A new population is told apart from new counts of users: its line has the users per person of the
/// old result.
@Suite struct PeopleLineTests {
  /// The rows of a table by the texts before the numbers.
  static func rows(_ old: Folder, _ new: Folder, _ table: String) throws -> [String: [Double?]] {
    let comparison = try PlanComparison(
      old: old.kept("i fjor"), new: new.kept("i år"), language: .nb)
    let found = try #require(comparison.tables.first { $0.name == table })
    var rows: [String: [Double?]] = [:]
    for row in found.rows {
      var names: [String] = []
      var numbers: [Double?] = []
      for cell in row.cells {
        switch cell {
        case .text(let text): names.append(text)
        case .number(let number): numbers.append(number)
        default: numbers.append(nil)
        }
      }
      rows[names.joined(separator: " ")] = numbers
    }
    return rows
  }

  /// More men of 50 and over in 2024.
  private static func older(_ folder: Folder, by more: Int, ages: ClosedRange<Int>) -> Folder {
    var older = folder
    for age in ages {
      let line = "1;menn;\(age);2024;"
      older["befolkning"] = older["befolkning"].map {
        $0 == line + "100" ? line + "\(100 + more)" : $0
      }
    }
    return older
  }

  /// Forty men of 50+ more among 200: of a tenth 24 need rung 6 where 20 did, and in 2025 39,6 (396)
  /// where 36 (360) did.
  ///
  /// Still 20 are counted, so fewer of them use it: 20 · 396/240 = 33.
  @Test func theHandAnswer() throws {
    let need = try Self.rows(
      .services(), Self.older(.services(), by: 40, ages: 50...50), "endring-i-behov")
    let first = { (row: String) in (need["boligtrapp 6 " + row] ?? []).prefix(2).map { $0 ?? -1 } }
    #expect(first("forrige resultat") == [20, 36])
    #expect(first("nytt: folketall") == [4, 4])
    #expect(first("nytt: rater") == [0, 0])
    #expect(first("nytt: forekomst og dekning") == [-4, -7])
    #expect(first("nytt: planer") == [0, 0])
    #expect(first("endring i alt") == [0, -3])
    #expect(first("nytt resultat") == [20, 33])
  }

  /// 3,6 places more of rung 6 at 936 000 kroner in 2025, and 0,005 · 36 homes of rung 5 at 520 000; the
  /// adopted budget does not cover them.
  @Test func theHandAnswerInKroner() throws {
    let new = Self.older(.budget, by: 40, ages: 50...50)
    for table in ["endring-fra-forrige-plan", "endring-i-kostnadsniva"] {
      let line = try Self.rows(.budget, new, table)["nytt: folketall"]?[0]
      #expect(abs(try #require(line) - 3463.2) <= 1, "\(table)")
    }
  }

  /// Whatever people are added, and where from, they never make services cheaper or need less.
  @Test func moreOldPeopleNeverLowerIt() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<4 {
      let from = 40 + random.below(11)
      let new = Self.older(.budget, by: 1 + random.below(300), ages: from...50)
      for table in ["endring-fra-forrige-plan", "endring-i-kostnadsniva"] {
        let line = try #require(try Self.rows(.budget, new, table)["nytt: folketall"])
        #expect(line.count == 4 && line.allSatisfy { ($0 ?? -1) >= 0 }, "\(from) \(table)")
      }
      var (old, people) = (Folder.budget, new)
      for name in ["okonomi", "deflator", "enhetskostnader", "vedtatt_budsjett"] {
        (old.files[name], people.files[name]) = (nil, nil)
      }
      let need = try Self.rows(old, people, "endring-i-behov")
      let lines = need.filter { $0.key.hasSuffix("nytt: folketall") }
      // Two rungs, and the total of places and of homes.
      #expect(lines.count == 4)
      for line in lines { #expect(line.value.allSatisfy { ($0 ?? -1) >= 0 }, "\(line.key)") }
    }
  }
}
