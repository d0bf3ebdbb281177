/// A finite number as decimal digits: `±0.d1d2d3… × 10^point`, the shortest that read back as the
/// same `Double`.
///
/// Rounding works on these digits, so what is rounded is the number a person sees: 1.005 with two
/// decimals is 1.01 although the nearest `Double` lies a little below 1.005. Ties go away from
/// zero, the one rule of all tables.
struct DecimalDigits: Equatable {
  /// Below zero; never set for zero.
  private(set) var isNegative: Bool
  /// Digits 0…9 without leading or trailing zeros; empty for zero.
  private(set) var digits: [UInt8]
  /// The power of ten: 12.5 is 0.125 × 10^2 and has `point` 2.
  private(set) var point: Int

  /// The digits of `value`; nil when it is infinite or not a number.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    isNegative = value < 0
    var text = value.magnitude.description
    (digits, point) = text.withUTF8 { bytes in
      var digits: [UInt8] = []
      var (whole, power): (Int?, Int) = (nil, 0)
      for place in 0..<bytes.count {
        let byte = bytes[place]
        if byte == UInt8(ascii: ".") {
          whole = digits.count
        } else if byte == UInt8(ascii: "e") {
          power = Int(String(decoding: bytes[(place + 1)...], as: UTF8.self)) ?? 0
          break
        } else {
          digits.append(byte &- UInt8(ascii: "0"))
        }
      }
      return (digits, (whole ?? digits.count) + power)
    }
    normalise()
  }

  /// The number rounded to `places` decimals, ties away from zero; what becomes zero loses its
  /// sign.
  func rounded(to places: Int) -> DecimalDigits {
    let kept = point + places
    guard kept < digits.count else { return self }
    var result = self
    guard kept >= 0 else {
      result.digits = []
      result.normalise()
      return result
    }
    let up = digits[kept] >= 5
    result.digits = Array(digits[..<kept])
    if up { result.addOneInLastPlace() }
    result.normalise()
    return result
  }

  private mutating func addOneInLastPlace() {
    for index in digits.indices.reversed() {
      if digits[index] < 9 {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
    point += 1
  }

  private mutating func normalise() {
    while let last = digits.last, last == 0 { digits.removeLast() }
    if let first = digits.first, first == 0 {
      let zeros = digits.prefix { $0 == 0 }.count
      digits.removeFirst(zeros)
      point -= zeros
    }
    if digits.isEmpty {
      point = 0
      isNegative = false
    }
  }

  /// How many digits stand before the decimal mark, at least one.
  var wholeCount: Int { max(point, 1) }

  /// How many digits stand behind the decimal mark, without trailing zeros.
  var fractionCount: Int { max(digits.count - point, 0) }

  /// The digit `place` places behind the decimal mark, the first before it being -1; 0 where none is
  /// held.
  func digit(behindMark place: Int) -> UInt8 {
    let index = point + place
    return index >= 0 && index < digits.count ? digits[index] : 0
  }
}
