import Demography

/// What is wrong with a definition of ladders, rates, shifts, flows, capacity or staff.
///
/// Each case carries what was found and, where the definition came as a list of rows, the indices
/// of the rows to blame, so that whoever read them from a file can add the file and the line.
public enum DemandError: Error, Equatable, Sendable {
  /// A row names a rung the ladder does not have.
  case noSuchRung(String, ladder: String, rungs: [String], row: Int)
  /// Shares of one whole add up to more than 1.
  case sharesOverOne(of: Whole, sum: Double, rows: [Int])
  /// A share or probability outside [0, 1].
  case notAShare(Double, row: Int)
  /// A number that must not be negative is, or it is no number.
  case negative(Double, row: Int)
  /// A number that must be above zero is not.
  case notPositive(Double, row: Int)
  /// Years that run backwards.
  case yearsReversed(from: Int, through: Int, row: Int)
  /// A rung that moves or maps to itself.
  case fromAndToAreTheSame(String, row: Int)
  /// The same persons are counted on two rungs of a ladder that a person stands on once: a merged
  /// rung beside one of its parts, or one rung twice.
  case personsOnTwoRungs(rung: String, other: String, userGroup: String, rows: [Int])
  /// The rungs of a group add up to more persons than the group has.
  case moreOnRungsThanPersons(userGroup: String, onRungs: Double, persons: Double)
  /// Persons were asked of a ladder that counts recipients.
  case recipientsAreNotPersons(ladder: String)
  /// A ladder that counts persons cannot convert them on the way between rungs.
  case conversionOfPersons(Double, row: Int)
  /// Capacity for a rung and group that nobody needs.
  case capacityWithoutNeed(rung: String, userGroup: String?, row: Int)
  /// The low end of a range lies above the high end.
  case lowOverHigh(low: Double, high: Double, row: Int)
  /// Rate, base and increase of a growth figure do not agree.
  case figuresDisagree(source: String, stated: Double, computed: Double)
  /// Too little is stated to work out a growth figure.
  case tooLittleStated(source: String)
  /// A rule of flows lacks the rung it starts from or leads to.
  case rungNotGiven(event: FlowEvent, row: Int)
  /// Two rows say the same of the same ages and years.
  case saidTwice(what: Subject, rows: [Int])
  /// A year for which the run has no population or survival.
  case noPopulation(year: Int)

  /// What shares are of.
  public enum Whole: Equatable, Sendable {
    /// The users of a rung.
    case rung(String)
    /// Users who ask for their first rung.
    case asking
    /// Users known at home.
    case knownAtHome
    /// Dwellings that are built.
    case newDwellings
  }

  /// What rows tell of.
  public enum Subject: Equatable, Sendable {
    /// An event of known users.
    case event(FlowEvent)
    /// The staff of a rung.
    case norm(rung: String)
    /// A type of dwelling.
    case dwellingType(String)
    /// How common something is.
    case prevalence(userGroup: String)
  }
}

extension DemandError.Whole: CustomStringConvertible {
  /// The whole in a sentence.
  public var description: String {
    switch self {
    case .rung(let code): "step \(code)"
    case .asking: "those who ask"
    case .knownAtHome: "those known at home"
    case .newDwellings: "new dwellings"
    }
  }
}

extension DemandError.Subject: CustomStringConvertible {
  /// The subject in a sentence.
  public var description: String {
    switch self {
    case .event(let event): event.rawValue
    case .norm(let rung): "the norm of step \(rung)"
    case .dwellingType(let name), .prevalence(let name): name
    }
  }
}

extension DemandError {
  /// The indices of the rows to blame, in the list the definition was made from.
  public var rows: [Int] {
    switch self {
    case .noSuchRung(_, _, _, let row), .notAShare(_, let row), .negative(_, let row),
      .notPositive(_, let row), .yearsReversed(_, _, let row), .fromAndToAreTheSame(_, let row),
      .conversionOfPersons(_, let row), .capacityWithoutNeed(_, _, let row),
      .lowOverHigh(_, _, let row), .rungNotGiven(_, let row):
      [row]
    case .sharesOverOne(_, _, let rows), .personsOnTwoRungs(_, _, _, let rows),
      .saidTwice(_, let rows):
      rows
    case .moreOnRungsThanPersons, .recipientsAreNotPersons, .figuresDisagree, .tooLittleStated,
      .noPopulation:
      []
    }
  }
}

extension DemandError: CustomStringConvertible {
  /// What was found, and what was expected.
  public var description: String {
    switch self {
    case .noSuchRung(let rung, let ladder, let rungs, _):
      "there is no step \(rung) on \(ladder); its steps are \(rungs.joined(separator: ", "))"
    case .sharesOverOne(let whole, let sum, _):
      "the shares of \(whole) add up to \(sum); expected 1 at most"
    case .notAShare(let value, _): "\(value) is no share; expected a number from 0 to 1"
    case .negative(let value, _): "\(value); expected a number that is not negative"
    case .notPositive(let value, _): "\(value); expected a number above 0"
    case .yearsReversed(let from, let through, _):
      "from \(from) through \(through); expected a first year that is not after the last"
    case .fromAndToAreTheSame(let rung, _):
      "from step \(rung) to step \(rung); expected two different steps"
    case .personsOnTwoRungs(let rung, let other, let group, _):
      "persons of \(group) are counted on step \(rung) and again on step \(other); expected each "
        + "person on one step (boligtrinn)"
    case .moreOnRungsThanPersons(let group, let onRungs, let persons):
      "\(group) has \(persons) persons, and \(onRungs) are counted on the steps; expected each "
        + "person on one step (boligtrinn)"
    case .recipientsAreNotPersons(let ladder):
      "\(ladder) counts recipients (mottakere), and a person may be one on several steps; "
        + "expected a ladder that counts persons"
    case .conversionOfPersons(let rate, _):
      "a conversion of \(rate) between steps; expected none on a ladder that counts persons"
    case .capacityWithoutNeed(let rung, let group, _):
      "capacity on step \(rung)\(group.map { " for \($0)" } ?? "") without a need; expected use "
        + "(trappebruk) of that step and group"
    case .lowOverHigh(let low, let high, _):
      "low \(low) is above high \(high); expected low at most high"
    case .figuresDisagree(let source, let stated, let computed):
      "\(source): the increase is stated as \(stated), but rate times base is \(computed)"
    case .tooLittleStated(let source):
      "\(source): expected two of rate, base and increase"
    case .rungNotGiven(let event, _):
      "\(event.rawValue) without its step; expected fra and til where needed"
    case .saidTwice(let what, _): "\(what) is told twice for the same ages and years"
    case .noPopulation(let year): "no population for \(year); expected every year of the run"
    }
  }
}
