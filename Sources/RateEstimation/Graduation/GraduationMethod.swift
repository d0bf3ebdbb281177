/// The named ways from age groups to single years.
///
/// One table of what each promises; the formulas are in the file of each method.
///
/// | method | keeps every group | never negative | groups it takes |
/// |---|---|---|---|
/// | `monotone` (default of runs) | yes | yes | any widths |
/// | `hyman` | yes | yes | any widths |
/// | `uniform` | yes | yes | any widths |
/// | `sprague` | yes | no | five-year |
/// | `beersOrdinary` | yes | no | five-year |
/// | `beersJohnson` | yes | no | 0, 1–4 and five-year |
/// | `beersModified` | no | no | five-year |
/// | `grabill` | only the total | no | five-year |
public enum GraduationMethod: String, CaseIterable, Sendable {
  /// A monotone cubic with harmonic slopes through the cumulated counts.
  case monotone
  /// A cubic spline through the cumulated counts whose slopes are cut to be monotone.
  case hyman
  /// The same number at every age of a group.
  case uniform
  /// Sprague's osculatory fifth-difference coefficients.
  case sprague
  /// Beers's ordinary coefficients: least sum of squared fifth differences, exact
  /// groups.
  case beersOrdinary
  /// Beers's ordinary coefficients with a given number at age 0.
  case beersJohnson
  /// Beers's modified coefficients: least sum of squared fourth differences, smooth between
  /// groups as well.
  case beersModified
  /// Grabill's strongly smoothing coefficients, with Sprague at both ends.
  case grabill

  /// Why groups cannot be graduated by a method.
  public enum Failure: Error, Equatable {
    /// The method needs five-year groups, and a bound needed between groups is missing.
    case notFiveYearGroups(missingBound: Int)
    /// The method needs more closed five-year groups.
    case tooFewGroups(needed: Int, found: Int)
    /// The method needs age 0 as a group of its own.
    case noGroupOfInfants
  }

  /// Whether the single years of every group add up to it, apart from rounding of the last bits.
  public var keepsGroups: Bool { self != .beersModified && self != .grabill }

  /// Whether no single year can be negative, whatever the counts.
  public var isNeverNegative: Bool { [.monotone, .hyman, .uniform].contains(self) }

  /// Persons at single ages 0 … `openAge`, the last one open.
  ///
  /// - Parameters:
  ///   - partition: the groups; methods for five-year groups add narrower ones up first.
  ///   - openAge: the open age wanted; the partition's own unless given. Below it the ages above
  ///     are added up; above it the open group is spread geometrically, at the rate by which the
  ///     two groups below it fall.
  /// - Returns: `openAge + 1` counts.
  /// - Throws: `Failure` for groups the method cannot take.
  public func singleYears(
    of partition: AgePartition, openAge: Int? = nil
  ) throws(Failure) -> [Double] {
    let own = partition.lowerBounds.last ?? 0
    let wanted = openAge ?? own
    precondition(wanted >= 0, "a negative open age")
    if self == .monotone { return MonotoneGraduation.singleYears(partition, openAge: wanted) }
    let closed = try closedYears(of: partition)
    let spread = MonotoneGraduation.openYears(of: partition, through: max(wanted, own))
    let all = closed + spread
    return Array(all[..<wanted]) + [all[wanted...].reduce(0, +)]
  }

  /// The single years below the open group.
  private func closedYears(of partition: AgePartition) throws(Failure) -> [Double] {
    switch self {
    case .monotone:
      let own = partition.lowerBounds.last ?? 0
      return MonotoneGraduation.singleYears(partition, openAge: own).dropLast()
    case .hyman: return HymanSpline.singleYears(partition)
    case .uniform: return UniformGraduation.singleYears(partition)
    case .sprague: return PanelCoefficients.sprague.applied(to: try fiveYearGroups(of: partition))
    case .beersOrdinary:
      return PanelCoefficients.beersOrdinary.applied(to: try fiveYearGroups(of: partition))
    case .beersModified:
      return PanelCoefficients.beersModified.applied(to: try fiveYearGroups(of: partition))
    case .grabill: return GrabillGraduation.singleYears(try fiveYearGroups(of: partition))
    case .beersJohnson:
      guard partition.groups[0].upper == 0 else { throw .noGroupOfInfants }
      let groups = try fiveYearGroups(of: partition)
      return BeersJohnson.singleYears(groups, infants: partition.groups[0].persons)
    }
  }

  /// The closed groups added up to five years each.
  private func fiveYearGroups(of partition: AgePartition) throws(Failure) -> [Double] {
    let top = partition.lowerBounds.last ?? 0
    var groups: [Double] = []
    var below = 0.0
    for bound in stride(from: 5, through: max(5, (top + 4) / 5 * 5), by: 5) {
      guard let next = partition.persons(below: bound) else {
        throw .notFiveYearGroups(missingBound: bound)
      }
      groups.append(next - below)
      below = next
    }
    guard groups.count >= PanelCoefficients.width else {
      throw .tooFewGroups(needed: PanelCoefficients.width, found: groups.count)
    }
    return groups
  }
}
