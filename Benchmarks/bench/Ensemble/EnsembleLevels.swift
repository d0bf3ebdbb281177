import Demography

/// The random levels of one block of draws, year after year.
///
/// Six standard normal numbers z of a year move the levels of a region:
///
///     fertility  x ← 0.9 x + 0.04 z0        leaving   y ← 0.7 y + 0.03 z1
///     women      k ← k − 1 + 0.8 z2         men       k ← k − 1 + 0.8 (0.8 z2 + 0.6 z3)
///     arriving   v ← 0.7 v + 0.05 z4        from abroad  w ← 0.8 w + 0.1 z5
struct EnsembleLevels {
  /// The levels of mortality, women and men.
  private(set) var mortality = [DrawBlock(), DrawBlock()]
  /// What births are multiplied by.
  private(set) var fertility = DrawBlock(always: 1)
  /// What moves are multiplied by.
  private(set) var moves = MoveLevels()

  private let block: Int
  private let region: Int
  private let births: NormalDraws
  private let deaths: NormalDraws
  private let arrivals: NormalDraws
  private var x = DrawBlock()
  private var y = DrawBlock()
  private var v = DrawBlock()
  private var w = DrawBlock()

  init(block: Int, region: Int, seed: UInt32) {
    self.block = block
    self.region = region
    births = NormalDraws(seed: seed, stream: .fertility)
    deaths = NormalDraws(seed: seed, stream: .mortality)
    arrivals = NormalDraws(seed: seed, stream: .immigration)
  }

  /// Goes to a year.
  mutating func advance(to year: Int) {
    let (z0, z1) = births.normals(block: block, year: year, region: region)
    let (z2, z3) = deaths.normals(block: block, year: year, region: region)
    let (z4, z5) = arrivals.normals(block: block, year: year, region: region)
    x = x * 0.9 + z0 * 0.04
    y = y * 0.7 + z1 * 0.03
    v = v * 0.7 + z4 * 0.05
    w = w * 0.8 + z5 * 0.1
    let women = z2 * 0.8
    let both = z2 * 0.8 + z3 * 0.6
    mortality[0] = (mortality[0] - 1) + women
    mortality[1] = (mortality[1] - 1) + both * 0.8
    fertility = Elementary.exp(x)
    moves.domesticOut = Elementary.exp(y)
    moves.emigration = moves.domesticOut
    moves.domesticIn = Elementary.exp(v)
    moves.immigration = Elementary.exp(w)
  }
}
