import Demography
import Outcomes
import PeopleInputs
import ResultFiles
import Runs
import ServiceDemand
import Tabular

/// The work of a report: draws computed, written as shards, or put together from shards.
package struct EnsembleTask {
  /// The stem of the file of draws of persons.
  package static let population = "framtider"
  /// The stem of the file of draws of need and what follows from it.
  package static let need = "framtider-behov"

  package let run: ScenarioRun
  package let base: EnsembleBase
  package let wanted: WantedNumbers
  package let shown: ShownRegion
  package let request: FutureRequest
  /// What is computed besides persons, under some processes.
  let following: (UncertaintyInput) throws(Problems) -> FutureDemand?

  private var years: [Int] { base.years }

  /// The places of the regions that are shown together, where they are more than one.
  private var summed: Set<Int> {
    if shown.codes.count < 2 { return [] }
    return Set(base.regions.indices.filter { shown.codes.contains(base.regions[$0].code) })
  }

  /// The numbers of all futures.
  package func numbers(
    _ input: UncertaintyInput, progress: @escaping @Sendable (FutureProgress) -> Void = { _ in }
  ) throws -> EnsembleNumbers {
    var numbers = EnsembleNumbers(
      wanted: wanted, years: years, levels: request.levels, shown: shown.codes)
    let sums = try ensemble(input, progress).run(demand: try demand(input), summed: summed) {
      numbers.add($1, threads: request.threads)
    }
    numbers.demand = sums.demand
    if let regions = sums.regions { numbers.show(regions) }
    return numbers
  }

  /// The numbers with one source at a time, for the split of the variance.
  package func parts(_ input: UncertaintyInput) throws -> [VariancePart] {
    var parts: [VariancePart] = []
    for source in VarianceSource.all {
      let alone = input.only(source.holds)
      if alone.processes.isEmpty { continue }
      parts.append(VariancePart(name: source.name, numbers: try numbers(alone)))
    }
    return parts
  }

  private func ensemble(
    _ input: UncertaintyInput, _ progress: @escaping @Sendable (FutureProgress) -> Void
  ) -> EnsembleRun {
    let futures = DrawnFutures(
      seed: request.seed, input: input, steps: base.steps, yearsPerStep: base.axis.width)
    var ensemble = EnsembleRun(
      base: base, futures: futures, wanted: wanted, request: request)
    ensemble.progress = progress
    return ensemble
  }

  /// What is computed of the region shown besides its persons.
  private func demand(_ input: UncertaintyInput) throws -> EnsembleRun.Demand? {
    guard let following = try following(input),
      let place = base.regions.firstIndex(where: { $0.code == shown.codes[0] })
    else { return nil }
    let region = run.regions.first { $0.code == shown.codes[0] }
    var history = RegionFutures(block: 0)
    for (year, population) in region?.populations ?? [:] where year < run.startYear {
      history.persons[year] = AgeBlocks(population)
    }
    return EnsembleRun.Demand(
      region: place, history: history, series: following.labels, years: following.years,
      compute: { following.numbers($0) })
  }

  // MARK: Shards

  private func header(
    _ digest: String, regions: [String], series: [String], shard: Int, shards: Int
  ) -> PartialHeader {
    PartialHeader(
      run: digest, seed: request.seed, draws: request.draws, shard: shard,
      shards: shards, years: years, regions: regions, series: series)
  }

  /// The draws of a shard as files.
  package func partials(
    _ input: UncertaintyInput, digest: String,
    progress: @escaping @Sendable (FutureProgress) -> Void = { _ in }
  ) throws -> [OutputFile] {
    var tables: [DrawTable] = []
    let sums = try ensemble(input, progress).run(demand: try demand(input)) {
      tables.append($1)
    }
    let (shard, shards) = (request.shard, request.shards)
    let places = tables.indices.flatMap { table in
      tables[table].regions.indices.map { (table, $0) }
    }
    let codes = base.regions.map(\.code)
    let header = header(
      digest, regions: codes, series: wanted.names, shard: shard, shards: shards)
    var files = [
      file(Self.population, header) { region, series, year in
        let (table, place) = places[region]
        return tables[table].numbers(region: place, series: series, year: year)
      }
    ]
    if let demand = sums.demand {
      let header = self.header(
        digest, regions: demand.regions, series: demand.series, shard: shard, shards: shards)
      files.append(file(Self.need, header, demand.numbers))
    }
    return files
  }

  private func file(
    _ name: String, _ header: PartialHeader, _ row: (Int, Int, Int) -> [Double]
  ) -> OutputFile {
    var bytes: [UInt8] = []
    PartialResult.write(header, row: row) { bytes += $0 }
    return OutputFile(name: "\(name).trekk", bytes: bytes)
  }

  /// The numbers of all futures from the files of all shards.
  package func merged(digest: String, _ demand: FutureDemand?) throws(Problems) -> EnsembleNumbers {
    let people = try parts(
      Self.population, regions: base.regions.map(\.code), series: wanted.names,
      signed: wanted.names.count, digest)
    var numbers = EnsembleNumbers(
      wanted: wanted, years: years, levels: request.levels, shown: shown.codes)
    let places = summed
    let sums = DrawTable(
      regions: [DrawTable.sum], series: places.isEmpty ? [] : wanted.names, years: years,
      draws: 0..<request.draws)
    for region in base.regions.indices {
      let table = table(people, regions: region..<(region + 1))
      numbers.add(table, threads: request.threads)
      if places.contains(region) { sums.add(table) }
    }
    if !places.isEmpty { numbers.show(sums) }
    if let demand {
      let parts = try parts(
        Self.need, regions: [shown.codes[0]], series: demand.labels, signed: demand.firstOfMoney,
        digest)
      numbers.demand = table(parts, regions: 0..<1)
    }
    return numbers
  }

  /// The rows of some regions, the shards after one another.
  private func table(_ parts: [PartialResult], regions: Range<Int>) -> DrawTable {
    let header = parts[0].header
    let table = DrawTable(
      regions: Array(header.regions[regions]), series: header.series, years: header.years,
      draws: 0..<header.draws)
    for (place, region) in regions.enumerated() {
      for series in header.series.indices {
        for year in header.years.indices {
          let row = parts.flatMap { $0.draws(region: region, series: series, year: year) }
          table.fill(region: place, series: series, year: year, row)
        }
      }
    }
    return table
  }

  /// The files of one kind in the order of the shards, all there and all of this run; series from
  /// `signed` on may be negative.
  private func parts(
    _ name: String, regions: [String], series: [String], signed: Int, _ digest: String
  ) throws(Problems) -> [PartialResult] {
    var problems: [Problem] = []
    var found: [PartialResult] = []
    for folder in request.parts {
      guard let file = folder.first(where: { $0.name.hasSuffix("\(name).trekk") }) else {
        continue
      }
      do throws(PartialResultError) {
        found.append(try PartialResult(file.bytes))
      } catch {
        problems.append(
          Problem(
            file: file.name, found: Phrase("a damaged file, or none of Kohort's draws"),
            expected: Phrase("the draws of a shard"), advice: Phrase("run the shard again")))
      }
    }
    let shards = found.first?.header.shards ?? request.shards
    var others: [String] = []
    for part in found {
      let wanted = header(
        digest, regions: regions, series: series, shard: part.header.shard, shards: shards)
      if part.header != wanted {
        others.append(String(part.header.shard))
      } else if let row = part.unsound(signed: signed) {
        let place = "\(series[row.series]) \(years[row.year])"
        problems.append(
          Problem(
            file: "shard \(part.header.shard)",
            found: Phrase("a draw of \(place) that is negative or no number"),
            expected: Phrase("the draws of a shard"), advice: Phrase("run the shard again")))
      }
    }
    // One cause, however many shards it is seen in.
    if !others.isEmpty {
      problems.append(
        Problem(
          file: "shard \(others.joined(separator: ", "))", found: Phrase("draws of another run"),
          expected: Phrase("the same folder, scenario, years, draws and seed as here")))
    }
    for shard in 1...max(1, shards) {
      let count = found.count { $0.header.shard == shard }
      if count != 1 {
        problems.append(
          Problem(
            file: "shard \(shard)/\(shards)",
            found: count == 0 ? Phrase("nothing") : Phrase("\(count) of it"),
            expected: Phrase("each shard once"),
            advice: count == 0
              ? Phrase("run it: kohort run … --shard \(shard)/\(shards)") : .empty))
      }
    }
    if !problems.isEmpty { throw Problems(problems) }
    return found.sorted { $0.header.shard < $1.header.shard }
  }

  package init(
    run: ScenarioRun, base: EnsembleBase, wanted: WantedNumbers, shown: ShownRegion,
    request: FutureRequest,
    following: @escaping (UncertaintyInput) throws(Problems) -> FutureDemand?
  ) {
    self.run = run
    self.base = base
    self.wanted = wanted
    self.shown = shown
    self.request = request
    self.following = following
  }
}
