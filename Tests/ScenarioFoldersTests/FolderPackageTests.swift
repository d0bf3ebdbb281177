import Foundation
import TestSupport
import Testing

@testable import FolderText
@testable import ScenarioFolders
@testable import Scenarios
@testable import Tabular

@Suite struct FolderPackageTests {
  /// The schema that drives reading is the one that is written: no file, column or type is apart.
  @Test(arguments: Language.allCases) func theWholeSchemaIsWritten(in language: Language) throws {
    let data = Data(FolderPackage.schema(language).bytes())
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let resources = try #require(json["resources"] as? [[String: Any]])
    #expect(resources.map { $0["path"] as? String } == FolderSchema.files.map(\.fileName))
    for (resource, file) in zip(resources, FolderSchema.files) {
      #expect(resource["description"] as? String == file.purpose[language])
      let schema = try #require(resource["schema"] as? [String: Any])
      let fields = try #require(schema["fields"] as? [[String: Any]])
      #expect(fields.map { $0["name"] as? String } == file.allColumns.map(\.name))
      #expect(
        fields.map { $0["description"] as? String } == file.allColumns.map { $0.meaning[language] })
      // The name in the language, where the heading is not that.
      let names = file.allColumns.map { $0.english == $0.name ? nil : $0.english }
      #expect(
        fields.map { $0["title"] as? String } == (language == .en ? names : names.map { _ in nil }))
      for (field, column) in zip(fields, file.allColumns) {
        let type = field["type"] as? String
        #expect((type == "year") == (column.content == .year), "\(file.name) \(column.name)")
        #expect((type == "number") == (column.content == .number), "\(file.name) \(column.name)")
        #expect((field["decimalChar"] as? String) == (type == "number" ? "," : nil))
      }
    }
  }

  @Test func aFolderIsDescribedAsItStands() throws {
    let text = "year,Region,own,persons,sex,age\r\n2022,3203,x,1.5,women,0\r\n"
    let package = try FolderPackage.package(
      [
        "befolkning.csv": Array(text.utf8), "noe_annet.csv": Array("a;b\n".utf8),
        "aldersgrupper.csv": CSVWriter.byteOrderMark + Array("gruppe;fra\n0–5;0\n".utf8),
      ], .nn)
    #expect(package.resources.map(\.path) == ["befolkning.csv", "aldersgrupper.csv"])
    let file = package.resources[0]
    #expect(file.fields.map(\.name) == ["year", "Region", "own", "persons", "sex", "age"])
    #expect(file.fields.map(\.title) == ["år", "region", "", "personer", "kjønn", "alder"])
    #expect(
      file.fields[3].description == FolderSchema.population.column(named: "personer")?.meaning.nn)
    #expect(
      file.fields.map(\.type) == [.year, .string, .string, .number, .string, .string])
    #expect(
      file.format == DataPackage.Format(separator: ",", decimalMark: ".", lineEnd: "\r\n"))
    #expect(package.resources[1].format.encoding == "utf-8")
    #expect(package.resources[1].format.separator == ";")
  }

  @Test func windowsLettersAreSaid() throws {
    let bytes: [UInt8] = Array("gruppe;fra\nsm".utf8) + [0xE5] + Array(";0\n".utf8)
    let package = try FolderPackage.package(["aldersgrupper.csv": bytes], .nb)
    #expect(package.resources[0].format.encoding == "windows-1252")
  }

  @Test func aFileThatIsNoTableIsAProblem() {
    #expect(throws: Problems.self) {
      try FolderPackage.package(["befolkning.csv": Array("\"a".utf8)], .nb)
    }
  }
}
