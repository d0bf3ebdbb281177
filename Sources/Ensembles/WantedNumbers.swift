import Demography
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// The numbers of a population that an ensemble keeps of every region, year and draw: age groups,
/// everybody, and ratios of ages.
///
/// What is kept are sums of persons; a ratio is made of two of them, so that sums over regions give
/// the ratio of all together too.
package struct WantedNumbers: Sendable {
  /// A number the tables show.
  package struct Quantity: Sendable {
    /// What kind of number it is, for the tables it stands in.
    package enum Kind: Sendable, Equatable {
      case group
      case total
      case ratio
    }
    package let kind: Kind
    /// The name, as the deterministic tables have it.
    package let label: String
    /// The Norwegian name, which limits are set by.
    package let name: String
    /// The place of the sum above the line.
    package let above: Int
    /// The place of the sum below the line, of ratios.
    package let below: Int?
  }

  /// The sums of persons.
  package private(set) var sums: [BlockIndicator] = []
  /// The numbers, in the order of the tables.
  package private(set) var quantities: [Quantity] = []
  private var ages: [[AgeBounds]] = []
  /// The names of the sums, for the files of draws.
  package var names: [String] { sums.map(\.name) }

  /// Sums alone.
  package init(sums: [BlockIndicator]) { self.sums = sums }

  /// What the tables of a folder show.
  package init(_ folder: ScenarioFolder, _ run: ScenarioRun, _ language: Language) {
    let axis = run.settings.axis
    let sexes = run.settings.scope.sexes
    let groups = ShownAgeGroups(folder, run)
    let (labels, names) = (groups.labels(language), groups.labels(.nb))
    for (index, group) in groups.all.enumerated() {
      let (label, name) = (labels[index], names[index])
      guard let place = place([group.ages], sexes, axis) else { continue }
      quantities.append(
        Quantity(kind: .group, label: label, name: name, above: place, below: nil))
    }
    if let all = place([.everybody], sexes, axis) {
      let label = Phrase("Total")
      quantities.append(
        Quantity(
          kind: .total, label: label[language], name: label.nb, above: all, below: nil))
    }
    for shown in folder.indicators {
      guard let above = place(shown.ratio.numerator, sexes, axis),
        let below = place(shown.ratio.denominator, sexes, axis)
      else { continue }
      quantities.append(
        Quantity(
          kind: .ratio, label: shown.ratio.name, name: shown.ratio.name, above: above,
          below: below))
    }
  }

  /// The place of a sum, each sum kept once.
  private mutating func place(_ ages: [AgeBounds], _ sexes: [Sex], _ axis: AgeAxis) -> Int? {
    let name = ages.map(\.label).joined(separator: " + ")
    if let known = sums.firstIndex(where: { $0.name == name }) { return known }
    guard let sum = BlockIndicator(persons: name, ages: ages, sexes: sexes, axis: axis) else {
      return nil
    }
    sums.append(sum)
    self.ages.append(ages)
    return sums.count - 1
  }

  /// A sum in a population; `nil` where a bound cuts through an age group.
  package func value(of place: Int, in population: Population) -> Double? {
    var sum = 0.0
    for bounds in ages[place] {
      guard let persons = population.persons(bounds) else { return nil }
      sum += persons
    }
    return sum
  }
}
