import Tabular

/// A declared table and how it is made of a source: the line that a room's list has for it.
///
/// The source is what the tables of a room share: an outcome in a language.
package struct ResultTable<Source>: Sendable {
  package let spec: ResultSpec
  /// Whether it stands on the screen, for a table that does so only at times.
  private let isOnScreen: @Sendable (Source) -> Bool
  private let make: @Sendable (Source) -> [Table]

  /// A table; `nil` is one that has nothing to tell.
  package init(
    _ spec: ResultSpec, onScreen: @escaping @Sendable (Source) -> Bool = { _ in true },
    _ make: @escaping @Sendable (Source) -> Table?
  ) {
    self.init(each: spec, onScreen: onScreen) { [make($0)].compactMap { $0 } }
  }

  /// A table for each of several things.
  package init(
    each spec: ResultSpec, onScreen: @escaping @Sendable (Source) -> Bool = { _ in true },
    _ make: @escaping @Sendable (Source) -> [Table]
  ) {
    (self.spec, isOnScreen, self.make) = (spec, onScreen, make)
  }

  /// The tables of a source.
  package func tables(of source: Source) -> [Table] { make(source) }

  /// Whether its tables stand on the screen.
  package func isShown(for source: Source) -> Bool {
    spec.place != .file && isOnScreen(source)
  }
}

extension Array {
  /// The tables of a source that a screen shows, in the order of the list.
  package func onScreen<Source>(of source: Source) -> [Table]
  where Element == ResultTable<Source> {
    filter { $0.isShown(for: source) }.flatMap { $0.tables(of: source) }
  }

  /// The tables of a source that stand in files alone, in the order of the list.
  package func inFilesAlone<Source>(of source: Source) -> [Table]
  where Element == ResultTable<Source> {
    filter { !$0.isShown(for: source) }.flatMap { $0.tables(of: source) }
  }
}

extension Table {
  /// A table as it is declared, with what a run puts in it.
  ///
  /// `ladder` is the ladder it is of, where there is one for each; `ending` follows the title: its
  /// years, its star.
  package init(
    _ spec: ResultSpec, _ language: Language, ladder: String = "", ending: TitleEnding = .none,
    subtitle: String = "", source: String = "", columns: [Column], rows: [Row],
    remark: Remark? = nil, notes: [String] = []
  ) {
    self.init(
      name: spec.name(of: ladder), title: spec.title[language] + ending.text, subtitle: subtitle,
      source: source, columns: columns, rows: rows, remark: remark, notes: notes)
    (declared, self.ladder, isStarred) = (spec.name, ladder, ending.isStarred)
  }
}
