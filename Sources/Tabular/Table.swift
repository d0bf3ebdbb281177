/// A table of results, before anyone has chosen terminal, CSV or Markdown.
///
/// A table knows what each column means and leaves the looks to the writers. Numbers are carried
/// unformatted; a writer rounds to the places of the column, ties away from zero. Printed whole
/// numbers that must add up are rounded by whoever builds the table, not by the writer.
public struct Table: Sendable, Equatable {
  /// The stem of the file the table is written to, ASCII, such as `folketall`.
  public var name: String
  /// The heading, such as `FOLKETALL 1. januar`.
  public var title: String
  /// What is counted: definition, bounds, unit; may be empty.
  public var subtitle: String
  /// Where the figures come from, shown to the right of the title; may be empty.
  public var source: String
  /// The columns, left to right.
  public var columns: [Column]
  /// The rows, top to bottom; each has one cell per column.
  public var rows: [Row]
  /// The name it is declared by, `{trapp}` where there is one for each ladder; empty for none.
  public var declared = ""
  /// The ladder it is of, where there is one for each; empty for none.
  public var ladder = ""
  /// Whether it rests on assumptions or estimates, which the star of its title stands for.
  public var isStarred = false
  /// The year whose prices its kroner are in, where they are in the prices of one.
  public var priceYear: Int?
  /// What is to be said of single columns, below the table before the notes.
  public var remark: Remark?
  /// Lines below the table: reasons, choices, warnings.
  public var notes: [String]
  /// Whether each total is the sum of the rows since the total before it.
  ///
  /// Medians are not, nor is a
  /// total of some of the rows above: a workbook then has the number and no formula.
  public var totalsAreSums = true

  /// Makes a table; every row must have as many cells as there are columns.
  public init(
    name: String, title: String, subtitle: String = "", source: String = "",
    columns: [Column], rows: [Row], remark: Remark? = nil, notes: [String] = []
  ) {
    precondition(rows.allSatisfy { $0.cells.count == columns.count }, "a row of another width")
    self.name = name
    self.title = title
    self.subtitle = subtitle
    self.source = source
    self.columns = columns
    self.rows = rows
    self.remark = remark
    self.notes = notes
  }
}

extension Table {
  /// The keys of the columns that tell rows apart, in their order, or `nil` where none do.
  ///
  /// They are the dimensions; those for files only (priority 0) and those behind the first value are
  /// taken in, one after the other, only where rows would else have the same cells. A table of more than 100 000 rows is taken at
  /// its word.
  public var dimensions: [String]? {
    let all = columns.indices.filter { columns[$0].isDimension }
    let values = columns.firstIndex { !$0.isDimension && !$0.kind.isText } ?? columns.count
    var chosen = all.filter { columns[$0].priority > 0 && $0 < values }
    if rows.count > 100_000 { return chosen.map { columns[$0].key } }
    var count = distinctRows(chosen)
    for more in all where !chosen.contains(more) && count < rows.count {
      let wider = (chosen + [more]).sorted()
      let widerCount = distinctRows(wider)
      if widerCount > count { (chosen, count) = (wider, widerCount) }
    }
    return count == rows.count ? chosen.map { columns[$0].key } : nil
  }

  /// How many rows differ in some columns.
  private func distinctRows(_ places: [Int]) -> Int {
    Set(rows.map { row in places.map { row.cells[$0] } }).count
  }

  /// How the cells of a column are written.
  public enum Kind: Sendable, Equatable {
    /// Text, left-aligned, never cut.
    case label
    /// A code such as a municipality number: text that must stay text in a spreadsheet.
    case code
    /// A number with a fixed number of decimals, grouped by thousands on a terminal; with `signed`
    /// a plus sign stands before positive numbers on a terminal and in Markdown.
    case number(decimals: Int, signed: Bool = false)
    /// A percentage given in percent (4.6 means 4,6 %), with a fixed number of decimals.
    case percent(decimals: Int, signed: Bool = false)
    /// A year or another whole number that is never grouped by thousands.
    case ordinal
    /// A number written with all the digits it has (shortest text that reads back the same).
    case exact
    /// A series drawn as a sparkline on terminals; left out of files.
    case trend
  }

