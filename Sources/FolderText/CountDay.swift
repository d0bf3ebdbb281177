import ServiceDemand
import Tabular

/// The days that users are counted on, in words.
extension LadderUse {
  /// When the users were counted: the year, or the day where that is not the one need is shown for.
  package func counted(shown: NeedDate) -> Phrase {
    date == shown ? Phrase(verbatim: "\(year)") : day
  }

  /// The day and the year of the count.
  fileprivate var day: Phrase { Words.day(date, of: year) }
}

extension [LadderUse] {
  /// When the users were counted, each once and the earliest first: years, or days where one of them is
  /// not the day need is shown for.
  package func counted(shown: NeedDate) -> [Phrase] {
    let isOfShown = allSatisfy { $0.date == shown }
    let sorted = sorted { ($0.populationYear, $0.year) < ($1.populationYear, $1.year) }
    return sorted.map { isOfShown ? $0.counted(shown: shown) : $0.day }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Words {
  /// A day of a year: `31. desember 2025`.
  package static func day(_ date: NeedDate, of year: Int) -> Phrase {
    phrase(date, in: needDate) + Phrase(verbatim: " \(year)")
  }
}
