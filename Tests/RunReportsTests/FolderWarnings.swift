import RunReports
import TestSupport
import Testing

extension Folder {
  /// What `check` asks of a folder in which nothing is wrong, in English.
  var warnings: [String] {
    let check = FolderCheck(files: bytes, language: .en)
    #expect(check.problems.isEmpty, "\(check.problems)")
    return check.warnings.map(\.description)
  }

  /// What it asks besides what it asks of ``places``.
  var newWarnings: [String] {
    let own = Folder.places.warnings
    return warnings.filter { !own.contains($0) }
  }
}
