/// Single years by Beers's ordinary coefficients, with a given number at age 0.
///
/// Ages 1 and 9 upwards are Beers's; ages 2–8 are made anew from five quantities — age 1, what is
/// left of 0–4, the sum of 5–8, ages 9 and 10 — so that 0–4 and 5–9 keep their sums.
///
/// Source: Johnson's adjustment in the US Census Bureau's DAPPS and PAS spreadsheets (BEERSP);
/// Stover & Kirmeyer (2008), Spectrum manual. May be negative.
enum BeersJohnson {
  /// The coefficients of ages 2 … 8.
  private static let rows: [[Double]] = [
    [0.2333, 0.3445, -0.1222, 0.3778, -0.1556],
    [-0.0875, 0.3847, -0.0236, 0.0389, -0.0111],
    [-0.1458, 0.2708, 0.1458, -0.4167, 0.1667],
    [-0.0833, 0.1151, 0.2817, -0.6111, 0.2222],
    [0.0000, -0.0080, 0.3254, -0.3889, 0.1111],
    [0.0458, -0.0613, 0.2637, 0.1833, -0.1000],
    [0.0375, -0.0458, 0.1292, 0.8167, -0.2333],
  ]

  /// The single years of closed five-year groups, five or more of them, `infants` of them aged 0.
  static func singleYears(_ groups: [Double], infants: Double) -> [Double] {
    var single = PanelCoefficients.beersOrdinary.applied(to: groups)
    let known = [
      single[1], groups[0] - (infants + single[1]), single[5...8].reduce(0, +), single[9],
      single[10],
    ]
    single[0] = infants
    for (index, row) in rows.enumerated() {
      single[2 + index] = zip(row, known).reduce(0) { $0 + $1.0 * $1.1 }
    }
    return single
  }
}
