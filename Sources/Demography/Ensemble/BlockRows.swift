/// Rows of sixteen draws, in memory that begins at a multiple of 64 bytes.
///
/// An array of SIMD16 begins where it happens to, which costs a second cache line per row. One owner
/// allocates and frees; everybody else sees checked spans.
public final class BlockRows {
  /// How many rows there are.
  public let count: Int

  private let rows: UnsafeMutableBufferPointer<DrawBlock>

  /// Rows of zeros.
  public init(count: Int) {
    precondition(count > 0, "rows of nothing")
    self.count = count
    let bytes = count * MemoryLayout<DrawBlock>.stride
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
    let first = memory.bindMemory(to: DrawBlock.self, capacity: count)
    rows = UnsafeMutableBufferPointer(start: first, count: count)
    rows.initialize(repeating: DrawBlock())
  }

  deinit { UnsafeMutableRawPointer(rows.baseAddress)?.deallocate() }

  /// Reads the rows.
  @inline(__always)
  public func withRows<Result>(_ body: (Span<DrawBlock>) -> Result) -> Result { body(rows.span) }

  /// Changes the rows.
  @inline(__always)
  public func withMutableRows<Result>(
    _ body: (inout MutableSpan<DrawBlock>) -> Result
  ) -> Result {
    var span = rows.mutableSpan
    return body(&span)
  }

  /// The rows as lanes; see ``Lanes``.
  var lanes: UnsafeMutableBufferPointer<Lanes> {
    UnsafeMutableRawBufferPointer(rows).assumingMemoryBound(to: Lanes.self)
  }

  /// The memory of some rows, to be moved as it is.
  public func withBytes<Result>(
    of range: Range<Int>, _ body: (UnsafeMutableRawBufferPointer) -> Result
  ) -> Result {
    body(UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: rows[range])))
  }

  /// One row; for whoever is in no hurry.
  public subscript(row: Int) -> DrawBlock {
    get { rows.span[row] }
    set { withMutableRows { $0[row] = newValue } }
  }

  /// Sets every draw of each row to the row's number.
  public func fill(with numbers: [Double]) {
    precondition(numbers.count == count, "as many numbers as rows")
    withMutableRows { rows in
      for row in numbers.indices { rows[row] = DrawBlock(always: numbers[row]) }
    }
  }

  /// The numbers of one draw.
  public func numbers(lane: Int) -> [Double] {
    withRows { rows in rows.indices.map { rows[$0][lane] } }
  }
}
