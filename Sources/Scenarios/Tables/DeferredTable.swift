import Tabular

/// A table of a result that is made when somebody asks for it.
///
/// The tables of every cell are large: 357 regions for thirty years have two million rows. A run that
/// only shows its screen never makes them, and one that writes them holds one at a time.
public struct DeferredTable: Sendable {
  /// The name, which the file gets too.
  public var name: String
  private let make: @Sendable () -> Table

  /// A table that is made by a closure, which gives the same table each time.
  public init(name: String, _ make: @escaping @Sendable () -> Table) {
    (self.name, self.make) = (name, make)
  }

  /// A table that is there already.
  public init(_ table: Table) { self.init(name: table.name) { table } }

  /// The table, with the name it goes by here.
  public var table: Table {
    var table = make()
    table.name = name
    return table
  }
}
