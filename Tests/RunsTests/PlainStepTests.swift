import Demography
import TestSupport
import Testing

/// Folders of made-up numbers against the formulas of the step written straight down.
@Suite struct PlainStepTests {
  /// One way of carrying a population forward.
  struct Method: Sendable, CustomTestStringConvertible {
    var timing = "jevn"
    var exposure = "gjennomsnitt_start_slutt"
    var openGroup = "samlet"
    var openAge = 105
    var width = 1
    var steps = 70
    var testDescription: String { "\(timing) \(exposure) \(openGroup) \(openAge)+ \(width)" }
  }

  static let methods = [
    Method(openAge: 80), Method(exposure: "med_flyttere", openAge: 80),
    Method(openAge: 130), Method(exposure: "med_flyttere", openGroup: "egen", openAge: 130),
    Method(openAge: 80, width: 5, steps: 14),
    Method(exposure: "med_flyttere", openAge: 100, width: 5, steps: 14),
    Method(exposure: "gjennomsnitt_kohort", openAge: 90, steps: 20),
    Method(exposure: "framskrevet", openAge: 90, steps: 20),
    Method(exposure: "framskrevet_overlevende", openAge: 90, steps: 20),
    Method(timing: "slutt", openGroup: "egen", openAge: 100, width: 5, steps: 14),
    Method(timing: "slutt", exposure: "med_flyttere", openAge: 95, steps: 20),
    Method(timing: "start", exposure: "med_flyttere", openAge: 95, steps: 20),
  ]

  @Test(arguments: methods) func theFolderGivesWhatTheFormulasGive(method: Method) throws {
    let made = MadeUp(method)
    let region = try #require(try made.folder.run().regions.first)
    #expect(region.steps.count == method.steps)
    #expect(region.steps.allSatisfy { $0.step.account.unbalancedCells().isEmpty })
    var people = made.start
    var agreement = Agreement()
    for step in 0..<method.steps {
      let births = made.advance(&people, step: step)
      let year = 2000 + method.width * (step + 1)
      let account = region.steps[step].step.account
      agreement.compare(account.births[0] + account.births[1], births)
      let population = try #require(region.populations[year])
      for sex in Sex.allCases {
        for group in 0...made.open {
          agreement.compare(population[sex, group: group], people[sex.rawValue][group])
        }
      }
    }
    #expect(agreement.compared == method.steps * (2 * (made.open + 1) + 1))
    #expect(agreement.worst < 1e-9)
    // Nobody was asked to leave who was not there, so that the formulas are the whole of it.
    #expect(region.steps.allSatisfy { $0.step.account.clipped.allSatisfy { $0 == 0 } })
  }

  /// Numbers made from a seed, the folder that holds them and the formulas.
  struct MadeUp {
    let method: Method
    let open: Int
    let ages: [Int]
    var start: [[Double]] = []
    var survival: [[Double]] = []
    var fertility: [Double] = []
    var outRate: [[Double]] = []
    /// Arrivals and net numbers at the first and the last step, by sex and age.
    var arrivals: [[[Double]]] = []
    var net: [[[Double]]] = []
    var folder = Folder()

    init(_ method: Method) {
      self.method = method
      open = method.openAge / method.width
      ages = (0...open).map { $0 * method.width }
      var random = SplitMix64(seed: 20_220_101)
      let (open, width) = (open, method.width)
      func cells(_ value: (Int) -> Double) -> [[Double]] {
        (0..<2).map { _ in (0...open).map(value) }
      }
      start = cells { 100 + 50 * random.uniform() - 90 * Double($0) / Double(open) }
      survival = (0..<2).map { _ in
        (0...(open + 1)).map { 1 - 0.5 * random.uniform() * Double($0 + 1) / Double(open + 2) }
      }
      fertility = ages.map { (15..<50).contains($0) ? 0.1 * random.uniform() : 0 }
      outRate = cells { _ in 0.05 * random.uniform() }
      arrivals = [0, 1].map { _ in cells { _ in 5 * random.uniform() * Double(width) } }
      net = [0, 1].map { _ in cells { _ in 2 * random.uniform() - 0.6 } }
      write()
    }

