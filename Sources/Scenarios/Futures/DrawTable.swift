import Demography

/// Numbers of an ensemble by region, series, year and draw, in memory.
///
/// Blocks are written once each, by any thread, to places of their own.
final class DrawTable: @unchecked Sendable {
  /// The codes of the regions.
  let regions: [String]
  /// The names of the series.
  let series: [String]
  /// The years.
  let years: [Int]
  /// The draws, those of the shard only.
  let draws: Range<Int>
  private let rows: BlockRows
  private let blocks: Int

  /// A table of zeros; blocks that are never written stay so.
  init(regions: [String], series: [String], years: [Int], draws: Range<Int>) {
    (self.regions, self.series, self.years, self.draws) = (regions, series, years, draws)
    precondition(draws.lowerBound % DrawBlock.draws == 0, "shards are whole blocks")
    blocks = max(1, DrawBlock.blocks(forDraws: draws.count))
    rows = BlockRows(count: max(1, regions.count * series.count * years.count * blocks))
  }

  /// The blocks of draws it holds.
  var blockNumbers: Range<Int> {
    let first = draws.lowerBound / DrawBlock.draws
    return first..<(first + DrawBlock.blocks(forDraws: draws.count))
  }

  /// Puts a block of draws in its place.
  func set(_ number: DrawBlock, region: Int, series: Int, year: Int, block: Int) {
    rows[place(region, series, year) + block - blockNumbers.lowerBound] = number
  }

  /// The draws of a region, series and year, by their places.
  func numbers(region: Int, series: Int, year: Int) -> [Double] {
    let first = place(region, series, year)
    return rows.withRows { rows in
      var numbers: [Double] = []
      numbers.reserveCapacity(draws.count)
      for row in first..<(first + blocks) {
        let left = min(draws.count - numbers.count, DrawBlock.draws)
        for lane in 0..<left { numbers.append(rows[row][lane]) }
      }
      return numbers
    }
  }

  /// Fills a row from numbers in the order of the draws.
  func fill(region: Int, series: Int, year: Int, _ numbers: [Double]) {
    precondition(numbers.count == draws.count, "as many numbers as draws")
    let first = place(region, series, year)
    for block in 0..<blocks {
      var row = DrawBlock()
      for lane in 0..<min(DrawBlock.draws, numbers.count - block * DrawBlock.draws) {
        row[lane] = numbers[block * DrawBlock.draws + lane]
      }
      rows[first + block] = row
    }
  }

  private func place(_ region: Int, _ series: Int, _ year: Int) -> Int {
    ((region * self.series.count + series) * years.count + year) * blocks
  }
}
