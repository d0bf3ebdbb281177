import Foundation
import Tabular
import TestSupport
import Testing

@testable import ResultFiles

/// Where files may be written and where not: what stands in the way is told as what it is.
@Suite struct OutputPlaceTests {
  private func refused(_ folder: String, _ calls: OutputFolder.Calls = .init()) -> String? {
    let error = #expect(throws: OutputError.self) {
      try OutputFolder(folder, calls: calls).writeResults([file("x.csv", "x")], manifest: []) { _ in
        []
      }
    }
    return error?.description
  }

  /// A folder that may not be looked into is no file of that name.
  @Test func noPermissionIsToldAsThat() throws {
    try inNewFolder { folder in
      var calls = OutputFolder.Calls()
      calls.kind = { $0.hasSuffix("/lukket/ut") ? .hidden : SystemFiles.kind($0) }
      try FileManager.default.createDirectory(
        atPath: "\(folder)/lukket", withIntermediateDirectories: true)
      let place = "\(folder)/lukket/ut/x"
      #expect(refused(place, calls) == "cannot create \(place): Permission denied")
      #expect(throws: OutputError.self) {
        try OutputFolder(place, calls: calls).check([]) { _, _ in true }
      }
    }
  }

  /// A manifest that is there and cannot be read is not taken for none.
  @Test func aManifestThatCannotBeReadIsInTheWay() throws {
    try inNewFolder { folder in
      let manifest = "\(folder)/manifest.json"
      func told(_ found: String) -> String {
        "cannot create \(folder): the manifest that is there cannot be read (\(found)); "
          + "give another folder"
      }
      #expect(mkfifo(manifest, 0o600) == 0)
      #expect(refused(folder) == told("a pipe or a device"))
      #expect(SystemFiles.kind(manifest) == .other)
      try FileManager.default.removeItem(atPath: manifest)
      #expect(symlink("borte", manifest) == 0)
      #expect(refused(folder) == told("a link that leads nowhere"))
      #expect(SystemFiles.kind(manifest) == .brokenLink)
      try FileManager.default.removeItem(atPath: manifest)
      try OutputFolder(folder).write([file("manifest.json", "lukket")])
      var calls = OutputFolder.Calls()
      calls.read = { (path) throws(MissingInput) in
        throw MissingInput(
          file: path, found: Phrase("Permission denied"), expected: Phrase("a file"))
      }
      #expect(refused(folder, calls) == told("Permission denied"))
      #expect(contents(folder) == ["manifest.json": "lukket"])
    }
  }

  @Test func aLinkThatLeadsNowhereIsNotWrittenOver() throws {
    try inNewFolder { folder in
      #expect(symlink("borte", "\(folder)/x.csv") == 0)
      #expect(throws: OutputError.self) { try OutputFolder(folder).write([file("x.csv", "x")]) }
      #expect(SystemFiles.kind("\(folder)/x.csv") == .brokenLink)
      #expect(symlink("borte", "\(folder)/ut") == 0)
      #expect(
        refused("\(folder)/ut/a")
          == "cannot create \(folder)/ut/a: \(folder)/ut is a link that leads nowhere")
    }
  }

  /// Inputs without a manifest beside them are a scenario folder.
  @Test func resultsAreNotWrittenAmongInputs() throws {
    try inNewFolder { folder in
      let output = OutputFolder(folder)
      try output.write([file("befolkning.csv", "brukerens")])
      func write(_ text: String) throws {
        try output.writeResults(
          [file("x.csv", text)], manifest: Array(text.utf8), listed: { _ in [] },
          isInput: { $0 == "befolkning.csv" })
      }
      let error = #expect(throws: OutputError.self) { try write("1") }
      #expect(error?.description.contains("befolkning.csv is there and no manifest") == true)
      #expect(contents(folder) == ["befolkning.csv": "brukerens"])
      try output.write([file("manifest.json", "1")])
      #expect(throws: Never.self) { try write("1") }
    }
  }

  @Test(arguments: ["a//b", "a/./b/", "ny/../a/b", ".//a///b//"])
  func pathsAreSplitAtTheirSlashes(path: String) throws {
    try inNewFolder { folder in
      try OutputFolder("\(folder)/\(path)").writeResults([file("x.csv", "x")], manifest: []) { _ in
        []
      }
      #expect(contents("\(folder)/a/b") == ["manifest.json": "", "x.csv": "x"])
    }
  }

  /// Two paths lead to one place whether or not it is there.
  @Test func placesThatAreNotThereAreTold() throws {
    try inNewFolder { folder in
      let place = try #require(SystemFiles.place("\(folder)/a/b"))
      #expect(SystemFiles.place("\(folder)//a/./c/../b/") == place)
      #expect(SystemFiles.place("\(folder)/a") != place)
      #expect(place.isWithin(try #require(SystemFiles.place("\(folder)/a"))))
      #expect(!place.isWithin(try #require(SystemFiles.place("\(folder)/a/c"))))
      #expect(SystemFiles.place(folder) == SystemFiles.place("\(folder)/x/.."))
    }
  }
}
