import Reporting
import Scenarios
import Tabular

/// Where a page is to be written: a folder, and a name in it.
struct PagePath {
  /// As it was typed.
  let path: String
  let folder: String
  let name: String

  /// `nil` where the last part is no name for a page.
  init?(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    name = parts.last.map(String.init) ?? ""
    if ["", ".", "..", OutputFolder.manifestName].contains(name) { return nil }
    let before = parts.dropLast().joined(separator: "/")
    folder = parts.count == 1 ? "." : before.isEmpty ? "/" : before
    self.path = path
  }

  static func required(_ path: String) throws(OutputError) -> PagePath {
    if let page = PagePath(path) { return page }
    throw .cannotCreate(
      what: Phrase(verbatim: path), reason: Phrase("that is no name for a page"))
  }

  /// Its name, where it is right in a folder that is there or not; `nil` where it is elsewhere.
  func name(in other: String) -> String? {
    guard let place = SystemFiles.place(other) else { return nil }
    return SystemFiles.place(folder) == place ? name : nil
  }

  func file(_ report: Report) -> OutputFile {
    OutputFile(name: name, bytes: Array(report.html.utf8))
  }

  /// Stops where the page could not be written after a result: in the way of one of its files or of its
  /// folder, or where something stands that Kohort did not write.
  func check(_ report: Report, after files: [OutputFile], in result: String?) throws(OutputError) {
    if let result {
      if let name = name(in: result), files.contains(where: { $0.name == name }) {
        throw .cannotCreate(
          what: Phrase(verbatim: path),
          reason: Phrase("the result has a file of that name; give the page another"))
      }
      if let own = SystemFiles.place(path), SystemFiles.place(result)?.isWithin(own) == true {
        throw .cannotCreate(
          what: Phrase(verbatim: path), reason: Phrase("there is a folder of that name"))
      }
    }
    try OutputFolder(folder).check([file(report)]) { Report.isReport($1) }
  }
}
