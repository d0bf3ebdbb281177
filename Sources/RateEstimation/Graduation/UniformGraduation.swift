/// Single years as equal parts of their group: n persons over w ages give n/w each.
///
/// Keeps every group and is never negative; steps at every bound.
enum UniformGraduation {
  /// Persons at the single ages below the open group.
  static func singleYears(_ partition: AgePartition) -> [Double] {
    var single: [Double] = []
    for group in partition.groups {
      guard let upper = group.upper else { break }
      let width = upper + 1 - group.lower
      single += [Double](repeating: group.persons / Double(width), count: width)
    }
    return single
  }
}
