import Demography
import TestSupport
import Testing

@testable import Scenarios

/// Sub-areas through a folder.
@Suite struct SubAreaFolderTests {
  private static let header = "region;delområde;kjønn;alder;år;personer"

  /// The small folder with two areas that share every cell in the ratio 1 : 3.
  private func folder(_ change: (inout [String]) -> Void = { _ in }) -> Folder {
    var folder = Folder.small
    var lines = [Self.header]
    for (sex, persons) in [("kvinner", 100), ("menn", 90)] {
      for age in Folder.smallAges {
        let all = Double(persons + age)
        lines.append("1;01 Nord;\(sex);\(age);2020;\(all / 4)".replacing(".", with: ","))
        lines.append("1;02 Sør;\(sex);\(age);2020;\(all * 3 / 4)".replacing(".", with: ","))
      }
    }
    change(&lines)
    folder["delomraader"] = lines
    return folder
  }

  @Test func theyAddUpToTheRegionToTheLastBit() throws {
    var folder = folder()
    folder["kontrolltotaler"] = ["region;aldersgruppe;år;personer", "1;0–19;2025;900"]
    let run = try folder.run()
    let areas = try #require(run.subAreas["1"])
    #expect(areas.titles == ["01 Nord", "02 Sør"])
    for year in [2020, 2025, 2030] {
      let whole = try #require(run.regions[0].populations[year])
      for cell in whole.cells.indices {
        let sum = areas.populations.reduce(0) { $0 + ($1[year]?.cells[cell] ?? .nan) }
        #expect(sum == whole.cells[cell])
      }
      // One fourth and three, alike in everything, stay so.
      let share = (areas.populations[0][year]?.total ?? 0) / whole.total
      #expect(near(share, 0.25, within: 1e-6))
    }
  }

  @Test func theTotalIsThatOfThePopulationTable() throws {
    let results = try folder().results()
    let file = try ResultFile(results, "delomrader.csv")
    let people = try ResultFile(results, "folketall.csv")
    for year in ["2020", "2025", "2030"] {
      let column = try file.numbers(year)
      #expect(column.last == (try people.numbers(year)).last)
      #expect(column.dropLast().sum == column.last)
    }
    let ages = try ResultFile(results, "delomrader-alder.csv")
    #expect(try ages.numbers("personer").count == 2 * 3 * 11)
    #expect(try ResultFile(results, "delomrader-befolkning.csv").numbers("personer").count == 132)
    #expect(try Folder.small.results()["delomrader.csv"] == nil)
  }

