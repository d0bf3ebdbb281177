import FolderText
import Tabular

/// The dwelling programme a folder gives: homes completed and removed, by region, type and year.
package struct ProgrammeInput {
  /// Homes of one type and year; the year is the one whose 1 January begins the step.
  package struct Homes: Equatable {
    package var completed = 0.0
    package var removed = 0.0
  }

  /// Homes by region, type and year.
  package private(set) var homes: [String: [String: [Int: Homes]]] = [:]
  /// The types, in order of first appearance.
  package private(set) var types: [String] = []
  /// Where each type is first named, as line and column.
  private var places: [String: (line: Int, column: Int)] = [:]
  /// The name of the file in messages.
  package let file: String

  /// Reads the file; a region, type and year stand once.
  package init(_ input: InputFile, findings: Findings) {
    file = input.name
    var known: Set<String> = []
    for row in input.rows(findings) {
      guard let region = row.region()?.code, let type = row.requiredText("boligtype"),
        let year = row.year(), let completed = row.number("ferdigstilt", atLeast: 0)
      else { continue }
      var removed = 0.0
      if !row.text("avgang").isEmpty {
        guard let number = row.number("avgang", atLeast: 0) else { continue }
        removed = number
      }
      if known.insert(type).inserted {
        types.append(type)
        let place = input.place(of: "boligtype").map { input.table.place(row.row, $0) }
        if let place { places[type] = (place.line, place.column) }
      }
      let before = homes[region, default: [:]][type, default: [:]].updateValue(
        Homes(completed: completed, removed: removed), forKey: year)
      if before != nil {
        row.report("år", expected: Phrase("one row per region, boligtype and year"))
      }
    }
  }

  /// Reports what `husholdning.csv` does not say of a type that is built, where the type is named.
  package func report(
    _ type: String, lacks measures: [String], in year: Int, findings: Findings
  ) {
    findings.add(
      Problem(
        file: file, line: places[type]?.line, column: places[type]?.column, found: .quoted(type),
        expected: Phrase(
          "a boligtype with \(measures.joined(separator: ", ")) in \(FolderSchema.households.fileName) for \(year) or before"
        )))
  }

  /// The homes of a region and type in the years `years`, completions `delay` years later than
  /// planned and times a factor.
  package func homes(
    region: String, type: String, years: Range<Int>, delay: Int = 0, factor: Double = 1
  ) -> Homes {
    let planned = homes[region]?[type] ?? [:]
    var sum = Homes()
    for year in years {
      sum.completed += factor * (planned[year - delay]?.completed ?? 0)
      sum.removed += planned[year]?.removed ?? 0
    }
    return sum
  }
}
