import FolderText
import ResultFiles
import Tabular

/// The inputs of a result, kept beside it so that the result can be made again and taken apart.
///
/// A result holds its inputs byte for byte, as `inndata-NAME.csv`: the split of a difference between
/// two plans (``PlanComparison``) needs runs with some inputs of the one and some of the other, an
/// ``Explanation`` goes back to the rows, and last year's folder has usually been changed into this
/// year's.
public enum KeptInputs {
  /// What the names of the kept files begin with.
  public static let prefix = "inndata-"

  /// The inputs to keep of a folder: the files the run has read.
  public static func files(_ folder: ScenarioFolder, _ bytes: [String: [UInt8]]) -> [OutputFile] {
    folder.provenance.compactMap { file in
      bytes[file.file].map { OutputFile(name: prefix + file.file, bytes: $0) }
    }
  }
}

/// A result folder that can be run again: its inputs, and what was asked for.
public struct ResultFolder: Sendable {
  /// The name in messages, as it was typed.
  public let name: String
  /// The inputs by file name.
  package let files: [String: [UInt8]]
  /// The files of the result itself, by name.
  package let results: [String: [UInt8]]
  /// The scenarios, in the order they were asked for; never empty.
  package let scenarios: [String]
  /// The last year, where it was asked for.
  package let lastYear: Int?
  /// The region, where it was asked for.
  package let region: String?
  /// The regions its tables are about; nothing where its manifest does not tell them yet.
  package let regions: [Manifest.Region]
  /// The language of its columns and words; `nil` where its manifest does not tell it yet.
  package let language: Language?
  /// The levels of the quantiles of its futures; none without futures.
  package let levels: [Double]
  /// The version of the program that made it.
  package let version: String
  /// The fingerprint of its manifest.
  package let digest: String

  /// A result folder that was read.
  package init(name: String, manifest bytes: [UInt8], files all: [String: [UInt8]]) throws(Problems)
  {
    let place = "\(name)/\(OutputFolder.manifestName)"
    guard let manifest = Manifest(bytes) else {
      throw Problems([
        Problem(
          file: place, found: Phrase("something else"), expected: Phrase("a manifest of Kohort's"))
      ])
    }
    var problems: [Problem] = []
    for result in manifest.results {
      if all[result.file].map(SHA256.hex) == result.sha256 { continue }
      problems.append(
        Problem(
          file: "\(name)/\(result.file)",
          found: all[result.file] == nil
            ? .nothing : Phrase("other bytes than the manifest tells"),
          expected: Phrase("the file as it was written"),
          advice: Phrase("run the folder again with --out")))
    }
    var files: [String: [UInt8]] = [:]
    for input in manifest.inputs {
      guard let bytes = all[KeptInputs.prefix + input.file], SHA256.hex(bytes) == input.sha256
      else { continue }
      files[input.file] = bytes
    }
    if problems.isEmpty, files.count < manifest.inputs.count {
      problems.append(
        Problem(
          file: name,
          found: manifest.suppression.map {
            Phrase("a result that hides counts below \($0.below), and so keeps no inputs")
          }
            ?? Phrase(
              "no inputs (\(KeptInputs.prefix)….csv) of \(manifest.inputs.count) files"),
          expected: Phrase("a result that keeps its inputs"),
          advice: manifest.suppression == nil
            ? Phrase("run the folder again with --out")
            : Phrase(
              "run the folder without --skjul-under, into a folder that is not handed over")))
    }
    if problems.isEmpty, manifest.scenarios.isEmpty {
      problems.append(
        Problem(
          file: place, found: Phrase("no scenario"), expected: Phrase("the result of a run")))
    }
    if !problems.isEmpty { throw Problems(problems) }
    self.name = name
    self.files = files
    scenarios = manifest.scenarios.map(\.name)
    let listed = Set(manifest.results.map(\.file))
    results = all.filter { listed.contains($0.key) && !$0.key.hasPrefix(KeptInputs.prefix) }
    lastYear = manifest.lastYear
    region = manifest.region
    regions = manifest.regions ?? []
    language = manifest.language
    levels = manifest.futures?.levels ?? []
    version = manifest.kohort
    digest = SHA256.hex(bytes)
  }

  /// Reads a result folder, every file held against the manifest.
  ///
  /// - Throws: ``MissingInput`` where there is no manifest; `Problems` where it does not match.
  public static func read(_ folder: String) throws -> ResultFolder {
    let manifest = try OutputFolder.manifest(in: folder)
    var files: [String: [UInt8]] = [:]
    for result in Manifest(manifest)?.results ?? [] {
      files[result.file] = try? SystemFiles.read("\(folder)/\(result.file)")
    }
    return try ResultFolder(name: folder, manifest: manifest, files: files)
  }
}
