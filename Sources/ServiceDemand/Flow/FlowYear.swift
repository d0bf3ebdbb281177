import Demography

/// What happened to the known users of a group in one year: 1 January to 1 January.
///
/// Every number is a sum of multiples of 2^−24 persons, so these hold to the last bit in each draw:
///
///     home end  = start + arrived home − died − moved out − asked
///     need end  = start + asked + arrived + moved in from other rungs
///                 − moved on to other rungs − died − moved out − left          (each rung)
///     total end = total start + arrivals − deaths − moved out − left
public struct FlowYear: Sendable, Equatable {
  /// The year that began on 1 January.
  public let year: Int
  /// Known at home when it ended.
  public internal(set) var home: DrawBlock = .none
  /// Arrived at home: born or newly known, or moved into the municipality.
  public internal(set) var arrivedHome: DrawBlock = .none
  /// Died at home.
  public internal(set) var diedAtHome: DrawBlock = .none
  /// Moved out of the municipality from home.
  public internal(set) var movedOutFromHome: DrawBlock = .none
  /// By rung of the ladder.
  public internal(set) var rungs: [Rung]

  /// What happened to one rung: those on it and those asking for it.
  public struct Rung: Sendable, Equatable {
    /// On the rung when the year began.
    public internal(set) var stockAtStart: DrawBlock = .none
    /// Asking for it when the year began.
    public internal(set) var queueAtStart: DrawBlock = .none
    /// Asked for it as their first rung, from home.
    public internal(set) var asked: DrawBlock = .none
    /// Arrived asking for it: new users and people who move in.
    public internal(set) var arrived: DrawBlock = .none
    /// Moved to it from other rungs.
    public internal(set) var movedHere: DrawBlock = .none
    /// Moved on from it to other rungs.
    public internal(set) var movedOn: DrawBlock = .none
    /// Wanted to move to it from another rung and had to stay there for want of a place.
    public internal(set) var movesRefused: DrawBlock = .none
    /// Died on it.
    public internal(set) var died: DrawBlock = .none
    /// Died asking for it.
    public internal(set) var diedInQueue: DrawBlock = .none
    /// Moved out of the municipality from it.
    public internal(set) var movedOut: DrawBlock = .none
    /// Moved out while asking for it.
    public internal(set) var movedOutOfQueue: DrawBlock = .none
    /// Left it for an ordinary dwelling.
    public internal(set) var left: DrawBlock = .none
    /// Came on it from the queue.
    public internal(set) var placed: DrawBlock = .none
    /// On it when the year ended.
    public internal(set) var stock: DrawBlock = .none
    /// Asking for it when the year ended: the waiting list.
    public internal(set) var queue: DrawBlock = .none

    /// Nothing yet.
    public init() {}

    /// Need when the year began: on the rung or asking for it.
    public var needAtStart: DrawBlock { stockAtStart + queueAtStart }

    /// Need when the year ended.
    public var need: DrawBlock { stock + queue }

    /// Gross inflow: everybody who asked for the rung for the first time, nobody subtracted.
    public var grossInflow: DrawBlock { asked + arrived }

    /// Deaths of those on it or asking for it.
    public var outflowByDeath: DrawBlock { died + diedInQueue }

    /// Moves of those on it or asking for it, out of the municipality or to an ordinary dwelling.
    public var outflowByMoving: DrawBlock { (movedOut + movedOutOfQueue) + left }

    /// Places freed: deaths, moves out, moves on and tenancies that ended.
    public var freed: DrawBlock { ((died + movedOut) + left) + movedOn }

    /// Places freed per place occupied when the year began, in per cent; 0 where none was.
    public var turnoverPercent: DrawBlock { (freed * 100).dividedOrZero(by: stockAtStart) }

    /// Years in the queue: the waiting list at the end over those who came from it in the year.
    ///
    /// 0 without a waiting list, infinite with one that nobody came from. It is the time the last
    /// one waits if as many come on the rung each year as in this one.
    public var queueYears: DrawBlock {
      let years = queue.dividedOrZero(by: placed)
      let stands = (queue .> 0) .& .!(placed .> 0)
      return years.replacing(with: .infinity, where: stands)
    }
  }

  /// A year with nothing in it.
  init(year: Int, rungs: Int) {
    self.year = year
    self.rungs = [Rung](repeating: Rung(), count: rungs)
  }

  /// All rungs as one: what moved from one to another is among those moved on and those moved here.
  public var allRungs: Rung {
    rungs.reduce(into: Rung()) { all, rung in
      all.stockAtStart += rung.stockAtStart
      all.queueAtStart += rung.queueAtStart
      all.asked += rung.asked
      all.arrived += rung.arrived
      all.movedHere += rung.movedHere
      all.movedOn += rung.movedOn
      all.movesRefused += rung.movesRefused
      all.died += rung.died
      all.diedInQueue += rung.diedInQueue
      all.movedOut += rung.movedOut
      all.movedOutOfQueue += rung.movedOutOfQueue
      all.left += rung.left
      all.placed += rung.placed
      all.stock += rung.stock
      all.queue += rung.queue
    }
  }

  /// Gross inflow of all rungs.
  public var grossInflow: DrawBlock { rungs.reduce(.none) { $0 + $1.grossInflow } }

  /// Deaths on and before all rungs.
  public var outflowByDeath: DrawBlock { rungs.reduce(.none) { $0 + $1.outflowByDeath } }

  /// Moves out of all rungs, out of the municipality or to an ordinary dwelling.
  public var outflowByMoving: DrawBlock { rungs.reduce(.none) { $0 + $1.outflowByMoving } }

  /// Need on all rungs when the year ended.
  public var need: DrawBlock { rungs.reduce(.none) { $0 + $1.need } }

  /// Need on all rungs when the year began.
  public var needAtStart: DrawBlock { rungs.reduce(.none) { $0 + $1.needAtStart } }
}
