import Scenarios

/// A folder of municipalities with rates of their own, made up, whose futures the kernel can draw:
/// gross streams, default conventions, 13 age bands and 3 ratios.
struct MadeFutures {
  /// Municipalities, at most 357.
  var places = 357
  /// Years ahead.
  var years = 30

  static let firstYear = 2022

  /// The files of the folder.
  func files() -> [String: [UInt8]] {
    var people = "region;kjønn;alder;år;personer\n"
    var moves = "region;strøm;kjønn;alder;år;mål;verdi\n"
    let year = Self.firstYear
    for (place, code) in ScenarioFolder.municipalityCodes.prefix(places).enumerated() {
      let size = 3 + place * place % 97
      for sex in ["kvinner", "menn"] {
        for age in 0...105 {
          let persons = size * max(2, age < 60 ? 100 : 100 - 2 * (age - 60)) / 40
          let movers = (20...34).contains(age) ? 12 : 3
          people += "\(code);\(sex);\(age);\(year);\(persons)\n"
          for (stream, share) in [("ut", 9), ("utvandring", 1)] {
            moves +=
              "\(code);\(stream);\(sex);\(age);\(year);rate;\(decimal(movers * share, of: 1000))\n"
          }
          for (stream, share) in [("inn", 9), ("innvandring", 2)] {
            let arriving = decimal(persons * movers * share, of: 1000)
            moves += "\(code);\(stream);\(sex);\(age);\(year);antall;\(arriving)\n"
          }
        }
      }
    }
    let bounds = [0, 1, 6, 13, 16, 20, 25, 35, 45, 55, 67, 80]
    var groups = "gruppe;fra;til\n"
    for (lower, next) in zip(bounds, bounds.dropFirst()) {
      groups += "a\(lower);\(lower);\(next - 1)\n"
    }
    groups += "a80;80;89\na90;90;\n"
    return [
      "befolkning.csv": people, "flytting.csv": moves, "aldersgrupper.csv": groups,
      "dodelighet.csv": mortality, "fruktbarhet.csv": fertility,
      "indikatorer.csv": "navn;teller;nevner\na;16–66;67+\nb;50–66;85+\nc;65+;20–64\n",
      "innstillinger.csv": "felt;verdi\nstartår;\(year)\nsluttår;\(year + years)\nåpen_alder;105\n",
      "usikkerhet.csv": """
      parameter;gjelder;prosess;mål;verdi
      fruktbarhet;landet;vandring;standardavvik;0,03
      dødelighet;begge;vandring;standardavvik;0,02
      dødelighet;begge;vandring;korrelasjon;0,5
      nettoflytting;landet;ar1;standardavvik;0,0013
      nettoflytting;landet;ar1;koeffisient;0,88
      nettoflytting;region;ar1;standardavvik;0,003
      nettoflytting;region;ar1;koeffisient;0,72
      hendelser;region;hendelser;faktor;0

      """,
    ].mapValues { Array($0.utf8) }
  }

  /// Thousandths as a decimal number with a comma.
  private func decimal(_ number: Int, of whole: Int) -> String {
    let rest = String(number % whole + whole).dropFirst()
    return "\(number / whole),\(rest)"
  }

  private var mortality: String {
    var text = "kjønn;alder;år;mål;verdi\n"
    for (sex, more) in [("kvinner", 100), ("menn", 130)] {
      var millionths = 100 * more / 100
      for age in 0...105 {
        let rate = age == 0 ? 3000 : min(millionths, 900_000)
        text += "\(sex);\(age);\(Self.firstYear);mx;\(decimal(rate, of: 1_000_000))\n"
        millionths = millionths * 109 / 100 + 1
      }
    }
    return text
  }

  private var fertility: String {
    var text = "alder;år;mål;verdi\n"
    for age in 16...49 {
      text += "\(age);\(Self.firstYear);rate;\(decimal((age - 15) * (50 - age) * 2, of: 10_000))\n"
    }
    return text
  }
}
