/// A ladder (trapp) as a municipality defines it: any number of rungs, in order.
///
/// Boligtrapp, innsatstrapp and every other ladder are data. A rung may be merged from others, when
/// the source could not tell them apart, or unknown, when the source lost the label: such rows are
/// carried and shown as what they are.
public struct Ladder: Sendable, Equatable {
  /// The name, such as `boligtrapp`.
  public let name: String
  /// The rungs, in the order of the table.
  public let rungs: [LadderRung]
  /// What its counts are: persons, each on one rung, or recipients; `nil` where nobody has said.
  public let counting: Counting?
  /// Whether one unit on any rung counts as one of another, a home as a place, so that all of the
  /// ladder may be added; where nobody has said so, only counts of one unit are.
  public let unitsCountAlike: Bool

  /// What the counts on the rungs of a ladder are.
  public enum Counting: String, CaseIterable, Sendable {
    /// Persons; each stands on one rung (boligtrapp), so the rungs add up to persons.
    case persons
    /// Recipients (mottakere); a person may be one on several rungs (innsatstrapp), so the sum over
    /// rungs is not a number of persons.
    case recipients
  }

  /// Defines a ladder; two rungs must not have the same code.
  public init(
    name: String, rungs: [LadderRung], counting: Counting? = nil, unitsCountAlike: Bool = false
  ) {
    precondition(Set(rungs.map { $0.code }).count == rungs.count, "two rungs with one code")
    self.name = name
    self.rungs = rungs
    self.counting = counting
    self.unitsCountAlike = unitsCountAlike
  }

  /// The same ladder with its counts declared, such as an innsatstrapp where every person has been
  /// counted once, on his highest rung.
  public func counted(as counting: Counting) -> Ladder {
    Ladder(name: name, rungs: rungs, counting: counting, unitsCountAlike: unitsCountAlike)
  }

  /// The place of a rung in `rungs`.
  ///
  /// - Throws: `noSuchRung`, with the row that named it.
  public func index(of code: String, row: Int) throws(DemandError) -> Int {
    if let index = rungs.firstIndex(where: { $0.code == code }) { return index }
    throw .noSuchRung(code, ladder: name, rungs: rungs.map { $0.code }, row: row)
  }

  /// The rung with a code, if there is one.
  public func rung(_ code: String) -> LadderRung? { rungs.first { $0.code == code } }
}

/// One rung (trinn) of a ladder.
public struct LadderRung: Sendable, Equatable {
  /// The code: `3`, `1+2` for rungs merged, `?` for a rung the source does not name.
  public let code: String
  /// What the municipality calls it.
  public let name: String
  /// The band it belongs to, such as no vedtak, vedtak at home, døgn; may be empty.
  public let band: String
  /// What is counted on it: `bolig`, `plass`, `person`, `mottaker`; may be empty when the rows of
  /// use say it.
  public let unit: String

  /// Defines a rung.
  public init(code: String, name: String, band: String = "", unit: String = "") {
    self.code = code
    self.name = name
    self.band = band
    self.unit = unit
  }

  /// The codes of the rungs a merged rung covers; empty for a rung of its own.
  public var mergedFrom: [String] {
    let parts = code.split(separator: "+").map(String.init)
    return parts.count > 1 ? parts : []
  }

  /// How the rung stands to the ladder.
  public var standing: Standing {
    if code == "?" { return .unknown }
    return mergedFrom.isEmpty ? .own : .merged(mergedFrom)
  }

  /// How a row of a ladder stands to its rungs.
  public enum Standing: Sendable, Equatable {
    /// A rung.
    case own
    /// Rungs the source could not tell apart, such as private homes of unknown standard.
    case merged([String])
    /// A rung whose name the source has lost; carried and shown, never spread over the others.
    case unknown
  }

  /// Whether the row covers a rung: its own code, or one of those it is merged from.
  public func covers(_ other: LadderRung) -> Bool {
    code == other.code || mergedFrom.contains(other.code) || other.mergedFrom.contains(code)
      || !Set(mergedFrom).isDisjoint(with: other.mergedFrom)
  }
}
