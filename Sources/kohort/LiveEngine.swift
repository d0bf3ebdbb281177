import Scenarios
import Tabular

extension Engine {
  /// The library itself.
  static let live = Engine(
    run: { _ in throw InternalError(description: "run is not connected") },
    check: { _ in throw InternalError(description: "check is not connected") },
    importSSB: { _, _ in throw InternalError(description: "import is not connected") },
    describe: { _, _ in throw InternalError(description: "describe is not connected") },
    example: { throw InternalError(description: "init is not connected") })
}
