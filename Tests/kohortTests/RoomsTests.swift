import Foundation
import TestSupport
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
    rooms["fuzz"] = nil
    rooms["TestSupport"] = nil
    return rooms
  }

  /// The rooms that Package.swift lists as having tests of their own.
  private static func tested() throws -> [String] {
    let list = /let tested = \[([^\]]*)\]/
    let found = try #require(try Checkout.text("Package.swift").firstMatch(of: list))
    return found.1.matches(of: /"(\w+)"/).map { String($0.1) }
  }

  /// All that a room stands on.
  private static func below(_ room: String, _ rooms: [String: [String]]) -> Set<String> {
    (rooms[room] ?? []).reduce(into: []) { all, other in
      all.insert(other)
      all.formUnion(below(other, rooms))
    }
  }

  private static func sources(
    _ room: String, under top: String = "Sources"
  ) throws -> [String: String] {
    let folder = Checkout.path("\(top)/\(room)")
    var sources: [String: String] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init()
    where name.hasSuffix(".swift") {
      sources[name] = try Checkout.text("\(top)/\(room)/\(name)")
    }
    return sources
  }

  @Test func importsFollowTheArrows() throws {
    let rooms = try Self.rooms()
    #expect(rooms.count == 28)
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

  /// A room's tests stand with its name, and what several of them use is in Tests/Support alone.
  @Test func testsAreDividedWithTheRooms() throws {
    let tested = try Self.tested()
    #expect(Set(tested).count == tested.count)
    #expect(Set(tested).isSubset(of: try Self.rooms().keys))
    let folders = try FileManager.default.contentsOfDirectory(atPath: Checkout.path("Tests"))
    #expect(
      Set(folders).subtracting(["Support", "Screens", "References", "Fuzz"])
        == Set(tested.map { $0 + "Tests" }))
    let type = /\n(?:package )?(?:struct|enum|class|final class) (\w+)/
    let shared = try Self.sources("Support", under: "Tests").values.flatMap { text in
      text.matches(of: type).map { String($0.1) }
    }
    #expect(shared.contains("Folder") && shared.contains("Agreement"))
    for room in tested {
      let tests = try Self.sources(room + "Tests", under: "Tests")
      #expect(tests.values.contains { $0.contains("@Test") }, "\(room) has no tests")
      for (name, text) in tests {
        for found in text.matches(of: type) {
          #expect(!shared.contains(String(found.1)), "\(name) has a \(found.1) of its own")
        }
      }
    }
  }

  /// Rooms above the engines and the tables stay small enough to be read; the texts of the table of
  /// phrases are data.
  @Test func noRoomOfTheMiddleIsLarge() throws {
    let large: Set = ["RateEstimation", "Tabular"]
    for room in try Self.rooms().keys where !large.contains(room) {
      let lines = try Self.sources(room).filter { !$0.key.hasPrefix("Table/") }.values
        .reduce(0) { $0 + $1.split(separator: "\n").count }
      #expect(lines < 5000, "\(room) has \(lines) lines")
    }
  }
}
