import Demography

/// How new dwellings are divided by type, such as 60 % blokk, 20 % rekkehus and 20 % enebolig.
public struct ProductionMix: Sendable, Equatable {
  /// A type and its share.
  public struct Part: Sendable, Equatable {
    /// The type.
    public let type: String
    /// Its share of new dwellings, in [0, 1].
    public let share: Double

    /// A type and its share.
    public init(type: String, share: Double) {
      self.type = type
      self.share = share
    }
  }

  /// The parts, in the order of the table.
  public let parts: [Part]

  /// Defines a mix.
  ///
  /// - Throws: `notAShare`, `saidTwice`, `sharesOverOne`.
  public init(_ parts: [Part]) throws(DemandError) {
    for (row, part) in parts.enumerated() {
      if !(part.share >= 0 && part.share <= 1) { throw .notAShare(part.share, row: row) }
      if let before = parts[..<row].firstIndex(where: { $0.type == part.type }) {
        throw .saidTwice(what: .dwellingType(part.type), rows: [before, row])
      }
    }
    let sum = parts.reduce(0) { $0 + $1.share }
    if sum > 1 + 1e-9 {
      throw .sharesOverOne(of: .newDwellings, sum: sum, rows: Array(parts.indices))
    }
    self.parts = parts
  }

  /// Dwellings by type, in the order of the parts.
  public func byType(_ dwellings: DrawBlock) -> [DrawBlock] { parts.map { dwellings * $0.share } }

  /// The share no type accounts for: a row of its own, never spread over the types.
  public var residue: Double { max(0, 1 - parts.reduce(0) { $0 + $1.share }) }
}

/// A share of new dwellings that is reserved: 15 % rimelige, 2 % kjøpsopsjon.
///
/// Of what the share is taken is a choice: 15 % of all, or 15 % of the block of flats, which under
/// a mix of 60 % are 9 % of all.
public struct ReservedShare: Sendable, Equatable {
  /// What it is called.
  public let name: String
  /// The share, in [0, 1].
  public let share: Double
  /// The types it is taken of, or `nil` for all new dwellings, those without a type included.
  public let types: [String]?

  /// Defines a reserved share.
  ///
  /// - Throws: `notAShare`.
  public init(name: String, share: Double, types: [String]? = nil) throws(DemandError) {
    if !(share >= 0 && share <= 1) { throw .notAShare(share, row: 0) }
    self.name = name
    self.share = share
    self.types = types
  }

  /// The reserved dwellings among new ones that are built in a mix.
  public func dwellings(of all: DrawBlock, mix: ProductionMix) -> DrawBlock {
    all * shareOfAll(mix)
  }

  /// The reserved dwellings per new dwelling of any type.
  public func shareOfAll(_ mix: ProductionMix) -> Double {
    guard let types else { return share }
    let base = mix.parts.reduce(0) { types.contains($1.type) ? $0 + $1.share : $0 }
    return share * base
  }
}

/// Ordinary dwellings that people leave behind when they move to a rung.
public enum FreedDwellings {
  /// Dwellings freed by people who come on a rung: moves × dwellings left behind per move (1 for
  /// one who lived alone, 0 where somebody stays behind).
  public static func freed(moves: DrawBlock, perMove: Double) -> DrawBlock { moves * perMove }

  /// Moves to a rung in a year where only the need is known: the change of need and those who
  /// replace the ones that left, need before / years on the rung; not below 0.
  public static func moves(
    needBefore: DrawBlock, need: DrawBlock, yearsOnRung: Double
  ) -> DrawBlock {
    precondition(yearsOnRung > 0, "no time on a rung")
    let replaced = needBefore / yearsOnRung
    return ((need - needBefore) + replaced).atLeastZero
  }
}
