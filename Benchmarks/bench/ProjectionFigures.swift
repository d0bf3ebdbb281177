import Demography

/// Sums that two implementations of the same projection must agree on.
struct ProjectionFigures {
  /// Name and value, in a fixed order.
  var values: [(name: String, value: Double)]

  /// The sums over regions, steps and cells of a whole run, after its balances are checked: of
  /// every cell bit for bit, and of the whole run.
  init(checked runs: [Projection]) throws {
    var start = 0.0
    var end = 0.0
    var lived = 0.0
    var births = 0.0
    var deaths = 0.0
    var inward = 0.0
    var outward = 0.0
    var clipped = 0.0
    for run in runs {
      for step in run.steps {
        let account = step.account
        try WrongAnswer.unless(account.unbalancedCells().isEmpty, "the balance of every cell")
        lived += account.end.total
        births += account.births.reduce(0, +)
        deaths += account.deaths.reduce(0, +)
        inward += account.inMigration.reduce(0, +)
        outward += account.outMigration.reduce(0, +)
        clipped += account.clipped.reduce(0, +)
      }
      start += run.steps.first?.account.start.total ?? 0
      end += run.steps.last?.account.end.total ?? 0
    }
    let expected = start + births - deaths + inward - outward
    try WrongAnswer.unless(end, is: expected, "the balance of the run")
    try WrongAnswer.unless(clipped > 0, "some outflow is limited")
    values = [
      ("end", end), ("lived", lived), ("births", births), ("deaths", deaths), ("in", inward),
      ("out", outward), ("clipped", clipped),
    ]
  }
}
