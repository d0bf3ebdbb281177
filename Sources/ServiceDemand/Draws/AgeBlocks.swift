import Demography

/// Persons by sex and age group on 1 January of a year, a block of draws each: what sums, cohorts and
/// curves of rates by age need from a population; cohorts and curves ask for single ages.
public struct AgeBlocks: Sendable, Equatable {
  /// The ages.
  public let axis: AgeAxis
  /// Which sexes are held.
  public let scope: SexScope
  /// All cells, women first, ages ascending within a sex.
  public var cells: [DrawBlock]

  /// Nobody.
  public init(axis: AgeAxis, scope: SexScope = .both) {
    self.axis = axis
    self.scope = scope
    cells = [DrawBlock](repeating: .none, count: scope.count * axis.count)
  }

  /// The deterministic run: the same persons in every draw.
  public init(_ population: Population) {
    self.init(axis: population.axis, scope: population.scope)
    for cell in cells.indices { cells[cell] = DrawBlock(always: population.cells[cell]) }
  }

  /// The rows of an ensemble's population: women first, ages ascending within a sex.
  public init(_ rows: BlockRows, axis: AgeAxis, scope: SexScope = .both) {
    self.init(axis: axis, scope: scope)
    precondition(rows.count == cells.count, "rows of another axis")
    rows.withRows { rows in
      for cell in cells.indices { cells[cell] = rows[cell] }
    }
  }

  /// The place of a cell in `cells`; ages above the open age are in the open group.
  public func position(_ sex: Sex, _ age: Int) -> Int {
    precondition(scope.contains(sex), "a sex that is not held")
    return sex.rawValue * axis.count + axis.index(ofAge: age)
  }

  /// The persons of a sex and an age.
  public subscript(sex: Sex, age age: Int) -> DrawBlock {
    get { cells[position(sex, age)] }
    set { cells[position(sex, age)] = newValue }
  }

  /// The sum of some sexes and ages, cells in storage order; `nil` where a bound cuts through the
  /// open group or a sex is not held.
  public func persons(_ sum: PersonSum) -> DrawBlock? {
    guard let range = axis.groups(from: sum.ages.lower, through: sum.ages.upper),
      sum.sexes.allSatisfy(scope.contains)
    else { return nil }
    var persons = DrawBlock.none
    for sex in sum.sexes {
      for age in range { persons += self[sex, age: age] }
    }
    return persons
  }

  /// All persons.
  public var total: DrawBlock {
    var total = DrawBlock.none
    for cell in cells { total += cell }
    return total
  }
}

/// The survival of one step by sex and single age, a block of draws each.
///
/// `ratios[sex][x + 1]` survives from age x to the next 1 January, `ratios[sex][0]` from birth; the
/// last is the open group's own, as in `StepRates.survival`.
public struct SurvivalBlocks: Sendable, Equatable {
  /// By sex in storage order, `axis.count + 1` ratios in [0, 1] each.
  public var ratios: [[DrawBlock]]

  /// From blocks by sex.
  public init(ratios: [[DrawBlock]]) { self.ratios = ratios }

  /// The deterministic run: the same survival in every draw.
  ///
  /// Under `pooled` the open group survives by the ratio into it, S[A].
  public init(_ rates: StepRates, openGroup: OpenGroup, scope: SexScope = .both) {
    ratios = scope.sexes.map { sex in
      var ratios = rates.survival(sex).map { DrawBlock(always: $0) }
      if openGroup == .pooled { ratios[rates.axis.count] = ratios[rates.axis.openIndex] }
      return ratios
    }
  }

  /// The survival of an ensemble's step; the open group is pooled with the one below it.
  public init(_ rates: BlockRates, scope: SexScope = .both) {
    ratios = scope.sexes.map { sex in
      var ratios: [DrawBlock] = []
      for group in 0..<rates.axis.count {
        ratios.append(.one - rates.dying[sex.rawValue * rates.axis.count + group])
      }
      return ratios + [ratios[rates.axis.openIndex]]
    }
  }
}
