/// Half of the moves of a cell in a few draws.
struct HalfMoves {
  let arriving: Lanes
  let leaving: Lanes

  /// Nobody moves.
  static var none: HalfMoves { HalfMoves(arriving: Lanes(), leaving: Lanes()) }

  /// The people after these moves; below zero where more leave than there are.
  @inline(__always)
  func adjusted(_ people: Lanes) -> Lanes { (people + arriving) - leaving }

  /// The people after as many of these moves as can be carried out, and those moves.
  func limited(_ people: Lanes) -> (adjusted: Lanes, moves: HalfMoves) {
    let present = people + arriving
    var (adjusted, carriedOut) = (present - leaving, leaving)
    for lane in 0..<Lanes.scalarCount where leaving[lane] > present[lane] {
      adjusted[lane] = 0
      carriedOut[lane] = present[lane]
    }
    return (adjusted, HalfMoves(arriving: arriving, leaving: carriedOut))
  }
}

/// Half of what the moves of a step are multiplied by, in a few draws.
///
/// Half of a level times a number of movers is half of the movers, to the last bit: a half changes
/// the exponent and nothing else.
struct HalfLevels {
  private let domesticIn: Lanes
  private let immigration: Lanes
  private let domesticOut: Lanes
  private let emigration: Lanes

  /// The halves that stand in the rows of a step.
  @inline(__always)
  init(_ work: borrowing MutableSpan<Lanes>, part: Int) {
    let width = Lanes.perRow
    domesticIn = work[BlockWork.domesticIn * width + part]
    immigration = work[BlockWork.immigration * width + part]
    domesticOut = work[BlockWork.domesticOut * width + part]
    emigration = work[BlockWork.emigration * width + part]
  }

  /// Half of the moves of a cell with these people, as asked.
  @inline(__always)
  func moves(_ moves: CellMoves, _ people: Lanes) -> HalfMoves {
    let domestic = moves.domesticIn * domesticIn
    let foreign = moves.immigration * immigration
    let homeRate = moves.domesticOut * domesticOut
    let abroadRate = moves.emigration * emigration
    let leavingHome = homeRate * people
    let leavingCountry = abroadRate * people
    return HalfMoves(arriving: domestic + foreign, leaving: leavingHome + leavingCountry)
  }
}
