import FolderText
import ServiceDemand
import Tabular

extension DemandError {
  /// What was found, as problems tell it.
  package var found: Phrase {
    switch self {
    case .noSuchRung(let rung, let ladder, _, _):
      Phrase("step \(rung), which \(ladder) does not have")
    case .sharesOverOne(let whole, let sum, _):
      Phrase("the shares of \(whole.phrase) add up to \(sum)")
    case .notAShare(let value, _): Phrase("\(value) is no share")
    case .negative(let value, _), .notPositive(let value, _): Phrase(number: value)
    case .yearsReversed(let from, let through, _): Phrase("from \(from) through \(through)")
    case .fromAndToAreTheSame(let rung, _): Phrase("from step \(rung) to step \(rung)")
    case .personsOnTwoRungs(let rung, let other, let group, _):
      Phrase("persons of \(group) are counted on step \(rung) and again on step \(other)")
    case .moreOnRungsThanPersons(let group, let onRungs, let persons):
      Phrase("\(group) has \(persons) persons, and \(onRungs) are counted on the steps")
    case .recipientsAreNotPersons(let ladder):
      Phrase(
        "\(ladder) counts recipients (mottakere), and a person may be one on several steps")
    case .conversionOfPersons(let rate, _): Phrase("a conversion of \(rate) between steps")
    case .capacityWithoutNeed(let rung, let group?, _):
      Phrase("capacity on step \(rung) for \(group) without a need")
    case .capacityWithoutNeed(let rung, nil, _): Phrase("capacity on step \(rung) without a need")
    case .lowOverHigh(let low, let high, _): Phrase("low \(low) is above high \(high)")
    case .figuresDisagree(let source, let stated, let computed):
      Phrase(
        "\(source): the increase is stated as \(stated), but rate times base is \(computed)")
    case .tooLittleStated(let source): Phrase("too little said of «\(source)»")
    case .rungNotGiven(let event, _): Phrase("\(Self.word(event)) without its step")
    case .saidTwice(.event(let event), _):
      Phrase("\(Self.word(event)) twice for the same ages and years")
    case .saidTwice(.norm(let rung), _): Phrase("two norms of step \(rung) for the same users")
    case .saidTwice(.dwellingType(let name), _): Phrase("«\(name)» twice")
    case .saidTwice(.prevalence(let group), _):
      Phrase("«\(group)» twice for the same ages and sexes")
    case .noPopulation(let year): Phrase("no population for \(year)")
    }
  }

  /// What was expected, as problems tell it.
  package var expected: Phrase {
    switch self {
    case .noSuchRung(_, _, let rungs, _):
      Phrase("one of its steps: \(rungs.joined(separator: ", "))")
    case .sharesOverOne: Phrase("1 at most")
    case .notAShare: Phrase("a number from 0 to 1")
    case .negative: Phrase("a number that is not negative")
    case .notPositive: Phrase("a number above 0")
    case .yearsReversed: Phrase("a first year that is not after the last")
    case .fromAndToAreTheSame: Phrase("two different steps")
    case .personsOnTwoRungs, .moreOnRungsThanPersons:
      Phrase("each person on one step (boligtrinn)")
    case .recipientsAreNotPersons: Phrase("a ladder that counts persons")
    case .conversionOfPersons: Phrase("none on a ladder that counts persons")
    case .capacityWithoutNeed: Phrase("use (trappebruk) of that step and group")
    case .lowOverHigh: Phrase("low at most high")
    case .figuresDisagree: Phrase("numbers that agree")
    case .tooLittleStated: Phrase("two of rate, base and increase")
    case .rungNotGiven: Phrase("fra and til where needed")
    case .saidTwice(.norm, _): Phrase("one norm")
    case .saidTwice: Phrase("it once")
    case .noPopulation: Phrase("every year of the run")
    }
  }

  /// The word files have for an event of known users, quoted.
  private static func word(_ event: FlowEvent) -> Phrase {
    .quoted(Words.word(event, in: KnownUsersInput.events))
  }
}

extension DemandError.Whole {
  /// The whole in a sentence.
  fileprivate var phrase: Phrase {
    switch self {
    case .rung(let code): Phrase("step \(code)")
    case .asking: Phrase("those who ask")
    case .knownAtHome: Phrase("those known at home")
    case .newDwellings: Phrase("new dwellings")
    }
  }
}
