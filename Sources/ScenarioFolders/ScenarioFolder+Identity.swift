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

  /// Holds the title of each file against its name: a table of deaths is no population, and one of
  /// something that has a file of its own is asked about.
  func checkTitles(_ inputs: [String: InputFile], findings: Findings) {
    for (schema, own) in Self.subjects {
      guard let input = inputs[schema.name],
        let said = TableIdentity(titles: input.table.titles), !own.contains(said.subject)
      else { continue }
      if schema == FolderSchema.population {
        findings.add(
          schema.fileName, found: said.found, expected: TableSubject.population.phrase,
          advice: said.subject.advice)
      } else if let other = Self.subjects.first(where: { $0.own.contains(said.subject) }) {
        findings.warn(
          Phrase(
            "\(schema.fileName): \(said.found); do the figures belong in \(other.schema.fileName)?")
        )
      }
    }
  }

  /// Holds the numbers of the regions against their names, and asks of a number that lost its zero.
  func checkNumbers(_ input: InputFile?, findings: Findings) {
    guard let input, let population else { return }
    let years = Set(population.populations.values.flatMap(\.keys)).sorted()
    CountedYears.warning(of: years, in: input.name).map { findings.warn($0) }
    func place(of code: String) -> (line: Int, column: Int)? {
      input.rows(Findings()).first { $0.region()?.code == code }?.place(of: "region")
    }
    for region in population.regions {
      if let other = RegionNames.other(region.code, region.name) {
        let place = place(of: region.code)
        findings.add(
          RegionNames.problem(
            region.code, region.name, other, file: input.name, line: place?.line,
            column: place?.column))
      }
      guard region.code.count == 3, region.code.allSatisfy(\.isNumber),
        let whole = Municipalities.shipped["0\(region.code)"], let place = place(of: region.code)
      else { continue }
      findings.warn(
        Phrase(
          "\(input.name):\(place.line):\(place.column): \(region.code) is \(whole.name) without its first zero; write \(whole.code)"
        ))
    }
  }
}
