import Demography
import FolderText
import ResultFiles
import Tabular

/// A small folder that runs as it is, for `kohort init`.
///
/// Every figure is made up and every row says so (`forutsetning`): it shows the columns, and is to
/// be changed into one's own.
public enum ExampleFolder {
  /// The files of the folder.
  public static var files: [OutputFile] {
    [
      file(FolderSchema.settings, settings), file(FolderSchema.population, population),
      file(FolderSchema.mortality, mortality), file(FolderSchema.fertility, fertility),
      file(FolderSchema.migration, migration), file(FolderSchema.assumptions, assumptions),
      file(FolderSchema.controls, controls), file(FolderSchema.programme, programme),
      file(FolderSchema.households, households), file(FolderSchema.subAreas, subAreas),
      file(FolderSchema.ageGroups, ageGroups),
      file(FolderSchema.indicators, indicators), file(FolderSchema.ladders, ladders),
      file(FolderSchema.ladderUse, ladderUse),
      file(FolderSchema.uncertainty, ExampleFutures.uncertainty),
      file(FolderSchema.limits, ExampleFutures.limits), file(FolderSchema.scenarios, scenarios),
    ] + ExampleServices.files.map { file($0.schema, $0.rows) } + budget.map { file($0.0, $0.1) }
  }

  /// The Data Package that describes the files to other programs, in bokmål as they are.
  public static var package: OutputFile {
    OutputFile(name: DataPackage.fileName, bytes: FolderPackage.schema(.nb).bytes())
  }

  /// What the files and their columns mean, for whoever opens the folder.
  public static func readMe(_ language: Language) -> OutputFile {
    OutputFile(name: "LESMEG.md", bytes: Array(ColumnGuide.readMe(language).utf8))
  }

  private static let region = "9999 Eksempel"
  private static let startYear = 2024

  private static func file(_ schema: FileSchema, _ rows: [String]) -> OutputFile {
    let header = schema.allColumns.map(\.name).joined(separator: ";")
    let lines = [header] + rows.map { "\($0);eksempel;forutsetning;bytt ut med egne tall" }
    let text = lines.joined(separator: "\n") + "\n"
    // Without the mark Excel reads æ, ø, å and – wrong.
    return OutputFile(
      name: schema.fileName, bytes: CSVWriter.byteOrderMark + Array(text.utf8))
  }

  private static func text(_ value: Double, decimals: Int) -> String {
    let format = NumberFormat.person(.nb)
    return (format.fixed(value, decimals: decimals) ?? "").filter { !$0.isWhitespace }
  }

  private static var settings: [String] {
    [
      "navn;Eksempel", "region;9999", "startår;\(startYear)", "sluttår;2050",
      "standardscenario;hovedbane", "sammenligning;bundet lav hoy", "behovsår;2040",
    ]
  }

  /// Five-year groups of 20 000 inhabitants or so.
  private static var population: [String] {
    let women = [
      520, 560, 600, 610, 560, 590, 640, 660, 650, 640, 690, 700, 640, 580, 540, 480, 330, 190, 90,
      25, 4,
    ]
    let men = [
      545, 590, 630, 640, 600, 620, 660, 680, 660, 650, 700, 710, 640, 570, 510, 430, 270, 130, 45,
      9, 1,
    ]
    var rows: [String] = []
    for (word, counts) in [("kvinner", women), ("menn", men)] {
      for (index, count) in counts.enumerated() {
        let ages = index == 20 ? "100+" : "\(5 * index)–\(5 * index + 4)"
        rows.append("\(region);\(word);\(ages);\(startYear);\(count)")
      }
    }
    return rows
  }

  /// Two areas, two fifths and three fifths of every group.
  private static var subAreas: [String] {
    population.flatMap { row -> [String] in
      let fields = row.split(separator: ";").map(String.init)
      let persons = Int(fields[4]) ?? 0
      let north = persons * 2 / 5
      let key = fields[1...3].joined(separator: ";")
      return [
        "\(region);01 Nord;\(key);\(north);", "\(region);02 Sør;\(key);\(persons - north);",
      ]
    }
  }

