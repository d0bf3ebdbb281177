/// What stands in a field that should hold a number.
public enum NumberField: Sendable, Equatable {
  /// A number.
  case number(Double)
  /// No number is known: an empty field, `.`, `..` or `:`, which is `symbol`.
  case missing(symbol: String)
  /// Neither a number nor a symbol for missing; the text as it stands.
  case invalid(String)
}

/// How numbers are written in tables.
///
/// A sign (`-`, `+` or U+2212) or none; digits, in one piece or with a space (U+0020, U+00A0 or
/// U+202F) before every group of three; a decimal mark and digits, or none. An exponent may
/// follow (`1.5e-3`, `1,5E-3`), as programs write very small numbers; one that asks for more digits than
/// stand there is none, since a spreadsheet writes `3,51E+03` for 3512; with a small `e` it is whole, as R writes 1e+05. `-` alone is exactly zero (SSB's sign
/// for nothing); `.` `..` `:` and an empty field are missing. The result is the nearest `Double`: exact from 19 digits with a
/// mantissa to 2^53 and 22 decimals (one division by an exact power of ten), otherwise by
/// `Double.init(_:)`.
enum NumberSyntax {
  /// The powers of ten that a `Double` holds exactly.
  static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// Reads the bytes of a field, without quotes.
  static func read(_ bytes: Span<UInt8>, _ range: Range<Int>, mark: UInt8) -> NumberField {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == Byte.space { start += 1 }
    while end > start, bytes[end - 1] == Byte.space { end -= 1 }
    if end - start <= 2, let symbol = symbol(bytes, start..<end) { return symbol }
    if let value = value(bytes, start..<end, mark: mark) { return .number(value) }
    return .invalid(text(bytes, range))
  }

  /// The bytes as text.
  static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(range.count)
    for index in range { kept.append(bytes[index]) }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func symbol(_ bytes: Span<UInt8>, _ range: Range<Int>) -> NumberField? {
    if range.isEmpty { return .missing(symbol: "") }
    let first = bytes[range.lowerBound]
    if range.count == 2 {
      let isDots = first == Byte.point && bytes[range.lowerBound + 1] == Byte.point
      return isDots ? .missing(symbol: "..") : nil
    }
    switch first {
    case Byte.point: return .missing(symbol: ".")
    case Byte.colon: return .missing(symbol: ":")
    case Byte.minus: return .number(0)
    default: return nil
    }
  }

  private static func value(_ bytes: Span<UInt8>, _ range: Range<Int>, mark: UInt8) -> Double? {
    let end = range.upperBound
    var index = range.lowerBound
    guard index < end else { return nil }
    var isNegative = false
    if bytes[index] == Byte.minus || bytes[index] == Byte.plus {
      isNegative = bytes[index] == Byte.minus
      index += 1
    } else if matches(bytes, index, end, 0xE2, 0x88, 0x92) {
      isNegative = true
      index += 3
    }
    var digits = Digits()
    var inGroup = 0
    var isGrouped = false
    while index < end {
      if digits.take(bytes[index]) {
        inGroup += 1
        index += 1
        continue
      }
      let space = spaceLength(bytes, index, end)
      guard space > 0 else { break }
      guard inGroup > 0, isGrouped ? inGroup == 3 : inGroup <= 3 else { return nil }
      isGrouped = true
      inGroup = 0
      index += space
    }
    guard inGroup > 0, !isGrouped || inGroup == 3 else { return nil }
    if index < end, bytes[index] == mark {
      index += 1
      let whole = digits.count
      while index < end, digits.take(bytes[index]) { index += 1 }
      digits.decimals = digits.count - whole
      guard digits.decimals > 0 else { return nil }
    }
    if index < end {
      guard !isGrouped else { return nil }
      return exponential(bytes, range.lowerBound..<end, from: index, decimals: digits.decimals)
    }
    return digits.value(isNegative: isNegative)
  }

  private static func matches(
    _ bytes: Span<UInt8>, _ index: Int, _ end: Int, _ first: UInt8, _ second: UInt8, _ third: UInt8
  ) -> Bool {
    index + 3 <= end && bytes[index] == first && bytes[index + 1] == second
      && bytes[index + 2] == third
  }

  /// The length of a thousands space in UTF-8; 0 when there is none.
  private static func spaceLength(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    if bytes[index] == Byte.space { return 1 }
    if index + 1 < end, bytes[index] == 0xC2, bytes[index + 1] == 0xA0 { return 2 }
    return matches(bytes, index, end, 0xE2, 0x80, 0xAF) ? 3 : 0
  }

  /// A number with an exponent, which begins at `index`.
  private static func exponential(
    _ bytes: Span<UInt8>, _ range: Range<Int>, from index: Int, decimals: Int
  ) -> Double? {
    guard bytes[index] == UInt8(ascii: "e") || bytes[index] == UInt8(ascii: "E") else { return nil }
    var place = index + 1
    if place < range.upperBound, bytes[place] == Byte.minus || bytes[place] == Byte.plus {
      place += 1
    }
    guard place < range.upperBound, range.upperBound - place <= 4 else { return nil }
    var exponent = 0
    for offset in place..<range.upperBound {
      guard bytes[offset] >= Byte.zero, bytes[offset] <= Byte.nine else { return nil }
      exponent = 10 * exponent + Int(bytes[offset] - Byte.zero)
    }
    let hasLongMinus = bytes[range.lowerBound] == 0xE2
    let start = range.lowerBound + (hasLongMinus ? 3 : 0)
    let plain = text(bytes, start..<range.upperBound).replacing(",", with: ".")
    guard let value = Double(plain), value.isFinite else { return nil }
    // What is too large is refused for that.
    let isLarge = value.magnitude > NumberField.largest
    let isShort = bytes[index] == UInt8(ascii: "E") && bytes[place - 1] != Byte.minus
    if isShort, exponent > decimals, !isLarge { return nil }
    return hasLongMinus ? -value : value
  }
}

/// The digits of a number, gathered from left to right.
struct Digits {
  /// All digits as one whole number, while it fits.
  var mantissa: UInt64 = 0
  /// The number of digits, leading zeros included.
  var count = 0
  /// The number of digits after the decimal mark.
  var decimals = 0
  private var overflow: [UInt8] = []

  /// Takes a digit; false when the byte is none.
  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    let digit = byte &- Byte.zero
    guard digit <= 9 else { return false }
    count += 1
    if mantissa < 1_000_000_000_000_000_000, overflow.isEmpty {
      mantissa = mantissa &* 10 &+ UInt64(digit)
    } else {
      overflow.append(byte)
    }
    return true
  }

  /// The nearest `Double`; minus zero is zero.
  func value(isNegative: Bool) -> Double? {
    var value: Double
    if overflow.isEmpty, mantissa <= 1 << 53, decimals <= 22 {
      value = Double(mantissa) / NumberSyntax.powersOfTen[decimals]
    } else {
      let digits = String(mantissa) + String(decoding: overflow, as: UTF8.self)
      guard let parsed = Double("\(digits)e-\(decimals)"), parsed.isFinite else { return nil }
      value = parsed
    }
    if isNegative, value != 0 { value = -value }
    return value
  }
}