  /// One column.
  public struct Column: Sendable, Equatable {
    /// The name in files: lower case, without spaces.
    public var key: String
    /// The name in every language, for programs that look for it.
    public var id: String
    /// The words of its cells that are no names of a user's, in the language of the table.
    public var codes: [Code] = []
    /// The heading a person reads.
    public var header: String
    /// How cells are written.
    public var kind: Kind
    /// What a narrow terminal does: columns with the lowest priority go first, those of equal
    /// priority from the middle outwards; 0 is shown in files only and `Column.always` never goes.
    public var priority: Int
    /// Whether it leaves a narrow terminal together with the column before it, as a change and the
    /// same in percent do; its own priority then counts for nothing but being above 0.
    public var goesWithPrevious: Bool
    /// Whether its cells tell rows apart, as a step and a group do; a name or a unit that follows
    /// from them does not.
    public var isDimension: Bool
    /// What it means, for whoever reads the file without us; empty where the heading says it.
    public var meaning: String

    /// The priority of a column that is always shown.
    public static let always = Int.max

    /// Makes a column; labels, codes and ordinals are dimensions unless it is said that they are not.
    ///
    /// `id` is its name in every language, `nil` for `key`.
    public init(
      key: String, header: String, kind: Kind, priority: Int = Column.always,
      goesWithPrevious: Bool = false, isDimension: Bool? = nil, meaning: String = "",
      id: String? = nil
    ) {
      switch kind {
      case .label, .code, .ordinal: self.isDimension = isDimension ?? true
      case .number, .percent, .exact, .trend: self.isDimension = isDimension ?? false
      }
      self.key = key
      self.id = id ?? key
      self.header = header
      self.kind = kind
      self.priority = priority
      self.goesWithPrevious = goesWithPrevious
      self.meaning = meaning
    }
  }

  /// A word of a column, and what it is called in every language.
  public struct Code: Sendable, Equatable {
    /// The name in every language.
    public var id: String
    /// What stands in the cells.
    public var word: String

    /// Makes a code.
    public init(_ id: String, _ word: String) { (self.id, self.word) = (id, word) }
  }

  /// Something said of single columns, such as totals before rounding: one line, of which a writer
  /// prints the parts about columns it shows.
  public struct Remark: Sendable, Equatable {
    /// What the line begins with.
    public var head: String
    /// The parts by the key of their column, in the order they are printed.
    public var parts: [(column: String, text: String)]

    /// Makes a remark.
    public init(head: String, parts: [(column: String, text: String)]) {
      self.head = head
      self.parts = parts
    }

    /// The line for some columns, or `nil` where nothing is said of any of them.
    public func line(for columns: [Column]) -> String? {
      let told = parts.filter { part in columns.contains { $0.key == part.column } }
      return told.isEmpty ? nil : "\(head) " + told.map(\.text).joined(separator: " · ")
    }

    /// Whether both say the same.
    public static func == (left: Remark, right: Remark) -> Bool {
      left.head == right.head && left.parts.elementsEqual(right.parts) { $0 == $1 }
    }
  }

  /// One cell.
  public enum Cell: Sendable, Hashable {
    /// A text.
    case text(String)
    /// A number, in the unit of its column.
    case number(Double)
    /// The points of a sparkline.
    case series([Double])
    /// Nothing is known: an empty field in files, `–` for a person.
    case missing
    /// Does not apply here: empty everywhere.
    case empty
  }

  /// What stands in a cell that is hidden, since it would tell of few persons; statistics banks write
  /// it so too, and Kohort reads it as missing.
  public static let hiddenMark = ":"

  /// What a code of a row is about: the step it is of, the line, the quantity.
  public struct Aspect: Sendable, Hashable {
    /// The name, unlike that of every other aspect.
    public let name: String

    /// Declares an aspect.
    public init(_ name: String) { self.name = name }
  }

  /// One row.
  public struct Row: Sendable, Equatable {
    /// What a row is, for writers that set totals and remarks apart.
    public enum Role: Sendable, Equatable {
      /// An ordinary row.
      case body
      /// A total of the rows above.
      case total
    }
    /// What the row is.
    public var role: Role
    /// What programs find the row by, where its columns do not tell it from others; empty for none.
    public var id: String
    /// The cells, one per column.
    public var cells: [Cell]
    /// What it is of, in codes that no language changes, for whoever looks for a number: its words are
    /// for readers.
    public var codes: [Aspect: String]

    /// Makes a row.
    public init(
      _ cells: [Cell], role: Role = .body, id: String = "", codes: [Aspect: String] = [:]
    ) {
      self.cells = cells
      self.role = role
      self.id = id
      self.codes = codes
    }

    /// What a file's description calls it: what it is found by, else `total`; empty for others.
    public var mark: String { id.isEmpty && role == .total ? Self.total : id }

    /// What a description calls a total that has no name of its own.
    public static let total = "total"
  }
}

extension Table.Cell {
  /// A number that is hidden, in any column.
  public static let hidden = Table.Cell.text(Table.hiddenMark)
}
