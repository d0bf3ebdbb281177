import Foundation
import Testing

/// The rooms as Package.swift, the sources, their maps and docs/architecture.md tell of them.
@Suite struct RoomsTests {
  /// What each target of Package.swift names as its dependencies.
  private static func rooms() throws -> [String: [String]] {
    var rooms: [String: [String]] = [:]
    let line = /\.(?:executableTarget|target)\(\s*name: "(\w+)"(?:,\s*dependencies: \[([^\]]*)\])?/
    for found in try Checkout.text("Package.swift").matches(of: line) {
      rooms[String(found.1)] = (found.2 ?? "").matches(of: /"(\w+)"/).map { String($0.1) }
    }
    rooms["bench"] = nil
    return rooms
  }

  /// All that a room stands on.
  private static func below(_ room: String, _ rooms: [String: [String]]) -> Set<String> {
    (rooms[room] ?? []).reduce(into: []) { all, other in
      all.insert(other)
      all.formUnion(below(other, rooms))
    }
  }

  private static func sources(_ room: String) throws -> [String: String] {
    let folder = Checkout.path("Sources/\(room)")
    var sources: [String: String] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init()
    where name.hasSuffix(".swift") {
      sources[name] = try Checkout.text("Sources/\(room)/\(name)")
    }
    return sources
  }

  @Test func importsFollowTheArrows() throws {
    let rooms = try Self.rooms()
    #expect(rooms.count == 24)
    for room in rooms.keys.sorted() {
      let allowed = Self.below(room, rooms)
      #expect(!allowed.contains(room), "\(room) stands on itself")
      for (name, text) in try Self.sources(room) {
        for found in text.matches(of: /\n?(?:@_exported )?import (\w+)\n/) {
          let other = String(found.1)
          if rooms[other] == nil { continue }
          #expect(allowed.contains(other), "\(room)/\(name) imports \(other)")
        }
      }
    }
  }

  @Test func theCommandLineKnowsOneRoomOfTheMiddle() throws {
    let rooms = try Self.rooms()
    #expect(rooms["kohort"].map(Set.init) == ["Scenarios", "Reporting", "Tabular"])
    for (name, text) in try Self.sources("kohort") {
      for found in text.matches(of: /import (\w+)\n/) where rooms[String(found.1)] != nil {
        #expect(
          ["Scenarios", "Reporting", "Tabular"].contains(String(found.1)), "\(name): \(found.1)")
      }
    }
  }

  @Test func everyRoomHasAMapAndARow() throws {
    let page = try Checkout.text("docs/architecture.md")
    for room in try Self.rooms().keys.sorted() {
      let first = room == "kohort" ? "main.swift" : "\(room).swift"
      let map = try Checkout.text("Sources/\(room)/\(first)")
      #expect(map.hasPrefix("// \(room): "), "\(room)")
      for part in ["What lives here", "What it may depend on", "What it promises"] {
        #expect(map.contains(part), "\(room): \(part)")
      }
      #expect(page.contains("`\(room)`"), "docs/architecture.md has no \(room)")
    }
  }

  /// Rooms above the engines and the tables stay small enough to be read.
  @Test func noRoomOfTheMiddleIsLarge() throws {
    let large: Set = ["RateEstimation", "Tabular"]
    for room in try Self.rooms().keys where !large.contains(room) {
      let lines = try Self.sources(room).values.reduce(0) { $0 + $1.split(separator: "\n").count }
      #expect(lines < 5000, "\(room) has \(lines) lines")
    }
  }
}
