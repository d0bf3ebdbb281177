import Demography

/// A sum of persons that a module needs from the population: the sexes and the ages.
public struct PersonSum: Sendable, Hashable {
  /// The sexes counted.
  public let sexes: [Sex]
  /// The ages counted.
  public let ages: AgeBounds

  /// Asks for persons of some sexes and ages.
  public init(sexes: [Sex] = Sex.allCases, ages: AgeBounds = .everybody) {
    self.sexes = sexes
    self.ages = ages
  }
}

/// The sums of persons that were asked for, by year, a block of draws each: the seam between a
/// population run and the need computed from it.
///
/// Years are those of the population, 1 January; ``NeedDate`` tells which one belongs to a need.
/// What nobody has set is missing, never 0.
public struct PersonBlocks: Sendable {
  /// What was asked for, each sum once, in the order asked.
  public let sums: [PersonSum]
  private let places: [PersonSum: Int]
  private var byYear: [Int: [DrawBlock?]] = [:]

  /// Nothing set yet.
  public init(sums asked: [PersonSum]) {
    var sums: [PersonSum] = []
    var places: [PersonSum: Int] = [:]
    for sum in asked where places[sum] == nil {
      places[sum] = sums.count
      sums.append(sum)
    }
    self.sums = sums
    self.places = places
  }

  /// The deterministic run: the same number in every draw.
  public init(sums: [PersonSum], populations: [Int: Population]) {
    self.init(sums: sums)
    for (year, population) in populations {
      for sum in self.sums {
        guard let persons = population.persons(sum.ages, sexes: sum.sexes) else { continue }
        set(DrawBlock(always: persons), of: sum, year: year)
      }
    }
  }

  /// The persons of a sum in a year, or `nil` where they were not asked for or not given.
  public subscript(sum: PersonSum, year: Int) -> DrawBlock? {
    guard let place = places[sum] else { return nil }
    return byYear[year]?[place]
  }

  /// Sets the persons of a sum that was asked for; other sums are ignored.
  public mutating func set(_ persons: DrawBlock, of sum: PersonSum, year: Int) {
    guard let place = places[sum] else { return }
    byYear[year, default: Array(repeating: nil, count: sums.count)][place] = persons
  }

  /// Sets one draw of every sum from the population of a year.
  ///
  /// A sum that the population cannot give (a bound cuts through an age group) stays missing.
  public mutating func set(draw: Int, from population: Population, year: Int) {
    for sum in sums {
      guard let persons = population.persons(sum.ages, sexes: sum.sexes) else { continue }
      var block = self[sum, year] ?? .zero
      block[draw] = persons
      set(block, of: sum, year: year)
    }
  }
}
