import TestSupport
import Testing

@testable import FolderText
@testable import PeopleInputs
@testable import Tabular

/// What `usikkerhet.csv` takes, and what it says to the rest.
@Suite struct UncertaintyInputTests {
  private func problems(_ rows: [String]) -> [String] {
    let text = (["parameter;gjelder;prosess;mål;verdi"] + rows).joined(separator: "\n") + "\n"
    let findings = Findings()
    guard
      let file = InputFile(FolderSchema.uncertainty, bytes: Array(text.utf8), findings: findings)
    else { return findings.problems.map { "\($0)" } }
    _ = UncertaintyInput(file, findings: findings)
    return Problems(findings.problems).lines(.en)
  }

  @Test func aFileIsRead() throws {
    let text = """
      parameter;gjelder;prosess;mål;verdi;kilde;status
      dødelighet;begge;vandring;standardavvik;0,02;k;avledet
      dødelighet;begge;vandring;korrelasjon;0,5;k;avledet
      nettoflytting;region;ar1;standardavvik;0,003;k;avledet
      nettoflytting;region;ar1;koeffisient;0,7;k;avledet
      forekomst;region;hendelser;videre;0,95;k;forutsetning

      """
    let findings = Findings()
    let file = try #require(
      InputFile(FolderSchema.uncertainty, bytes: Array(text.utf8), findings: findings))
    let input = UncertaintyInput(file, findings: findings)
    #expect(findings.problems.isEmpty)
    #expect(
      input.processes == [
        UncertainProcess(quantity: .mortality, scope: .women, kind: .walk, size: 0.02),
        UncertainProcess(quantity: .mortality, scope: .men, kind: .walk, size: 0.02),
        UncertainProcess(
          quantity: .netMigration, scope: .region, kind: .returning, size: 0.003, coefficient: 0.7),
        UncertainProcess(
          quantity: .prevalence, scope: .region, kind: .events, coefficient: 0.95),
      ])
    #expect(input.correlation == 0.5)
    #expect(input.rows.map(\.status).last == .assumed)
    // What it does not name follows the estimates.
    let all = input.before(UncertaintyInput(jumpOff: 2022))
    #expect(all.processes(.fertility, .nation).count == 1)
    #expect(all.processes(.mortality, .region).isEmpty)
    #expect(all.drawsBirthsAndDeaths && all.moveFactor == 0)
  }

  @Test(arguments: [
    (
      "fruktbarhet;kvinner;vandring;standardavvik;0,03",
      "usikkerhet.csv:2:2: found «kvinner», expected landet or region"
    ),
    (
      "dødelighet;landet;vandring;standardavvik;0,03",
      "usikkerhet.csv:2:2: found «landet», expected kvinner, menn, begge or region for dødelighet"
    ),
    (
      "fruktbarhet;landet;vandring;standardavvik;1,01",
      "usikkerhet.csv:2:5: found «1,01», expected a standard deviation of at most 1 a year"
    ),
    (
      "fruktbarhet;landet;vandring;standardavvik;-0,03",
      "usikkerhet.csv:2:5: found «-0,03», expected a number not below 0"
    ),
    (
      "fruktbarhet;landet;ar1;koeffisient;1",
      "usikkerhet.csv:2:5: found «1», expected a coefficient of at least 0 and below 1"
    ),
    (
      "fruktbarhet;landet;hopp;standardavvik;1",
      "usikkerhet.csv:2:3: found «hopp», expected one of vandring, ar1, konstant, hendelser"
    ),
    (
      "deflator;landet;hendelser;faktor;1",
      "usikkerhet.csv:2:3: found «hendelser», expected vandring, ar1 or konstant; hendelser for nettoflytting, forekomst"
    ),
    (
      "dødelighet;begge;vandring;korrelasjon;1,5",
      "usikkerhet.csv:2:5: found «1,5», expected a correlation from -1 to 1"
    ),
  ])
  func whatIsNoProcessIsNamed(row: String, problem: String) {
    #expect(problems([row]).first == problem)
  }

  @Test func everythingIsToldAtOnce() {
    let rows = [
      "fruktbarhet;landet;ar1;koeffisient;0,5", "deflator;landet;vandring;standardavvik;0,01",
      "deflator;landet;vandring;standardavvik;0,02",
    ]
    #expect(
      problems(rows) == [
        "usikkerhet.csv: found ar1 of fruktbarhet without standardavvik, expected both koeffisient and standardavvik",
        "usikkerhet.csv:4:1: found «deflator», expected each number once",
      ])
  }

  @Test func beforeTheFirstEstimateTheUserMustSay() {
    #expect(UncertaintyInput(jumpOff: 2009) == nil)
    #expect(UncertaintyInput(jumpOff: 2010)?.isEstimated == true)
  }
}
