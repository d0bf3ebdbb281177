/// The step of one cohort, closed: every flow that is booked on its cell, and the end.
///
/// The outflow asked for at the end is limited to who is there, so that the balance
/// end = ((start − deaths) + in) − out repeats with the same bits and is zero or above.
struct ClosedCell {
  let deaths: Double
  let inMigration: Double
  let outMigration: Double
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
      precondition(-present <= 1e-9 * asked, "a negative number of persons or migrants")
      died = died.nextDown
      present = (startedWith - died) + inflow
    }
    let free = present - outAtStart
    let outAtEnd = outAskedAtEnd < free ? outAskedAtEnd : max(free, 0)
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
    limited = []
  }

  /// Books a closed cell.
  mutating func book(_ closed: ClosedCell, cell: Int) {
    deaths[cell] = closed.deaths
    inMigration[cell] = closed.inMigration
    outMigration[cell] = closed.outMigration
    end.cells[cell] = closed.end
    if closed.clipped > 0 { limit(cell, atStart: 0, atEnd: closed.clipped) }
  }

  /// Notes persons who were asked to leave a cell and were not there.
  mutating func limit(_ cell: Int, atStart: Double, atEnd: Double) {
    guard let known = limited.firstIndex(where: { $0.cell == cell }) else {
      limited.append(LimitedOutflow(cell: cell, atStart: atStart, atEnd: atEnd))
      return
    }
    limited[known].atStart += atStart
    limited[known].atEnd += atEnd
  }
}
