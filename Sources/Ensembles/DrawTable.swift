import Demography
import ResultFiles
import Tabular

/// Numbers of an ensemble by region, series, year and draw.
///
/// Blocks are written once each, by any thread, to places of their own, a chunk of blocks at a time.
/// What does not fit in ``memory`` stands in a file without a name between, so that an ensemble takes
/// as much memory for a hundred thousand draws as for ten thousand.
package final class DrawTable: @unchecked Sendable {
  /// The bytes a table holds in memory before it takes a file.
  static let memory = 96 << 20

  /// What could not be written or read, where the file between fails.
  private static let told = Phrase("the numbers of the futures")

  /// What the one region of a table is called whose numbers are sums of regions.
  package static let sum = "i alt"

  /// The codes of the regions.
  package let regions: [String]
  /// The names of the series.
  package let series: [String]
  /// The years.
  package let years: [Int]
  /// The draws, those of the shard only.
  package let draws: Range<Int>
  /// The chunks of blocks, to be written one after another; each ends with ``finish(_:)``.
  let chunks: [Range<Int>]

  private let rowCount: Int
  private let chunkBlocks: Int
  private let buffer: BlockRows
  private var file: Int32?
  /// The chunk in the buffer, by its place.
  private var current = 0

  /// How many blocks of some rows, of all tables that are filled together, fit in memory.
  package static func blocks(ofRows rows: Int, memory: Int = DrawTable.memory) -> Int {
    max(1, memory / (max(1, rows) * MemoryLayout<DrawBlock>.stride))
  }

  /// A table to be filled; `chunk` is the blocks of a chunk, all blocks unless told.
  init(
    regions: [String], series: [String], years: [Int], draws: Range<Int>, chunk: Int = Int.max
  ) {
    (self.regions, self.series, self.years, self.draws) = (regions, series, years, draws)
    precondition(draws.lowerBound % DrawBlock.draws == 0, "shards are whole blocks")
    rowCount = max(1, regions.count * series.count * years.count)
    let first = draws.lowerBound / DrawBlock.draws
    let blocks = DrawBlock.blocks(forDraws: draws.count)
    chunkBlocks = max(1, min(blocks, chunk))
    let width = chunkBlocks
    chunks = stride(from: first, to: first + blocks, by: width).map {
      $0..<min($0 + width, first + blocks)
    }
    buffer = BlockRows(count: rowCount * chunkBlocks)
  }

  deinit { if let file { SystemFiles.closeScratch(file) } }

  /// Puts a block of draws of the current chunk in its place.
  package func set(_ number: DrawBlock, region: Int, series: Int, year: Int, block: Int) {
    buffer[row(region, series, year) * chunkBlocks + block - chunks[current].lowerBound] = number
  }

  /// Adds a block of draws of the current chunk to what is there.
  package func add(_ number: DrawBlock, region: Int, series: Int, year: Int, block: Int) {
    buffer[row(region, series, year) * chunkBlocks + block - chunks[current].lowerBound] += number
  }

  /// Begins a chunk: what has been written of it before is there again.
  package func begin(_ chunk: Int) throws(OutputError) {
    if chunk == current { return }
    current = chunk
    guard let file, written.contains(chunk) else {
      buffer.withMutableRows { rows in for row in rows.indices { rows[row] = DrawBlock() } }
      return
    }
    let failure = buffer.withBytes(of: 0..<buffer.count) {
      SystemFiles.read(into: $0, from: file, at: chunk * $0.count)
    }
    if let failure { throw OutputError(failure, Self.told) }
  }
  private var written: Set<Int> = []

  /// Ends a chunk.
  func finish(_ chunk: Int) throws(OutputError) {
    precondition(chunk == current, "chunks one after another")
    if chunks.count < 2 { return }
    if file == nil {
      let scratch = SystemFiles.makeScratch()
      if let failure = scratch.failure { throw OutputError(failure, Self.told) }
      file = scratch.descriptor
    }
    guard let file else { return }
    let failure = buffer.withBytes(of: 0..<buffer.count) {
      SystemFiles.write(UnsafeRawBufferPointer($0), to: file, at: chunk * $0.count)
    }
    if let failure { throw OutputError(failure, Self.told) }
    written.insert(chunk)
  }

  /// The draws of a region, series and year, by their places.
  package func numbers(region: Int, series: Int, year: Int) -> [Double] {
    let row = row(region, series, year)
    let size = MemoryLayout<DrawBlock>.stride
    return [Double](unsafeUninitializedCapacity: chunks.count * chunkBlocks * DrawBlock.draws) {
      numbers, count in
      for (chunk, blocks) in chunks.enumerated() {
        let place = chunk * chunkBlocks * DrawBlock.draws
        let end = place + blocks.count * DrawBlock.draws
        let target = UnsafeMutableRawBufferPointer(
          UnsafeMutableBufferPointer(rebasing: numbers[place..<end]))
        if chunk == current {
          let first = row * chunkBlocks
          buffer.withBytes(of: first..<(first + blocks.count)) {
            target.copyMemory(from: UnsafeRawBufferPointer($0))
          }
        } else if let file {
          let offset = (chunk * rowCount + row) * chunkBlocks * size
          let failure = SystemFiles.read(into: target, from: file, at: offset)
          precondition(failure == nil, "the numbers of the futures can no longer be read")
        }
      }
      count = draws.count
    }
  }

  /// Fills a row from numbers in the order of the draws, where all are one chunk.
  func fill(region: Int, series: Int, year: Int, _ numbers: [Double]) {
    precondition(numbers.count == draws.count && chunks.count == 1, "a row of one chunk")
    for block in chunks[0] {
      var row = DrawBlock()
      let first = block * DrawBlock.draws - draws.lowerBound
      for lane in 0..<min(DrawBlock.draws, numbers.count - first) {
        row[lane] = numbers[first + lane]
      }
      set(row, region: region, series: series, year: year, block: block)
    }
  }

  /// Adds the numbers of a table of one region, where both are one chunk.
  package func add(_ other: DrawTable) {
    precondition(other.buffer.count == buffer.count && chunks.count < 2, "tables of one chunk")
    for row in 0..<buffer.count { buffer[row] += other.buffer[row] }
  }

  private func row(_ region: Int, _ series: Int, _ year: Int) -> Int {
    (region * self.series.count + series) * years.count + year
  }
}
