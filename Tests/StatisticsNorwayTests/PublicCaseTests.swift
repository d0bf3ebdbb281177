import Foundation
import Tabular
import TestSupport
import Testing

@testable import StatisticsNorway

/// Every folder of public cases that imports a file of SSB, read in place: files after shapes that
/// public repositories and issues show.
///
/// Its outcome is the exit code the command has for it (0 or 65) and words of what is said.
@Suite(.enabled(if: KnownCases.areWanted, KnownCases.reason)) struct PublicCaseTests {
  /// A case: its folder, and what is expected of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let folder: String
    let code: Int32
    let words: String
    var testDescription: String { folder }

    init(_ folder: String, _ code: Int32, _ words: String) {
      (self.folder, self.code, self.words) = (folder, code, words)
    }
  }

  static let cases = [
    Case("02-readymade-10211-nation-begge", 0, "440784"),
    Case("03c-v2-csv-codes-and-texts", 0, "1466"),
    Case("04-json-stat-1", 65, "JSON-stat2"),
    Case("04b-px-json", 65, "JSON-stat2"),
    Case("08-pandas-index-floats", 65, "by their names only"),
    Case("08b-pandas-index-codes", 65, "Personer1 without a table number"),
    Case("13-lost-zero-301", 65, "first zero of the number is lost"),
    Case("15-mojibake", 65, "readable letters"),
    Case("16-region-name-only", 65, "by their names only"),
    Case("18-future-years-as-personer", 0, "2035, 2050 cannot have been counted"),
    Case("19-12882-projection", 65, "kontrolltotaler.csv"),
    Case("20-panda-flows", 65, "flytting.csv"),
    Case("21-deaths-by-age", 65, "deaths"),
    Case("22-innvandrere-personer", 65, "background or citizenship"),
    Case("22b-privathusholdninger", 65, "households"),
    Case("22e-inmigration-value", 0, "read as persons on 1 January"),
    Case("22f-moves-direction-one", 65, "only «Innflytting» of «retning»"),
    Case("27c-thousands-comma-quoted", 65, "07459.csv:2:5: found «6,763»"),
    Case("35b-landbakgrunn-one", 65, "background or citizenship"),
    Case("35d-statsborgerskap-one", 65, "only «Utenlandsk» of «statsborgerskap»"),
    Case("40-wide-sex-year", 0, "1466"),
    Case("43-K_underscore-year-first", 0, "1466"),
    Case("44-grunnkrets-jsonstat2", 0, "292"),
    Case("72-no-region-column", 65, "no region column"),
    Case("72b-no-region-nation", 65, "1460 persons for the whole country"),
    Case("74-ages-cut-at-89", 65, "no row for 90 and older"),
    Case("90-api-error-json", 65, "error message from the API"),
    Case("90b-api-error-html", 65, "a web page (HTML)"),
    Case("92c-title-only", 65, "no rows below this line"),
    Case("94f-latin1-claimed-utf8-mixed", 65, "one encoding in the whole file"),
    Case("96-two-regions-same-name", 65, "by their names only"),
  ]

  /// What a folder's command is: the file and the region.
  private static func command(_ folder: String) throws -> (file: String, region: String)? {
    let text = String(decoding: try KnownCases.bytes("public/\(folder)/cmd"), as: UTF8.self)
    let words = text.split { $0.isWhitespace }.map(String.init)
    guard words.starts(with: ["import", "ssb"]), let flag = words.firstIndex(of: "--region") else {
      return nil
    }
    return (words[2], words[flag + 1])
  }

  /// What the command has to say, and how many problems it has.
  private static func said(_ file: String, _ bytes: [UInt8], _ region: String) -> (String, Int) {
    do throws(Problems) {
      let read = try SSBImport(files: [(file, bytes)], region: region).population()
      let totals = read.years.map { "\($0.year) \($0.total)" }
      return ((totals + read.warnings.map(\.en)).joined(separator: "\n"), 0)
    } catch {
      return ("\(error)", error.items.count)
    }
  }

  @Test(arguments: cases) func outcome(_ one: Case) throws {
    let command = try #require(try Self.command(one.folder))
    let bytes = try KnownCases.bytes("public/\(one.folder)/\(command.file)")
    let (said, problems) = Self.said(command.file, bytes, command.region)
    #expect(problems == (one.code == 0 ? 0 : 1), "one cause, one problem: \(said)")
    #expect(said.contains(one.words), "\(said)")
  }

  @Test func everyFolderHasItsOutcome() throws {
    let root = try #require(KnownCases.folder).appendingPathComponent("public")
    let folders = try FileManager.default.contentsOfDirectory(atPath: root.path)
      .filter { FileManager.default.fileExists(atPath: root.path + "/\($0)/cmd") }
      .filter { try Self.command($0) != nil }
    #expect(Set(folders) == Set(Self.cases.map(\.folder)))
  }

  @Test(arguments: [
    ("02/big", "158:5: found 9000000000000000 for menn 50"), ("02/huge", "158:5"),
    ("02/neg", "158:5: found −5 for menn 50"), ("02/sum", "160:5"), ("07/big", "158:5"),
  ])
  func numbersAreBounded(_ name: String, _ words: String) throws {
    let bytes = try KnownCases.bytes("faults/attack-\(name).csv")
    let (said, problems) = Self.said("f.csv", bytes, "0301")
    #expect(problems > 0 && said.contains("f.csv:\(words)"), "\(said)")
  }
}
