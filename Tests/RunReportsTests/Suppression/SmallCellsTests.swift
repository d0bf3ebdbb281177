import Foundation
import Scenarios
import TestSupport
import Testing

@testable import RunReports

/// What can be concluded from a table with hidden cells is counted out, one filling after the other,
/// by code that shares nothing with the code that hides.
@Suite struct SmallCellsTests {
  /// A reader's table: what he sees of each row and of each total.
  private struct Seen {
    let rows: [[Int]?]
    let totals: [Int?]
  }

  private static func whole(_ value: Double) -> Int { Int(value.rounded(.toNearestOrAwayFromZero)) }

  private static func shown(_ counts: [Int], _ paths: [[Double]], _ hidden: SmallCells.Hidden)
    -> Seen
  {
    let columns = paths[0].indices
    let rows = counts.indices.map { row in
      hidden.rows.contains(row) ? nil : columns.map { whole(Double(counts[row]) * paths[row][$0]) }
    }
    let totals = columns.map { column -> Int? in
      if hidden.totals.contains(column) { return nil }
      let open = rows.compactMap { $0?[column] }.sum
      let secret = hidden.rows.sorted().reduce(0.0) { $0 + Double(counts[$1]) * paths[$1][column] }
      return open + whole(secret)
    }
    return Seen(rows: rows, totals: totals)
  }

  /// The numbers each hidden row can have, as far as a reader can tell who knows paths and threshold.
  private static func possible(
    _ seen: Seen, _ paths: [[Double]], threshold: Int, most: Int
  ) -> [Int: Set<Int>] {
    let hidden = seen.rows.indices.filter { seen.rows[$0] == nil }
    var found: [Int: Set<Int>] = [:]
    func isSmall(_ row: Int, _ count: Int) -> Bool {
      paths[row].contains { whole(Double(count) * $0) < threshold }
    }
    func fill(_ counts: [Int]) {
      if counts.count < hidden.count {
        for count in 1...most { fill(counts + [count]) }
        return
      }
      if !zip(hidden, counts).contains(where: { isSmall($0, $1) }) { return }
      for column in paths[0].indices {
        guard let total = seen.totals[column] else { continue }
        let open = seen.rows.compactMap { $0?[column] }.sum
        let secret = zip(hidden, counts).reduce(0.0) { $0 + Double($1.1) * paths[$1.0][column] }
        if open + whole(secret) != total { return }
      }
      for (row, count) in zip(hidden, counts) { found[row, default: []].insert(count) }
    }
    fill([])
    return found
  }

  private static func cells(
    _ counts: [Int], _ paths: [[Double]], threshold: Int, hasTotal: Bool = true
  ) -> SmallCells {
    SmallCells(
      threshold: threshold, columns: paths[0].count,
      parts: counts.indices.map {
        SmallCells.Part(row: $0, count: Double(counts[$0]), path: paths[$0])
      }, hasTotal: hasTotal, wanted: [0, paths[0].count - 1])
  }

  @Test func noHiddenCellFollowsFromWhatIsShown() {
    var state: UInt64 = 20_260_101
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    var (hiddenRows, shownTotals, hiddenTotals) = (0, 0, 0)
    for _ in 0..<400 {
      let rows = 2 + random(3)
      let counts = (0..<rows).map { _ in random(3) == 0 ? random(4) : random(16) }
      let threshold = 3 + random(3)
      let growth = [[1.0, 1, 1], [1, 1.04, 1.1], [1, 1.3, 1.7], [1, 0.9, 0.8]]
      let alike = random(2) == 0
      let common = growth[random(4)]
      let paths = (0..<rows).map { _ in alike ? common : growth[random(4)] }
      let hidden = Self.cells(counts, paths, threshold: threshold).hidden
      let seen = Self.shown(counts, paths, hidden)
      for row in counts.indices {
        let isSmall = paths[row].contains {
          counts[row] > 0 && Self.whole(Double(counts[row]) * $0) < threshold
        }
        if isSmall { #expect(hidden.rows.contains(row), "\(counts) under \(threshold)") }
      }
      if hidden.rows.isEmpty {
        #expect(hidden.totals.isEmpty)
        continue
      }
      hiddenRows += hidden.rows.count
      hiddenTotals += hidden.totals.count
      shownTotals += 3 - hidden.totals.count
      if hidden.rows.count > 3 { continue }
      let most = counts.max().map { $0 + 8 } ?? 0
      let possible = Self.possible(seen, paths, threshold: threshold, most: most)
      for row in hidden.rows {
        let numbers = possible[row] ?? []
        #expect(numbers.contains(counts[row]), "\(counts) \(paths)")
        #expect(
          numbers.count > 1, "\(counts) under \(threshold), \(paths): \(hidden)")
      }
    }
    // The law is empty where nothing is hidden or nothing is shown.
    #expect(hiddenRows > 400 && shownTotals > 250 && hiddenTotals > 20)
  }

