/// A ladder (trapp) as a municipality defines it: any number of steps, in order.
///
/// Boligtrapp, innsatstrapp and every other ladder are data. A step may be merged from others, when
/// the source could not tell them apart, or unknown, when the source lost the label: such rows are
/// carried and shown as what they are.
public struct Ladder: Sendable, Equatable {
  /// The name, such as `boligtrapp`.
  public let name: String
  /// The steps, in the order of the table.
  public let steps: [LadderRung]
  /// What its counts are: persons, each on one step, or recipients; `nil` where nobody has said.
  public let counting: Counting?
  /// Whether one unit on any step counts as one of another, a home as a place, so that all of the
  /// ladder may be added; where nobody has said so, only counts of one unit are.
  public let unitsCountAlike: Bool

  /// What the counts on the steps of a ladder are.
  public enum Counting: String, CaseIterable, Sendable {
    /// Persons; each stands on one step (boligtrapp), so the steps add up to persons.
    case persons
    /// Recipients (mottakere); a person may be one on several steps (innsatstrapp), so the sum over
    /// steps is not a number of persons.
    case recipients
  }

  /// Defines a ladder; two steps must not have the same code.
  public init(
    name: String, steps: [LadderRung], counting: Counting? = nil, unitsCountAlike: Bool = false
  ) {
    precondition(Set(steps.map { $0.code }).count == steps.count, "two steps with one code")
    self.name = name
    self.steps = steps
    self.counting = counting
    self.unitsCountAlike = unitsCountAlike
  }

  /// The same ladder with its counts declared, such as an innsatstrapp where every person has been
  /// counted once, on his highest step.
  public func counted(as counting: Counting) -> Ladder {
    Ladder(name: name, steps: steps, counting: counting, unitsCountAlike: unitsCountAlike)
  }

  /// The place of a step in `steps`.
  ///
  /// - Throws: `noSuchStep`, with the row that named it.
  public func index(of code: String, row: Int) throws(DemandError) -> Int {
    if let index = steps.firstIndex(where: { $0.code == code }) { return index }
    throw .noSuchStep(code, ladder: name, steps: steps.map { $0.code }, row: row)
  }

  /// The step with a code, if there is one.
  public func step(_ code: String) -> LadderRung? { steps.first { $0.code == code } }
}

/// One step (trinn) of a ladder.
public struct LadderRung: Sendable, Equatable {
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

  /// How the step stands to the ladder.
  public var standing: Standing {
    if code == "?" { return .unknown }
    return mergedFrom.isEmpty ? .own : .merged(mergedFrom)
  }

  /// How a row of a ladder stands to its steps.
  public enum Standing: Sendable, Equatable {
    /// A step.
    case own
    /// Steps the source could not tell apart, such as private homes of unknown standard.
    case merged([String])
    /// A step whose name the source has lost; carried and shown, never spread over the others.
    case unknown
  }

  /// Whether the row covers a step: its own code, or one of those it is merged from.
  public func covers(_ other: LadderRung) -> Bool {
    code == other.code || mergedFrom.contains(other.code) || other.mergedFrom.contains(code)
      || !Set(mergedFrom).isDisjoint(with: other.mergedFrom)
  }
}
