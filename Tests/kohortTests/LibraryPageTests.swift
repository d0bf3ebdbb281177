import Foundation
import TestSupport
import Testing

/// The page of what KohortLibrary offers names every public type of the rooms it lists, and no other.
@Suite struct LibraryPageTests {
  @Test func thePageNamesWhatIsPublic() throws {
    let page = try Checkout.text("docs/library.md")
    let rooms = page.matches(of: /\n## (\w+)\n/).map { String($0.1) }
    #expect(rooms.count == 18)
    for room in rooms {
      let part = try #require(page.split(separator: "\n## \(room)\n", maxSplits: 1).last)
      let own = part.split(separator: "\n## ", maxSplits: 1)[0]
      let named = Set(own.matches(of: /\n\| `(\w+)` \|/).map { String($0.1) })
      let declared = try Self.declared(in: room)
      #expect(named == declared, "\(room): \(named.symmetricDifference(declared).sorted())")
    }
  }

  /// The rooms the product names are on the page, and those the umbrella hands on.
  @Test func theRoomsOfTheProductAreOnThePage() throws {
    let page = try Checkout.text("docs/library.md")
    let list = try #require(
      try Checkout.text("Package.swift").firstMatch(
        of: /name: "KohortLibrary",\s*targets: \[([^\]]*)\]/))
    var rooms = list.1.matches(of: /"(\w+)"/).map { String($0.1) }
    rooms += try Checkout.text("Sources/Scenarios/Scenarios.swift").matches(
      of: /@_exported import (\w+)/
    ).map { String($0.1) }
    #expect(rooms.count > 7)
    for room in rooms { #expect(page.contains("\n## \(room)\n"), "\(room)") }
  }

  private static func declared(in room: String) throws -> Set<String> {
    var names: Set<String> = []
    let folder = Checkout.path("Sources/\(room)")
    for case let file as String in FileManager.default.enumerator(atPath: folder) ?? .init()
    where file.hasSuffix(".swift") {
      let text = "\n" + (try Checkout.text("Sources/\(room)/\(file)"))
      for found in text.matches(
        of: /\npublic (?:final )?(?:struct|enum|protocol|class|actor|typealias) (\w+)/)
      { names.insert(String(found.1)) }
    }
    return names
  }
}
