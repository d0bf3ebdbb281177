import FolderText
import StatisticsNorway
import Tabular

extension ScenarioFolder {
  /// Holds the region of the settings, and those of the other files, against `befolkning.csv`.
  ///
  /// A number that no region has, where one is written as the name of a municipality with that number,
  /// is the fault of the name. Other regions of other files are not used, and that is told.
  func checkRegions(_ inputs: [String: InputFile], findings: Findings) {
    guard let population, !population.regions.isEmpty else { return }
    // Most folders have nothing wrong, and a nation many rows: places are found when they are asked for.
    var known: [String: RegionPlaces] = [:]
    func places(_ schema: FileSchema) -> RegionPlaces {
      if let found = known[schema.name] { return found }
      let found = RegionPlaces(schema, inputs[schema.name])
      known[schema.name] = found
      return found
    }
    let own = RegionsByName(population.regions.map { ($0.code, $0.name) })
    var blamed: Set<String> = []

    /// Tells that a region of the population is a name, where a file has the number of that name.
    func isNamed(_ code: String, in file: String) -> Bool {
      guard let name = own.written(for: code) else { return false }
      if blamed.insert(name).inserted {
        findings.add(
          places(FolderSchema.population).problem(
            of: name, expected: Phrase("the number \(code), which \(file) has")))
      }
      return true
    }
    if let region = settings.region, !own.codes.contains(region) {
      let file = FolderSchema.settings.fileName
      if !isNamed(region, in: file) {
        let codes = population.regions.prefix(8).map(\.code).joined(separator: ", ")
        let row = inputs[FolderSchema.settings.name]?.rows(findings)
          .first { $0.sets("region") }
        findings.add(
          Problem(
            file: file, line: row?.line, column: row?.place(of: "verdi")?.column,
            found: Phrase("the region «\(region)»"),
            expected: Phrase("a region of befolkning.csv: \(codes)")))
      }
    }
    for (schema, regions) in regionsOfFiles {
      if tellsOthersOnly(regions, own, schema, findings: findings, place: { places(schema) }) {
        continue
      }
      for region in regions where !own.codes.contains(region) {
        if isNamed(region, in: schema.fileName) { continue }
        let place = places(schema)
        if let code = own.code(named: region) ?? own.code(withoutZeros: region)
          ?? Municipalities.shipped.named(region).map(\.code).first(where: own.codes.contains)
        {
          findings.add(
            place.problem(
              of: region,
              expected: Phrase("the number \(code), which the region has in befolkning.csv")))
        } else if region != settings.region {
          let file = place.title(of: region)
          findings.warn(
            Self.remark(ofName: region, in: file)
              ?? Phrase("\(file): region \(region) is not in befolkning.csv and is not used"),
            quoting: schema.fileName)
        }
      }
    }
    let file = FolderSchema.population
    for region in own.names.sorted() where !blamed.contains(region) {
      Self.remark(ofName: region, in: places(file).title(of: region))
        .map { findings.warn($0, quoting: file.fileName) }
    }
  }

  /// Refuses a file that is of other places alone, and would change nothing.
  private func tellsOthersOnly(
    _ regions: [String], _ own: RegionsByName, _ schema: FileSchema, findings: Findings,
    place: () -> RegionPlaces
  ) -> Bool {
    guard let first = regions.first, !findings.isMixture else { return false }
    let areOthers = regions.allSatisfy {
      !own.codes.contains($0) && own.code(named: $0) == nil && own.code(withoutZeros: $0) == nil
        && own.written(for: $0) == nil && $0 != settings.region
        && Municipalities.shipped.named($0).isEmpty
    }
    if !areOthers { return false }
    let known = Phrase.few(own.codes.sorted())
    findings.add(
      place().problem(
        of: first, expected: Phrase("a region of befolkning.csv: \(known)"),
        advice: Phrase(
          "no row of the file is of a region of the folder, and it would change nothing")))
    return true
  }

  /// The regions of the files that have some besides the population.
  private var regionsOfFiles: [(schema: FileSchema, regions: [String])] {
    [
      (FolderSchema.migration, migration?.streams.keys.sorted() ?? []),
      (FolderSchema.programme, programme?.homes.keys.sorted() ?? []),
      (FolderSchema.subAreas, Set((subAreas?.areas ?? []).map(\.region)).sorted()),
      (FolderSchema.controls, controls?.totals.keys.sorted() ?? []),
    ]
  }

  /// What is told of a region that is the name of a municipality, which has a number.
  private static func remark(ofName region: String, in file: String) -> Phrase? {
    let named = Municipalities.shipped.named(region)
    if named.isEmpty { return nil }
    let number = named.map(\.code).joined(separator: " / ")
    return Phrase("\(file): the region «\(region)» is a name; write the number \(number)")
  }
}

/// The regions of a population, found by what other files call them.
private struct RegionsByName {
  /// What stands for the regions: numbers, or names.
  let codes: Set<String>
  /// The codes of regions whose names are written too.
  private let named: [String: String]
  /// The codes by what is left of them without the zeros they begin with.
  private let plain: [String: [String]]
  /// The regions that are the name of a municipality, by its number.
  private let numbered: [String: String]

  init(_ regions: [(code: String, name: String)]) {
    codes = Set(regions.map(\.code))
    plain = Dictionary(grouping: codes) { code in String(code.drop { $0 == "0" }) }
    named = Dictionary(
      regions.filter { !$0.name.isEmpty }.map { (NameSpellings.folded($0.name), $0.code) }
    ) { $1 }
    let numbers = regions.flatMap { region in
      Municipalities.shipped.named(region.code).map { ($0.code, region.code) }
    }
    numbered = Dictionary(numbers) { first, _ in first }
  }

  /// The regions that are names of municipalities.
  var names: Set<String> { Set(numbered.values) }

  /// The code of a region, by its name.
  func code(named name: String) -> String? { named[NameSpellings.folded(name)] }

  /// The code of a region that has lost the zeros it begins with, or got them: 301 is 0301.
  func code(withoutZeros number: String) -> String? {
    let digits = number.drop { $0 == "0" }
    guard !digits.isEmpty, digits.allSatisfy(\.isNumber) else { return nil }
    let own = plain[String(digits)] ?? []
    return own.count == 1 && own[0] != number ? own[0] : nil
  }

  /// The name that stands where a number belongs.
  func written(for number: String) -> String? { numbered[number] }
}

/// Where the regions of a file stand first.
private struct RegionPlaces {
  private let file: String
  private var places: [String: (line: Int, column: Int)] = [:]

  init(_ schema: FileSchema, _ input: InputFile?) {
    file = schema.fileName
    guard let input, schema.allColumns.contains(where: { $0.name == "region" }) else { return }
    for row in input.rows(Findings()) {
      guard let code = row.region()?.code, places[code] == nil else { continue }
      places[code] = row.place(of: "region")
    }
  }

  /// The file and the line, as a warning begins.
  func title(of region: String) -> String {
    places[region].map { "\(file):\($0.line)" } ?? file
  }

  /// That something else belongs in the place of a region.
  func problem(of region: String, expected: Phrase, advice: Phrase = .empty) -> Problem {
    let place = places[region]
    return Problem(
      file: file, line: place?.line, column: place?.column, found: .quoted(region),
      expected: expected, advice: advice)
  }
}
