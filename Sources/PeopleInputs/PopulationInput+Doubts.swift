import Demography
import FolderText
import Tabular

/// Populations that are read without a fault and that no place has.
extension PopulationInput {
  /// Fewer live in no municipality of Norway.
  private static let smallestPlace = 150.0
  /// More live in no region of a municipality, nor in all of Norway.
  private static let largestPlace = 8_000_000.0
  /// With decimals, fewer than this may be all of Norway in thousands.
  private static let largestInThousands = 6_000.0
  /// The oldest are fewer at each age than those of ten years before them, in every place.
  private static let oldest = AgeBounds(from: 100, through: nil)
  private static let old = AgeBounds(from: 80, through: 89)
  /// Fewer different numbers than this may be alike by chance, or made up.
  static let fewestDifferent = 12

  /// Tells what is doubtful of a region in the start year; `fraction` is the line of its first count that
  /// is not of whole persons.
  mutating func warnOfDoubts(
    _ region: Region, startYear: Int?, fraction: Int?, findings: Findings
  ) {
    guard let startYear, let start = populations[region.code]?[startYear], start.total > 0 else {
      return
    }
    let file = FolderSchema.population.fileName
    let persons = Phrase(number: start.total, decimals: 0)
    let isSmall = start.total < Self.smallestPlace
    if start.total > Self.largestPlace {
      doubtful.insert(region.code)
      findings.warn(
        Phrase(
          "\(file): \(persons) persons in region \(region.code) in \(startYear), more than in all of Norway; is a decimal mark lost?"
        ), quoting: file)
    }
    if isSmall || fraction != nil && start.total < Self.largestInThousands {
      doubtful.insert(region.code)
      findings.warn(
        fraction.map {
          Phrase(
            "\(file):\($0): parts of persons, and \(persons) persons in region \(region.code) in \(startYear); is it in thousands? Write whole persons"
          )
        }
          ?? Phrase(
            "\(file): only \(persons) persons in region \(region.code) in \(startYear); is it in thousands? Write whole persons"
          ), quoting: file)
    }
    if start.scope == .both {
      let count = start.axis.count
      let (women, men) = (start.cells.prefix(count), start.cells.suffix(count))
      if women.elementsEqual(men), Set(women).count >= Self.fewestDifferent {
        findings.warn(
          Phrase(
            "\(file): men and women of region \(region.code) are as many at every age in \(startYear); are the rows of the one copied to the other?"
          ), quoting: file)
      }
    }
    let last = bounds[region.code]?[startYear]?.last ?? start.axis.openAge
    let years = Double(max(1, last - Self.oldest.lower + 1))
    if let oldest = start.persons(Self.oldest), let old = start.persons(Self.old),
      oldest / years > old / 10, !isSmall
    {
      findings.warn(
        Phrase(
          "\(file): region \(region.code) has \(Phrase(number: oldest, decimals: 0)) persons aged \(Self.oldest.label) in \(startYear) and \(Phrase(number: old, decimals: 0)) aged \(Self.old.label); is one of the columns sorted without the others?"
        ), quoting: file)
    }
  }
}
