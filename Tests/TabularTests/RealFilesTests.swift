import Foundation
import Tabular
import TestSupport
import Testing

/// Real downloads beside the cases; see ``RealData``.
@Suite(.enabled(if: RealData.isWanted)) struct RealFilesTests {
  func describe(_ name: String) throws -> [String] {
    let bytes = try RealData.bytes(name)
    let text = try StatBankTable.describe(bytes: bytes, source: "f")
    return text.en.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test func everyFileIsDescribed() throws {
    let folder = try #require(RealData.folder)
    let manager = FileManager.default
    let names =
      try manager.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".csv") }
      + manager.contentsOfDirectory(atPath: folder.path + "/raw").map { "raw/" + $0 }
    #expect(names.count >= 17)
    for name in names.sorted() {
      #expect(try describe(name).count >= 4, "\(name)")
    }
  }

  @Test func tabSeparatedWithYearsInColumns() throws {
    #expect(
      try describe("raw/07459_en_age_2005-2009_wide_tab_latin1_excerpt.csv") == [
        "f", "layout: years, sexes or ages in columns",
        "format: Windows-1252, separator tab, no decimals, LF, header on line 1",
        "region «region»: 4 codes, 0219 Bærum … 0628 Hurum",
        "age «age»: 106 codes, 0 years … 105 years or older", "contents: 1 code, Persons",
        "year: 5 codes, 2005 … 2009", "cells: 2120 listed of 2120, 2120 numbers",
      ])
  }

  @Test func titleAndSemicolons() throws {
    let lines = try describe("raw/07459_en_sex_age_2021_excerpt.csv")
    #expect(lines[1] == "title: 07459: Population, by region, sex, age, contents and year")
    #expect(lines[2] == "table: 07459")
    #expect(lines[4] == "format: Windows-1252, separator ;, no decimals, LF, header on line 3")
    #expect(lines[5] == "region «region»: 3 codes, K-3024 Bærum … K-1151 Utsira")
    #expect(lines[6] == "sex «sex»: 2 codes, Males … Females")
    #expect(lines.last == "cells: 636 listed of 636, 636 numbers")
    let districts = try describe("raw/10826_en_bydel_age_2021_latin1_excerpt.csv")
    #expect(
      districts[5] == """
        region «region»: 4 codes, 030101a Gamle Oslo … 030102 Uranienborg -Majorstuen (1988-2003)
        """)
    let total = try describe("raw/07459_en_age_2021_latin1_excerpt.csv")
    #expect(total.last == "cells: 530 listed of 530, 530 numbers")
  }

  @Test func jsonStatWithWomenFirst() throws {
    let lines = try describe("raw/13599_framskrevet_80plus_jsonstat2.json")
    #expect(lines[4] == "sex «kjønn»: 2 codes, 2 Kvinner … 1 Menn")
    #expect(lines[5] == "age «alder»: 25 codes, 080 80 år … 104 104 år")
    #expect(lines[8] == "year «år»: 3 codes, 2025 … 2035")
    let table = try StatBankTable(
      bytes: RealData.bytes("raw/13599_framskrevet_80plus_jsonstat2.json"), source: "f")
    #expect(table.cell([0, 0, 0, 0, 0]) == .number(20_344))
    #expect(table.cell([1, 24, 0, 0, 2]) == .number(14))
  }

  @Test func commasAndByteOrderMark() throws {
    #expect(
      try describe("raw/befolkningsendringer_VT_2010-2020_bom.csv") == [
        "f", "layout: one column for each thing counted",
        "format: UTF-8 with BOM, separator ,, no decimals, LF, header on line 1",
        "year «År»: 11 codes, 2010 … 2020",
        "contents: 4 codes, Fødselsoverskudd … Folkevekst", "cells: 44 listed of 44, 44 numbers",
      ])
  }

  @Test func longAndWideProjectFiles() throws {
    let asker = try describe("folkemengde_asker_2005-2022.csv")
    #expect(asker[1] == "layout: one row a cell")
    #expect(asker.last == "cells: 3816 listed of 3816, 3816 numbers")
    let country = try describe("folkemengde_landet_1986-2020.csv")
    #expect(country.contains("year: 35 codes, 1986 … 2020"))
    let prevalence = try describe("demensprevalens_gjora2021.csv")
    #expect(prevalence.contains("format: UTF-8, separator ;, decimal comma, LF, header on line 1"))
    #expect(try describe("kommuner_2024_navn.csv").contains("rows: 357"))
  }
}
