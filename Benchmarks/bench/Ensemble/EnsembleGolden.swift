import Demography

/// A small ensemble whose bits are known.
///
/// They are the same on every machine, in debug, release and tuned builds, for one thread and two.
/// Bench and the tests of Demography both read this file.
enum EnsembleGolden {
  static let size = EnsembleCase(regions: 2, draws: 20, years: 3, seed: 2_026)

  /// What ``hash(of:)`` of the ensemble is.
  static let known: UInt64 = 2_245_295_845_482_408_476

  /// FNV-1a over the bits of every quantile and both sums, the lowest byte of each first.
  static func hash(of run: EnsembleRun) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for number in run.quantiles + [run.births, run.deaths] {
      var bits = number.bitPattern
      for _ in 0..<8 {
        hash = (hash ^ (bits & 0xFF)) &* 0x100_0000_01B3
        bits >>= 8
      }
    }
    return hash
  }
}
