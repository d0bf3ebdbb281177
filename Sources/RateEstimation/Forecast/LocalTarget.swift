import Demography

/// What a place's net rates are drawn towards: those of places of its size, and of its county when
/// old.
///
/// T(x) = c0(x) + c1(x) · ln(N / 20 000). With 40 places and more the coefficients are least squares
/// over places, unweighted (weighted, the largest city would set the slope), smoothed over age; with
/// fewer they are the shipped ones of Norway (``NationalScheduleSizeTarget``). At ages 60 and more
/// the deviation of the county, Σ(M − T·E) / (ΣE + 1000), is added where it has five places or more.
struct LocalTarget {
  /// Persons at which the slope has no say.
  static let middleSize = 20_000.0

  /// T by place and cell.
  let rates: [Double]
  /// Where the coefficients come from.
  let isFromPanel: Bool

  init(
    panel: LocalPanel, residual: ResidualMigration, jumpOff: Int, method: LocalMethod
  ) {
    let cells = panel.cellCount
    let sizes = panel.places.indices.map { place -> Double? in
      let persons = panel.total(place, year: jumpOff)
      return persons > 0 ? Elementary.log(persons / Self.middleSize) : nil
    }
    let used = panel.places.indices.filter { sizes[$0] != nil && residual.transitions[$0] > 0 }
    isFromPanel = used.count >= method.placesForTarget
    var intercept = [Double](repeating: 0, count: cells)
    var slope = intercept
    if isFromPanel {
      let x = used.compactMap { sizes[$0] }
      let mean = x.reduce(0, +) / Double(x.count)
      let spread = x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      for cell in 0..<cells {
        let all = used.map { residual.net[$0 * cells + cell] }.reduce(0, +)
        let people = used.map { residual.exposure[$0 * cells + cell] }.reduce(0, +)
        let national = people > 0 ? all / people : 0
        var (sum, product) = (0.0, 0.0)
        for (place, size) in zip(used, x) {
          let rate =
            (residual.net[place * cells + cell] + method.steadying * national)
            / (residual.exposure[place * cells + cell] + method.steadying)
          sum += rate
          product += rate * (size - mean)
        }
        slope[cell] = spread > 0 ? product / spread : 0
        intercept[cell] = sum / Double(x.count) - slope[cell] * mean
      }
      let ages = panel.ageCount
      (intercept, slope) = (
        Self.smoothed(intercept, ages: ages, width: method.targetSmoothing),
        Self.smoothed(slope, ages: ages, width: method.targetSmoothing)
      )
    } else {
      guard
        let shipped = NationalScheduleSizeTarget.coefficients(
          before: jumpOff, openAge: panel.openAge)
      else {
        rates = [Double](repeating: 0, count: panel.places.count * cells)
        return
      }
      (intercept, slope) = shipped
    }
    slope = slope.map { $0 * method.sizeSlope }
    var rates: [Double] = []
    rates.reserveCapacity(panel.places.count * cells)
    for size in sizes {
      for cell in 0..<cells { rates.append(intercept[cell] + slope[cell] * (size ?? 0)) }
    }
    Self.addCounties(&rates, panel: panel, residual: residual, method: method)
    self.rates = rates
  }

  /// Adds the county's deviation at the ages where it counts.
  private static func addCounties(
    _ rates: inout [Double], panel: LocalPanel, residual: ResidualMigration, method: LocalMethod
  ) {
    let cells = panel.cellCount
    for group in 0...(panel.groups.max() ?? 0) {
      let members = panel.places.indices.filter { panel.groups[$0] == group }
      guard members.filter({ residual.transitions[$0] > 0 }).count >= 5 else { continue }
      for sex in 0..<2 {
        for age in method.countyAge..<panel.ageCount {
          let cell = sex * panel.ageCount + age
          var (left, people) = (0.0, method.countyWeight)
          for place in members {
            let at = place * cells + cell
            left += residual.net[at] - rates[at] * residual.exposure[at]
            people += residual.exposure[at]
          }
          for place in members { rates[place * cells + cell] += left / people }
        }
      }
    }
  }

  /// A Gaussian mean over ages 1 and up of each sex; age 0 is 0.
  static func smoothed(_ values: [Double], ages: Int, width: Double) -> [Double] {
    var result = [Double](repeating: 0, count: values.count)
    let reach = Int(4 * width) + 1
    let weights = (0...reach).map { distance -> Double in
      let d = Double(distance) / width
      return Elementary.exp(-0.5 * d * d)
    }
    for start in stride(from: 0, to: values.count, by: ages) {
      for age in 1..<ages {
        var (sum, total) = (0.0, 0.0)
        for other in max(1, age - reach)...min(ages - 1, age + reach) {
          let weight = weights[abs(other - age)]
          sum += weight * values[start + other]
          total += weight
        }
        result[start + age] = sum / total
      }
    }
    return result
  }
}
