import TestSupport
import Testing

/// Known answers of five-year steps, run as folders and read from the result files.
@Suite(.enabled(if: KnownCases.areWanted)) struct FiveYearAnswersTests {
  /// Burkina Faso 1960–2005, women only; the open group's own ratio may stand at 85 or at 81.
  @Test(arguments: [85, 81]) func burkinaFaso(ownRatioAge: Int) throws {
    let place = "burkina_faso_wheldon"
    var folder = Folder()
    folder["innstillinger"] = [
      "felt;verdi", "kjønn;kvinner", "startår;1960", "sluttår;2005", "steglengde;5",
      "åpen_alder;80", "migrasjonstid;jevn", "fødselseksponering;gjennomsnitt_start_slutt",
      "åpen_gruppe;egen", "kjønnsforhold;1,05",
    ]
    folder["befolkning"] = ["region;kjønn;alder;år;personer"]
    for entry in try KnownCases.rows("\(place)/base_pop_1960_female.csv") {
      folder.add(
        "befolkning", row("854 Burkina Faso;kvinner", entry["age"] ?? "", 1960, entry["pop"] ?? ""))
    }
    folder["dodelighet"] = ["kjønn;alder;år;mål;verdi"]
    for entry in try KnownCases.rows("\(place)/survival_5yr.csv") {
      let age = entry["age"] == "85" ? "\(ownRatioAge)" : entry["age"] ?? ""
      folder.add("dodelighet", row("kvinner", age, entry["time"] ?? "", "S", entry["value"] ?? ""))
    }
    folder["fruktbarhet"] = ["alder;år;mål;verdi"]
    for entry in try KnownCases.rows("\(place)/asfr_annual.csv") {
      folder.add(
        "fruktbarhet", row(entry["age"] ?? "", entry["time"] ?? "", "rate", entry["value"] ?? ""))
    }
    folder["flytting"] = ["region;strøm;kjønn;alder;år;mål;verdi"]
    for entry in try KnownCases.rows("\(place)/net_migration_annual_proportion.csv") {
      folder.add(
        "flytting",
        row(
          "854;netto;kvinner", entry["age"] ?? "", entry["time"] ?? "", "rate",
          entry["value"] ?? ""))
    }
    let people = try folder.file("befolkning.csv")
      .values("personer", by: ["år", "kjønn", "alder"])
    var agreement = Agreement()
    for entry in try KnownCases.rows("\(place)/refrun_projected_female.csv") {
      let key = "\(entry["time"] ?? "") kvinner \(entry["age"] ?? "")"
      agreement.compare(people[key], entry["value"].flatMap(Double.init))
    }
    #expect(agreement.compared == 170)
    #expect(agreement.worst < 1e-9)
  }

  /// Thailand 1960–2000, both sexes.
  @Test func thailand() throws {
    let place = "thailand_wheldon"
    let word = ["female": "kvinner", "male": "menn"]
    var folder = Folder()
    folder["innstillinger"] = [
      "felt;verdi", "startår;1960", "sluttår;2000", "steglengde;5", "åpen_alder;80",
      "åpen_gruppe;ownRatio",
    ]
    folder["befolkning"] = ["region;kjønn;alder;år;personer"]
    for entry in try KnownCases.rows("\(place)/base_pop_1960.csv") {
      for sex in ["female", "male"] {
        folder.add(
          "befolkning", row("764", word[sex] ?? "", entry["age"] ?? "", 1960, entry[sex] ?? ""))
      }
    }
    folder["dodelighet"] = ["kjønn;alder;år;mål;verdi"]
    for entry in try KnownCases.rows("\(place)/survival_5yr.csv") {
      let cell = row(word[entry["sex"] ?? ""] ?? "", entry["age"] ?? "", entry["time"] ?? "")
      folder.add("dodelighet", row(cell, "S", entry["value"] ?? ""))
    }
    folder["fruktbarhet"] = ["alder;år;mål;verdi"]
    for entry in try KnownCases.rows("\(place)/asfr_annual.csv") {
      folder.add(
        "fruktbarhet", row(entry["age"] ?? "", entry["time"] ?? "", "rate", entry["value"] ?? ""))
    }
    for entry in try KnownCases.rows("\(place)/srb.csv") {
      folder.add("fruktbarhet", row("", entry["time"] ?? "", "SRB", entry["srb"] ?? ""))
    }
    let people = try folder.file("befolkning.csv")
      .values("personer", by: ["år", "kjønn", "alder"])
    var agreement = Agreement()
    for entry in try KnownCases.rows("\(place)/refrun_projected.csv") {
      let key = "\(entry["time"] ?? "") \(word[entry["sex"] ?? ""] ?? "") \(entry["age"] ?? "")"
      agreement.compare(people[key], entry["value"].flatMap(Double.init))
    }
    #expect(agreement.compared == 306)
    #expect(agreement.worst < 1e-9)
  }

  /// Sweden 1993–1998, Preston box 6.2, exact to the printed person; the men of the box have the
  /// women's base, survival and migrants.
  @Test func sweden() throws {
    let rows = try KnownCases.rows("preston_sweden_1993/box6_2.csv")
    var folder = Folder()
    folder["innstillinger"] = [
      "felt;verdi", "startår;1993", "sluttår;1998", "steglengde;5", "åpen_alder;85",
      "migrasjonstid;even", "fødselseksponering;withMigrants", "åpen_gruppe;pooled",
    ]
    folder["befolkning"] = ["region;kjønn;alder;år;personer"]
    folder["dodelighet"] = ["kjønn;alder;år;mål;verdi"]
    folder["fruktbarhet"] = ["alder;år;mål;verdi", ";1993;SRB;1.05"]
    folder["flytting"] = ["region;strøm;kjønn;alder;år;mål;verdi"]
    for entry in rows {
      let age = entry["age"] ?? ""
      folder.add("fruktbarhet", row(age, 1993, "rate", entry["asfr"] ?? ""))
      for sex in ["kvinner", "menn"] {
        folder.add("befolkning", row("SE", sex, age, 1993, entry["P0F"] ?? ""))
        folder.add("dodelighet", row(sex, age, 1993, "S", entry["SxF"] ?? ""))
        folder.add("flytting", row("SE;netto", sex, age, "1993;antall", entry["NMxF"] ?? ""))
      }
    }
    let results = try folder.results()
    let people = try ResultFile(results, "befolkning.csv")
      .values("personer", by: ["år", "kjønn", "alder"])
    let births = try ResultFile(results, "fodte.csv").values("fødte", by: ["mors_alder"])
    #expect(rows.count == 18)
    for entry in rows {
      let age = entry["age"] ?? ""
      let women = try #require(people["1998 kvinner \(age)"])
      let men = try #require(people["1998 menn \(age)"])
      #expect(women.rounded() == entry["PF1998_expected"].flatMap(Double.init), "\(age)")
      #expect(men.rounded() == entry["PM1998_expected"].flatMap(Double.init), "\(age)")
      let expected = entry["Bx_expected"].flatMap(Double.init) ?? .nan
      #expect((births[age] ?? 0).rounded() == expected, "\(age)")
    }
  }
}
