import FutureTables
import MoneyTables
import Outcomes
import ScenarioFolders
import Tabular

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The tables of a result by the names people have for them: that of the file, or the title that is
/// printed, in letters of any size, with å or aa, spaces or hyphens.
struct ResultTables {
  /// A table of one scenario, or of all of them together.
  package struct Entry: Equatable {
    /// The file, without `.csv`.
    package let file: String
    /// The same without the name of the scenario.
    package let base: String
    /// The scenario the file is of; `nil` where a result has one scenario, or the table all.
    package let scenario: String?
    /// The names it answers to, each as words.
    fileprivate let names: [[String]]

    package init(
      file: String, base: String, scenario: String?, names: [[String]]
    ) {
      self.file = file
      self.base = base
      self.scenario = scenario
      self.names = names
    }
  }

  /// The tables, by file.
  package let entries: [Entry]
  /// What the parts of the handlingsprogram are called; each is asked for as a table of its own.
  private let parts: [[String]]

  /// The tables of a result; titles come from its Data Package, where it has one.
  init(_ result: ResultFolder) {
    let titles = Self.titles(result.results["datapackage.json"] ?? [])
    let several = result.scenarios.count > 1
    // The longest first: one name may end with another.
    let endings = result.scenarios.map { name in
      (name, "-" + FileStem.of(name.isEmpty ? "grunnlag" : name))
    }.sorted { $0.1.count > $1.1.count }
    entries = result.results.keys.sorted().filter { $0.hasSuffix(".csv") }.map { path in
      let file = String(path.dropLast(4))
      let ending = several ? endings.first { file.hasSuffix($0.1) } : nil
      let base = ending.map { String(file.dropLast($0.1.count)) } ?? file
      let title = titles[path].map(Self.short) ?? []
      let names = [Self.folded(file), Self.folded(base)] + title
      return Entry(file: file, base: base, scenario: ending?.0, names: names.filter { !$0.isEmpty })
    }
    var parts: [[String]] = []
    for entry in entries where entry.base == Self.plan {
      guard
        let table = try? TextTable(
          written: result.results["\(entry.file).csv"] ?? [], source: entry.file),
        let part = table.column(.part)
      else { continue }
      for row in 0..<table.rowCount {
        let name = Self.folded(table.text(row, part))
        if !name.isEmpty, !parts.contains(name) { parts.append(name) }
      }
    }
    self.parts = parts
  }

  /// The table whose parts are asked for by themselves.
  private static let plan = PlanTables.fixed.name

  /// Whether futures were drawn.
  var hasFutures: Bool { entries.contains { $0.base == FutureSpecs.population.name } }

  /// The tables a question begins with the name of, and the words behind it; those of the longest
  /// name, and where a title is that of more than one table, the one whose file has the name.
  package func found(in question: String) -> (entries: [Entry], words: [String])? {
    let words = question.split(separator: " ").map(String.init)
    let folded = words.map(Self.folded)
    var (longest, found): (Int, [Entry]) = (0, [])
    for entry in entries {
      guard let count = entry.names.compactMap({ Self.words(folded, begin: $0) }).max() else {
        continue
      }
      if count > longest { (longest, found) = (count, []) }
      if count == longest { found.append(entry) }
    }
    if found.isEmpty {
      guard parts.contains(where: { Self.words(folded, begin: $0) != nil }) else { return nil }
      return (entries.filter { $0.base == Self.plan }, words)
    }
    let asked = Self.folded(words[..<longest].joined(separator: " "))
    let own = found.filter { [Self.folded($0.file), Self.folded($0.base)].contains(asked) }
    // The years of a title come behind its name; those of a column behind the words of a row.
    let rest = words[longest...].drop { $0 == "*" || Self.isPeriod($0) }.filter { $0 != "*" }
    return (own.isEmpty ? found : own, rest)
  }

  /// How many words of a question, each folded, are a name; `nil` where it begins otherwise.
  private static func words(_ question: [[String]], begin name: [String]) -> Int? {
    var rest = name[...]
    for (place, parts) in question.enumerated() {
      if !rest.starts(with: parts) { return nil }
      rest = rest.dropFirst(parts.count)
      if rest.isEmpty { return place + 1 }
    }
    return nil
  }

  /// Words in small letters, å and aa as a, æ as ae, ø and oe as o.
  static func folded(_ text: String) -> [String] {
    AskedNumber.plain(text).split { $0 == " " || $0 == "-" || $0 == "_" }.map {
      FileStem.of(String($0)).replacing("aa", with: "a").replacing("oe", with: "o")
    }.filter { !$0.isEmpty }
  }

  /// The words of a title without its mark and its years, also without what follows a dot.
  private static func short(_ title: String) -> [[String]] {
    func words(_ text: Substring) -> [String] {
      folded(
        text.split(separator: " ").filter {
          $0 != "*" && !isPeriod(AskedNumber.plain(String($0)))
            && !(Int($0).map { $0 > 999 } ?? false)
        }.joined(separator: " "))
    }
    let parts = title.split(separator: "·")
    return [words(title[...])] + (parts.first.map { [words($0)] } ?? [])
  }

  /// Whether a word is two years: `2024-2040`.
  static func isPeriod(_ word: String) -> Bool {
    let years = word.split(separator: "-", omittingEmptySubsequences: false)
    return years.count == 2 && years.allSatisfy { $0.count == 4 && Int($0) != nil }
  }

  /// What a Data Package says of titles, by file.
  private static func titles(_ bytes: [UInt8]) -> [String: String] {
    struct Package: Decodable {
      struct Resource: Decodable {
        let path: String
        let title: String?
      }
      let resources: [Resource]
    }
    let package = try? JSONDecoder().decode(Package.self, from: Data(bytes))
    var titles: [String: String] = [:]
    for resource in package?.resources ?? [] { titles[resource.path] = resource.title }
    return titles
  }
}
