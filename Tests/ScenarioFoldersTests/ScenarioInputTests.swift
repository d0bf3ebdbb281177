import TestSupport
import Testing

@testable import PeopleInputs
@testable import ScenarioFolders
@testable import Scenarios

@Suite struct ScenarioInputTests {
  private func folder(_ lines: String...) -> Folder {
    Folder.small(["scenarier": ["scenario;felt;verdi;fra;til"] + lines])
  }

  @Test func whatCannotBeReadIsToldWithItsPlace() {
    let folder = folder(
      ";beskrivelse;b;;", "s;farge;rød;;", "s;alternativ;;;", "s;alternativ;MMM;;",
      "t;alternativ;0MMM;;", "u;kontrolltotaler;kanskje;;", "u;folkevekst;0;2020;2030",
      "v;folkevekst;1,24;;2030", "w;folkevekst;1,24;2030;2020", "u;nevner;18+;;",
      "u;migrasjonstid;tidlig;;", "u;startår;2019;;", "x;beskrivelse;en;;",
      "x;description;to;;")
    let letters =
      "four letters L M H K 0 for fertility, life expectancy, domestic moves and immigration, "
      + "the first two not 0"
    let fields =
      "beskrivelse, grunn, kontrolltotaler, folkevekst, alternativ, boligbygging, "
      + "boligforsinkelse, boligfaktor, nevner, forsinkelse, overskridelse, sluttår, "
      + "migrasjonstid, fødselseksponering, åpen_gruppe, kjønnsforhold, bindingsprofil, "
      + "mangel_null_innen, avgang_ansatte, årsverk_per_ansatt, rekrutteringsalder"
    #expect(
      folder.problems() == [
        "scenarier.csv:5:1: found the same as on line 4: s, alternativ, expected at most one row with the same scenario, felt; take one of them out",
        "scenarier.csv:2:1: found an empty field, expected something in «scenario»: the name of the scenario",
        "scenarier.csv:3:2: found «farge», expected one of beskrivelse, grunn, kontrolltotaler, folkevekst, alternativ, boligbygging, boligforsinkelse, boligfaktor, nevner, forsinkelse, overskridelse, sluttår, migrasjonstid, fødselseksponering, åpen_gruppe, kjønnsforhold, bindingsprofil, mangel_null_innen, avgang_ansatte, årsverk_per_ansatt, rekrutteringsalder",
        "scenarier.csv:4:3: found an empty field, expected something in «verdi»: the value",
        "scenarier.csv:6:3: found «0MMM», expected four letters L M H K 0 for fertility, life expectancy, domestic moves and immigration, the first two not 0",
        "scenarier.csv:7:3: found «kanskje», expected one of ja, nei, løsnet",
        "scenarier.csv:8:3: found «0», expected a factor above 0, such as 1,24",
        "scenarier.csv:9:4: found an empty field, expected a year of four digits",
        "scenarier.csv:10:5: found «2020», expected a year after 2030",
        "scenarier.csv:11:3: found «18+», expected ages such as 18+ that do not cut through an age group",
        "scenarier.csv:12:3: found «tidlig», expected one of jevn, slutt, start",
        "scenarier.csv:13:2: found «startår», expected one of beskrivelse, grunn, kontrolltotaler, folkevekst, alternativ, boligbygging, boligforsinkelse, boligfaktor, nevner, forsinkelse, overskridelse, sluttår, migrasjonstid, fødselseksponering, åpen_gruppe, kjønnsforhold, bindingsprofil, mangel_null_innen, avgang_ansatte, årsverk_per_ansatt, rekrutteringsalder",
        "scenarier.csv:15:2: found «description», expected each field once in «x»",
      ])
  }

  @Test func everyFieldIsRead() throws {
    let scenario = try #require(
      try folder(
        "s;description;d;;", "s;reason;r;;", "s;control totals;no;;",
        "s;population growth;1.5;2020;2030", "s;alternative;LKH0;;", "s;denominator;20–49;;",
        "s;open group;pooled;;"
      ).read().scenario("s"))
    #expect(scenario.description == "d")
    #expect(scenario.reason == "r")
    #expect(scenario.bound == false)
    #expect(
      scenario.growth
        == .init(
          factor: 1.5, from: 2020, through: 2030, place: .init(line: 5, column: 3)))
    #expect(
      scenario.letters == [
        .fertility: .low, .mortality: .constant, .domestic: .high, .immigration: Letter.none,
      ])
    #expect(scenario.denominator?.label == "20–49")
    #expect(scenario.settings.map(\.field.name) == ["åpen_gruppe"])
  }

  @Test func growthIsGeometricAndGoesOn() {
    let growth = ScenarioDefinition.Growth(factor: 1.44, from: 2020, through: 2022)
    #expect(growth.factor(at: 2020) == 1)
    #expect(near(growth.factor(at: 2021), 1.2, within: 1e-15))
    #expect(growth.factor(at: 2022) == 1.44)
    #expect(near(growth.factor(at: 2024), 1.44 * 1.44, within: 1e-14))
  }

  @Test func whatAScenarioIsBoundToMustBeThere() {
    #expect(
      folder("s;kontrolltotaler;ja;;").problems() == [
        """
        kontrolltotaler.csv: found nothing, expected control totals, since scenario «s» is bound \
        to them
        """
      ])
    var both = folder("s;kontrolltotaler;ja;;", "s;folkevekst;1,1;2020;2030")
    both["kontrolltotaler"] = ["region;aldersgruppe;år;personer", "1;alle;2030;2000"]
    #expect(
      both.problems() == [
        """
        scenarier.csv: found «s» with both control totals and folkevekst, expected one of the two; \
        write kontrolltotaler nei
        """
      ])
    #expect(
      folder("s;folkevekst;1,1;2025;2030").problems() == [
        """
        scenarier.csv: found folkevekst of «s» from 2025, expected a complete population of region \
        1 in that year
        """,
        """
        scenarier.csv: found folkevekst of «s» from 2025, expected a first year not after the \
        start of the run, 2020
        """,
      ])
  }

  @Test func aSexRatioThatWouldChangeNothing() {
    var folder = folder("s;kjønnsforhold;1,06;;")
    #expect(folder.problems() == [])
    folder.add("fruktbarhet", ";2020;SRB;1,05")
    #expect(
      folder.problems() == [
        """
        scenarier.csv:2:2: found kjønnsforhold in «s» beside SRB in fruktbarhet.csv, expected one of \
        the two; SRB goes before kjønnsforhold, which would change nothing: remove one of them
        """
      ])
  }

  @Test func netMigrationHasNoLetters() {
    var folder = folder("s;alternativ;MM0M;;")
    for sex in ["kvinner", "menn"] {
      for age in Folder.smallAges { folder.add("flytting", "1;netto;\(sex);\(age);2020;antall;1") }
    }
    #expect(
      folder.problems() == [
        """
        flytting.csv: found netto with the letters 0M for moves, expected gross streams: a net \
        number does not tell domestic from foreign; give inn, ut, innvandring and utvandring, or \
        take both letters as M or 0
        """
      ])
    folder["scenarier"][1] = "s;alternativ;MM00;;"
    #expect(folder.problems() == [])
  }

  @Test func aScenarioThatIsNotThere() throws {
    let folder = try folder("s;alternativ;MMMM;;").read()
    #expect {
      try RunReport(folder, .init(scenarios: ["t"]))
    } throws: {
      "\($0)"
        == "scenarier.csv: found no scenario «t», expected one of s, or four letters L M H K 0 such as MMMM or LHML, the first two not 0"
    }
    #expect {
      try RunReport(folder, .init(region: "0301"))
    } throws: {
      "\($0)" == "befolkning.csv: found no region «0301», expected one of 1"
    }
  }
}
