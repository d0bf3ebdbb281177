/// Eight cells at a time, for the loops over ages.
///
/// The compiler makes one load or store of each; the caller has checked that the cells are there.
extension Span where Element == Double {
  /// The eight numbers that begin at an index.
  @inline(__always)
  func eight(at index: Int) -> SIMD8<Double> {
    SIMD8(
      self[unchecked: index], self[unchecked: index + 1], self[unchecked: index + 2],
      self[unchecked: index + 3], self[unchecked: index + 4], self[unchecked: index + 5],
      self[unchecked: index + 6], self[unchecked: index + 7])
  }
}

extension MutableSpan where Element == Double {
  /// Sets the eight numbers that begin at an index.
  @inline(__always)
  mutating func set(_ eight: SIMD8<Double>, at index: Int) {
    for lane in 0..<8 { self[unchecked: index + lane] = eight[lane] }
  }
}

extension [Double] {
  /// Whether a number is below zero, or is none.
  var hasNegative: Bool {
    let numbers = span
    var wrong = SIMDMask<SIMD8<Int64>>(repeating: false)
    var index = 0
    while index + 8 <= count {
      wrong .|= .!(numbers.eight(at: index) .>= 0)
      index += 8
    }
    return any(wrong) || (index..<count).contains { !(numbers[$0] >= 0) }
  }

  /// Every number times a factor.
  func scaled(by factor: Double) -> [Double] {
    let numbers = span
    var scaled: [Double] = []
    scaled.append(addingCapacity: count) { output in
      for index in numbers.indices { output.append(numbers[index] * factor) }
    }
    return scaled
  }
}

extension SIMD8 where Scalar == Double {
  /// 1 for each number with the sign of minus, 0 for the others.
  @inline(__always)
  var signs: SIMD8<UInt64> { unsafeBitCast(self, to: SIMD8<UInt64>.self) &>> 63 }
}
