import Demography
import FolderText
import PeopleInputs
import RateEstimation

extension MigrationInput {
  /// The streams of an estimate, in the form of a folder's own.
  ///
  /// Those who leave are rates of the people who are there, so that they follow a scenario; where
  /// a cell is empty at the start of the step they are counts. Those who arrive from abroad are
  /// counts. Those who arrive from the country are shares of all movers where the places are the
  /// whole country, and counts where they are not.
  package init(_ streams: LocalStreams) {
    let panel = streams.forecast.estimate.panel
    let first = streams.forecast.estimate.jumpOff
    var byStream: [MigrationStream: [[Int: [Double]]]] = [:]
    var emptied: [MigrationStream: [[Int: [Double]]]] = [:]
    let none = [[Int: [Double]]](repeating: [:], count: panel.places.count)
    for stream in MigrationStream.allCases { (byStream[stream], emptied[stream]) = (none, none) }
    for step in 0..<streams.forecast.years {
      let moves = streams.step(step)
      let people = streams.forecast.cells[step]
      for place in panel.places.indices {
        let cells = (place * panel.cellCount)..<((place + 1) * panel.cellCount)
        byStream[.domesticIn]?[place][first + step] = Array(moves.domesticIn[cells])
        byStream[.immigration]?[place][first + step] = Array(moves.immigration[cells])
        for (stream, leaving) in [
          (MigrationStream.domesticOut, moves.domesticOut), (.emigration, moves.emigration),
        ] {
          byStream[stream]?[place][first + step] = cells.map { cell in
            people[cell] > 0 ? leaving[cell] / people[cell] : 0
          }
          let counts = cells.map { people[$0] > 0 ? 0 : leaving[$0] }
          emptied[stream]?[place][first + step] = counts
        }
      }
    }
    var regions: [String: [MigrationStream: Stream]] = [:]
    for (place, code) in panel.places.enumerated() {
      var own: [MigrationStream: Stream] = [:]
      for stream in [MigrationStream.domesticIn, .domesticOut, .immigration, .emigration] {
        let values = TablesByYear(byStream[stream]?[place] ?? [:])
        var tables = Stream()
        switch stream {
        case .domesticIn where streams.isClosed: tables.shares = values
        case .domesticIn, .immigration, .net: tables.counts = values
        case .domesticOut, .emigration:
          tables.rates = values
          let counts = emptied[stream]?[place] ?? [:]
          let isNeeded = counts.values.contains { $0.contains { $0 > 0 } }
          if isNeeded { tables.counts = TablesByYear(counts) }
        }
        own[stream] = tables
      }
      regions[code] = own
    }
    self.init(file: FolderSchema.migration.fileName, streams: regions)
  }
}
