/// How numbers are written: the marks, not the number of decimals.
///
/// Written by hand because the system's formatters need ICU, are slow, and differ between systems.
/// Rounding is ties away from zero on the shortest decimal digits of the number. Zero has no sign,
/// neither `-0` nor `+0`, also when it is what is left after rounding.
public struct NumberFormat: Sendable, Equatable {
  /// The text between whole part and decimals.
  public var decimalMark: String
  /// The text between groups of three digits; empty for none.
  public var thousands: String
  /// The text before negative numbers.
  public var minus: String

  /// Makes a format; see the properties.
  public init(decimalMark: String, thousands: String, minus: String) {
    self.decimalMark = decimalMark
    self.thousands = thousands
    self.minus = minus
  }

  /// Numbers for a person: a true minus (U+2212); in Norwegian a comma and a no-break space
  /// (U+00A0) between thousands, in English a point and a comma.
  public static func person(_ language: Language) -> NumberFormat {
    switch language {
    case .nb, .nn: NumberFormat(decimalMark: ",", thousands: "\u{A0}", minus: "\u{2212}")
    case .en: NumberFormat(decimalMark: ".", thousands: ",", minus: "\u{2212}")
    }
  }

  /// Numbers inside messages, years and codes among them: as for a person, without thousands signs.
  static func sentence(_ language: Language) -> NumberFormat {
    var format = person(language)
    format.thousands = ""
    return format
  }

  /// `value` with exactly `decimals` decimals, or nil when it is infinite or not a number.
  ///
  /// With `signed` a `+` stands before what is above zero after rounding. Not promised: that the
  /// text reads back as the same number.
  public func fixed(_ value: Double, decimals: Int, signed: Bool = false) -> String? {
    precondition(decimals >= 0, "fewer than no decimals")
    guard let number = DecimalDigits(value)?.rounded(to: decimals) else { return nil }
    return text(number, decimals: decimals, signed: signed)
  }

  /// `value` with all the digits it has and no more: the shortest text that reads back as the same
  /// number, or nil when it is infinite or not a number.
  ///
  /// Written out without an exponent from 1e-7 up to 1e21; outside as `1.5E+30`, the form
  /// spreadsheets use themselves.
  public func exact(_ value: Double) -> String? {
    guard let number = DecimalDigits(value) else { return nil }
    guard number.digits.isEmpty || (-6...21).contains(number.point) else {
      let fraction = Self.digits(number.digits.dropFirst())
      let mantissa = Self.digits(number.digits.prefix(1))
      let exponent = number.point - 1
      let sign = number.isNegative ? minus : ""
      let tail = fraction.isEmpty ? "" : decimalMark + fraction
      return "\(sign)\(mantissa)\(tail)E\(exponent < 0 ? "-" : "+")\(exponent.magnitude)"
    }
    return text(number, decimals: number.fractionCount, signed: false)
  }

  private func text(_ number: DecimalDigits, decimals: Int, signed: Bool) -> String {
    let zero = UInt8(ascii: "0")
    var bytes: [UInt8] = []
    if number.isNegative {
      bytes += minus.utf8
    } else if signed && !number.digits.isEmpty {
      bytes.append(UInt8(ascii: "+"))
    }
    var left = number.wholeCount
    while left > 0 {
      if left < number.wholeCount && left % 3 == 0 { bytes += thousands.utf8 }
      bytes.append(zero + number.digit(behindMark: -left))
      left -= 1
    }
    if decimals > 0 {
      bytes += decimalMark.utf8
      for place in 0..<decimals { bytes.append(zero + number.digit(behindMark: place)) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func digits(_ digits: some Sequence<UInt8>) -> String {
    String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  }
}
