import Foundation

/// The repository the tests were built from.
package enum Checkout {
  /// Its folder, found from this file.
  package static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A path in it.
  package static func path(_ name: String) -> String { root.appendingPathComponent(name).path }

  /// The text of one of its files.
  package static func text(_ name: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
  }
}
