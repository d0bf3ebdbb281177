/// Times of the passes over one piece of work, in seconds.
struct Passes {
  let seconds: [Double]

  /// The first pass: cold caches, memory fresh from the system.
  var first: Double { seconds[0] }

  /// The fastest pass.
  var best: Double { seconds.min() ?? seconds[0] }

  /// Runs the work `count` times in this process.
  ///
  /// What a pass made goes to `check`, which is the sink that keeps the work from being left out,
  /// and is freed before the next pass begins; neither is timed, here or in the peers.
  static func run<Made>(
    _ count: Int, _ work: () throws -> Made, check: (Made) throws -> Void
  ) throws -> Passes {
    let clock = ContinuousClock()
    var seconds: [Double] = []
    for _ in 0..<count {
      let start = clock.now
      let made = try work()
      seconds.append((clock.now - start) / .seconds(1))
      try check(made)
    }
    return Passes(seconds: seconds)
  }
}

/// An answer that is not what it should be: then its time says nothing.
struct WrongAnswer: Error, CustomStringConvertible {
  let description: String

  /// Throws unless two figures agree to `tolerance`, relative.
  static func unless(
    _ found: Double, is expected: Double, within tolerance: Double = 1e-9, _ name: String
  ) throws {
    if abs(found - expected) <= tolerance * abs(expected) { return }
    throw WrongAnswer(description: "\(name): \(found), expected \(expected)")
  }

  /// Throws unless a statement holds.
  static func unless(_ holds: Bool, _ name: String) throws {
    if !holds { throw WrongAnswer(description: "\(name) does not hold") }
  }
}
