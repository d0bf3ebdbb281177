extension PriceRows {
  /// An amount with the status it has in the prices of a year: the weakest of its own and of the
  /// rows of its index that bring it there, and never that of a printed figure once it is moved.
  package func moved(_ amount: Amount, to year: Int, scenario: String) -> Amount {
    if amount.priceYear == year || amount.index.isEmpty { return amount }
    let years = min(amount.priceYear, year)...max(amount.priceYear, year)
    let rows = statuses(of: amount.index, over: years, scenario: scenario)
    return amount.founded(amount.provenance.resting(on: [.derived] + rows))
  }
}

extension Provenance {
  /// The weaker of two: an assumption before what is derived, that before what is published.
  package func weaker(_ other: Provenance) -> Provenance {
    let order: [Status] = [.published, .derived, .assumption]
    let mine = order.firstIndex(of: status) ?? 0
    return mine >= order.firstIndex(of: other.status) ?? 0 ? self : other
  }

  /// The same source with the weakest of its own status and some others.
  package func resting(on others: [Status]) -> Provenance {
    let all = others.reduce(self) { $0.weaker(Provenance(source: source, status: $1)) }
    return Provenance(source: source, status: all.status, note: note)
  }
}

extension MeasureLine {
  /// The line with the statuses its amounts have in the prices of a year.
  package func moved(to year: Int, by deflator: PriceRows, scenario: String) -> MeasureLine {
    var line = self
    for place in amounts.indices {
      line.amounts[place].amount = deflator.moved(
        amounts[place].amount, to: year, scenario: scenario)
    }
    return line
  }
}

extension AdoptedLine {
  /// The line with the statuses its amounts have in the prices of a year.
  package func moved(to year: Int, by deflator: PriceRows, scenario: String) -> AdoptedLine {
    let gross = deflator.moved(budget.gross, to: year, scenario: scenario)
    let income = budget.income.map { deflator.moved($0, to: year, scenario: scenario) }
    return AdoptedLine(
      budget: AdoptedBudget(function: budget.function, gross: gross, income: income),
      codes: codes, provenance: gross.provenance)
  }
}

extension UnitCostRow {
  /// The row with the status its amount has in the prices of a year.
  package func moved(to year: Int, by deflator: PriceRows, scenario: String) -> UnitCostRow {
    var row = self
    row.amount = deflator.moved(amount, to: year, scenario: scenario)
    return row
  }
}
