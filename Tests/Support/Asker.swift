import Runs
import ScenarioFolders
import Scenarios
import Testing

/// The bundled folder, read in place.
package enum Asker {
  package static let path = Checkout.path("Datasets/asker")

  package static func bytes() throws -> [String: [UInt8]] { try RunReport.read(path) }

  private static let read = Swift.Result { try ScenarioFolder(files: bytes()) }
  private static let reported = Swift.Result { try RunReport(folder(), .init()) }
  private static let ran = Swift.Result {
    try folder().scenarios.map { try ScenarioRun(folder(), scenario: $0) }
  }

  /// The folder, read once.
  package static func folder() throws -> ScenarioFolder { try read.get() }

  /// The standard scenario and those it is compared with, run once.
  package static func report() throws -> RunReport { try reported.get() }

  /// All scenarios, run once.
  package static func runs() throws -> [ScenarioRun] { try ran.get() }

  package static func run(_ scenario: String) throws -> ScenarioRun {
    try #require(try runs().first { $0.scenario.name == scenario })
  }
}