  @Test func peopleWithoutAnAreaAreKeptApart() throws {
    // 29 of the 115 women of 15–19 are taken out of the second area: they have no area.
    let folder = folder { lines in
      lines = lines.map {
        $0.hasPrefix("1;02 Sør;kvinner;15;") ? "1;02 Sør;kvinner;15;2020;57,25" : $0
      }
    }
    let run = try folder.run()
    let areas = try #require(run.subAreas["1"])
    #expect(areas.codes == ["01", "02", "uoppgitt"])
    #expect(near((areas.populations[2][2020]?.total ?? 0), 29, within: 1e-9))
    #expect((areas.populations[2][2030]?.total ?? 0) > 0)
    let whole = try #require(run.regions[0].populations[2030])
    let sum = areas.populations.reduce(0) { $0 + ($1[2030]?.total ?? 0) }
    #expect(near(sum, whole.total, within: 1e-9))
    let note = try RunReport(folder.read(), .init()).tables.first { $0.name == "delomrader" }?.notes
    #expect(
      note?.last
        == "uoppgitt: 29 personer i kommunen som ikke er i noe delområde i 2020")
  }

  @Test func aNamedUoppgittTakesThoseWithoutAnArea() throws {
    let folder = folder { lines in
      lines = lines.map {
        $0.hasPrefix("1;02 Sør;kvinner;15;") ? "1;02 Sør;kvinner;15;2020;57,25" : $0
      }
      for sex in ["kvinner", "menn"] {
        for age in Folder.smallAges { lines.append("1;uoppgitt;\(sex);\(age);2020;0,0") }
      }
      lines = lines.map { $0.hasPrefix("1;uoppgitt;menn;0;") ? "1;uoppgitt;menn;0;2020;4" : $0 }
      lines = lines.map { $0.hasPrefix("1;02 Sør;menn;0;") ? "1;02 Sør;menn;0;2020;63,5" : $0 }
    }
    let areas = try #require(try folder.run().subAreas["1"])
    #expect(areas.codes == ["01", "02", "uoppgitt"])
    #expect(near((areas.populations[2][2020]?.total ?? 0), 33, within: 1e-9))
    #expect(near(areas.unplacedPersons, 29, within: 1e-9))
  }

  /// Five-year groups that add up, single ages graduated apart: nobody is without an area.
  @Test func groupsThatAddUpLeaveNobodyOut() throws {
    var folder = Folder.small
    folder["innstillinger"] = ["felt;verdi", "startår;2020", "åpen_alder;50"]
    for name in ["dodelighet", "fruktbarhet", "flytting"] { folder.files[name] = nil }
    var lines = [Self.header]
    for (sex, persons) in [("kvinner", 100), ("menn", 90)] {
      for age in Folder.smallAges {
        let north = 20 + age
        let label = age == 50 ? "50+" : "\(age)–\(age + 4)"
        lines.append("1;01 Nord;\(sex);\(label);2020;\(north)")
        lines.append("1;02 Sør;\(sex);\(label);2020;\(persons + age - north)")
      }
    }
    folder["delomraader"] = lines
    let areas = try #require(try folder.run().subAreas["1"])
    #expect(areas.codes == ["01", "02"] && areas.scaled == 0)
    let north = try #require(areas.populations[0][2020])
    for age in Folder.smallAges {
      let upper = age == 50 ? nil : age + 4
      let persons = try #require(north.persons(from: age, through: upper, sexes: [.female]))
      #expect(near(persons, Double(20 + age), within: 1e-5))
    }
  }

  @Test func anEarlierYearOfAnotherPopulationIsWarnedOf() throws {
    var folder = folder { lines in
      lines += lines.dropFirst().map { $0.replacing(";2020;", with: ";2015;") }
    }
    folder.files["befolkning"] = folder["befolkning"].flatMap { line -> [String] in
      guard line.contains(";2020;") else { return [line] }
      let fields = line.split(separator: ";").map(String.init)
      let more = (Int(fields[4]) ?? 0) + 10
      return [line, "1;\(fields[1]);\(fields[2]);2015;\(more)"]
    }
    let run = try folder.run()
    #expect(run.subAreas["1"]?.history == [2015, 2020])
    #expect(
      run.warnings.contains(
        "delomraader.csv: the areas of region 1 have 2,640 persons in 2015, befolkning.csv has 2,860; what each area gained since then may be wrong"
      ))
    let file = try folder.file("delomrader-anslag.csv")
    #expect(try file.numbers("personer_i_filen") == [660, 1980])
    #expect(try file.numbers("historie_fra") == [2015, 2015])
    #expect(try file.numbers("vekt_prosent").allSatisfy { $0 > 0 && $0 < 100 })
  }

  /// Ten years back, in whole steps; 2005 is too long ago and 2012 between steps.
  @Test func theHistoryIsTheLastTenYears() throws {
    let folder = folder { lines in
      let base = lines.dropFirst()
      for year in [2005, 2010, 2012, 2015] {
        lines += base.map { $0.replacing(";2020;", with: ";\(year);") }
      }
    }
    #expect(try folder.run().subAreas["1"]?.history == [2010, 2015, 2020])
    let gap = self.folder { lines in
      lines += lines.dropFirst().map { $0.replacing(";2020;", with: ";2010;") }
    }
    #expect(try gap.run().subAreas["1"]?.history == [2020])
  }

  @Test func tooManyInAnAgeAreScaledAndTold() throws {
    let folder = folder { lines in
      lines = lines.map { $0.hasPrefix("1;02 Sør;menn;0;") ? "1;02 Sør;menn;0;2020;72,5" : $0 }
    }
    let table = try RunReport(folder.read(), .init()).tables.first { $0.name == "delomrader" }
    #expect(
      table?.notes.last
        == "delområdene hadde til sammen 5 personer for mange i enkelte aldre i 2020; de er skalert til kommunens tall"
    )
  }

  @Test func whatIsWrongIsNamed() {
    #expect(
      folder { $0.removeAll { $0.hasPrefix("1;01 Nord;menn;5;") } }.problems() == [
        "delomraader.csv: found no row for menn 5–9 in 2020, delområde «01 Nord», expected every age of menn once"
      ])
    #expect(
      folder { $0 = $0.map { $0.replacing(";2020;", with: ";2019;") } }.problems() == [
        "delomraader.csv: found no population of «01 Nord», «02 Sør» in 2020, expected every delområde of region 1 in the start year"
      ])
    #expect(
      folder { $0.removeAll { $0.hasPrefix("1;01 Nord;") } }.problems() == [
        "delomraader.csv: found 1,980 persons in the areas of region 1 in 2020, expected those of befolkning.csv, 2,640, to 2 %; people without an area are kept apart, but more than 2 % is another population"
      ])
    #expect(
      folder { $0.append("9;X;kvinner;0;2020;x") }.problems().first?.contains(":46:6:") == true)
  }
}
