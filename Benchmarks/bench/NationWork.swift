import Demography
import Scenarios

/// The whole country from a population file: read, estimated, and carried forward with one pool of
/// movers.
///
/// An answer is right when the persons and births of all places are those known for the size, and
/// who leaves a place for another arrives in one, by step, sex and age, to the last bit.
struct NationWork: Work {
  /// What is timed.
  enum Part: String, CaseIterable {
    /// Everything from populations in memory to rates and streams of every year.
    case estimation
    /// The same from the bytes of `befolkning.csv`.
    case reading = "estimation-reading"
    /// The projection of all places from what was estimated.
    case run = "run-all"
  }

  let size: MadeNation
  let part: Part
  let years: Int

  private var lastYear: Int { MadeNation.last + years }

  var name: String { "\(part.rawValue)-\(size.name)" + (part == .run ? "x\(years)" : "") }

  func run(_ options: Options) throws -> Outcome {
    let files = size.files()
    let read = try ScenarioFolder(files: files)
    let estimated = try read.estimated(lastYear: lastYear)
    var isChecked = false
    func checkOnce(_ folder: PreparedFolder) throws {
      if isChecked { return }
      try self.check(try projected(folder))
      isChecked = true
    }
    let passes: Passes
    switch part {
    case .estimation:
      passes = try Passes.run(options.passes) {
        try read.estimated(lastYear: lastYear)
      } check: {
        try checkOnce($0)
      }
    case .reading:
      passes = try Passes.run(options.passes) {
        try ScenarioFolder(files: files).estimated(lastYear: lastYear)
      } check: {
        try checkOnce($0)
      }
    case .run:
      passes = try Passes.run(options.passes) {
        try projected(estimated)
      } check: {
        if !isChecked { try self.check($0) }
        isChecked = true
      }
    }
    let amount = part == .run ? size.places * 2 * (size.openAge + 1) * years : size.cells
    return Outcome(
      name: name, passes: passes, amount: Double(amount), unit: "cells",
      peer: .none("no other program estimates and projects a country from this file alone"))
  }

  private func projected(_ prepared: PreparedFolder) throws -> ScenarioRun {
    guard let base = prepared.folder.scenario("") else {
      throw WrongAnswer(description: "\(name): no base scenario")
    }
    return try ScenarioRun(prepared, scenario: base, lastYear: lastYear)
  }

  /// Persons at the end and births of the whole run, as first found; the pool is exact besides.
  private var known: (persons: Double, births: Double)? {
    switch (size.places, years) {
    case (357, 30): (9_583_987.970818426, 3_019_185.474350135)
    case (300, 3): (6_047_722.491240424, 247_269.1016181192)
    default: nil
    }
  }

  private func check(_ run: ScenarioRun) throws {
    try WrongAnswer.unless(run.regions.count == size.places, "\(name): a run of all places")
    var (persons, births) = (0.0, 0.0)
    for region in run.regions {
      persons += region.populations[lastYear]?.total ?? .nan
      for (_, step) in region.steps { births += step.account.births.reduce(0, +) }
    }
    for step in 0..<years {
      var pool = [Double](repeating: 0, count: 2 * (size.openAge + 1))
      for region in run.regions {
        let asked = region.steps[step].step.asked.persons
        let (into, out) = (asked[.domesticIn] ?? [], asked[.domesticOut] ?? [])
        for cell in pool.indices { pool[cell] += into[cell] - out[cell] }
      }
      try WrongAnswer.unless(pool.allSatisfy { $0 == 0 }, "\(name): the pool of step \(step)")
    }
    guard let known else { throw WrongAnswer(description: "\(name): nothing is known") }
    try WrongAnswer.unless(persons, is: known.persons, "\(name) persons")
    try WrongAnswer.unless(births, is: known.births, "\(name) births")
  }
}
