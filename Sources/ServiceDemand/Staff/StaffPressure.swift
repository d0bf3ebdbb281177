import Demography

/// What the staff of care asks of the population: next to aldersbæreevne.
public enum StaffPressure {
  /// Årsverk per person of working age; `nil` where there are none.
  public static func perPersonOfWorkingAge(
    fullTimeEquivalents: DrawBlock, persons: DrawBlock
  ) -> DrawBlock? {
    persons.isPositive ? fullTimeEquivalents / persons : nil
  }

  /// Persons to recruit in a year: the growth of årsverk and those who leave, as persons.
  ///
  ///     (årsverk(y) − årsverk(y−1) · (1 − leaving)) / årsverk per employee, not below 0
  ///
  /// - Parameters:
  ///   - before: årsverk the year before.
  ///   - now: årsverk of the year.
  ///   - leaving: the share of årsverk that retires or leaves care in a year.
  ///   - perEmployee: årsverk per employee, such as 555 årsverk / 819 staff.
  /// - Returns: persons.
  public static func recruits(
    before: DrawBlock, now: DrawBlock, leaving: Double, perEmployee: Double
  ) -> DrawBlock {
    precondition(perEmployee > 0, "employees who do no work")
    let staying = before * (1 - leaving)
    return (now - staying).atLeastZero / perEmployee
  }

  /// The share of the cohort that comes to working age that care would need; may exceed 1.
  ///
  /// `nil` where the cohort is empty.
  public static func shareOfEntrants(recruits: DrawBlock, cohort: DrawBlock) -> DrawBlock? {
    cohort.isPositive ? recruits / cohort : nil
  }
}
