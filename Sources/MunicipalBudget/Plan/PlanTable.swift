import Demography

/// Handlingsprogrammet: vedtatt budsjett and the changes against it, in whole 1000 kroner.
///
/// A leaf is rounded once; every printed total is the sum of its printed leaves. The four-year table
/// and the twenty-year one are the same table over other years. The table is of one lane; a plain
/// run is lane 0, and the intervals of a run with draws are made of all lanes elsewhere.
public struct PlanTable: Sendable, Equatable {
  /// One printed row, whole 1000 kroner by year.
  public struct Row: Sendable, Equatable {
    /// The function.
    public let function: String
    /// Which of the adopted budgets it is of, in the order given.
    public let place: Int
    /// 1000 kroner, one for each year.
    public let thousands: [Double]
    /// How well the figure is founded.
    public let status: Provenance.Status
  }

  /// One printed leaf.
  public struct Leaf: Sendable, Equatable {
    /// The line.
    public let line: BudgetLine
    /// 1000 kroner, one for each year.
    public let thousands: [Double]
  }

  /// The years.
  public let years: ClosedRange<Int>
  /// Fixed or nominal.
  public let view: PriceView
  /// Adopted gross expense by function, in the order given.
  public let adoptedGross: [Row]
  /// Adopted income by function, below zero.
  public let adoptedIncome: [Row]
  /// The changes: by part in the order of the table, then in the order given.
  public let leaves: [Leaf]

  /// Prints a table.
  ///
  /// A function may be adopted in several rows, of cost centres or accounts: they are added up.
  ///
  /// - Throws: `missingYear` when a line lacks a year; `unknownIndex`, `missingIndexYear` from the
  ///   prices.
  public init(
    adopted: [AdoptedBudget], lines: [BudgetLine], years: ClosedRange<Int>, view: PriceView,
    prices: PriceBook, lane: Int = 0
  ) throws(BudgetError) {
    let printing = Printing(years: years, view: view, prices: prices, lane: lane)
    var gross: [Row] = []
    var income: [Row] = []
    for (place, budget) in adopted.enumerated() {
      gross.append(try printing.row(budget.gross, sign: 1, function: budget.function, at: place))
      guard let amount = budget.income else { continue }
      income.append(try printing.row(amount, sign: -1, function: budget.function, at: place))
    }
    var leaves: [Leaf] = []
    for part in BudgetLine.Part.allCases {
      for line in lines where line.part == part {
        let path = view.path(of: line.money)
        var row: [Double] = []
        for year in years {
          row.append(
            Self.thousand(try path.value(year, item: line.name, field: "år")[lane]))
        }
        leaves.append(Leaf(line: line, thousands: row))
      }
    }
    self.years = years
    self.view = view
    adoptedGross = gross
    adoptedIncome = income
    self.leaves = leaves
  }

  /// The functions, sorted as text.
  public var functions: [String] {
    Set(adoptedGross.map { $0.function } + leaves.map { $0.line.codes.function }).sorted()
  }

  /// The printed sum of the changes that fit all that is asked; `nil` asks for any.
  public func changes(
    part: BudgetLine.Part? = nil, function: String? = nil, income: Bool? = nil
  ) -> [Double] {
    sum(
      leaves.filter { leaf in
        (part.map { leaf.line.part == $0 } ?? leaf.line.part.isOperating)
          && (function.map { leaf.line.codes.function == $0 } ?? true)
          && (income.map { leaf.line.isIncome == $0 } ?? true)
      }.map { $0.thousands })
  }

  /// Gross expense on the operating account: adopted and changed; of one function or all.
  public func gross(function: String? = nil) -> [Double] {
    sum(rows(adoptedGross, function) + [changes(function: function, income: false)])
  }

  /// Net on the operating account: gross and income; of one function or all.
  public func net(function: String? = nil) -> [Double] {
    let income = changes(function: function, income: true)
    return sum([gross(function: function)] + rows(adoptedIncome, function) + [income])
  }

  /// How much of the changes rests on figures of a status, by year.
  ///
  /// The sum of the magnitudes of their printed leaves over that of all, so that income does not
  /// hide expense; `nil` when all are zero.
  public func share(of status: Provenance.Status) -> [Double?] {
    share(of: status, changes)
  }

  /// How much of the whole budget, adopted and changed, rests on figures of a status, by year.
  ///
  /// Of the magnitudes of all printed leaves, as ``share(of:)`` is of the changes alone.
  public func shareOfBudget(_ status: Provenance.Status) -> [Double?] {
    share(of: status, (adoptedGross + adoptedIncome).map { ($0.status, $0.thousands) } + changes)
  }

  private var changes: [(status: Provenance.Status, thousands: [Double])] {
    leaves.filter { $0.line.part.isOperating }.map { ($0.line.provenance.status, $0.thousands) }
  }

  private func share(
    of status: Provenance.Status, _ rows: [(status: Provenance.Status, thousands: [Double])]
  ) -> [Double?] {
    years.indices.enumerated().map { offset, _ in
      var all = 0.0
      var some = 0.0
      for row in rows {
        all += row.thousands[offset].magnitude
        if row.status == status { some += row.thousands[offset].magnitude }
      }
      return all > 0 ? some / all : nil
    }
  }

  private func rows(_ rows: [Row], _ function: String?) -> [[Double]] {
    rows.filter { row in function.map { $0 == row.function } ?? true }.map { $0.thousands }
  }

  private func sum(_ rows: [[Double]]) -> [Double] {
    years.indices.enumerated().map { offset, _ in rows.reduce(0) { $0 + $1[offset] } }
  }

  private static func thousand(_ kroner: Double) -> Double { Rounding.whole(kroner / 1000) }

  /// The years, prices and draw that amounts are printed in.
  private struct Printing {
    let years: ClosedRange<Int>
    let view: PriceView
    let prices: PriceBook
    let lane: Int

    /// An adopted amount in each year; `sign` is −1 for income.
    func row(
      _ amount: Amount, sign: Double, function: String, at place: Int
    ) throws(BudgetError) -> Row {
      var row: [Double] = []
      for year in years {
        let to = view == .fixed ? prices.baseYear : year
        row.append(
          PlanTable.thousand(try prices.convert(amount, to: to, item: function)[lane] * sign))
      }
      return Row(
        function: function, place: place, thousands: row, status: amount.provenance.status)
    }
  }
}
