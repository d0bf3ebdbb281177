import Demography
import Dispatch
import Synchronization

/// Carries all regions forward, every flow of every step kept.
struct ProjectionWork: Work {
  let size: ProjectionCase
  /// Threads that share the regions; each takes one run of them.
  let threads: Int

  var name: String { size.name + (threads == 1 ? "" : "-threads\(threads)") }

  func run(_ options: Options) throws -> Outcome {
    let bases = (0..<size.regions).map { size.base($0) }
    let inputs = size.inputs()
    var figures: ProjectionFigures?
    // A short work is repeated until its best pass is one of many.
    let passes = try Passes.run(options.smoke || size.regions > 1 ? options.passes : 200) {
      try projected(bases, inputs)
    } check: { runs in
      if figures != nil { return }
      figures = try ProjectionFigures(checked: runs)
    }
    let found = figures?.values ?? []
    for (name, value) in size.known {
      guard let figure = found.first(where: { $0.name == name }) else { continue }
      try WrongAnswer.unless(figure.value, is: value, "\(self.name) \(name)")
    }
    let peer = try Peer.ask(
      "projection.py", ["\(size.regions)", "\(size.steps)", "\(passes.seconds.count)"], options)
    try peer.agrees(with: found, "\(name), peer's")
    return Outcome(
      name: name, passes: passes, amount: Double(size.cellSteps), unit: "cells", peer: peer)
  }

  private func projected(_ bases: [Population], _ inputs: [[StepInput]]) throws -> [Projection] {
    if threads == 1 {
      return try bases.indices.map { try Projection(of: bases[$0], through: inputs[$0]) }
    }
    let parts = Mutex<[Int: Result<[Projection], any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: threads) { part in
      let regions = bases.count * part / threads..<bases.count * (part + 1) / threads
      let runs = Result {
        try regions.map { try Projection(of: bases[$0], through: inputs[$0]) }
      }
      parts.withLock { $0[part] = runs }
    }
    let done = parts.withLock { $0 }
    return try (0..<threads).flatMap { try done[$0]?.get() ?? [] }
  }
}
