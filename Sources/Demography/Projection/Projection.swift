/// What is assumed for one step of one region.
public struct StepInput: Sendable {
  /// Survival, fertility and sex ratio.
  public var rates: StepRates
  /// Migration by stream.
  public var migration: MigrationAssumption
  /// What the end of the step is bound to, often nothing; age groups must not overlap.
  public var controls: [ControlTotal]
  /// Who is added or taken where a total of everybody binds this step or one that it leads to.
  public var profile: AdjustmentProfile
  /// The region's births against its rates, `nil` where the rates are its own.
  ///
  /// Regions with a factor share the births that the rates give all of them together.
  public var birthsFactor: Double?
  /// The homes that domestic in-migration must fill; `nil` where nothing is built.
  public var housing: HousingStep?
  /// Persons added to each cell at the end of the step whatever happens in it, as the adjustment of
  /// another run that was bound to control totals; nobody is taken who is not there.
  public var adjustment: [Double]?

  /// Makes the input of a step.
  public init(
    rates: StepRates, migration: MigrationAssumption = MigrationAssumption(),
    controls: [ControlTotal] = [], profile: AdjustmentProfile = .persons,
    birthsFactor: Double? = nil, housing: HousingStep? = nil, adjustment: [Double]? = nil
  ) {
    precondition(birthsFactor.map { $0 >= 0 } ?? true, "a negative births factor")
    self.rates = rates
    self.migration = migration
    self.controls = controls
    self.profile = profile
    precondition(
      housing == nil || (migration.poolShares == nil && birthsFactor == nil),
      "homes cannot be filled from a pool that others share")
    self.birthsFactor = birthsFactor
    self.housing = housing
    self.adjustment = adjustment
  }
}

/// One step as it was carried out.
public struct ProjectedStep: Sendable {
  /// The populations and the flows between them.
  public var account: StepAccount
  /// The migrants asked for, by stream; with a pool of movers those that could be carried out.
  public let asked: AskedMigration
  /// The cells where more were assumed to leave than there were.
  public let limited: [LimitedOutflow]
  /// What came of binding the step to homes; `nil` where it was not.
  public internal(set) var housing: HousingOutcome?
  /// Who was added or taken for a total of everybody that bound the step or was on its way, as it was
  /// carried out; `nil` where none did.
  public internal(set) var everybodyBy: AdjustmentProfile?
  /// Whether totals of groups of ages bound the step, or were on their way.
  public internal(set) var bindsGroups = false

  /// Migrants out assumed minus those carried out, a number per cell by age when counted.
  public var clipped: [Double] { limited.clipped(cells: account.end.cells.count) }
}

/// A region carried forward through many steps.
public struct Projection: Sendable {
  /// The steps in order; the start of the first is the base population.
  public let steps: [ProjectedStep]

  /// Why a projection cannot be carried out.
  public enum Failure: Error, Equatable {
    /// Somebody is wanted in ages where the projection of a region has nobody to multiply; regions
    /// count from 0, in the order given.
    case nobodyToMultiply(region: Int, step: Int, groups: Range<Int>)
    /// A region ends a step with more than ``Projection/mostPersons``.
    case tooMany(region: Int, step: Int)
  }

  /// More persons than have ever lived: rates that lead here are none, and a few steps further there
  /// are no numbers for it.
  public static let mostPersons = 1e11

  /// Projects a population through the steps.
  ///
  /// A step with control totals ends on them. The n steps on the way to a total share one factor on
  /// the growth of the unbound run in its ages, the bound step with them (``ControlPath``), and each
  /// total has its own way (``ControlIntervals``); who is added or taken is the
  /// ``AdjustmentProfile``. After the last control total nothing is bound.
  ///
  /// - Throws: `Failure` for a control total that no factor reaches, and for a population beyond all
  ///   bounds.
  public init(
    of start: Population, through inputs: [StepInput], conventions: Conventions = Conventions()
  ) throws(Failure) {
    let regional = try RegionalProjection(
      of: [start], through: [inputs], conventions: conventions)
    steps = regional.regions[0]
  }
}
