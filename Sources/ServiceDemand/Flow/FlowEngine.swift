import Demography

/// Stock and flow: the known users of a group age as cohorts, ask for rungs, wait, move and die.
///
/// One year, for every sex and single age, in this order:
/// 1. deaths: a person survives with S^ratio, S the population's survival; the rest grow older;
/// 2. those who survive move out of the municipality, leave the ladder, or want another rung;
/// 3. new users and people who move in arrive, at home or asking for a rung;
/// 4. those at home who have come to their age ask for their first rung;
/// 5. those who want another rung get it where there is a place, in the order of the rungs moved
///    to; the others stay where they are;
/// 6. free places go to the queue, oldest first.
///
/// A rung without a capacity has places for all. Persons are moved in multiples of 2^−24, so they
/// are conserved to the last bit in every draw.
public struct FlowEngine: Sendable {
  /// The rules.
  public let plan: FlowPlan
  /// Chance events, or `nil` for expected numbers.
  public let noise: EventNoise?
  /// A factor on the numbers of new users, one per draw.
  public internal(set) var newUsers: DrawBlock
  /// A factor on the numbers who move in, one per draw.
  public let movingIn: DrawBlock

  /// Prepares to run a plan.
  public init(
    plan: FlowPlan, noise: EventNoise? = nil, newUsers: DrawBlock = .init(repeating: 1),
    movingIn: DrawBlock = .init(repeating: 1)
  ) {
    self.plan = plan
    self.noise = noise
    self.newUsers = newUsers
    self.movingIn = movingIn
  }

  /// Runs one year.
  ///
  /// - Parameters:
  ///   - users: where known users are on 1 January; afterwards on the next 1 January.
  ///   - year: the year, one of the plan's.
  ///   - survival: of the population in the year.
  ///   - population: persons on the next 1 January, for new users; `nil` without such rules.
  ///   - places: by rung, those there are on the next 1 January; `nil` for as many as needed.
  /// - Returns: what happened.
  /// - Throws: `noPopulation` where new users are a share of a population that is not given.
  public func advance(
    _ users: inout KnownUsers, year: Int, survival: SurvivalBlocks, population: AgeBlocks?,
    places: [DrawBlock?]
  ) throws(DemandError) -> FlowYear {
    precondition(plan.years.contains(year), "a year outside the plan")
    precondition(places.count == plan.ladder.rungs.count, "places by rung")
    let rates = plan.rates[year - plan.years.lowerBound]
    if population == nil && !rates.newUsers.isEmpty { throw .noPopulation(year: year + 1) }
    var draw = FlowDraw(year: year, noise: noise)
    var account = FlowYear(year: year, rungs: plan.ladder.rungs.count)
    account.diedAtHome = age(
      &users.home, survival, rates.excess, &draw, FlowDraw.Kind.deathAtHome, 0)
    account.movedOutFromHome = remove(
      &users.home, rates.movingOut, &draw, FlowDraw.Kind.moveFromHome, 0)
    var wanted: [[DrawBlock]] = []
    for rung in account.rungs.indices {
      account.rungs[rung].stockAtStart = users.onRung(rung)
      account.rungs[rung].queueAtStart = users.inQueue(rung)
      account.rungs[rung].diedInQueue = age(
        &users.queue[rung], survival, rates.excess, &draw, FlowDraw.Kind.deathInQueue, rung)
      account.rungs[rung].movedOutOfQueue = remove(
        &users.queue[rung], rates.movingOut, &draw, FlowDraw.Kind.moveFromQueue, rung)
      account.rungs[rung].died = age(
        &users.stock[rung], survival, rates.excessOnRung[rung], &draw, FlowDraw.Kind.death, rung)
    }
    leaveRungs(&users, rates, &draw, &account, &wanted)
    arrive(&users, rates, population, &draw, &account)
    ask(&users, rates, &draw, &account)
    changeRungs(&users, rates, wanted, places, &account)
    for rung in account.rungs.indices {
      let free = places[rung].map { ($0 - users.onRung(rung)).atLeastZero }
      account.rungs[rung].placed = place(&users, rung, free)
      account.rungs[rung].stock = users.onRung(rung)
      account.rungs[rung].queue = users.inQueue(rung)
    }
    account.home = users.home.reduce(.none) { $0 + $1 }
    return account
  }

  /// Lets everybody in the cells live through the year; those who do grow older.
  ///
  /// - Returns: deaths.
  private func age(
    _ cells: inout [DrawBlock], _ survival: SurvivalBlocks, _ ratio: [Double],
    _ draw: inout FlowDraw, _ kind: FlowDraw.Kind, _ rung: Int
  ) -> DrawBlock {
    var deaths = DrawBlock.none
    let ages = plan.axis.count
    for sex in plan.scope.sexes {
      let first = sex.rawValue * ages
      // From the oldest to the youngest, in place.
      for age in stride(from: ages - 1, through: 0, by: -1) {
        let persons = cells[first + age]
        let older = min(age + 1, ages - 1)
        if age < ages - 1 { cells[first + age] = .none }
        if persons.isZero { continue }
        let alive = Self.power(survival.ratios[sex.rawValue][age + 1], ratio[first + older])
        let died = draw.of(
          persons, probability: DrawBlock.one - alive, kind: kind, rung: rung, cell: first + age)
        deaths += died
        if age == ages - 1 { cells[first + age] = .none }
        cells[first + older] += persons - died
      }
    }
    return deaths
  }

