/// Remarks about years: the same remark about several years is said once.
struct YearRemarks<Remark: Equatable> {
  private var years: [(remark: Remark, years: [Int])] = []

  package mutating func add(_ year: Int, _ remark: Remark) {
    if let index = years.firstIndex(where: { $0.remark == remark }) {
      years[index].years.append(year)
    } else {
      years.append((remark, [year]))
    }
  }

  /// Each remark with its years, such as `2005–2009, 2011`.
  package var gathered: [(years: String, remark: Remark)] {
    years.map { remark, years in (Self.text(years), remark) }
  }

  /// Years joined: `2005–2009, 2011`.
  package static func text(_ years: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for year in years.sorted() {
      if let last = runs.last, last.upperBound + 1 == year {
        runs[runs.count - 1] = last.lowerBound...year
      } else {
        runs.append(year...year)
      }
    }
    let shown = runs.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)\u{2013}\($0.upperBound)"
    }
    return shown.joined(separator: ", ")
  }
}