  @Test func rowsThatGrowAlikeKeepTheirTotals() {
    let path = (0..<29).map { 1 + 0.013 * Double($0) }
    let hidden = Self.cells([3, 436, 40], [path, path, path], threshold: 5).hidden
    #expect(hidden == SmallCells.Hidden(rows: [0, 2], totals: []))
  }

  /// Two sums of two rows that grow differently would give both.
  @Test func rowsThatGrowDifferentlyLoseTotals() {
    let old = (0..<29).map { 1 + 0.05 * Double($0) }
    let young = (0..<29).map { 1 - 0.01 * Double($0) }
    let hidden = Self.cells([3, 60], [old, young], threshold: 5).hidden
    #expect(hidden.rows == [0, 1] && !hidden.totals.contains(0))
    #expect(hidden.totals.count > 15, "\(hidden.totals.count)")
  }

  @Test func nothingSmallHidesNothing() {
    let hidden = Self.cells([5, 0, 17], [[1], [1], [1]], threshold: 5).hidden
    #expect(hidden == SmallCells.Hidden())
  }

  /// One user on each of two rungs: the sum tells both, since nobody hides a zero.
  @Test func twoOnesNeedAThirdRow() {
    let hidden = Self.cells([1, 1, 30], [[1], [1], [1]], threshold: 5).hidden
    #expect(hidden.rows == [0, 1, 2] && hidden.totals.isEmpty)
  }

  @Test func aRowAloneUnderATotalHidesTheTotal() {
    #expect(
      Self.cells([3], [[1, 1]], threshold: 5).hidden
        == SmallCells.Hidden(rows: [0], totals: [0, 1]))
  }

  @Test func withoutATotalOnlyTheSmallRowsGo() {
    let hidden = Self.cells([3, 20, 4], [[1], [1], [1]], threshold: 5, hasTotal: false).hidden
    #expect(hidden.rows == [0, 2])
  }

  @Test func aRowThatBecomesSmallIsHiddenInAllYears() {
    let hidden = Self.cells([6, 9], [[1, 0.5], [1, 1]], threshold: 5).hidden
    #expect(hidden.rows.contains(0))
  }

  /// Two groups of 2.4 are 4.8, which is 5, and print 2 + 2 = 4.
  @Test func aSumThatPrintsSmallIsHiddenAsOneThatIsSmall() {
    func hidden(_ group: Int, threshold: Int) -> SmallCells.Hidden {
      let parts = [0, group].map { SmallCells.Part(row: 0, count: 2, path: [1.2], group: $0) }
      let many = SmallCells.Part(row: 1, count: 30, path: [1.2])
      return SmallCells(
        threshold: threshold, columns: 1, parts: parts + [many], hasTotal: false
      ).hidden
    }
    #expect(hidden(1, threshold: 5).rows == [0])
    #expect(hidden(0, threshold: 5).rows.isEmpty)
    #expect(hidden(1, threshold: 4).rows.isEmpty)
  }

  /// Two groups of 2.6 are 5.2, which is 5, and print 3 + 3 = 6.
  @Test func aSumThatIsSmallIsHiddenThoughItPrintsMore() {
    let parts = [0, 1].map { SmallCells.Part(row: 0, count: 2, path: [1.3], group: $0) }
    let cells = SmallCells(threshold: 6, columns: 1, parts: parts, hasTotal: false)
    #expect(cells.hidden.rows == [0])
  }

  /// 1 and 12 users in two years: 1 + 12, and 1.2 → 1 and 15.6 → 16, printed 17.
  ///
  /// 2 and 11 add up to 16.7 → 17 too, but print 2 + 14 = 16; 3 and 10 print 17, and nobody would have
  /// hidden them.
  @Test func aRowIsSearchedAsItIsPrinted() {
    let parts = [
      SmallCells.Part(row: 0, count: 1, path: [1, 1.2], group: 0),
      SmallCells.Part(row: 0, count: 12, path: [1, 1.3], group: 1),
    ]
    let cells = SmallCells(threshold: 3, columns: 2, parts: parts)
    func isHeld(roundsGroups: Bool) -> Bool {
      let search = OtherCounts(cells, free: [0, 1], shown: [0, 1], roundsGroups: roundsGroups)
      return !cells.canBeOther([0], among: [[0], [1]], search)
    }
    #expect(isHeld(roundsGroups: true))
    #expect(!isHeld(roundsGroups: false))
  }
}