  /// Gompertz mortality with a first year of its own.
  private static var mortality: [String] {
    var rows: [String] = []
    for (word, level) in [("kvinner", 0.000_012), ("menn", 0.000_018)] {
      for age in 0...105 {
        let rate = age == 0 ? 0.0018 : 0.000_08 + level * Elementary.exp(0.105 * Double(age))
        rows.append("\(word);\(age);\(startYear);mx;\(text(rate, decimals: 7))")
      }
    }
    rows += ["kvinner;;\(startYear);e0;84,6", "kvinner;;2050;e0;88,3"]
    rows += ["menn;;\(startYear);e0;81,4", "menn;;2050;e0;86,0"]
    return rows
  }

  /// A bell around 31 years, and total fertility apart from it.
  private static var fertility: [String] {
    let ages = (15...49).map { age in
      let distance = (Double(age) - 31) / 5.5
      let rate = 0.11 * Elementary.exp(-0.5 * distance * distance)
      return "\(age);\(startYear);rate;\(text(rate, decimals: 6))"
    }
    return ages + [";\(startYear);SFK;1,5", ";2050;SFK;1,6", ";\(startYear);SRB;1,0567"]
  }

  /// Young adults leave, families come.
  private static var migration: [String] {
    var rows: [String] = []
    for word in ["kvinner", "menn"] {
      for age in 0...105 {
        let young = (Double(age) - 22) / 5
        let family = (Double(age) - 31) / 7
        let out = 0.01 + 0.09 * Elementary.exp(-0.5 * young * young)
        let into = 0.5 + 9 * Elementary.exp(-0.5 * family * family) + (age < 10 ? 4 : 0)
        rows.append("\(region);ut;\(word);\(age);\(startYear);rate;\(text(out, decimals: 5))")
        let share = age > 80 ? 0.2 : 1
        rows.append(
          "\(region);inn;\(word);\(age);\(startYear);antall;\(text(into * share, decimals: 2))")
      }
    }
    return rows
  }

  /// What L and H mean: fertility and moves as factors, life expectancy in years added.
  private static var assumptions: [String] {
    [
      "fruktbarhet;L;;\(startYear);faktor;0,9", "fruktbarhet;H;;\(startYear);faktor;1,1",
      "levealder;L;;\(startYear);tillegg;-0,1", "levealder;L;;2050;tillegg;-1,5",
      "levealder;H;;\(startYear);tillegg;0,1", "levealder;H;;2050;tillegg;1,5",
      "innenlands;L;;\(startYear);faktor;0,9", "innenlands;H;;\(startYear);faktor;1,1",
      "innvandring;L;;\(startYear);faktor;0,6", "innvandring;H;;\(startYear);faktor;1,6",
    ]
  }

  /// A projection from elsewhere, which one scenario is bound to.
  private static var controls: [String] {
    [
      "\(region);alle;2030;20900;", "\(region);alle;2040;21500;", "\(region);alle;2050;21900;",
    ]
  }

  /// New homes of three types, which two scenarios must fill.
  private static var programme: [String] {
    let homes = [("enebolig", 15), ("rekkehus", 30), ("blokk", 60)]
    var rows: [String] = []
    for year in startYear..<2050 {
      for (type, planned) in homes {
        let completed = year < 2034 ? planned : year < 2045 ? planned / 3 : 0
        let removed = type == "enebolig" && year < 2034 ? "3" : ""
        rows.append("\(region);\(type);\(year);\(completed);\(removed)")
      }
    }
    return rows
  }

