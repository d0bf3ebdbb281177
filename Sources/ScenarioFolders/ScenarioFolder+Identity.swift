import FolderText
import StatisticsNorway
import Tabular

/// Whether the files of a folder are what their names say, by what else they say of themselves.
extension ScenarioFolder {
  /// What the lines above the table of a file may be of.
  private static let subjects: [(schema: FileSchema, own: [TableSubject])] = [
    (FolderSchema.population, [.population]), (FolderSchema.mortality, [.deaths]),
    (FolderSchema.fertility, [.births]), (FolderSchema.migration, [.moves]),
    (FolderSchema.controls, [.projection]), (FolderSchema.households, [.households]),
    (FolderSchema.programme, [.dwellings]), (FolderSchema.ladderUse, [.users]),
    (FolderSchema.adopted, [.accounts]),
  ]

  /// Holds the title of each file against its name: a table of the bank that is of deaths is no
  /// population; of lines that people write above a table it is asked.
  func checkTitles(_ inputs: [String: InputFile], findings: Findings) {
    for (schema, own) in Self.subjects {
      guard let input = inputs[schema.name],
        let said = TableIdentity(titles: input.table.titles), !own.contains(said.subject)
      else { continue }
      if schema == FolderSchema.population {
        if said.isOfTheBank {
          findings.add(
            schema.fileName, found: said.found, expected: TableSubject.population.phrase,
            advice: said.subject.advice)
        } else {
          findings.warn(
            Phrase("\(schema.fileName): \(said.found); are they persons on 1 January?"),
            quoting: schema.fileName)
        }
      } else if said.subject != .projection,
        let other = Self.subjects.first(where: { $0.own.contains(said.subject) })
      {
        // Rates and moves may be projected. A line above users may name them.
        findings.warn(
          Phrase(
            "\(schema.fileName): \(said.found); do the figures belong in \(other.schema.fileName)?"),
          quoting: schema.fileName)
      }
    }
  }

  /// Holds the numbers of the regions against their names, and asks of a number that lost its zero.
  func checkNumbers(_ input: InputFile?, findings: Findings) {
    guard let input, let population else { return }
    let years = Set(population.populations.values.flatMap(\.keys)).sorted()
    CountedYears.warning(of: years, in: input.name).map { findings.warn($0) }
    let others = population.regions.compactMap { region in
      RegionNames.other(region.code, region.name).map { (region, other: $0) }
    }
    let short = population.regions.compactMap { region -> (String, Municipalities.Entry)? in
      guard region.code.count == 3, region.code.allSatisfy(\.isNumber) else { return nil }
      return Municipalities.shipped["0\(region.code)"].map { (region.code, $0) }
    }
    if others.isEmpty, short.isEmpty { return }
    var places: [String: (line: Int, column: Int)] = [:]
    for row in input.rows(Findings()) {
      guard let code = row.region()?.code, places[code] == nil else { continue }
      places[code] = row.place(of: "region")
    }
    for (region, other) in others {
      let place = places[region.code]
      findings.add(
        RegionNames.problem(
          region.code, region.name, other, file: input.name, line: place?.line,
          column: place?.column))
    }
    for (code, whole) in short {
      guard let place = places[code] else { continue }
      findings.warn(
        Phrase(
          "\(input.name):\(place.line):\(place.column): \(code) is \(whole.name) without its first zero; write \(whole.code)"
        ))
    }
  }
}
