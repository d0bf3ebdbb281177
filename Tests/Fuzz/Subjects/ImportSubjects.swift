import Scenarios
import Tabular

/// Damaged files of a statistics bank, and what is asked of them.
struct ImportInput {
  let corpus: Corpus

  func input(_ random: inout SplitMix64) -> FuzzCase {
    var input = FuzzCase(files: [:])
    for _ in 0..<(random.chance(0.15) ? 2 : 1) {
      let file = random.pick(corpus.imports)
      input.files[file.name] = file.bytes
    }
    Mutator(words: corpus.words).damage(&input, &random)
    // A file is named after the region it is of.
    let own = input.files.keys.sorted().first?.prefix { $0 != "-" }
    input.asked.region =
      random.chance(0.8)
      ? own.map(String.init) : random.pick(["3203", "4012", "301", "alle", "1", "", "0", "Asker"])
    if random.chance(0.1) {
      input.asked.options = ReadingOptions(
        separator: random.pick([nil, UInt8(ascii: ";"), UInt8(ascii: ","), 9]),
        decimalMark: random.pick([nil, .comma, .point]),
        encoding: random.pick([nil, .utf8, .windows1252]))
    }
    return input
  }
}

/// `kohort import ssb`.
struct ImportSubject: Subject {
  let corpus: Corpus

  func input(_ random: inout SplitMix64) -> FuzzCase { ImportInput(corpus: corpus).input(&random) }

  func read(_ input: FuzzCase, _ laws: inout Laws) throws {
    let files = input.files.inOrder.map { (name: $0.key, bytes: $0.value) }
    let (region, options) = (input.asked.region ?? "", input.asked.options)
    if CountryImport.words.contains(region) {
      let country = try CountryImport(files: files, options: options).populations()
      laws.require(!country.regions.isEmpty, "a country of no regions")
      for warning in country.warnings { laws.told(warning.en) }
      try check(country.regions, csv: country.csv(), &laws)
    } else {
      let imported = try SSBImport(files: files, region: region, options: options).population()
      for warning in imported.warnings { laws.told(warning.en) }
      for (_, format) in imported.formats { laws.told(format.en) }
      try check([imported], csv: imported.csv(), &laws)
    }
  }

  /// What was written is a folder, and persons are not negative.
  private func check(
    _ regions: [ImportedPopulation], csv: String, _ laws: inout Laws
  ) throws {
    laws.fingerprint.add(csv)
    for region in regions {
      laws.require(!region.years.isEmpty, "\(region.region): no years")
      for year in region.years {
        laws.require(year.total >= 0, "\(region.region) \(year.year): \(year.total) persons")
      }
    }
    // A run begins in a year that all regions have, and a country's files need not have one.
    if Set(regions.map { $0.years.last?.year }).count > 1 { return }
    do {
      _ = try ScenarioFolder(files: [FolderSchema.population.fileName: Array(csv.utf8)])
    } catch {
      laws.require(false, "what was imported cannot be read: \(error)")
    }
  }
}

/// `kohort import ssb --describe`.
struct DescribeSubject: Subject {
  let corpus: Corpus

  func input(_ random: inout SplitMix64) -> FuzzCase {
    var input = FuzzCase(files: [:])
    if random.chance(0.7) { return ImportInput(corpus: corpus).input(&random) }
    // Any table may be described.
    let folder = random.pick(corpus.folders)
    let name = random.pick(folder.keys.sorted())
    input.files[name] = folder[name]
    Mutator(words: corpus.words).damage(&input, &random)
    return input
  }

  func read(_ input: FuzzCase, _ laws: inout Laws) throws {
    var problems: [Problem] = []
    for (name, bytes) in input.files.inOrder {
      do throws(Problems) {
        let told = try StatBankTable.describe(
          bytes: bytes, source: name, options: input.asked.options)
        for language in Language.allCases { laws.told(told[language]) }
      } catch {
        problems += error.items
      }
    }
    if !problems.isEmpty { throw Problems(problems) }
  }
}
