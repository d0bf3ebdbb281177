import Demography
import NeedInputs
import Runs
import ScenarioFolders
import ServiceDemand

/// New dwellings by type and year, and what is reserved of them.
///
/// A folder with `boligbygging.csv` has its types and numbers, where the run fills them; what
/// `produksjon.csv` divides dwellings on is then not asked.
package struct NewDwellings {
  /// The types, in the order of the file that names them.
  package let types: [String]
  /// By type and year of the run; `nil` where the year has no number.
  package let byType: [[Double?]]
  /// Those of no type, by year.
  package let withoutType: [Double?]
  /// All, by year.
  package let all: [Double?]
  /// Whether the run knows how many there are.
  package let isCounted: Bool
  /// How they divide where no programme does.
  private let mix: ProductionMix?

  /// What `boligbygging.csv`, or else `produksjon.csv`, says of a run; `nil` without `produksjon.csv`,
  /// and where the programme does not lead the run.
  package init?(_ run: ScenarioRun, _ folder: ScenarioFolder, codes: [String], years: [Int]) {
    let production = folder.services.production
    if production.mix == nil, production.reserved.isEmpty, production.numbers.isEmpty { return nil }
    if folder.programme != nil, run.housing.isEmpty { return nil }
    mix = folder.programme == nil ? production.mix : nil
    let scenario = run.scenario
    func completed(_ type: String, _ year: Int) -> Double? {
      guard let programme = folder.programme, year < run.endYear else { return nil }
      return codes.reduce(0) { sum, code in
        sum
          + programme.homes(
            region: code, type: type, years: year..<year + run.settings.stepLength,
            delay: scenario.homesDelay, factor: scenario.homesFactor
          ).completed
      }
    }
    let built = folder.programme?.types ?? []
    if folder.programme != nil {
      all = years.map { year in
        built.reduce(0.0 as Double?) { sum, type in
          sum.flatMap { sum in completed(type, year).map { sum + $0 } }
        }
      }
    } else {
      all = years.map { year in
        if year >= run.endYear { return nil }
        let ofYears = (year..<year + run.settings.stepLength).map(production.number)
        return ofYears.reduce(0.0 as Double?) { sum, number in
          sum.flatMap { sum in number.map { sum + $0 } }
        }
      }
    }
    isCounted = all.contains { $0 != nil }
    let total = all
    if let mix {
      types = mix.parts.map(\.type)
      byType = mix.parts.map { part in total.map { $0.map { $0 * part.share } } }
      withoutType = total.map { $0.map { $0 * mix.residue } }
    } else {
      types = built
      byType = built.map { type in years.map { completed(type, $0) } }
      withoutType = total.map { $0.map { $0 * (built.isEmpty ? 1 : 0) } }
    }
  }

  /// What is reserved of a share, by year, as printed: the share of `printed` types, rounded so that
  /// the years add up to the share of them all (largest remainder, ties to the earlier year); `nil`
  /// where a year has no number.
  package func reserved(_ share: ReservedShare, of printed: [PrintedColumn?]) -> [Double?] {
    let places = share.types.map { of in types.indices.filter { of.contains(types[$0]) } }
    let exact = printed.map { column -> Double? in
      guard let column else { return nil }
      let base = places.map { $0.reduce(0) { $0 + column.leaves[$1] } } ?? column.total
      return base * share.share
    }
    let known = exact.compactMap { $0 }
    var whole = Rounding.whole(known, addingUpTo: Rounding.whole(known.reduce(0, +))).makeIterator()
    return exact.map { $0 == nil ? nil : whole.next() }
  }

  /// A part of all new dwellings of all years, or by the mix where nobody counts them; `nil` where
  /// neither is known.
  package func share(ofType type: Int) -> Double? {
    if let mix { return mix.parts[type].share }
    return Self.quotient(byType[type], all)
  }

  /// What a reserved share is of all new dwellings.
  package func share(_ share: ReservedShare) -> Double? {
    if share.types == nil { return share.share }
    if let mix { return share.shareOfAll(mix) }
    let parts = types.indices.filter { share.types?.contains(types[$0]) == true }
    let of = all.indices.map { year in
      parts.reduce(0.0 as Double?) { sum, type in
        sum.flatMap { sum in byType[type][year].map { sum + $0 * share.share } }
      }
    }
    return Self.quotient(of, all)
  }

  private static func quotient(_ part: [Double?], _ whole: [Double?]) -> Double? {
    let (above, below) = (
      part.compactMap { $0 }.reduce(0, +), whole.compactMap { $0 }.reduce(0, +)
    )
    return below > 0 ? above / below : nil
  }
}
