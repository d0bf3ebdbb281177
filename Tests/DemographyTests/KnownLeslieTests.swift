import TestSupport
import Testing

@testable import Demography

/// Women of Venezuela 1965 and the United States 1967: the matrices as stored, and the same from
/// vital rates through the step's rates.
///
/// Source: Keyfitz & Flieger (1971), Population: Facts and Methods of Demography, as in the R
/// package demogR. The stored matrices lack the factor L0 / 2 in the last fertile class.
@Suite struct KnownLeslieTests {
  static let venezuela = LeslieMatrix(
    fertility: [
      0, 0.0021788202001925, 0.1483160458265961, 0.5038639736080865, 0.7302638259650618,
      0.6483871107864386, 0.4891699204579213, 0.2904378486107229, 0.0957177188633514,
      0.0213366644785059, 0.0009368945045851,
    ],
    survival: [
      0.9843370183263227, 0.9952542518467618, 0.9954905387619479, 0.9940396202696259,
      0.9924339881821949, 0.9902891290974603, 0.9864445134667434, 0.9814677372197108,
      0.9759160384060132, 0.9661406969099277,
    ])
  static let usa = LeslieMatrix(
    fertility: [
      0, 0.0010477506538035, 0.0820085574437271, 0.2884375581095023, 0.3777064313255392,
      0.2647110022196029, 0.1405144089203386, 0.0585567966464919, 0.0134388446884937,
      0.0003327251776455,
    ],
    survival: [
      0.9972036250816461, 0.9983625012792957, 0.9978062532034854, 0.9967535136023671,
      0.9961038961038960, 0.9948676558846050, 0.9923657770474070, 0.9885968222026579,
      0.9828675628684113,
    ])

  /// Stable age and reproductive value by class.
  static let venezuelaStable = columns(
    """
    0.202337493459 1
    0.165058423762 1.22585378466
    0.136141096695 1.48404454615
    0.112316585276 1.64985108223
    0.0925262787116 1.49585004642
    0.076099926044 1.08290175545
    0.0624545029036 0.664755173601
    0.051056839449 0.317259685801
    0.0415286166904 0.0941290088325
    0.0335874807188 0.0183041939429
    0.0268927562902 0.000776440536969
    """)
  static let usaStable = columns(
    """
    0.119276543872 1
    0.114635755008 1.04048290922
    0.110303566907 1.08029855263
    0.106075961808 1.04116445923
    0.101902761661 0.794426009022
    0.0978299413503 0.448315491159
    0.0938033406554 0.201483275848
    0.0897162855343 0.0690665336374
    0.0854814135135 0.0132559566059
    0.0809744296907 0.000320676301496
    """)

  @Test(arguments: [
    (venezuela, 1.206653259298, venezuelaStable), (usa, 1.037573328908, usaStable),
  ])
  func storedMatrix(matrix: LeslieMatrix, growth: Double, stable: [[Double]]) {
    #expect(near(matrix.growthFactor, growth, within: 1e-10))
    #expect(worstAbsolute(matrix.stableStructure, stable[0]) < 1e-10)
    #expect(worstAbsolute(matrix.reproductiveValues, stable[1]) < 1e-10)
  }

  /// Women and births by five-year group 10–54 (thousands of the source are persons here), and the
  /// person-years 1L0, 4L1, 5L5 … 5L80, L85 of the rounded tables.
  @Test(arguments: [
    (
      [532873, 425529, 346742, 294256, 260694, 233192, 184223, 149979, 133810.0],
      [1011, 54133, 107945, 95344, 62628, 43426, 12291, 2495, 257.0],
      [
        0.9622, 3.7687, 4.6568, 4.6347, 4.6138, 4.5863, 4.5516, 4.5074, 4.4463, 4.3639, 4.2588,
        4.1146, 3.9202, 3.6035, 3.2235, 2.8136, 2.2971, 1.5717, 0.807,
      ], 1.206685253200
    ),
    (
      [
        9_784_000, 8_784_000, 7_530_000, 6_083_000, 5_538_000, 5_897_000, 6_340_000, 6_096_000,
        5556000.0,
      ],
      [8593, 596445, 1_310_588, 867426, 439373, 227323, 67053, 4158, 0.0],
      [
        0.9829, 3.9163, 4.8855, 4.8775, 4.8668, 4.851, 4.8321, 4.8073, 4.7706, 4.7162, 4.6354,
        4.5174, 4.3491, 4.1131, 3.7709, 3.2864, 2.6514, 1.8758, 1.5435,
      ], 1.037636374633
    ),
  ])
  func fromVitalRates(
    women: [Double], births: [Double], personYears: [Double], growth: Double
  ) {
    let axis = AgeAxis(openAge: 85, width: 5)
    let lived = [personYears[0] + personYears[1]] + personYears.dropFirst(2)
    var survival = [lived[0] / 5]
    for group in 1..<17 { survival.append(lived[group] / lived[group - 1]) }
    let pooled = lived[17] / (lived[16] + lived[17])
    var fertility = [Double](repeating: 0, count: axis.count)
    for (index, pair) in zip(women, births).enumerated() { fertility[2 + index] = pair.1 / pair.0 }
    let rates = StepRates(
      axis: axis, femaleSurvival: survival + [pooled, pooled],
      maleSurvival: survival + [pooled, pooled], fertility: fertility, sexRatioAtBirth: 1.05)
    let matrix = LeslieMatrix(rates: rates, openGroup: .pooled)
    #expect(near(matrix.growthFactor, growth, within: 1e-10))
    // Read off the formula: daughters in the class 10–14.
    let expected = lived[0] / 2 * (fertility[2] + survival[3] * fertility[3]) / 2.05
    #expect(near(matrix.fertility[2] / expected, 1, within: 1e-14))
  }
}
