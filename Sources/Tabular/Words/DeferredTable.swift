/// A table of a result that is made when somebody asks for it.
///
/// The tables of every cell are large: 357 regions for thirty years have two million rows. A run that
/// only shows its screen never makes them, and one that writes them holds one at a time.
public struct DeferredTable: Sendable {
  /// What a table is to a reader of the result, which decides where else than in CSV it stands.
  public enum Role: Sendable {
    /// An answer: a sheet of the workbook.
    case result
    /// One row per cell or estimated rate, for programs: CSV only.
    case detail
    /// Sources and definitions: after the results.
    case background
  }

  /// The name, which the file gets too.
  public var name: String
  /// What the table is to a reader.
  public let role: Role
  private let make: @Sendable () -> Table

  /// A table that is made by a closure, which gives the same table each time; most are large.
  public init(name: String, role: Role = .detail, _ make: @escaping @Sendable () -> Table) {
    (self.name, self.role, self.make) = (name, role, make)
  }

  /// A table that is there already.
  public init(_ table: Table, role: Role = .result) {
    self.init(name: table.name, role: role) { table }
  }

  /// The table, with the name it goes by here.
  public var table: Table {
    var table = make()
    table.name = name
    return table
  }
}
