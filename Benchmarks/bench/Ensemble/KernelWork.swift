import Demography

/// The step alone, in the balance form: sixteen draws of one region carried forward by the same
/// rates year after year, against the same loop in C.
struct KernelWork: Work {
  let steps: Int

  var name: String { "ensemble-kernel" }

  private let size = EnsembleCase(regions: 1, draws: 16, years: 1)

  func run(_ options: Options) throws -> Outcome {
    let rates = BlockRates(axis: size.axis)
    for sex in Sex.allCases {
      for (age, rate) in size.deathRates(sex).enumerated() {
        rates.dying[sex.rawValue * size.axis.count + age] = DrawBlock(always: min(rate, 1))
      }
    }
    var level = DrawBlock()
    for lane in 0..<DrawBlock.draws { level[lane] = 1 + 0.01 * Double(lane) }
    rates.setFertility(size.fertility, level: level)
    var levels = MoveLevels()
    levels.domesticIn = level
    levels.immigration = level
    levels.domesticOut = level
    levels.emigration = level
    let (start, moves) = (size.people(1), size.moves(1))
    let people = BlockRows(count: start.count)
    let step = BlockStep(axis: size.axis)
    var figures: [(name: String, value: Double)] = []
    people.fill(with: start)
    let passes = try Passes.run(options.passes) {
      var births = DrawBlock()
      var deaths = DrawBlock()
      for _ in 0..<steps {
        let flows = step.advance(people, rates: rates, moves: moves, levels: levels)
        births += flows.girls + flows.boys
        deaths += flows.deaths
      }
      return (births, deaths)
    } check: { births, deaths in
      let end = people.withRows { rows in rows.indices.reduce(0) { $0 + rows[$1].sum() } }
      let found = [("end", end), ("births", births.sum()), ("deaths", deaths.sum())]
      figures = found.map { (name: $0.0, value: $0.1) }
      try WrongAnswer.unless(end > 0 && births.sum() > 0, "somebody lives")
      people.fill(with: start)
    }
    let peer = try CompiledPeer.ask(
      "ensemble.c", flags: CompiledPeer.loopFlags, ["kernel", "\(steps)", "\(options.passes)"],
      options)
    try peer.agrees(with: figures, "\(name), peer's")
    let cells = Double(steps * start.count * DrawBlock.draws)
    return Outcome(name: name, passes: passes, amount: cells, unit: "cells", peer: peer)
  }
}
