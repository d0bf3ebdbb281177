import TestSupport
import Testing

/// Known answers of one-year steps, run as folders and read from the result files.
@Suite(.enabled(if: KnownCases.areWanted)) struct OneYearAnswersTests {
  private static let norwegian = ["female": "kvinner", "male": "menn", "2": "kvinner", "1": "menn"]

  /// Canada 1950–2020 with English names everywhere.
  private static func canada() throws -> Folder {
    let place = "unwpp_canada_1x1"
    var folder = Folder()
    folder["innstillinger"] = [
      "field;value", "start year;1950", "end year;2020", "open age;100",
      "migration timing;end", "births exposure;withMigrants", "open group;pooled",
    ]
    folder["befolkning"] = ["region;sex;age;year;persons"]
    for entry in try KnownCases.rows("\(place)/base_pop_1950.csv") {
      folder.add(
        "befolkning",
        row("124 Canada", entry["sex"] ?? "", entry["age"] ?? "", 1950, entry["pop"] ?? ""))
    }
    folder["dodelighet"] = ["sex;age;year;measure;value"]
    folder["flytting"] = ["region;stream;sex;age;year;measure;value"]
    for entry in try KnownCases.rows("\(place)/survival_mig_by_year_sex_age.csv") {
      let cell = row(entry["sex"] ?? "", entry["age"] ?? "", entry["year"] ?? "")
      folder.add("dodelighet", row(cell, "S", entry["Sx"] ?? ""))
      folder.add("dodelighet", row(cell, "mx", entry["mx"] ?? ""))
      folder.add("flytting", row(124, "net", cell, "count", entry["netmig"] ?? ""))
    }
    folder["fruktbarhet"] = ["age;year;measure;value"]
    // As the source has them: rates of zero between two others are left out.
    for entry in try KnownCases.rows("\(place)/asfr.csv") {
      folder.add(
        "fruktbarhet",
        row(entry["age"] ?? "", entry["year"] ?? "", "rate", entry["asfr"] ?? ""))
    }
    // q beside m in the first year of life tells the a0 of the source.
    let tables = "\(place)/input_lifetable_columns_1950_1980_2019.csv"
    for entry in try KnownCases.rows(tables) where entry["age_start"] == "0" {
      let cell = row(entry["sex"] ?? "", 0, entry["time_start"] ?? "")
      folder.add("dodelighet", row(cell, "qx", entry["nqx"] ?? ""))
    }
    for entry in try KnownCases.rows("\(place)/srb.csv") {
      folder.add("fruktbarhet", row("", entry["year"] ?? "", "SRB", entry["srb"] ?? ""))
    }
    return folder
  }

  @Test func canadaFor70Years() throws {
    let place = "unwpp_canada_1x1"
    let results = try Self.canada().results()
    let people = try ResultFile(results, "befolkning.csv")
      .values("personer", by: ["år", "kjønn", "alder"])
    var agreement = Agreement()
    for entry in try KnownCases.rows("\(place)/refrun_pop_end_mig.csv") {
      let sex = Self.norwegian[entry["sex"] ?? ""] ?? ""
      let key = "\(entry["year"] ?? "") \(sex) \(entry["age"] ?? "")"
      agreement.compare(people[key], entry["value"].flatMap(Double.init))
    }
    #expect(agreement.compared == 14140)
    #expect(agreement.worst < 1e-9)

    let components = try ResultFile(results, "komponenter.csv")
    let years = try components.texts("år")
    let flows = try ResultFile(results, "bevegelser.csv")
    var deaths: [String: Double] = [:]
    for (year, (sex, died)) in zip(
      try flows.texts("år"), zip(try flows.texts("kjønn"), try flows.numbers("døde_kohort")))
    { deaths["\(year) \(sex)", default: 0] += died }
    let totals = try KnownCases.rows("\(place)/refrun_totals_end_mig.csv")
    #expect(years.count == 70 && totals.count == 70)
    var sums = Agreement()
    for (index, entry) in totals.enumerated() {
      #expect(years[index] == entry["year"])
      let number: (String) -> Double? = { entry[$0].flatMap(Double.init) }
      sums.compare(try components.numbers("født_jenter")[index], number("births_f"))
      sums.compare(try components.numbers("født_gutter")[index], number("births_m"))
      sums.compare(try components.numbers("slutt")[index], number("pop_end"))
      sums.compare(deaths["\(years[index]) kvinner"], number("cohort_deaths_f"))
      sums.compare(deaths["\(years[index]) menn"], number("cohort_deaths_m"))
    }
    #expect(sums.worst < 1e-9)

    let cells = ["år", "kjønn", "alder"]
    let cohort = try flows.values("døde_kohort", by: cells)
    let period = try flows.values("døde_periode", by: cells)
    var (byCohort, byPeriod) = (0.0, 0.0)
    for entry in try KnownCases.rows("\(place)/refrun_deaths_end_mig_1950_1980_2019.csv") {
      let sex = Self.norwegian[entry["sex"] ?? ""] ?? ""
      let key = "\(entry["year"] ?? "") \(sex) \(entry["age"] ?? "")"
      let expected = (
        cohort: entry["cohort_deaths"].flatMap(Double.init) ?? .nan,
        period: entry["period_deaths"].flatMap(Double.init) ?? .nan
      )
      byCohort = max(byCohort, abs((cohort[key] ?? .nan) - expected.cohort))
      byPeriod = max(byPeriod, abs((period[key] ?? .nan) - expected.period))
    }
    #expect(byCohort < 1e-6)
    #expect(byPeriod < 1e-6)
  }

  /// Switzerland 1970–2049: the step from t uses what the source gives for t + 1.
  @Test func switzerlandFor79Years() throws {
    let place = "spectrum_switzerland"
    func early(_ year: String?) -> Int { (year.flatMap(Int.init) ?? 0) - 1 }
    var folder = Folder()
    folder["innstillinger"] = [
      "felt;verdi", "startår;1970", "sluttår;2049", "åpen_alder;80+", "migrasjonstid;slutt",
      "fødselseksponering;med_flyttere", "åpen_gruppe;egen",
    ]
    folder["befolkning"] = ["region;kjønn;alder;år;personer"]
    for entry in try KnownCases.rows("\(place)/basepop_1970.csv") {
      let sex = Self.norwegian[entry["sex"] ?? ""] ?? ""
      folder.add("befolkning", row("756", sex, entry["age"] ?? "", 1970, entry["value"] ?? ""))
    }
    folder["dodelighet"] = ["kjønn;alder;år;mål;verdi"]
    for entry in try KnownCases.rows("\(place)/Sx.csv") where entry["year"] != "1970" {
      let sex = Self.norwegian[entry["sex"] ?? ""] ?? ""
      folder.add(
        "dodelighet", row(sex, entry["age"] ?? "", early(entry["year"]), "S", entry["Sx"] ?? ""))
    }
    folder["flytting"] = ["region;strøm;kjønn;alder;år;mål;verdi"]
    for entry in try KnownCases.rows("\(place)/netmig.csv") where entry["year"] != "1970" {
      let sex = Self.norwegian[entry["sex"] ?? ""] ?? ""
      folder.add(
        "flytting",
        row(
          "756;netto", sex, entry["age"] ?? "", early(entry["year"]), "antall",
          entry["value"] ?? ""))
    }
    folder["fruktbarhet"] = ["alder;år;mål;verdi"]
    var shares: [String: [Int: Double]] = [:]
    for entry in try KnownCases.rows("\(place)/pasfrs.csv") {
      shares[entry["year"] ?? "", default: [:]][entry["age"].flatMap(Int.init) ?? 0] =
        entry["value"].flatMap(Double.init) ?? .nan
    }
    let total = try KnownCases.values("\(place)/tfr.csv", "value", by: ["year"])
    for (year, byAge) in shares.sorted(by: { $0.key < $1.key }) where year != "1970" {
      let sum = byAge.keys.sorted().reduce(0.0) { $0 + (byAge[$1] ?? 0) }
      for age in byAge.keys.sorted() {
        let first = age / 5 * 5
        let mean = (first..<(first + 5)).reduce(0.0) { $0 + (byAge[$1] ?? .nan) / sum } / 5
        let rate = mean * (total[year] ?? .nan)
        folder.add("fruktbarhet", row(age, early(year), "rate", rate))
      }
    }
    for (year, ratio) in try KnownCases.values("\(place)/srb.csv", "value", by: ["year"])
      .sorted(by: { $0.key < $1.key }) where year != "1970"
    {
      folder.add("fruktbarhet", row("", early(year), "SRB", ratio / 100))
    }
    let results = try folder.results()
    let people = try ResultFile(results, "befolkning.csv")
      .values("personer", by: ["år", "kjønn", "alder"])
    var agreement = Agreement()
    for entry in try KnownCases.rows("\(place)/expected_pop.csv") {
      let sex = Self.norwegian[entry["sex"] ?? ""] ?? ""
      let key = "\(entry["year"] ?? "") \(sex) \(entry["age"] ?? "")"
      agreement.compare(people[key], entry["demprojr_end"].flatMap(Double.init))
    }
    #expect(agreement.compared == 810)
    #expect(agreement.worst < 1e-9)
    let components = try ResultFile(results, "komponenter.csv")
    let girls = try components.values("født_jenter", by: ["år"])
    let boys = try components.values("født_gutter", by: ["år"])
    let died = try components.values("døde", by: ["år"])
    var flows = Agreement()
    for entry in try KnownCases.rows("\(place)/expected_births_deaths_end_mig.csv")
    where entry["year"] != "1970" {
      let year = "\(early(entry["year"]))"
      flows.compare(girls[year], entry["births_f"].flatMap(Double.init))
      flows.compare(boys[year], entry["births_m"].flatMap(Double.init))
      flows.compare(died[year], entry["deaths_end"].flatMap(Double.init))
    }
    #expect(flows.compared == 3 * 79)
    #expect(flows.worst < 1e-9)
  }
}
