import Demography

/// Need against places in a year.
///
///     balance  = need − own − purchased       positive: places are missing
///     toPurchase = max(0, need − own)         what must be bought when nothing is built
///     used     = min(purchased, toPurchase)   what the need uses of what may be bought
///     spare    = max(0, −balance)             what stands empty
///     missing  = max(0, balance)
public struct Gap: Sendable, Equatable {
  /// The need.
  public let need: DrawBlock
  /// The places there are.
  public let places: Places

  /// Sets a need against places.
  public init(need: DrawBlock, places: Places) {
    self.need = need
    self.places = places
  }

  /// Need less all places; negative where some are free.
  public var balance: DrawBlock { need - places.total }

  /// The places to buy when own places are used first.
  public var toPurchase: DrawBlock { (need - places.ownTotal).atLeastZero }

  /// The purchased places that the need uses when own places are used first.
  public var purchasesUsed: DrawBlock {
    let free = (places.purchased - toPurchase).atLeastZero
    return DrawBlock(always: places.purchased) - free
  }

  /// Need that neither own nor purchased places meet.
  public var missing: DrawBlock { balance.atLeastZero }

  /// Places nobody needs.
  public var spare: DrawBlock { (places.total - need).atLeastZero }
}
