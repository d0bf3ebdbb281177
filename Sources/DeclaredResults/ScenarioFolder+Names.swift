import FolderText
import ScenarioFolders
import Tabular

extension ScenarioFolder {
  /// Reads the files of a folder that is to be run: its results must all have names of their own.
  ///
  /// - Parameter files: the bytes of the files; names the schema does not know are warned of.
  /// - Throws: all problems of all files at once.
  public init(toRun files: [String: [UInt8]]) throws(Problems) {
    let findings = Findings()
    self.init(files: files, findings: findings)
    let problems = findings.problems + clashes
    if !problems.isEmpty { throw Problems(problems) }
  }

  /// Ladders and scenarios that would give a result the name of another, each on its line.
  package var clashes: [Problem] {
    let clashes = ResultNames.clashes(
      ladders: ladders.ladders.map(\.name), scenarios: scenarios.map(\.name))
    return clashes.map { clash in
      let line =
        clash.isScenario
        ? scenarios.first { $0.name == clash.name }?.line : ladders.lines[clash.name]
      return Problem(
        file: (clash.isScenario ? FolderSchema.scenarios : FolderSchema.ladders).fileName,
        line: line,
        found: Phrase(
          "the name «\(clash.name)», whose results would be written over «\(clash.other)»"),
        expected: Phrase("names that differ in letters and digits"))
    }
  }
}
