import Tabular

/// What a table of a statistics bank is of, as far as an importer of people by age has to know.
package enum TableSubject: String, Sendable, CaseIterable {
  /// Persons counted on 1 January.
  case population
  case projection
  case births
  case deaths
  case moves
  /// Growth, and all its parts in one table.
  case changes
  case immigrants
  case households
  case dwellings
  /// Users of services, as in KOSTRA.
  case users
  case staff
  case accounts
  case marriages
  case labour
  case education
  case benefits
  case income
  case voters
  case members
  /// Persons with an illness or a disability.
  case health
  /// Shares, rates, means and thousands.
  case measures
  /// Persons on another day than 1 January, or the mean of a year.
  case otherDate

  /// What is found, as a noun.
  package var phrase: Phrase {
    switch self {
    case .population: Phrase("persons on 1 January")
    case .projection: Phrase("a projection")
    case .births: Phrase("births")
    case .deaths: Phrase("deaths or mortality")
    case .moves: Phrase("moves")
    case .changes: Phrase("changes of the population")
    case .immigrants: Phrase("persons by background or citizenship")
    case .households: Phrase("households or persons in them")
    case .dwellings: Phrase("dwellings")
    case .users: Phrase("users of services")
    case .staff: Phrase("staff")
    case .accounts: Phrase("accounts")
    case .marriages: Phrase("marriages and divorces")
    case .labour: Phrase("employment")
    case .education: Phrase("pupils, students or education")
    case .benefits: Phrase("recipients of benefits")
    case .income: Phrase("income or wealth")
    case .voters: Phrase("persons who can vote, or did")
    case .members: Phrase("members")
    case .health: Phrase("persons with an illness or a disability")
    case .measures: Phrase("shares, rates or thousands")
    case .otherDate: Phrase("persons on another day than 1 January")
    }
  }

  /// The way out: the file of a folder that takes such figures, and the table of the population.
  package var advice: Phrase {
    let population = Phrase("fetch table 07459 for the population")
    guard let file else { return population }
    return Phrase("they belong in \(file); \(population)")
  }

  /// The file of a scenario folder that takes such figures, nil where none does.
  private var file: Phrase? {
    switch self {
    case .projection: Phrase("kontrolltotaler.csv, or in backtest --vintage")
    case .births: Phrase("fruktbarhet.csv (as rates)")
    case .deaths: Phrase("dodelighet.csv (as rates)")
    case .moves: Phrase(verbatim: "flytting.csv")
    case .households: Phrase(verbatim: "husholdning.csv")
    case .dwellings: Phrase(verbatim: "boligbygging.csv")
    case .users: Phrase(verbatim: "trappebruk.csv")
    case .accounts: Phrase(verbatim: "vedtatt_budsjett.csv")
    default: nil
    }
  }
}