  /// Heads of households by age, homes that stand empty, and who moves into new ones.
  private static var households: [String] {
    let heads = [
      ("0–17", "0"), ("18–24", "0,35"), ("25–44", "0,55"), ("45–66", "0,6"), ("67–79", "0,65"),
      ("80+", "0,75"),
    ]
    var rows = heads.map { "hovedperson;;begge;\($0.0);\(startYear);\($0.1)" }
    rows.append("ledighet;;;;\(startYear);0,05")
    for (type, persons, outside) in [
      ("enebolig", "2,9", "0,4"), ("rekkehus", "2,4", "0,5"), ("blokk", "1,8", "0,5"),
    ] {
      rows.append("beboere;\(type);;;\(startYear);\(persons)")
      rows.append("utenfra;\(type);;;\(startYear);\(outside)")
      let shares =
        type == "blokk"
        ? [("0–17", "0,1"), ("18–34", "0,5"), ("35–66", "0,3"), ("67+", "0,1")]
        : [("0–17", "0,35"), ("18–34", "0,25"), ("35–66", "0,37"), ("67+", "0,03")]
      for (ages, share) in shares {
        rows.append("profil;\(type);begge;\(ages);\(startYear);\(share)")
      }
    }
    return rows
  }

  private static var ageGroups: [String] {
    ["0–5;0;5", "6–15;6;15", "16–66;16;66", "67–79;67;79", "80–89;80;89", "90+;90;"]
  }

  private static var indicators: [String] {
    [
      "aldersbæreevne;personer 16–66 år per person 67 år og over;16–66;67+",
      "omsorgskoeffisient;personer 50–66 år per person 85 år og over;50–66;85+",
    ]
  }

  private static var ladders: [String] {
    [
      "boligtrapp;6;1;Institusjon, langtidsopphold;døgn;plass;personer;2,5;0,6;likt",
      "boligtrapp;5;2;Boliger med døgntjenester;døgn;bolig;personer;;;likt",
      "boligtrapp;3;3;Kommunalt disponerte boliger uten fast bemanning;hjemme;bolig;personer;4;;likt",
      "innsatstrapp;12;1;Langtidsopphold i institusjon;døgn;mottaker;mottakere;;;",
    ]
  }

  private static var ladderUse: [String] {
    [
      "boligtrapp;6;eldre;begge;80+;\(startYear);110;plass;;",
      "boligtrapp;5;eldre;begge;80+;\(startYear);60;bolig;;",
      "boligtrapp;3;eldre;begge;67+;\(startYear);45;bolig;;",
      "innsatstrapp;12;eldre;begge;80+;\(startYear);118;mottaker;;",
    ]
  }

  private static var scenarios: [String] {
    let names: [(name: String, description: String, fields: [String])] = [
      ("hovedbane", "eksempelets egne forutsetninger", []),
      (
        "bundet", "bundet til en framskriving utenfra",
        [
          "kontrolltotaler;ja",
          "grunn;Kjøringen er bundet og fordeler bare folketallet i kontrolltotaler.csv på alder.",
        ]
      ),
      ("lav", "lav fruktbarhet og levealder", ["alternativ;LLMM"]),
      ("hoy", "høy fruktbarhet og levealder", ["alternativ;HHMM"]),
      ("uten-flytting", "ingen flytter inn eller ut", ["alternativ;MM00"]),
      ("nedover", "flere bor i bolig med døgntjenester i stedet for institusjon", []),
      ("programmet", "innflyttingen fyller boligprogrammet", ["boligbygging;ja"]),
      (
        "forsinket", "boligprogrammet kommer fem år senere",
        ["boligbygging;ja", "boligforsinkelse;5"]
      ),
    ]
    return names.flatMap { name, description, fields in
      var fields = ["beskrivelse;\(description)"] + fields
      for field in ["kontrolltotaler", "boligbygging"]
      where !fields.contains(where: { $0.hasPrefix(field) }) { fields.append("\(field);nei") }
      return fields.map { "\(name);\($0);;" }
    }
  }
}