    private var lastStep: Int { 2000 + method.width * (method.steps - 1) }

    private mutating func write() {
      let words = ["kvinner", "menn"]
      folder["innstillinger"] = [
        "felt;verdi", "startår;2000", "sluttår;\(2000 + method.width * method.steps)",
        "steglengde;\(method.width)", "åpen_alder;\(method.openAge)",
        "migrasjonstid;\(method.timing)", "fødselseksponering;\(method.exposure)",
        "åpen_gruppe;\(method.openGroup)", "kjønnsforhold;1.06",
      ]
      folder["befolkning"] = ["region;kjønn;alder;år;personer"]
      folder["dodelighet"] = ["kjønn;alder;år;mål;verdi"]
      folder["fruktbarhet"] = ["alder;år;mål;verdi"]
      folder["flytting"] = ["region;strøm;kjønn;alder;år;mål;verdi"]
      for (group, age) in ages.enumerated() {
        if fertility[group] > 0 {
          folder.add("fruktbarhet", row(age, "2000;rate", fertility[group]))
        }
        for (sex, word) in words.enumerated() {
          folder.add("befolkning", row("1", word, age, 2000, start[sex][group]))
          folder.add("dodelighet", row(word, age, "2000;S", survival[sex][group]))
          folder.add("flytting", row("1;ut", word, age, "2000;rate", outRate[sex][group]))
          for (index, year) in [2000, lastStep].enumerated() {
            let cell = row(word, age, year, "antall")
            folder.add("flytting", row("1;innvandring", cell, arrivals[index][sex][group]))
            folder.add("flytting", row("1;netto", cell, net[index][sex][group]))
          }
        }
      }
      for (sex, word) in words.enumerated() {
        folder.add("dodelighet", row(word, method.openAge + 1, "2000;S", survival[sex][open + 1]))
      }
    }

    /// One step by the formulas of the design, with M net of everything; gives the births.
    func advance(_ people: inout [[Double]], step: Int) -> Double {
      let share = Double(step) / Double(method.steps - 1)
      let part = ["jevn": (0.5, 0.5), "slutt": (0, 1), "start": (1, 0)][method.timing] ?? (0, 0)
      let before = people
      var (moved, adjusted, survivors) = (before, before, before)
      for sex in 0..<2 {
        let ratio = survival[sex]
        for x in 0...open {
          let given = [0, 1].map { arrivals[$0][sex][x] + net[$0][sex][x] }
          let out = outRate[sex][x] * before[sex][x]
          moved[sex][x] = given[0] * (1 - share) + given[1] * share - out
          adjusted[sex][x] = before[sex][x] + part.0 * moved[sex][x]
        }
        for x in 1...open { survivors[sex][x] = adjusted[sex][x - 1] * ratio[x] }
        let own = method.openGroup == "egen" ? ratio[open + 1] : ratio[open]
        survivors[sex][open] += adjusted[sex][open] * own
        for x in 1...open { people[sex][x] = survivors[sex][x] + part.1 * moved[sex][x] }
      }
      var births = 0.0
      for x in 1..<open {
        let half = method.timing == "jevn" ? part.1 * moved[0][x] : 0
        let women: Double
        switch method.exposure {
        case "gjennomsnitt_start_slutt": women = (before[0][x] + people[0][x]) / 2
        case "med_flyttere": women = (adjusted[0][x] + survivors[0][x] + half) / 2
        case "gjennomsnitt_kohort": women = (before[0][x - 1] + people[0][x]) / 2
        case "framskrevet": women = before[0][x - 1]
        default: women = before[0][x - 1] * survival[0][x]
        }
        births += Double(method.width) * fertility[x] * women
      }
      let girls = births / 2.06
      people[0][0] = girls * survival[0][0] + part.1 * moved[0][0]
      people[1][0] = (births - girls) * survival[1][0] + part.1 * moved[1][0]
      return births
    }
  }
}
