import Tabular

/// What a file of a scenario folder holds: one description that drives reading, `check`, the
/// headers of `init` and the docs page of columns.
public struct FileSchema: Sendable, Equatable {
  /// What a column holds.
  public enum Content: Sendable, Equatable {
    /// Free text.
    case text
    /// A name that other rows or files refer to, and what it is of, such as `trapp`: read without
    /// regard to case and spaces.
    case name(of: String)
    /// A code of a region; `3203 Asker` is read as the code 3203 with a name.
    case region
    /// `kvinner`, `menn`, or `begge` where the file allows it.
    case sex
    /// An age or a group of ages: `34`, `0–4`, `67+`, `alle`.
    case ages
    /// A calendar year.
    case year
    /// A number.
    case number
    /// One of a list of words.
    case word
    /// A number, a year or words: another column of the row says which.
    case setting
  }

  /// A column.
  public struct Column: Sendable, Equatable {
    /// The Norwegian name, as the project writes it.
    public let name: String
    /// The English name, also read.
    public let english: String
    /// What it holds.
    public let content: Content
    /// Whether the file is of no use without it.
    public let required: Bool
    /// What it means, for people.
    public let meaning: Phrase

    /// How the English name is written in files.
    fileprivate let englishHeadings: [String]

    package init(
      name: String, english: String, content: Content, required: Bool, meaning: Phrase
    ) {
      self.name = name
      self.english = english
      englishHeadings =
        english.contains(" ") ? [english, english.replacing(" ", with: "_")] : [english]
      self.content = content
      self.required = required
      self.meaning = meaning
    }
  }

  /// The name of the file without its ending.
  public let name: String
  /// What the file gives the run.
  public let purpose: Phrase
  /// The columns, in the order the project writes them; source, status and remark follow.
  public let columns: [Column]
  /// Rows that show how the file is filled in, for the docs page of columns.
  public let example: [String]

  /// The name of the file.
  public var fileName: String { "\(name).csv" }

  /// The columns every file may carry.
  public static let provenance = [
    Column(
      name: "kilde", english: "source", content: .text, required: false,
      meaning: Phrase("where the figure is from")),
    Column(
      name: "status", english: "status", content: .word, required: false,
      meaning: Phrase("publisert, avledet or forutsetning")),
    Column(
      name: "merknad", english: "remark", content: .text, required: false,
      meaning: Phrase("free text")),
  ]

  /// All columns, provenance included.
  public var allColumns: [Column] { columns + Self.provenance }

  /// What the columns that may hold numbers are called in files, in lower case.
  var numberHeadings: Set<String> {
    let columns = allColumns.filter { $0.content == .number || $0.content == .setting }
    return Set(columns.flatMap { [$0.name] + $0.englishHeadings })
  }

  /// The column a heading of a file names, in Norwegian or English; upper and lower case alike.
  package func column(named heading: String) -> Column? {
    let name = heading.trimmed.lowercased()
    return allColumns.first { $0.name == name || $0.englishHeadings.contains(name) }
  }
}
