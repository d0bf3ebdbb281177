import Tabular

/// A word among the cells of a column that is no name of a user's.
///
/// Its raw value is what the word is called in every language, so that a program finds a row without
/// reading the word.
package protocol ColumnCode: RawRepresentable, CaseIterable, Sendable where RawValue == String {
  /// What stands in a cell.
  var word: Phrase { get }
}

/// A column of result tables: what it is called in files and to a reader, and what it means.
package struct ColumnSpec: Sendable {
  /// Which columns are meant.
  package enum Family: Sendable {
    /// One column.
    case one
    /// One for each year, named by it.
    case years
    /// One for each of some years, named by this and the year: `behov 2030`.
    case perYear
    /// One for the time between two years, named by this and both: `endring_2022_2030`.
    case perPeriod
    /// One for each scenario, named by it.
    case scenarios
    /// One for each scenario but the first, named by this and the scenario.
    case perScenario
    /// One for the median and each level of intervals in a year: `2030_median`, `2030_10`.
    case quantiles
    /// One for each level of intervals, named by this and the level: `kvantil_10`.
    case perLevel
    /// One for each age group, ladder or region, named by it.
    case things
  }

  /// The name in files, the same in both forms of Norwegian.
  package let key: Phrase
  /// The heading: the name, as each language writes it, where no other is declared.
  package let header: Phrase
  package let kind: Table.Kind
  /// Whether its cells tell rows apart; `nil` for what the kind says.
  package let isDimension: Bool?
  package let family: Family
  /// What it means; `nil` where the heading says it.
  ///
  /// Years of its name stand at `{}`, or else after it.
  package let meaning: Phrase?
  /// Words of its cells by what they are called in every language; other cells are names.
  package private(set) var codes: [(id: String, word: Phrase)] = []

  /// Declares a column of numbers or of words.
  ///
  /// - Parameters:
  ///   - nb: the name in files.
  ///   - en: the name in English files.
  ///   - nn: the name as nynorsk writes it, which is a heading alone; `nil` where it is that of files.
  ///   - kind: how its cells are written.
  ///   - header: another heading.
  ///   - isDimension: whether its cells tell rows apart; `nil` for what the kind says.
  ///   - family: which columns are meant.
  ///   - meaning: what it means; `nil` where the heading says it.
  package init(
    _ nb: String, _ en: String, nn: String? = nil, _ kind: Table.Kind, header: Phrase? = nil,
    isDimension: Bool? = nil, family: Family = .one, _ meaning: Phrase? = nil
  ) {
    key = Phrase(name: nb, english: en)
    self.header = header ?? Phrase(heading: nb, nynorsk: nn ?? nb, english: en)
    (self.kind, self.isDimension) = (kind, isDimension)
    (self.family, self.meaning) = (family, meaning)
  }

  /// Declares a column of words.
  package static func label(
    _ nb: String, _ en: String, nn: String? = nil, _ meaning: Phrase? = nil,
    header: Phrase? = nil, isDimension: Bool? = nil
  ) -> ColumnSpec {
    ColumnSpec(nb, en, nn: nn, .label, header: header, isDimension: isDimension, meaning)
  }

  /// Declares a column of whole numbers.
  package static func whole(
    _ nb: String, _ en: String, nn: String? = nil, _ meaning: Phrase? = nil, signed: Bool = false
  ) -> ColumnSpec {
    ColumnSpec(nb, en, nn: nn, .number(decimals: 0, signed: signed), meaning)
  }

  /// The same column, with words among its cells that are no names.
  package func of<Code: ColumnCode>(_ codes: Code.Type) -> ColumnSpec {
    var spec = self
    spec.codes = Code.allCases.map { ($0.rawValue, $0.word) }
    return spec
  }

  /// The column of a table.
  ///
  /// - Parameters:
  ///   - language: the language of the table.
  ///   - priority: how long it stays in a narrow window.
  ///   - kind: how it is written, in place of what is declared.
  ///   - ending: what comes after its name, and after its heading unless another is given.
  ///   - header: another heading.
  /// - Returns: the column.
  package func column(
    _ language: Language, priority: Int = Table.Column.always, kind: Table.Kind? = nil,
    ending: String = "", header: String? = nil
  ) -> Table.Column {
    let own = self.header[language] + ending
    var column = Table.Column(
      key: key[language] + ending, header: header ?? own,
      kind: kind ?? self.kind, priority: priority, isDimension: isDimension,
      meaning: meaning(ending: ending, language), id: key.nb + ending)
    column.codes = codes.map { Table.Code($0.id, $0.word[language]) }
    return column
  }

  /// The column of the time between two years, which are its heading.
  package func column(
    _ language: Language, from first: Int, to last: Int, priority: Int = ColumnRank.change
  ) -> Table.Column {
    column(
      language, priority: priority, ending: "_\(first)_\(last)", header: "\(first)–\(last)")
  }

  /// What a column means that has something after its name: years, or a level of intervals.
  package func meaning(ending: String, _ language: Language) -> String {
    let spec = meaning?[language] ?? ""
    switch family {
    case .perYear, .perPeriod:
      let years = ending.split { "_ ".contains($0) }.map(String.init)
      guard let first = years.first, let last = years.last else { return spec }
      let period = first == last ? first : "\(first)–\(last)"
      return spec.contains("{}") ? spec.replacing("{}", with: period) : "\(spec) \(period)"
    case .quantiles, .perLevel: return Self.quantile(ending, language)
    case .one, .years, .scenarios, .perScenario, .things: return spec
    }
  }

  /// Whether it declares the column of a table with a name.
  package func declares(_ key: String, _ language: Language) -> Bool {
    // A table of kroner joins the words of a name.
    let key = key.replacing(" ", with: "_")
    let name = self.key[language].replacing(" ", with: "_")
    switch family {
    case .one: return key == name
    case .years: return Self.isYear(key)
    case .scenarios, .things: return true
    case .perScenario, .perLevel: return key.hasPrefix(name)
    case .quantiles:
      let parts = key.split(separator: "_").map(String.init)
      return parts.count == 2 && Self.isYear(parts[0])
    case .perYear, .perPeriod:
      let years = key.dropFirst(name.count).split(separator: "_").map(String.init)
      return key.hasPrefix(name) && !years.isEmpty && years.allSatisfy(Self.isYear)
    }
  }

  /// What a screen in nynorsk calls the column that a file calls so; `nil` where it has no name of its own.
  package func nynorsk(_ key: String) -> String? {
    let heading = header[.nn]
    if heading.isEmpty { return nil }
    switch family {
    case .one: return heading
    case .perYear, .perPeriod, .perScenario:
      let ending = Language.allCases.first { declares(key, $0) }.map { self.key[$0].count }
      return ending.map { heading + " " + key.dropFirst($0) }
    case .years, .scenarios, .quantiles, .perLevel, .things: return nil
    }
  }

  private static func quantile(_ level: String, _ language: Language) -> String {
    if level == "median" {
      return Phrase("half of the futures are below")[language]
    }
    return Phrase("\(level)% of the futures are below")[
      language]
  }

  private static func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
