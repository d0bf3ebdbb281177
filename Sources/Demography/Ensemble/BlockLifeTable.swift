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
    rates.withMutableRows { rates in
      for age in base.indices {
        let moved = Elementary.exp(k * sensitivity[age])
        rates[age] = base[age] * moved
      }
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
    var beyond: [DrawBlock] = []
    var infant = DrawBlock()
    let newborn = rates[0]
    for lane in 0..<DrawBlock.draws { infant[lane] = infants.a0(m0: newborn[lane]) }
    rates.withRows { rates in
      dying.withMutableRows { dying in
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
    }
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
