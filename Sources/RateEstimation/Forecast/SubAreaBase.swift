import Demography

/// The people of sub-areas at the start, made to add up to the municipality in every sex and age.
///
/// Ages come in blocks: runs of ages that neither the municipality's counts nor those of the areas
/// cut. In a block of one age nothing is guessed. In a wider one the single ages of one side, or of
/// both, were graduated, and graduated apart they do not add up age by age although the groups do;
/// iterative proportional fitting (Deming & Stephan 1940) keeps the persons of each area in the
/// block and the municipality's persons at each age. What a block of the areas lacks is ``rest``;
/// what it has too many of is scaled down and told.
public struct SubAreaBase: Sendable {
  /// The cells of each area.
  public let cells: [[Double]]
  /// The persons of the municipality whom no area has, by cell.
  ///
  /// With ``cells`` they add up to the municipality: to the last bit, unless counts that are no
  /// whole numbers are given age by age.
  public let rest: [Double]
  /// Persons by whom blocks of the areas were scaled down.
  public let scaled: Double

  /// A share below which a difference in a block is rounding.
  private static let rounding = 1e-9
  /// What of an area's seed has the municipality's age pattern, so that no age with people in the
  /// municipality is closed to an area of few.
  private static let open = 0.01

  /// Fits areas to a municipality.
  ///
  /// - Parameters:
  ///   - areas: the cells of each area.
  ///   - whole: the municipality.
  ///   - blocks: runs of age groups of the axis, in order, that cover it.
  public init(areas: [[Double]], whole: Population, blocks: [Range<Int>]) {
    precondition(blocks.reduce(0) { $0 + $1.count } == whole.axis.count, "blocks cover the axis")
    var cells = areas
    var rest = [Double](repeating: 0, count: whole.cells.count)
    var scaled = 0.0
    for start in stride(from: 0, to: whole.cells.count, by: whole.axis.count) {
      for block in blocks {
        let range = (start + block.lowerBound)..<(start + block.upperBound)
        var rows = areas.map { area in range.reduce(0) { $0 + area[$1] } }
        let all = range.reduce(0) { $0 + whole.cells[$1] }
        let placed = rows.reduce(0, +)
        if placed > all * (1 + Self.rounding) {
          scaled += placed - all
          rows = rows.map { all > 0 ? $0 * all / placed : 0 }
        }
        let missing = all - placed > all * Self.rounding ? all - placed : 0
        if range.count == 1, placed <= all {
          rest[range.lowerBound] = all - placed
          continue
        }
        let columns = range.map { whole.cells[$0] }
        let seeds = zip(areas, rows).map { area, row in
          zip(range, columns).map { cell, persons in
            area[cell] * (1 - Self.open) + (all > 0 ? row * persons / all : 0) * Self.open
          }
        }
        let fitted = Self.fit(seeds + [columns], rows: rows + [missing], columns: columns)
        for (place, cell) in range.enumerated() {
          let parts = SubAreaForecast.share(columns[place], by: fitted.map { $0[place] })
          for area in areas.indices { cells[area][cell] = parts[area] }
          rest[cell] = parts[areas.count]
        }
      }
    }
    self.cells = cells
    self.rest = rest
    self.scaled = scaled
  }

  /// Scales rows and columns in turn until the rows are met, columns last.
  private static func fit(
    _ seeds: [[Double]], rows: [Double], columns: [Double]
  ) -> [[Double]] {
    var table = seeds
    for _ in 0..<500 {
      var worst = 0.0
      for row in table.indices {
        let sum = table[row].reduce(0, +)
        worst = max(worst, (sum - rows[row]).magnitude)
        let factor = sum > 0 ? rows[row] / sum : 0
        for column in columns.indices { table[row][column] *= factor }
      }
      for column in columns.indices {
        let sum = table.reduce(0) { $0 + $1[column] }
        let factor = sum > 0 ? columns[column] / sum : 0
        for row in table.indices { table[row][column] *= factor }
      }
      if worst < rounding { break }
    }
    return table
  }
}
