/// A ladder (trapp) as a municipality defines it: any number of steps, in order.
///
/// Boligtrapp, innsatstrapp and every other ladder are data. A step may be merged from others, when
/// the source could not tell them apart, or unknown, when the source lost the label: such rows are
/// carried and shown as what they are.
public struct Ladder: Sendable, Equatable {
  /// The name, such as `boligtrapp`.
  public let name: String
  /// The steps, in the order of the table.
  public let steps: [LadderStep]

  /// Defines a ladder; two steps must not have the same code.
  public init(name: String, steps: [LadderStep]) {
    precondition(Set(steps.map(\.code)).count == steps.count, "two steps with one code")
    self.name = name
    self.steps = steps
  }

  /// The step with a code, if there is one.
  public func step(_ code: String) -> LadderStep? { steps.first { $0.code == code } }
}

/// One step (trinn) of a ladder.
public struct LadderStep: Sendable, Equatable {
  /// The code: `3`, `1+2` for steps merged, `?` for a step the source does not name.
  public let code: String
  /// What the municipality calls it.
  public let name: String
  /// The band it belongs to, such as no vedtak, vedtak at home, døgn; may be empty.
  public let band: String
  /// What is counted on it: `bolig`, `plass`, `person`, `mottaker`; may be empty when the rows of
  /// use say it.
  public let unit: String

  /// Defines a step.
  public init(code: String, name: String, band: String = "", unit: String = "") {
    self.code = code
    self.name = name
    self.band = band
    self.unit = unit
  }

  /// The codes of the steps a merged step covers; empty for a step of its own.
  public var mergedFrom: [String] {
    let parts = code.split(separator: "+").map(String.init)
    return parts.count > 1 ? parts : []
  }
}
