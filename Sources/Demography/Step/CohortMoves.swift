/// The moves of a step, by age when counted, and who is there between its two parts.
struct CohortMoves {
  /// P0.
  let start: [Double]
  /// adj, the start with the start part of the flows.
  private(set) var adjusted: [Double]
  let inAtStart: [Double]
  /// As carried out, once ``countStartPart()`` is done.
  private(set) var outAtStart: [Double]
  let inAtEnd: [Double]
  /// As asked for.
  let outAtEnd: [Double]

  /// The two parts of the flows, before anything is limited.
  init(start: [Double], flows: MigrationFlows, parts: (start: Double, end: Double)) {
    self.start = start
    adjusted = start
    inAtStart = flows.inflow.scaled(by: parts.start)
    outAtStart = flows.outflow.scaled(by: parts.start)
    inAtEnd = parts.end == parts.start ? inAtStart : flows.inflow.scaled(by: parts.end)
    outAtEnd = parts.end == parts.start ? outAtStart : flows.outflow.scaled(by: parts.end)
  }

  /// Counts the start part; gives the cells where more were asked to leave than there were, and
  /// how many more.
  mutating func countStartPart() -> [(cell: Int, missing: Double)] {
    Self.count(start, inAtStart, out: &outAtStart, adjusted: &adjusted)
  }

  private static func count(
    _ start: [Double], _ inflow: [Double], out: inout [Double], adjusted: inout [Double]
  ) -> [(cell: Int, missing: Double)] {
    let (start, inflow) = (start.span, inflow.span)
    var out = out.mutableSpan
    var adjusted = adjusted.mutableSpan
    var limited: [(cell: Int, missing: Double)] = []
    for cell in start.indices {
      let present = start[cell] + inflow[cell]
      let asked = out[cell]
      if asked > present {
        limited.append((cell, asked - present))
        out[cell] = present
        adjusted[cell] = 0
      } else {
        adjusted[cell] = present - asked
      }
    }
    return limited
  }

  /// Closes groups eight at a time, in the order of operations of ``ClosedCell``.
  ///
  /// Nothing is limited here: cells of an eight in which one must be, and those left over at the
  /// end, are given back and not booked. The first of the cells is that of group 1 of a sex.
  func carryEights(
    _ cells: Range<Int>, survival: [Double], deaths: inout [Double],
    inMigration: inout [Double], outMigration: inout [Double], end: inout [Double]
  ) -> [Int] {
    let (start, adjusted, survival) = (start.span, adjusted.span, survival.span)
    let (inAtStart, outAtStart) = (inAtStart.span, outAtStart.span)
    let (inAtEnd, outAtEnd) = (inAtEnd.span, outAtEnd.span)
    var deaths = deaths.mutableSpan
    var inMigration = inMigration.mutableSpan
    var outMigration = outMigration.mutableSpan
    var end = end.mutableSpan
    precondition(cells.upperBound <= min(start.count, end.count), "cells beyond the last")
    var left: [Int] = []
    var cell = cells.lowerBound
    while cell + 8 <= cells.upperBound {
      let died =
        adjusted.eight(at: cell - 1) * (1 - survival.eight(at: 1 + cell - cells.lowerBound))
      let inflow = inAtStart.eight(at: cell - 1) + inAtEnd.eight(at: cell)
      let present = (start.eight(at: cell - 1) - died) + inflow
      let leftAtStart = outAtStart.eight(at: cell - 1)
      let asked = outAtEnd.eight(at: cell)
      let outflow = leftAtStart + asked
      let ending = present - outflow
      let spare = (present - leftAtStart) - asked
      // The sign bits of all of them at once: no cell may be below zero.
      let signs = present.signs | ending.signs | spare.signs
      if signs.wrappedSum() != 0 {
        left += cell..<(cell + 8)
      } else {
        deaths.set(died, at: cell)
        inMigration.set(inflow, at: cell)
        outMigration.set(outflow, at: cell)
        end.set(ending, at: cell)
      }
      cell += 8
    }
    left += cell..<cells.upperBound
    return left
  }
}
