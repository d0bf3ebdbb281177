import Demography
import ServiceDemand
import Tabular

/// The words that stand in files for the choices of the engine, Norwegian and English.
package enum Words {
  /// A choice and the words for it; the first word is the one the project writes.
  package typealias Choices<Value> = [(value: Value, words: [String])]

  package static let sexes: Choices<[Sex]> = [
    ([.female], ["kvinner", "women", "female", "females", "kvinne", "k", "f"]),
    ([.male], ["menn", "men", "male", "males", "mann", "m"]),
    (Sex.allCases, ["begge", "both", "begge kjønn", "both sexes"]),
  ]

  package static let timing: Choices<MigrationTiming> = [
    (.even, ["jevn", "even", "jevnt"]), (.end, ["slutt", "end"]), (.start, ["start"]),
  ]

  package static let exposure: Choices<BirthsExposure> = [
    (.meanOfStartAndEnd, ["gjennomsnitt_start_slutt", "meanOfStartAndEnd"]),
    (.withMigrants, ["med_flyttere", "withMigrants"]),
    (.meanOfCohort, ["gjennomsnitt_kohort", "meanOfCohort"]),
    (.agedOn, ["framskrevet", "agedOn"]),
    (.agedOnSurvivors, ["framskrevet_overlevende", "agedOnSurvivors"]),
  ]

  package static let openGroup: Choices<OpenGroup> = [
    (.pooled, ["samlet", "pooled"]), (.ownRatio, ["egen", "ownRatio"]),
  ]

  package static let needDate: Choices<NeedDate> = [
    (.firstOfJanuary, ["1. januar", "1 January"]),
    (.lastOfDecember, ["31. desember", "31 December"]),
  ]

  package static let yesNo: Choices<Bool> = [(true, ["ja", "yes"]), (false, ["nei", "no"])]

  /// What a scenario does with the control totals of the folder.
  package enum BindingChoice: Equatable {
    case bound
    case free
    case loosened
  }

  package static let bindings: Choices<BindingChoice> = [
    (.bound, ["ja", "yes"]), (.free, ["nei", "no"]), (.loosened, ["løsnet", "loosened"]),
  ]

  package static let bindingProfiles: Choices<BindingProfile> = [
    (.arrivals, ["innflytting", "arrivals"]), (.persons, ["befolkning", "population"]),
  ]

  package static let infants: Choices<InfantChoice> = [
    (.andreevKingkade, ["andreev-kingkade"]), (.coaleDemeny, ["coale-demeny"]),
    (.half, ["halv", "half"]),
  ]

  package static let scopes: Choices<SexScope> = [
    (.both, ["begge", "both"]), (.womenOnly, ["kvinner", "women", "female", "females"]),
  ]

  package static let streams: Choices<MigrationStream> = [
    (.domesticIn, ["inn", "in", "domestic in", "domestic_in"]),
    (.domesticOut, ["ut", "out", "domestic out", "domestic_out"]),
    (.immigration, ["innvandring", "immigration"]),
    (.emigration, ["utvandring", "emigration"]), (.net, ["netto", "net"]),
  ]

  package static let statuses: Choices<RowStatus> = [
    (.published, ["publisert", "published"]), (.derived, ["avledet", "derived"]),
    (.assumed, ["forutsetning", "assumed", "assumption"]),
  ]

  package static let components: Choices<Component> = [
    (.fertility, ["fruktbarhet", "fertility"]), (.mortality, ["levealder", "life expectancy"]),
    (.domestic, ["innenlands", "domestic"]), (.immigration, ["innvandring", "immigration"]),
  ]

  /// The choice a word stands for, upper and lower case alike.
  package static func value<Value>(of text: String, in choices: Choices<Value>) -> Value? {
    if let exact = choices.first(where: { $0.words.contains(text) }) { return exact.value }
    let wanted = text.lowercased()
    return choices.first { $0.words.contains { $0.lowercased() == wanted } }?.value
  }

  /// The first words of all choices, for messages.
  package static func list<Value>(_ choices: Choices<Value>) -> String {
    choices.map { $0.words[0] }.joined(separator: ", ")
  }

  /// The word for a choice: the one the project writes, or the English one, which stands second.
  package static func word<Value: Equatable>(
    _ value: Value, in choices: Choices<Value>, _ language: Language = .nb
  ) -> String {
    let words = choices.first { $0.value == value }?.words ?? []
    return (language == .en ? words.dropFirst().first : nil) ?? words.first ?? ""
  }

  /// The word for a choice in every language; files are written with the same in both forms of Norwegian.
  package static func phrase<Value: Equatable>(_ value: Value, in choices: Choices<Value>) -> Phrase
  {
    Phrase(name: word(value, in: choices), english: word(value, in: choices, .en))
  }
}

/// Who is added or taken where a total of everybody binds a run.
package enum BindingProfile: Sendable, Equatable {
  /// Those who move in.
  case arrivals
  /// Everybody alike.
  case persons
}

/// The rule for a0, before the sex is known.
package enum InfantChoice: Sendable, Equatable {
  case andreevKingkade
  case coaleDemeny
  case half

  /// The rule for a sex.
  package func rule(_ sex: Sex) -> InfantRule {
    switch self {
    case .andreevKingkade: .andreevKingkade(sex)
    case .coaleDemeny: .coaleDemenyWest(sex)
    case .half: .fixed(0.5)
    }
  }
}

/// Whether a row was printed by its source, follows from such rows, or was assumed.
public enum RowStatus: Sendable, Hashable, CaseIterable {
  /// Printed by the source.
  case published
  /// Computed from what sources print.
  case derived
  /// Assumed: forutsetning.
  case assumed
}

/// The four components that SSB's letters speak of, in the order of the letters.
public enum Component: Int, Sendable, CaseIterable {
  /// Fruktbarhet.
  case fertility
  /// Levealder.
  case mortality
  /// Innenlands flytting.
  case domestic
  /// Innvandring.
  case immigration
}
