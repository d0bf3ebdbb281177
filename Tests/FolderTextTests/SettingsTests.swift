import Demography
import TestSupport
import Testing

@testable import FolderText
@testable import Scenarios
@testable import Tabular

@Suite struct SettingsTests {
  @Test func everyWrongFieldIsToldAtOnce() {
    let folder = Folder.small([
      "innstillinger": [
        "felt;verdi", "startår;20", "sluttår;snart", "migrasjonstid;tidlig",
        "fødselseksponering;alle", "åpen_gruppe;delt", "kjønnsforhold;105,67", "tabellår;2020–2030",
        "behovsdato;1. mai", "spedbarnsregel;ingen", "farge;rød", "navn;A", "navn;B", "region;",
      ]
    ])
    let problems = folder.problems().filter { $0.hasPrefix("innstillinger.csv") }
    #expect(
      problems == [
        "innstillinger.csv:13:1: found the same as on line 12: navn, expected at most one row with the same felt; take one of them out",
        "innstillinger.csv:2:2: found «20», expected a year from 1800 to 2500",
        "innstillinger.csv:3:2: found «snart», expected a year from 1800 to 2500",
        "innstillinger.csv:4:2: found «tidlig», expected one of jevn, slutt, start",
        "innstillinger.csv:5:2: found «alle», expected one of gjennomsnitt_start_slutt, med_flyttere, gjennomsnitt_kohort, framskrevet, framskrevet_overlevende",
        "innstillinger.csv:6:2: found «delt», expected one of samlet, egen",
        "innstillinger.csv:7:2: found «105,67», expected boys per girl, such as 1,0567",
        "innstillinger.csv:8:2: found «2020–2030», expected years with spaces or commas between",
        "innstillinger.csv:9:2: found «1. mai», expected one of 1. januar, 31. desember",
        "innstillinger.csv:10:2: found «ingen», expected one of andreev-kingkade, coale-demeny, halv",
        "innstillinger.csv:11:1: found «farge», expected one of navn, region, startår, sluttår, steglengde, åpen_alder, migrasjonstid, fødselseksponering, åpen_gruppe, kjønnsforhold, bindingsprofil, kjønn, spedbarnsregel, standardscenario, sammenligning, tabellår, behovsår, mangel_null_innen, avgang_ansatte, årsverk_per_ansatt, rekrutteringsalder, behovsdato",
        "innstillinger.csv:14:2: found an empty field, expected something in «verdi»: the value",
      ])
  }

  @Test func withUnknownAgeGroupsOnlyTheSettingsAreBlamed() {
    let folder = Folder.small([
      "innstillinger": ["felt;verdi", "steglengde;5 år", "åpen_alder;40", "kjønn;menn"]
    ])
    #expect(
      folder.problems() == [
        "innstillinger.csv:2:2: found «5 år», expected whole years from 1 to 10, usually 1 or 5",
        "innstillinger.csv:3:2: found «40», expected an age from 50 to 130",
        "innstillinger.csv:4:2: found «menn», expected one of begge, kvinner",
      ])
    let uneven = Folder.small("innstillinger", "åpen_alder;50", becomes: "åpen_alder;52")
    #expect(
      uneven.problems() == [
        """
        innstillinger.csv:5:2: found åpen_alder 52 with steglengde 5, expected an open age that is a \
        multiple of the step length
        """
      ])
  }

  @Test func stepsMustReachTheLastYear() {
    let folder = Folder.small("innstillinger", "sluttår;2030", becomes: "sluttår;2031")
    #expect(
      folder.problems() == [
        """
        innstillinger.csv: found from 2020 to 2031 in steps of 5 years, expected a last year a \
        whole number of steps after the first
        """
      ])
    // What the command line asked for is named, not the file it takes the place of.
    #expect {
      try RunReport(Folder.small.read(), RunReport.Request(lastYear: 2021))
    } throws: { error in
      (error as? Problems)?.description == """
        --to: found from 2020 to 2021 in steps of 5 years, expected a last year a whole number of \
        steps after the first
        """
    }
  }

  @Test(arguments: ["slutår", "slutt_aar", "SLUTTAR"])
  func aSettingSpelledAlmostRightIsAskedAbout(name: String) {
    let folder = Folder.small("innstillinger", "sluttår;2030", becomes: "\(name);2030")
    #expect(folder.problems().count == 1)
    #expect(folder.problems().first?.hasPrefix("innstillinger.csv:3:1: found «\(name)»") == true)
    #expect(folder.problems().first?.hasSuffix("; did you mean «sluttår»?") == true)
  }

  @Test func namesOfOtherThingsMustBeThere() {
    var folder = Folder.small(
      "innstillinger", adding: "standardscenario;høy", "sammenligning;lav fri")
    folder["scenarier"] = ["scenario;felt;verdi", "fri;alternativ;MMMM"]
    folder.add("innstillinger", "region;0301")
    #expect(
      folder.problems() == [
        "innstillinger.csv:6:2: found the scenario «høy», expected a scenario of scenarier.csv: fri",
        "innstillinger.csv:7:2: found the scenario «lav», expected a scenario of scenarier.csv: fri",
        "innstillinger.csv:8:2: found the region «0301», expected a region of befolkning.csv: 1",
      ])
  }

  @Test func everyChoiceIsReadInBothLanguages() throws {
    func settings(_ lines: String...) throws -> Settings {
      try Folder(files: ["innstillinger": ["felt;verdi"] + lines]).read().settings
    }
    for timing in MigrationTiming.allCases {
      let norwegian = Words.word(timing, in: Words.timing)
      #expect(try settings("migrasjonstid;\(norwegian)").conventions.migrationTiming == timing)
      #expect(
        try settings("migration timing;\(timing.rawValue)").conventions.migrationTiming == timing)
    }
    for exposure in BirthsExposure.allCases {
      let norwegian = Words.word(exposure, in: Words.exposure)
      #expect(
        try settings("fødselseksponering;\(norwegian)").conventions.birthsExposure == exposure)
      #expect(
        try settings("births_exposure;\(exposure.rawValue)").conventions.birthsExposure == exposure)
    }
    for group in OpenGroup.allCases {
      let norwegian = Words.word(group, in: Words.openGroup)
      #expect(try settings("åpen gruppe;\(norwegian)").conventions.openGroup == group)
      #expect(try settings("open_group;\(group.rawValue)").conventions.openGroup == group)
    }
    #expect(try settings("open age;130+").openAge == 130)
    #expect(try settings("Åpen_alder;80").openAge == 80)
    #expect(try settings("step length;5").stepLength == 5)
    #expect(try settings("sex;women").scope == .womenOnly)
    #expect(try settings("sex ratio;1.05").sexRatio == 1.05)
    #expect(try settings("kjønnsforhold;1,05").sexRatio == 1.05)
    #expect(Settings().bindingProfile == .arrivals)
    #expect(try settings("bindingsprofil;befolkning").bindingProfile == .persons)
    #expect(try settings("binding profile;arrivals").bindingProfile == .arrivals)
    #expect(try settings("need date;31 December").needDate == .lastOfDecember)
  }

  @Test func everyFieldCanBeSet() throws {
    let values = [
      "startår": "2020", "sluttår": "2020", "behovsår": "2020", "steglengde": "1",
      "åpen_alder": "80", "migrasjonstid": "jevn", "fødselseksponering": "med_flyttere",
      "åpen_gruppe": "egen", "kjønn": "begge", "spedbarnsregel": "halv", "behovsdato": "1. januar",
      "kjønnsforhold": "1,05", "tabellår": "2020 2030", "mangel_null_innen": "2030",
      "avgang_ansatte": "0,08", "årsverk_per_ansatt": "0,68", "rekrutteringsalder": "19",
      "bindingsprofil": "befolkning",
    ]
    for field in SettingField.all {
      var settings = Settings()
      #expect(settings.set(field, to: values[field.name] ?? "tekst") == nil)
      #expect(settings.given == [field.name])
      #expect(SettingField.named(field.english)?.name == field.name)
    }
  }
}
