/// Writes tables as one workbook (Office Open XML, ECMA-376): `.xlsx` for Excel and LibreOffice.
///
/// One sheet per table, named after `Table.name`, in the order given; whoever wants sheets of
/// sources and definitions gives them as tables. Numbers are numbers with the format of their
/// column, codes and labels are text, text that begins as a formula stays text. A total is a SUM of
/// the rows since the total before it where their printed numbers add up to it, and a plain number
/// where they do not. The same tables give the same bytes: no clock, no author.
public struct WorkbookWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// The whole file; `tables` must not be empty, since a workbook has at least one sheet.
  public func bytes(_ tables: [Table]) -> [UInt8] {
    precondition(!tables.isEmpty, "a workbook without sheets")
    var styles = WorkbookStyles()
    let sheets = tables.map { Worksheet($0).xml(&styles) }
    var archive = ZipArchive()
    func add(_ name: String, _ text: String) { archive.add(name, Array(text.utf8)) }
    add("[Content_Types].xml", contentTypes(sheets.count))
    add(
      "_rels/.rels",
      relations([("officeDocument", "xl/workbook.xml")]))
    add("xl/workbook.xml", workbook(SheetNames.valid(tables.map(\.name))))
    let parts = sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
    add("xl/_rels/workbook.xml.rels", relations(parts + [("styles", "styles.xml")]))
    add("xl/styles.xml", styles.xml)
    for (index, sheet) in sheets.enumerated() {
      add("xl/worksheets/sheet\(index + 1).xml", sheet)
    }
    return archive.finished()
  }

  private func contentTypes(_ count: Int) -> String {
    let base = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    var result = XMLText.head + "<Types xmlns=\"\(XMLText.package)/content-types\">"
    result += "<Default Extension=\"rels\" "
    result += "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    result += "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    var parts = [("workbook", "sheet.main"), ("styles", "styles")]
    parts += (1...count).map { ("worksheets/sheet\($0)", "worksheet") }
    for (name, type) in parts {
      result += "<Override PartName=\"/xl/\(name).xml\" ContentType=\"\(base).\(type)+xml\"/>"
    }
    return result + "</Types>"
  }

  private func relations(_ parts: [(kind: String, target: String)]) -> String {
    var result = XMLText.head + "<Relationships xmlns=\"\(XMLText.package)/relationships\">"
    for (index, part) in parts.enumerated() {
      result += "<Relationship Id=\"rId\(index + 1)\" "
      result += "Type=\"\(XMLText.relations)/\(part.kind)\" Target=\"\(part.target)\"/>"
    }
    return result + "</Relationships>"
  }

  private func workbook(_ names: [String]) -> String {
    var result = XMLText.head + "<workbook xmlns=\"\(XMLText.spreadsheet)\" "
    result += "xmlns:r=\"\(XMLText.relations)\"><sheets>"
    for (index, name) in names.enumerated() {
      result += "<sheet name=\"\(XMLText.escaped(name))\" sheetId=\"\(index + 1)\" "
      result += "r:id=\"rId\(index + 1)\"/>"
    }
    return result + "</sheets></workbook>"
  }
}
