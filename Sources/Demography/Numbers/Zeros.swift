extension [Double] {
  /// An array of zeros, for the loops over steps and regions.
  ///
  /// `Array(repeating:count:)` of Swift 6.3 on Linux looks up the type of the array in a table at
  /// every call, which was a tenth of a step and a third of many (docs/performance.md); growing an
  /// empty array does not.
  @inline(never)
  static func zeros(_ count: Int) -> [Double] {
    var zeros: [Double] = []
    zeros.append(addingCapacity: count) { $0.append(repeating: 0, count: count) }
    return zeros
  }
}
