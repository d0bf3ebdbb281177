import Demography
import FolderText
import Tabular

/// The sub-areas (delområder) a folder gives: their populations, by region.
package struct SubAreaInput {
  /// A sub-area of a region.
  package struct Area: Equatable {
    package let region: String
    package let code: String
    package var name: String
    /// The base it belongs to; empty where none is told.
    package var base = ""

    /// As a person reads it.
    package var title: String { name.isEmpty ? code : "\(code) \(name)" }
  }

  /// The areas, in the order of the file.
  package private(set) var areas: [Area] = []
  /// Complete populations by region, code of the area and year.
  package private(set) var populations: [String: [String: [Int: Population]]] = [:]
  /// The lower bounds of age groups that all areas of a region have, by region and year.
  package private(set) var bounds: [String: [Int: Set<Int>]] = [:]
  /// The name of the file in messages.
  package let file: String

  private struct Key: Hashable {
    let area: Int
    let year: Int
  }

  /// Reads the file; an area-year that is not complete is a problem.
  package init(_ input: InputFile, settings: Settings, findings: Findings) {
    file = input.name
    let before = findings.count
    var tables: [Key: RegionYear] = [:]
    for row in input.rows(findings) {
      guard let region = row.region()?.code, let text = row.requiredText("delområde"),
        let year = row.year(), let age = row.ages(), let sexes = row.sexes(allowBoth: true),
        let persons = row.number("personer", atLeast: 0)
      else { continue }
      let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
      let hasName = parts.count == 2 && parts[0].allSatisfy(\.isNumber)
      let code = hasName ? parts[0] : text
      let area = areas.firstIndex { $0.region == region && $0.code == code } ?? areas.count
      if area == areas.count {
        areas.append(Area(region: region, code: code, name: ""))
      }
      if hasName { areas[area].name = parts[1].trimmed }
      let base = row.text("base")
      if !base.isEmpty, !areas[area].base.isEmpty, areas[area].base != base {
        row.report(
          "base",
          expected: Phrase(
            "\(areas[area].base), as in the rows of «\(areas[area].title)» before"))
        continue
      }
      if !base.isEmpty { areas[area].base = base }
      let key = Key(area: area, year: year)
      tables[key, default: RegionYear(file: input, region: code, year: year)].add(
        sexes: sexes, age: age, persons: persons, row: row.row)
    }
    if findings.count > before { return }
    let sorted = tables.sorted { ($0.key.area, $0.key.year) < ($1.key.area, $1.key.year) }
    for (key, table) in sorted {
      let area = areas[key.area]
      do {
        let made = try table.population(settings)
        populations[area.region, default: [:]][area.code, default: [:]][key.year] = made.population
        let known = bounds[area.region]?[key.year]
        bounds[area.region, default: [:]][key.year] =
          known?.intersection(made.bounds) ?? Set(made.bounds)
      } catch {
        findings.add(
          Problem(
            file: error.file, line: error.line, column: error.column,
            found: Phrase("\(error.found), delområde «\(area.title)»"),
            expected: error.expected,
            advice: error.advice))
      }
    }
  }

  /// The runs of age groups of the axis that neither the areas nor the region's own counts cut.
  package func blocks(of region: String, year: Int, whole: [Int]?, axis: AgeAxis) -> [Range<Int>] {
    let own = bounds[region]?[year] ?? []
    let starts = axis.lowerBounds.indices.filter { group in
      let bound = axis.lowerBounds[group]
      return group == 0 || (own.contains(bound) && (whole?.contains(bound) ?? true))
    }
    return zip(starts, starts.dropFirst() + [axis.count]).map { $0..<$1 }
  }

  /// The areas of a region.
  package func areas(of region: String) -> [Area] { areas.filter { $0.region == region } }
}
