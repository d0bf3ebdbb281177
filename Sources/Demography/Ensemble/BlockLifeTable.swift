/// Survival ratios of sixteen draws from their death rates, single years of age, pooled open group.
///
/// The formulas and the order of operations are those of ``LifeTable`` and
/// ``LifeTable/survivalRatios(on:openGroup:)``, so each draw has the bits of the table made alone:
///
///     q = m / (1 + (1 − a) m)    l' = l − l·q    L = l' + a·l·q    open: L = l / m
///     S[0] = L[0]    S[x] = L[x] / L[x−1]    S[A] = T[A] / (L[A−1] + T[A])
public enum BlockLifeTable {
  /// Writes m = base · exp(k · b) of each draw: a schedule moved to the level k of the draw.
  ///
  /// See ``MortalityLevel``, whose operations these are.
  public static func rates(
    base: [Double], sensitivity: [Double], level k: DrawBlock, into rates: BlockRows
  ) {
    precondition(base.count == rates.count && sensitivity.count == rates.count, "other ages")
    let (base, sensitivity) = (base.span, sensitivity.span)
    var beyond = Lanes()
    var levels = k
    withUnsafeMutableBytes(of: &levels) { bytes in
      let levels = bytes.assumingMemoryBound(to: Lanes.self)
      rates.withMutableLanes { rates in
        let width = Lanes.perRow
        for age in base.indices {
          for part in 0..<width {
            let moved = sensitivity[age] * levels[part]
            beyond = beyond | Elementary.expBeyond(moved)
            rates[age * width + part] = base[age] * Elementary.ordinaryExp(moved)
          }
        }
      }
    }
    if beyond.hasSign {
      for age in base.indices { rates[age] = base[age] * Elementary.exp(k * sensitivity[age]) }
    }
  }

  /// Writes 1 − S of one sex into `dying`.
  ///
  /// - Parameters:
  ///   - rates: m by age 0 … A in each draw, or to an age above A, above zero in the last and
  ///     nowhere below.
  ///   - infants: the rule for a0, applied draw by draw.
  ///   - dying: the rows of both sexes, women first; see ``BlockRates/dying``.
  ///   - first: the row of age 0 of the sex.
  ///   - openAge: A; the last age of the rates unless given.
  public static func survival(
    of rates: BlockRows, infants: InfantRule, into dying: BlockRows, from first: Int,
    openAge: Int? = nil
  ) {
    let last = rates.count - 1
    let open = openAge ?? last
    precondition(open <= last && open > 0, "rates that stop before the open age")
    precondition(first >= 0 && first + open < dying.count, "rows of another axis")
    var infant = DrawBlock()
    let newborn = rates[0]
    for lane in 0..<DrawBlock.draws { infant[lane] = infants.a0(m0: newborn[lane]) }
    let isOrdinary = rates.withLanes { rates in
      dying.withMutableLanes { dying in
        ordinarySurvival(of: rates, infant: infant, into: &dying, from: first, open: open)
      }
    }
    if !isOrdinary {
      rates.withRows { rates in
        dying.withMutableRows { dying in
          limitedSurvival(of: rates, infant: infant, into: &dying, from: first, open: open)
        }
      }
    }
  }

  /// Survival where no q passes 1 and somebody lives to the open age in every draw; `false` where
  /// that was not so, and what was written means nothing.
  private static func ordinarySurvival(
    of rates: Span<Lanes>, infant: DrawBlock, into dying: inout MutableSpan<Lanes>, from first: Int,
    open: Int
  ) -> Bool {
    let width = Lanes.perRow
    let last = rates.count / width - 1
    let (one, half) = (Lanes.all(1), Lanes.all(0.5))
    var beyond = [Lanes](repeating: Lanes(), count: last - open)
    var signs = Lanes()
    var infant = infant
    withUnsafeBytes(of: &infant) { bytes in
      let infants = bytes.assumingMemoryBound(to: Lanes.self)
      for part in 0..<width {
        var (alive, before) = (one, one)
        for age in 0..<open {
          let a = age == 0 ? infants[part] : half
          let lived = Self.year(rates[age * width + part], a, &alive, &signs)
          let ratio = Lanes.least(one, lived / before)
          dying[(first + age) * width + part] = one - ratio
          before = lived
        }
        let reached = alive
        for age in open..<last {
          beyond[age - open] = Self.year(rates[age * width + part], half, &alive, &signs)
        }
        var above = alive * (one / rates[last * width + part])
        for lived in beyond.reversed() { above = lived + above }
        let ratio = Lanes.least(one, above / (before + above))
        dying[(first + open) * width + part] = one - ratio
        // Its sign is set where nobody is left: zero less the least number above it.
        signs = signs | (reached - .all(.leastNormalMagnitude))
      }
    }
    return !signs.hasSign
  }

  /// Person-years lived in a closed year, the survivors to its end, and signs where q passes 1.
  @inline(__always)
  private static func year(
    _ m: Lanes, _ a: Lanes, _ alive: inout Lanes, _ signs: inout Lanes
  ) -> Lanes {
    let one = Lanes.all(1)
    let q = m / (one + (one - a) * m)
    signs = signs | (one - q)
    let died = alive * q
    alive = alive - died
    return alive + a * died
  }

  /// Survival with its limits: q held at 1, and 0 where nobody is left.
  private static func limitedSurvival(
    of rates: Span<DrawBlock>, infant: DrawBlock, into dying: inout MutableSpan<DrawBlock>,
    from first: Int, open: Int
  ) {
    let last = rates.count - 1
    var beyond: [DrawBlock] = []
    var alive = DrawBlock(always: 1)
    var before = DrawBlock(always: 1)
    for age in 0..<open {
      let a = age == 0 ? infant : DrawBlock(always: 0.5)
      let lived = Self.year(rates[age], a, &alive)
      dying[first + age] = 1 - Self.ratio(lived, before)
      before = lived
    }
    for age in open..<last {
      beyond.append(Self.year(rates[age], DrawBlock(always: 0.5), &alive))
    }
    let left = 1 / rates[last]
    var above = alive * left
    for lived in beyond.reversed() { above = lived + above }
    dying[first + open] = 1 - Self.ratio(above, before + above)
  }

  /// Person-years lived in a closed year, and the survivors to its end.
  @inline(__always)
  private static func year(
    _ m: DrawBlock, _ a: DrawBlock, _ alive: inout DrawBlock
  ) -> DrawBlock {
    let rest = 1 - a
    let below = 1 + rest * m
    var q = m / below
    var within = a
    let isBeyond = q .> 1
    q.replace(with: 1, where: isBeyond)
    within.replace(with: 1 / m, where: isBeyond)
    let died = alive * q
    alive = alive - died
    let dying = within * died
    return alive + dying
  }

  /// part / whole in [0, 1], and 0 where nobody is left.
  @inline(__always)
  private static func ratio(_ part: DrawBlock, _ whole: DrawBlock) -> DrawBlock {
    var ratio = part / whole
    ratio.replace(with: 1, where: ratio .> 1)
    ratio.replace(with: 0, where: .!(whole .> 0))
    return ratio
  }
}
