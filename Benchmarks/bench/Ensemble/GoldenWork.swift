/// The golden ensemble in this build; a hash that is another one stops bench.
struct GoldenWork: Work {
  var name: String { "ensemble-golden" }

  func run(_ options: Options) throws -> Outcome {
    let passes = try Passes.run(options.passes) {
      EnsembleRun(EnsembleGolden.size, threads: 2)
    } check: { run in
      let hash = EnsembleGolden.hash(of: run)
      if hash != EnsembleGolden.known {
        throw WrongAnswer(description: "\(name): \(hash), expected \(EnsembleGolden.known)")
      }
    }
    return Outcome(
      name: name, passes: passes, amount: Double(EnsembleGolden.size.trajectories), unit: "draws",
      peer: .none("a hash of its own"))
  }
}
