import Foundation
import TestSupport
import Testing

@testable import kohort

/// Population files with little or odd things in them, through the real binary: a clear answer every
/// time, never a crash.
@Suite struct EstimatedEdgesTests {
  /// Writes a folder with nothing but `befolkning.csv`, runs it, and removes it.
  ///
  /// Persons fall with age from `newborn` to none at 100; `isLeftOut` rows are not written, `isZero`
  /// ones are 0.
  private func run(
    regions: [String] = ["3203 Asker"], years: ClosedRange<Int> = 2015...2020, newborn: Int = 200,
    sexes: [String] = ["kvinner", "menn"], isLeftOut: (Int) -> Bool = { _ in false },
    isZero: (String, Int) -> Bool = { _, _ in false }, arguments: [String] = []
  ) throws -> Binary.Ending {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kohort-edge-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var lines = ["region;kjønn;alder;år;personer"]
    for region in regions {
      for year in years where !isLeftOut(year) {
        for sex in sexes {
          for age in 0...100 {
            let ages = age == 100 ? "100+" : "\(age)"
            let persons = isZero(region, year) ? 0 : newborn * (100 - age) / 100
            lines.append("\(region);\(sex);\(ages);\(year);\(persons)")
          }
        }
      }
    }
    let text = lines.joined(separator: "\n") + "\n"
    try text.write(
      to: folder.appendingPathComponent("befolkning.csv"), atomically: true, encoding: .utf8)
    try "felt;verdi\nåpen_alder;100\n".write(
      to: folder.appendingPathComponent("innstillinger.csv"), atomically: true, encoding: .utf8)
    return try Binary.run(["run", folder.path, "--to", "2030", "--width", "1000"] + arguments)
  }

  /// About two hundred people: projected, with what is borrowed and an interval.
  @Test func aPlaceOfTwoHundred() throws {
    let ending = try run(newborn: 3)
    #expect(ending.code == 0 && ending.err.isEmpty)
    #expect(ending.out.contains("\nI alt            204 "))
    #expect(ending.out.contains("\nUSIKKERHET\n"))
    #expect(
      ending.out.contains(
        "\nUnder 500 innbyggere: 3203 Asker. Egne tall veier 1 % i flytteratene, resten er lånt,"))
    let english = try run(newborn: 3, arguments: ["--lang", "en"])
    #expect(english.out.contains("\nBelow 500 inhabitants: 3203 Asker. Own figures weigh "))
    #expect(try !run().out.contains("Under 500 innbyggere"))
  }

  @Test func aSeriesOfTwoYears() throws {
    let ending = try run(years: 2019...2020)
    #expect(ending.code == 0 && ending.err.contains("like mange menn som kvinner"))
    #expect(ending.out.contains("\nFærre enn fem års historie: 3203 Asker. Flytteratene er mest"))
    #expect(ending.out.contains("1 år i 2019–2020"))
  }

  @Test func oneSexMissing() throws {
    let ending = try run(sexes: ["kvinner"])
    #expect(ending.code == 65 && ending.out.isEmpty)
    #expect(
      ending.err == """
        befolkning.csv: fant ingen rader for menn i 2020, forventet hver alder for menn én gang
        kohort: 1 feil; ingenting er skrevet.

        """)
  }

  @Test func aYearIsMissing() throws {
    let ending = try run(isLeftOut: { $0 == 2017 })
    #expect(ending.code == 0)
    #expect(
      ending.out.contains(
        "\nÅret 2017 mangler i filen for ett eller flere steder og er fylt ut langs årskullene.\n"
      ))
  }

  /// As 1576 Aure in 2005: a code that did not exist is not a place without people.
  @Test func aYearOfZeros() throws {
    let ending = try run(
      regions: ["1160 Vindafjord", "1576 Aure"], isZero: { $0 == "1576 Aure" && $1 == 2015 })
    #expect(ending.code == 0)
    #expect(
      ending.err.hasSuffix(
        """
        advarsel: befolkning.csv: 2015 blir ikke brukt: fant bare nuller for region 1576 i 2015, \
        forventet en region som fantes det året

        """))
    #expect(ending.out.contains("2 regioner · 2020–2030"))
  }

  /// A region that is gone in the last year: the run begins a year earlier, and says so.
  @Test func zerosInTheLastYear() throws {
    let ending = try run(
      regions: ["0301 Oslo", "1576 Aure"], isZero: { $0 == "1576 Aure" && $1 == 2020 })
    #expect(ending.code == 0)
    #expect(ending.err.contains("2020 blir ikke brukt: fant bare nuller for region 1576 i 2020"))
    #expect(ending.out.contains("2 regioner · 2019–2030"))
  }
}
