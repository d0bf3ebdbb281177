/// When in the step migrants are counted.
public enum MigrationTiming: String, CaseIterable, Sendable {
  /// Half at the start, exposed to the step's mortality, and half at the end; the default.
  case even
  /// All at the end of the step: they neither die nor give birth in it.
  case end
  /// All at the start of the step: they live through the whole of it.
  case start
}

/// Which women the fertility rates of a step are multiplied by.
///
/// P0 and P1 are women at the start and the end, adj the start with the first part of the
/// migrants, n the survivors; for the open group A, P0[A−1] reads P0[A−1] + P0[A] and P0[x−1]·S[x]
/// the survivors of both. Mean absolute errors are for births in Norway 1967–2022.
public enum BirthsExposure: String, CaseIterable, Sendable {
  /// (P0 + P1) / 2 at the same age: rates by completed age. The default; error 0.05 %.
  case meanOfStartAndEnd
  /// (adj + n + h) / 2, h the end part under `even` timing and 0 otherwise: United Nations,
  /// bayesPop, Preston; under `end` timing it is (P0 + n) / 2, which Spectrum uses.
  case withMigrants
  /// (P0[x−1] + P1[x]) / 2: rates by age at the end of the year, as SSB publishes them.
  case meanOfCohort
  /// P0[x−1]: women aged on without deaths. Only to match tools that use it.
  case agedOn
  /// P0[x−1] · S[x]: the survivors of the women at the start. Only to match tools that use it.
  case agedOnSurvivors
}

/// How the open age group is carried forward.
public enum OpenGroup: String, CaseIterable, Sendable {
  /// The last closed group and the open group share one ratio: (adj[A−1] + adj[A]) · S[A].
  case pooled
  /// The open group has a ratio of its own: adj[A−1] · S[A] + adj[A] · S[A+1].
  case ownRatio
}

/// The named choices a cohort-component step is made with.
public struct Conventions: Sendable, Equatable {
  /// When migrants are counted.
  public var migrationTiming: MigrationTiming
  /// Which women bear the children.
  public var birthsExposure: BirthsExposure
  /// How the open group is carried forward.
  public var openGroup: OpenGroup

  /// The conventions; the defaults are the ones that fit Norwegian data best.
  public init(
    migrationTiming: MigrationTiming = .even,
    birthsExposure: BirthsExposure = .meanOfStartAndEnd,
    openGroup: OpenGroup = .pooled
  ) {
    self.migrationTiming = migrationTiming
    self.birthsExposure = birthsExposure
    self.openGroup = openGroup
  }
}
