import Foundation
import Scenarios
import Tabular
import TestSupport
import Testing

@testable import kohort

/// What other programs are told of the files.
@Suite struct SchemaTests {
  /// In the language asked for; bokmål without the flag.
  @Test func withoutAFolderTheWholeSchemaIsPrinted() {
    #expect(FakeTool().end("schema").bytes == FolderPackage.schema(.nb).bytes())
    for language in Language.allCases {
      let ending = FakeTool().end("schema --lang \(language.rawValue)")
      let same = ending.bytes == FolderPackage.schema(language).bytes()
      #expect(same, "\(language)")
    }
  }

  /// A folder, and what a result keeps of it.
  @Test func aFolderIsDescribedInTheLanguageAskedFor() throws {
    let schema = FolderSchema.population
    for language in Language.allCases {
      let ending = FakeTool().end([
        "schema", Checkout.path("Datasets/asker"), "--lang", language.rawValue,
      ])
      #expect(ending.out.contains(schema.purpose[language]), "\(language)")
      let kept = OutputFile(
        name: "inndata-\(schema.fileName)", bytes: Array("region;alder\n1;0\n".utf8))
      let resource = try #require(ResultPackage.resource(kept: kept, language))
      #expect(resource.description == schema.purpose[language])
      #expect(
        resource.fields.map(\.description)
          == schema.columns.filter {
            ["region", "alder"].contains($0.name)
          }.map { $0.meaning[language] })
    }
  }

  @Test func aFolderThatIsNotThereIsSaid() {
    let ending = FakeTool().end("schema nowhere-at-all")
    #expect(ending.code == .inputMissing && ending.out.isEmpty)
  }

  @Test func initWritesThePackageOfItsFiles() throws {
    let files = try Engine.live.example(.nb)
    let package = try #require(files.first { $0.name == DataPackage.fileName })
    // Bytes in an expectation would be printed one by one.
    let same = package.bytes == FolderPackage.schema(.nb).bytes()
    #expect(same)
    for file in files where file.name.hasSuffix(".csv") {
      let schema = try #require(FolderSchema.files.first { $0.fileName == file.name })
      let text = String(decoding: file.bytes.dropFirst(3), as: UTF8.self)
      let header = text.prefix { $0 != "\n" }.split(separator: ";").map(String.init)
      #expect(header == schema.allColumns.map(\.name))
    }
  }

  /// Every table of Asker's result is described, field by field as its first line has them.
  @Test func everyTableOfAResultIsDescribed() throws {
    let files = try AskerRuns.screen.get().files
    let data = try #require(files[DataPackage.fileName])
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect((json["title"] as? String)?.contains("Asker (3203)") == true)
    let resources = try #require(json["resources"] as? [[String: Any]])
    let paths = resources.compactMap { $0["path"] as? String }
    #expect(paths.sorted() == files.keys.filter { $0.hasSuffix(".csv") }.sorted())
    for resource in resources {
      let path = try #require(resource["path"] as? String)
      let schema = try #require(resource["schema"] as? [String: Any])
      let fields = try #require(schema["fields"] as? [[String: Any]])
      let text = String(decoding: try #require(files[path]).dropFirst(3), as: UTF8.self)
      let header = text.prefix { !$0.isNewline }.split(separator: ";").map(String.init)
      #expect(fields.compactMap { $0["name"] as? String } == header, "\(path)")
    }
  }
}
