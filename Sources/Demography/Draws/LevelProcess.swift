/// How a level moves from step to step, from its place in the deterministic run.
///
/// x is what is added to the level's logarithm, or to a mortality level k; z are independent standard
/// normal numbers and x before the first step is 0:
///
///     walk      x[t] = x[t−1] + σ·z[t]
///     returning x[t] = φ·x[t−1] + σ·z[t]          (AR(1), 0 ≤ φ < 1)
///     constant  x[t] = σ·z                        (one error, the same in every step)
///
/// After n steps the variance of x is n·σ², σ²(1 + φ² + … + φ^(2n−2)) and σ².
///
/// Drift belongs to the deterministic run, which the futures lie around.
public struct LevelProcess: Sendable, Equatable {
  /// The kind of process.
  public enum Kind: Sendable, Equatable {
    /// A random walk.
    case walk
    /// A first-order autoregression with this coefficient.
    case returning(Double)
    /// One error for the whole run.
    case constant
  }

  /// The kind.
  public let kind: Kind
  /// The standard deviation σ of an innovation, or of the one error.
  public let deviation: Double

  /// Makes a process; a deviation of 0 is no process.
  public init(_ kind: Kind, deviation: Double) {
    precondition(deviation >= 0, "a negative standard deviation")
    if case .returning(let coefficient) = kind {
      precondition(coefficient >= 0 && coefficient < 1, "a coefficient outside [0, 1)")
    }
    (self.kind, self.deviation) = (kind, deviation)
  }

  /// x of each step, given the standard normal numbers of each.
  public func path(_ normals: [DrawBlock]) -> [DrawBlock] {
    var path: [DrawBlock] = []
    path.reserveCapacity(normals.count)
    var x = DrawBlock()
    for (step, normal) in normals.enumerated() {
      let shock = normal * deviation
      switch kind {
      case .walk: x = x + shock
      case .returning(let coefficient): x = x * coefficient + shock
      case .constant: x = step == 0 ? shock : x
      }
      path.append(x)
    }
    return path
  }
}
