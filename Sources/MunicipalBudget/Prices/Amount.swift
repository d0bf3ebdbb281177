/// Where a figure comes from; every amount has one.
public struct Provenance: Sendable, Equatable {
  /// How well a figure is founded: the words of the `status` column.
  public enum Status: String, Sendable, CaseIterable {
    /// Printed in a source.
    case published = "publisert"
    /// Computed from printed figures.
    case derived = "avledet"
    /// Somebody's choice.
    case assumption = "forutsetning"
  }

  /// The source (`kilde`).
  public let source: String
  /// How well it is founded.
  public let status: Status
  /// A remark (`merknad`); may be empty.
  public let note: String

  /// Says where a figure comes from.
  public init(source: String, status: Status, note: String = "") {
    self.source = source
    self.status = status
    self.note = note
  }
}

/// Kroner in the prices of a stated year, moved by a named price index.
///
/// An amount is never below zero: whether it is expense or income is said by what it is used for.
public struct Amount: Sendable, Equatable {
  /// Kroner, or kroner per unit and year.
  public let kroner: Double
  /// The year whose prices it is in.
  public let priceYear: Int
  /// The name of the index that moves it, such as `lønn` or `bygg`.
  public let index: String
  /// Where it comes from.
  public let provenance: Provenance

  /// An amount.
  ///
  /// The item is the name of the row, for the message.
  ///
  /// - Throws: `missingPriceYear`, `negative` or `notFinite`.
  public init(
    _ kroner: Double, priceYear: Int?, index: String, provenance: Provenance, item: String,
    field: String = "beløp"
  ) throws(BudgetError) {
    guard let priceYear else { throw .missingPriceYear(item: item) }
    try Check.positive(kroner, item, field)
    self.kroner = kroner
    self.priceYear = priceYear
    self.index = index
    self.provenance = provenance
  }

  /// The same kroner, with another word on how well they are founded.
  public func founded(_ provenance: Provenance) -> Amount {
    Amount(self, provenance)
  }

  private init(_ other: Amount, _ provenance: Provenance) {
    kroner = other.kroner
    priceYear = other.priceYear
    index = other.index
    self.provenance = provenance
  }
}
