/// How much of a variance each source makes alone, and what they make together.
///
/// Each source is the same draws with only that source varying. Percent of the variance with all of them;
/// the rest is 100 less the shares and may be below zero.
package struct VarianceShares: Sendable, Equatable {
  /// By source, in the order given; `nil` without variance in all of them together.
  package let shares: [Double?]
  /// What the sources make together; `nil` where a share is.
  package let together: Double?

  /// The shares of a variance; missing variances are those of draws that are no numbers.
  package init(of whole: Double?, alone: [Double?]) {
    shares = alone.map { own in
      guard let own, let whole, whole > 0 else { return nil }
      return own / whole * 100
    }
    together = shares.reduce(whole.map { _ in 100 }) { rest, share in
      share.flatMap { share in rest.map { $0 - share } }
    }
  }
}
