import Demography

/// The control totals a folder gives, by region and year.
struct ControlInput {
  /// One control total.
  struct Total {
    let ages: AgeBounds
    let persons: Double
  }

  /// Control totals by region code and year.
  private(set) var totals: [String: [Int: [Total]]] = [:]
  /// The name of the file in messages.
  let file: String

  /// Reads the file; ages of one region and year must not overlap nor cut an age group.
  init(_ input: InputFile, settings: Settings, findings: Findings) {
    file = input.name
    for row in input.rows(findings) {
      guard let region = row.region()?.code, let ages = row.ages("aldersgruppe")?.bounds,
        let year = row.year(), let persons = row.number("personer", atLeast: 0)
      else { continue }
      let axis = settings.axis
      guard let groups = axis.groups(from: ages.lower, through: ages.upper) else {
        row.report("aldersgruppe", expected: "ages that do not cut through an age group of the run")
        continue
      }
      let known = totals[region]?[year] ?? []
      let overlaps = known.contains {
        axis.groups(from: $0.ages.lower, through: $0.ages.upper)?.overlaps(groups) ?? false
      }
      if overlaps {
        row.report("aldersgruppe", expected: "ages that are bound once a year")
        continue
      }
      totals[region, default: [:]][year, default: []].append(Total(ages: ages, persons: persons))
    }
  }

  /// The control totals of a region and year, for a population's axis.
  func controls(region: String, year: Int, axis: AgeAxis) -> [ControlTotal] {
    (totals[region]?[year] ?? []).compactMap { total in
      axis.groups(from: total.ages.lower, through: total.ages.upper).map {
        ControlTotal(groups: $0, persons: total.persons)
      }
    }
  }
}
