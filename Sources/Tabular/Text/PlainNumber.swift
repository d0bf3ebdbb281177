/// A number of at most 18 plain digits with an optional `-` and decimals, read where it stands.
///
/// It accepts a subset of ``NumberSyntax`` and gives the same value for it.
struct PlainNumber {
  /// All digits as one whole number.
  private let mantissa: Int64
  /// The number of decimals.
  private let decimals: Int
  private let isNegative: Bool
  /// The offset after the number; -1 when there is no plain number here with a separator or line
  /// end behind it.
  let end: Int

  /// A mark that takes no decimals, since a digit never stands behind all the digits.
  static let noMark = Byte.zero

  /// Reads a number at an offset.
  @inline(__always)
  init(_ bytes: Span<UInt8>, _ start: Int, separator: UInt8, mark: UInt8, powers: Powers) {
    let count = bytes.count
    let isNegative = start < count && bytes[start] == Byte.minus
    let first = isNegative ? start &+ 1 : start
    let whole = DigitRun(bytes, first)
    var index = first &+ whole.count
    var mantissa = whole.value
    var digits = whole.count
    var decimals = 0
    if digits > 0, index < count, bytes[index] == mark {
      let run = DigitRun(bytes, index &+ 1)
      decimals = run.count
      digits = decimals == 0 ? 19 : digits &+ decimals
      index &+= 1 &+ decimals
      mantissa = mantissa &* powers.whole(decimals) &+ run.value
    }
    self.mantissa = Int64(truncatingIfNeeded: mantissa)
    self.decimals = decimals
    self.isNegative = isNegative
    guard digits > 0, digits <= 18, index < count, mantissa <= 1 << 53 else {
      end = -1
      return
    }
    let byte = bytes[index]
    let ends = byte == separator || byte == Byte.lineFeed || byte == Byte.carriageReturn
    end = ends ? index : -1
  }

  /// The nearest `Double`; minus zero is zero.
  @inline(__always)
  func double(_ powers: Powers) -> Double {
    var value = Double(mantissa)
    if decimals > 0 { value /= powers.double(decimals) }
    return isNegative && mantissa != 0 ? -value : value
  }
}

/// A whole number of at most 15 digits without sign, read where it stands.
///
/// Byte by byte: ages and years have so few digits that finding them in a word takes longer.
struct PlainInteger {
  /// The number.
  let value: UInt64
  /// The offset after the number; -1 when there is none here with a separator or line end behind.
  let end: Int

  /// Reads a number at an offset.
  @inline(__always)
  init(_ bytes: Span<UInt8>, _ start: Int, separator: UInt8) {
    var index = start
    var whole: UInt64 = 0
    while index < bytes.count {
      let digit = bytes[index] &- Byte.zero
      if digit > 9 { break }
      whole = whole &* 10 &+ UInt64(digit)
      index &+= 1
    }
    value = whole
    let digits = index &- start
    guard digits > 0, digits <= 15, index < bytes.count else {
      end = -1
      return
    }
    let byte = bytes[index]
    let ends = byte == separator || byte == Byte.lineFeed || byte == Byte.carriageReturn
    end = ends ? index : -1
  }
}

/// The powers of ten to 10^18, as whole numbers and as the doubles that are the same numbers.
struct Powers {
  private let whole: [UInt64]
  private let doubles: [Double]

  init() {
    var power: UInt64 = 1
    var whole: [UInt64] = []
    for _ in 0..<32 {
      whole.append(power)
      power = whole.count < 19 ? power * 10 : 0
    }
    self.whole = whole
    doubles = whole.map { Double($0) }
  }

  /// 10^exponent; without meaning above 18.
  @inline(__always)
  func whole(_ exponent: Int) -> UInt64 { whole[exponent & 31] }

  /// 10^exponent; without meaning above 18.
  @inline(__always)
  func double(_ exponent: Int) -> Double { doubles[exponent & 31] }
}

/// The digits that stand at an offset.
struct DigitRun {
  /// How many there are.
  let count: Int
  /// The whole number they make; without meaning beyond 18 digits.
  let value: UInt64

  /// Reads digits.
  ///
  /// Up to seven are found and read as one word: the bytes are turned into their digits, the first
  /// byte above 9 ends the number, and three multiplications put pairs, fours and eights together.
  /// More digits, or the end of the file, are read byte by byte.
  @inline(__always)
  init(_ bytes: Span<UInt8>, _ start: Int) {
    if start &+ 8 <= bytes.count {
      let word = bytes.word(at: start) ^ 0x3030_3030_3030_3030
      let others = ((word &+ 0x7676_7676_7676_7676) | word) & 0x8080_8080_8080_8080
      let found = others.trailingZeroBitCount &>> 3
      if found < 8 {
        // Two shifts, since with no digits the word moves out altogether.
        var digits = (word &<< UInt64(truncatingIfNeeded: 56 &- 8 &* found)) &<< 8
        digits = (digits &* 10) &+ (digits &>> 8)
        let even = (digits & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
        let odd = ((digits &>> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
        count = found
        value = (even &+ odd) &>> 32
        return
      }
    }
    var index = start
    var whole: UInt64 = 0
    while index < bytes.count {
      let digit = bytes[index] &- Byte.zero
      if digit > 9 { break }
      whole = whole &* 10 &+ UInt64(digit)
      index &+= 1
    }
    count = index &- start
    value = whole
  }
}

/// The text that stood in the row above, in the hope that it stands here again.
struct Repeat {
  private var range = 0..<0
  /// The first eight bytes, those beyond the text zero.
  private var word: UInt64 = 0
  private var mask: UInt64 = 0
  private(set) var code: UInt32 = 0

  /// Repeats nothing.
  init() {}

  /// Repeats the text at `range`.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>, code: UInt32) {
    guard !range.isEmpty, range.lowerBound + 8 <= bytes.count else { return }
    self.range = range
    self.code = code
    mask = range.count >= 8 ? .max : (1 << UInt64(8 * range.count)) - 1
    word = bytes.word(at: range.lowerBound) & mask
  }

  /// The offset after the same text at `position` with a separator behind it; -1 otherwise.
  @inline(__always)
  func end(_ bytes: Span<UInt8>, _ position: Int, separator: UInt8) -> Int {
    let length = range.upperBound - range.lowerBound
    let end = position + length
    guard length > 0, end < bytes.count, position + 8 <= bytes.count else { return -1 }
    guard bytes[end] == separator, bytes.word(at: position) & mask == word else { return -1 }
    var offset = 8
    while offset < length {
      if bytes[range.lowerBound + offset] != bytes[position + offset] { return -1 }
      offset += 1
    }
    return end
  }
}

extension Span<UInt8> {
  /// Eight bytes as a number, the first lowest; all eight must be there.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
