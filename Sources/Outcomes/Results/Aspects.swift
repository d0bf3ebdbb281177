import Tabular

/// What rows of result tables tell of themselves in codes.
extension Table.Aspect {
  /// The ladder, by its name.
  package static let ladder = Table.Aspect("trapp")
  /// The rung of the ladder, by its code.
  package static let rung = Table.Aspect("trinn")
  /// The user group, by its name; none for all of them.
  package static let userGroup = Table.Aspect("brukergruppe")
  /// What is measured; the table says by which codes.
  package static let quantity = Table.Aspect("størrelse")
  /// The rates: own or national.
  package static let rates = Table.Aspect("satser")
  /// The ages, by their label.
  package static let ages = Table.Aspect("alder")
  /// Fixed or nominal prices, ``PriceView``.
  package static let prices = Table.Aspect("priser")
  /// The part of a plan.
  package static let part = Table.Aspect("del")
  /// The line, by its place among those the outcome has.
  package static let line = Table.Aspect("linje")
  /// Gross expense, income or net of them.
  package static let account = Table.Aspect("konto")
  /// The function of the accounts.
  package static let function = Table.Aspect("funksjon")
}
