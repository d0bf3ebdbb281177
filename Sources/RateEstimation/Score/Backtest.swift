/// Forecasts made as if it were an earlier year, against what happened.
///
/// Each forecast rests on the panel through its jump-off and on national rows before it. The same
/// places are scored for every method, except a vintage, which is scored on the places it has.
public struct Backtest: Sendable {
  /// Who made a forecast.
  public enum Method: Sendable, Hashable {
    /// The method of ``LocalForecast``.
    case kohort
    /// ``BacktestRival/unchanged(_:jumpOff:years:)``.
    case unchanged
    /// ``BacktestRival/cohortRatios(_:jumpOff:years:)``.
    case cohortRatios
    /// A published projection of the same year.
    case vintage
    /// The method of ``LocalForecast`` on the places of the vintage only.
    case kohortAtVintage
  }

  /// Persons that a published projection of a year has: by place, year and group of the score.
  public typealias Vintage = [Int: [Int: [Double?]]]

  /// What is compared.
  public struct Key: Sendable, Hashable {
    /// The jump-off.
    public let jumpOff: Int
    /// Years ahead.
    public let years: Int
    /// The index of the group.
    public let group: Int
    /// Who made the forecast.
    public let method: Method

    /// A key.
    public init(jumpOff: Int, years: Int, group: Int, method: Method) {
      (self.jumpOff, self.years) = (jumpOff, years)
      (self.group, self.method) = (group, method)
    }
  }

  /// One forecast of this method and what came of it.
  public struct Outcome: Sendable {
    /// The jump-off.
    public let jumpOff: Int
    /// Years ahead.
    public let years: Int
    /// The index of the place.
    public let place: Int
    /// The index of the group.
    public let group: Int
    /// Persons forecast.
    public let forecast: Double
    /// Persons there were.
    public let outcome: Double
  }

  /// What is asked to be scored.
  public struct Asked: Sendable {
    /// The years forecasts are made from.
    public var jumpOffs: [Int]
    /// The last year forecasts are held against.
    public var lastYear: Int
    /// The places that are scored, by index.
    public var places: [Int]
    /// The groups of ages that are scored.
    public var groups: [ScoreGroup]

    /// Forecasts from these years of these places.
    public init(
      jumpOffs: [Int], lastYear: Int, places: [Int], groups: [ScoreGroup] = ScoreGroup.standard
    ) {
      (self.jumpOffs, self.lastYear, self.places, self.groups) = (
        jumpOffs, lastYear, places, groups
      )
    }
  }

  /// The groups.
  public let groups: [ScoreGroup]
  /// The scores.
  public private(set) var scores: [Key: ScoreSummary] = [:]
  /// Every forecast of this method, by jump-off, years ahead, place and group.
  public private(set) var outcomes: [Outcome] = []
  /// The jump-offs, ascending.
  public let jumpOffs: [Int]
  /// The horizons compared, ascending.
  public private(set) var horizons: [Int] = []
  /// The last estimate, for what it says about the panel.
  public private(set) var lastEstimate: LocalEstimate?

  /// Runs and scores.
  ///
  /// All places are estimated from; those asked for are scored. A jump-off without a year after it
  /// up to the last one is passed over. `vintages` are published projections by jump-off.
  ///
  /// - Throws: ``LocalEstimate/Failure`` of the first jump-off that cannot be estimated.
  public init(
    _ panel: LocalPanel, _ asked: Asked, scope: LocalScope, vintages: [Int: Vintage] = [:],
    method: LocalMethod = LocalMethod()
  ) throws(LocalEstimate.Failure) {
    groups = asked.groups
    jumpOffs = asked.jumpOffs.sorted()
    for jumpOff in self.jumpOffs {
      let years = min(asked.lastYear, panel.lastYear) - jumpOff
      guard years >= 1 else { continue }
      let estimate = try LocalEstimate(panel, jumpOff: jumpOff, scope: scope, method: method)
      var forecasts: [(Method, [[Double]])] = [
        (.kohort, LocalForecast(estimate, years: years).cells),
        (.unchanged, BacktestRival.unchanged(panel, jumpOff: jumpOff, years: years)),
      ]
      // Without a year of change there are no ratios, and no forecast by them.
      if BacktestRival.hasRatios(panel, jumpOff: jumpOff) {
        forecasts.append(
          (.cohortRatios, BacktestRival.cohortRatios(panel, jumpOff: jumpOff, years: years)))
      }
      let scored = asked.places.filter { panel.isKnown($0, year: jumpOff) }
      for ahead in 1...years {
        let outcomes = panel.cells(year: jumpOff + ahead)
        for place in scored where panel.isKnown(place, year: jumpOff + ahead) {
          let range = (place * panel.cellCount)..<((place + 1) * panel.cellCount)
          let vintage = vintages[jumpOff]?[place]?[jumpOff + ahead]
          for (index, group) in groups.enumerated() {
            let outcome = group.persons(outcomes[range])
            let published = vintage?[index]
            self.outcomes.append(
              Outcome(
                jumpOff: jumpOff, years: ahead, place: place, group: index,
                forecast: group.persons(forecasts[0].1[ahead][range]), outcome: outcome))
            for (method, cells) in forecasts {
              let key = Key(jumpOff: jumpOff, years: ahead, group: index, method: method)
              let persons = group.persons(cells[ahead][range])
              let interval =
                method == .kohort ? group.errors.interval(persons: persons, years: ahead) : nil
              scores[key, default: ScoreSummary()].add(
                forecast: persons, outcome: outcome, interval: interval)
              if method == .kohort, published != nil {
                let key = Key(
                  jumpOff: jumpOff, years: ahead, group: index, method: .kohortAtVintage)
                scores[key, default: ScoreSummary()].add(
                  forecast: persons, outcome: outcome, interval: interval)
              }
            }
            if let published {
              let key = Key(jumpOff: jumpOff, years: ahead, group: index, method: .vintage)
              scores[key, default: ScoreSummary()].add(forecast: published, outcome: outcome)
            }
          }
        }
        if !horizons.contains(ahead) { horizons.append(ahead) }
      }
      lastEstimate = estimate
    }
    horizons.sort()
  }

  /// The score of a method at a horizon and group: the mean over jump-offs of errors and bias, and
  /// coverage and width of all places and jump-offs together; `nil` where nothing was compared.
  public func pooled(
    group: Int, years: Int, method: Method, jumpOffs chosen: [Int]? = nil
  ) -> (error: Double, bias: Double, coverage: Double?, width: Double?, places: Int)? {
    var together = ScoreSummary()
    var (error, bias, count) = (0.0, 0.0, 0)
    for jumpOff in chosen ?? jumpOffs {
      let key = Key(jumpOff: jumpOff, years: years, group: group, method: method)
      guard let score = scores[key], let own = score.meanAbsoluteError, let off = score.bias
      else { continue }
      error += own
      bias += off
      count += 1
      together.add(score)
    }
    guard count > 0 else { return nil }
    return (
      error / Double(count), bias / Double(count), together.coverage, together.width,
      together.count
    )
  }
}
