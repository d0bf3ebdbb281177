/// Futures in which levels follow processes: mortality, fertility, moves within the country and moves
/// abroad, each with a stream of random numbers of its own.
///
/// Levels other than mortality's are exp(x), x national plus local; mortality's k is the path itself.
/// The two sexes' mortality shocks have a correlation ρ: z(men) = ρ·z(women) + √(1 − ρ²)·z.
public struct LevelFutures: Futures {
  /// The seed of the run.
  public var seed: UInt32
  /// Women's mortality level.
  public var womensMortality = LevelProcess.none
  /// Men's mortality level.
  public var mensMortality = LevelProcess.none
  /// The correlation ρ of the two.
  public var correlation = 0.0
  /// The level of fertility.
  public var fertility = NationalAndLocal()
  /// Those who arrive from the country.
  public var domesticIn = NationalAndLocal()
  /// The rates of leaving for the country.
  public var domesticOut = NationalAndLocal()
  /// Those who arrive from abroad.
  public var immigration = NationalAndLocal()
  /// The rates of leaving for abroad.
  public var emigration = NationalAndLocal()

  /// Futures in which nothing varies until a process is given.
  public init(seed: UInt32) { self.seed = seed }

  /// The national paths of a block.
  public struct National: Sendable {
    let women: [DrawBlock]
    let men: [DrawBlock]
    let fertility: [DrawBlock]
    let domesticIn: [DrawBlock]
    let domesticOut: [DrawBlock]
    let immigration: [DrawBlock]
    let emigration: [DrawBlock]
  }

  private func series(
    _ stream: RandomStream, _ block: Int, _ steps: Int, _ region: Int
  ) -> (first: [DrawBlock], second: [DrawBlock]) {
    NormalDraws(seed: seed, stream: stream).series(
      block: block, steps: steps, index: 0, region: region)
  }

  /// The national paths of a block.
  public func national(block: Int, steps: Int) -> National {
    let nation = RandomRegion.nation
    let deaths = series(.mortality, block, steps, nation)
    let rest = (1 - correlation * correlation).squareRoot()
    let men = zip(deaths.first, deaths.second).map { $0 * correlation + $1 * rest }
    let births = series(.fertility, block, steps, nation)
    let domestic = series(.domestic, block, steps, nation)
    let abroad = series(.immigration, block, steps, nation)
    return National(
      women: womensMortality.path(deaths.first), men: mensMortality.path(men),
      fertility: fertility.national.path(births.first),
      domesticIn: domesticIn.national.path(domestic.first),
      domesticOut: domesticOut.national.path(domestic.second),
      immigration: immigration.national.path(abroad.first),
      emigration: emigration.national.path(abroad.second))
  }

  /// The mortality levels.
  public func mortality(_ national: National) -> (women: [DrawBlock], men: [DrawBlock]) {
    (national.women, national.men)
  }

  /// The levels of a region: national and local together.
  public func local(
    _ national: National, block: Int, steps: Int, region: Int
  ) -> LocalLevels {
    func own(_ stream: RandomStream, _ first: NationalAndLocal, _ second: NationalAndLocal) -> (
      [DrawBlock], [DrawBlock]
    ) {
      if first.local.deviation == 0, second.local.deviation == 0 {
        let none = [DrawBlock](repeating: DrawBlock(), count: steps)
        return (none, none)
      }
      let normals = series(stream, block, steps, region)
      return (first.local.path(normals.first), second.local.path(normals.second))
    }
    let births = own(.fertility, fertility, NationalAndLocal()).0
    let domestic = own(.domestic, domesticIn, domesticOut)
    let abroad = own(.immigration, immigration, emigration)
    var levels = LocalLevels(fertility: [], moves: [])
    for step in 0..<steps {
      levels.fertility.append(Elementary.exp(national.fertility[step] + births[step]))
      var moves = MoveLevels()
      moves.domesticIn = Elementary.exp(national.domesticIn[step] + domestic.0[step])
      moves.domesticOut = Elementary.exp(national.domesticOut[step] + domestic.1[step])
      moves.immigration = Elementary.exp(national.immigration[step] + abroad.0[step])
      moves.emigration = Elementary.exp(national.emigration[step] + abroad.1[step])
      levels.moves.append(moves)
    }
    return levels
  }
}