  /// Takes a share of every cell; returns their sum.
  private func remove(
    _ cells: inout [DrawBlock], _ share: [Double], _ draw: inout FlowDraw, _ kind: FlowDraw.Kind,
    _ rung: Int
  ) -> DrawBlock {
    var removed = DrawBlock.none
    for cell in cells.indices where share[cell] > 0 && !cells[cell].isZero {
      let gone = draw.of(
        cells[cell], probability: DrawBlock(always: share[cell]), kind: kind, rung: rung,
        cell: cell)
      cells[cell] -= gone
      removed += gone
    }
    return removed
  }

  /// Moves out, leaves the ladder, and notes who wants another rung: one event per person.
  private func leaveRungs(
    _ users: inout KnownUsers, _ rates: FlowRates, _ draw: inout FlowDraw,
    _ account: inout FlowYear, _ wanted: inout [[DrawBlock]]
  ) {
    wanted = rates.ways.map { [DrawBlock](repeating: .none, count: $0.probability.count) }
    for rung in account.rungs.indices {
      let ways = rates.ways.indices.filter { rates.ways[$0].from == rung }
      for cell in users.stock[rung].indices where !users.stock[rung][cell].isZero {
        var split = FlowSplit(of: users.stock[rung][cell], cell: cell, rung: rung)
        let gone = split.take(rates.movingOutOfRung[rung][cell], .moveFromRung, &draw)
        let left = split.take(rates.leaving[rung][cell], .leaving, &draw)
        for way in ways {
          let kind = FlowDraw.Kind.way(to: rates.ways[way].to)
          wanted[way][cell] = split.take(rates.ways[way].probability[cell], kind, &draw)
        }
        account.rungs[rung].movedOut += gone
        account.rungs[rung].left += left
        users.stock[rung][cell] -= gone
        users.stock[rung][cell] -= left
      }
    }
  }

  /// New users and people who move in.
  private func arrive(
    _ users: inout KnownUsers, _ rates: FlowRates, _ population: AgeBlocks?,
    _ draw: inout FlowDraw, _ account: inout FlowYear
  ) {
    for (number, arrival) in (rates.movingIn + rates.newUsers).enumerated() {
      let movesIn = number < rates.movingIn.count
      for cell in arrival.value.indices where arrival.value[cell] > 0 {
        var mean = DrawBlock(always: arrival.value[cell])
        if movesIn {
          mean *= movingIn
        } else if let population {
          mean *= population.cells[cell]
          mean *= newUsers
        }
        let come = draw.arriving(mean, rule: arrival.rule, cell: cell)
        if let to = arrival.to {
          users.queue[to][cell] += come
          account.rungs[to].arrived += come
        } else {
          users.home[cell] += come
          account.arrivedHome += come
        }
      }
    }
  }

  /// Those at home who have come to their age ask for their first rung.
  private func ask(
    _ users: inout KnownUsers, _ rates: FlowRates, _ draw: inout FlowDraw,
    _ account: inout FlowYear
  ) {
    for cell in users.home.indices where rates.asking[cell] > 0 && !users.home[cell].isZero {
      let asking = draw.of(
        users.home[cell], probability: DrawBlock(always: rates.asking[cell]), kind: .asking,
        rung: 0, cell: cell)
      var split = FlowSplit(of: asking, cell: cell, rung: 0)
      for rung in account.rungs.indices {
        let first = split.take(rates.firstRung[rung][cell], .firstRung(rung), &draw)
        users.home[cell] -= first
        users.queue[rung][cell] += first
        account.rungs[rung].asked += first
      }
    }
  }

  /// Moves those who want another rung while there are places, oldest first.
  private func changeRungs(
    _ users: inout KnownUsers, _ rates: FlowRates, _ wanted: [[DrawBlock]],
    _ places: [DrawBlock?], _ account: inout FlowYear
  ) {
    for (index, way) in rates.ways.enumerated() {
      var free = places[way.to].map { ($0 - users.onRung(way.to)).onGrid.atLeastZero }
      for cell in oldestFirst(account.year) where !wanted[index][cell].isZero {
        let moved = free.map { wanted[index][cell].atMost($0) } ?? wanted[index][cell]
        free = free.map { $0 - moved }
        users.stock[way.from][cell] -= moved
        users.stock[way.to][cell] += moved
        account.rungs[way.from].movedOn += moved
        account.rungs[way.to].movedHere += moved
        account.rungs[way.to].movesRefused += wanted[index][cell] - moved
      }
    }
  }

  /// Gives free places to the queue, oldest first; returns how many came.
  private func place(_ users: inout KnownUsers, _ rung: Int, _ places: DrawBlock?) -> DrawBlock {
    var free = places.map { $0.onGrid }
    var placed = DrawBlock.none
    for cell in oldestFirst(rung) where !users.queue[rung][cell].isZero {
      let come = free.map { users.queue[rung][cell].atMost($0) } ?? users.queue[rung][cell]
      free = free.map { $0 - come }
      users.queue[rung][cell] -= come
      users.stock[rung][cell] += come
      placed += come
    }
    return placed
  }

  /// The cells from the oldest age to the youngest; at equal ages the sexes take turns.
  private func oldestFirst(_ turn: Int) -> [Int] {
    let ages = plan.axis.count
    var cells: [Int] = []
    for age in stride(from: ages - 1, through: 0, by: -1) {
      let sexes = plan.scope.sexes.map { $0.rawValue * ages + age }
      cells += (age + turn) % 2 == 0 ? sexes : sexes.reversed()
    }
    return cells
  }

  /// S to the power of a ratio; S itself where the ratio is 1.
  private static func power(_ survival: DrawBlock, _ ratio: Double) -> DrawBlock {
    if ratio == 1 { return survival }
    if ratio == 0 { return .one }
    var power = Elementary.log(survival)
    power *= ratio
    return Elementary.exp(power)
  }
}
