/// The step of one cohort, closed: every flow that is booked on its cell, and the end.
///
/// The outflow asked for at the end is limited to who is there, so that the balance
/// end = ((start − deaths) + in) − out repeats with the same bits and is zero or above.
struct ClosedCell {
  let deaths: Double
  let inMigration: Double
  let outMigration: Double
  let outAtEnd: Double
  /// What was asked for at the end and not carried out.
  let clipped: Double
  let end: Double

  @inline(__always)
  init(
    startedWith: Double, deaths asked: Double, inAtStart: Double, outAtStart: Double,
    inAtEnd: Double, outAskedAtEnd: Double
  ) {
    let inflow = inAtStart + inAtEnd
    var died = asked
    var present = (startedWith - died) + inflow
    while present < 0 {  // rounding only: deaths are never more than who was there
      died = died.nextDown
      present = (startedWith - died) + inflow
    }
    let free = present - outAtStart
    outAtEnd = outAskedAtEnd < free ? outAskedAtEnd : max(free, 0)
    outMigration = min(outAtStart + outAtEnd, present)
    deaths = died
    inMigration = inflow
    clipped = outAskedAtEnd - outAtEnd
    end = present - outMigration
  }
}

extension StepAccount {
  /// An account of nothing yet.
  init(startingFrom population: Population) {
    let count = population.cells.count
    start = population
    end = Population(axis: population.axis, scope: population.scope)
    births = [0, 0]
    birthsByAge = .zeros(population.axis.count)
    // Not copies of one array: each would be copied again at its first number.
    deaths = .zeros(count)
    inMigration = .zeros(count)
    outMigration = .zeros(count)
    outAtStart = .zeros(count)
    outAtEnd = .zeros(count)
    clipped = .zeros(count)
  }

  /// Closes a range of cells and books what happened in them.
  @inline(__always)
  mutating func close(_ cells: Range<Int>, _ closed: (Int) -> ClosedCell) {
    Self.book(
      cells, closed, deaths: &deaths, inMigration: &inMigration, outMigration: &outMigration,
      outAtEnd: &outAtEnd, clipped: &clipped, end: &end.cells)
  }

  /// The loop of `close`.
  ///
  /// Each array is asked once, not once per cell, whether it is shared.
  @inline(__always)
  private static func book(
    _ cells: Range<Int>, _ closed: (Int) -> ClosedCell, deaths: inout [Double],
    inMigration: inout [Double], outMigration: inout [Double], outAtEnd: inout [Double],
    clipped: inout [Double], end: inout [Double]
  ) {
    var deaths = deaths.mutableSpan
    var inMigration = inMigration.mutableSpan
    var outMigration = outMigration.mutableSpan
    var outAtEnd = outAtEnd.mutableSpan
    var clipped = clipped.mutableSpan
    var end = end.mutableSpan
    for cell in cells {
      let booked = closed(cell)
      deaths[cell] = booked.deaths
      inMigration[cell] = booked.inMigration
      outMigration[cell] = booked.outMigration
      outAtEnd[cell] = booked.outAtEnd
      clipped[cell] += booked.clipped
      end[cell] = booked.end
    }
  }
}
