import Demography
import FolderText
import Outcomes
import PeopleTables
import ScenarioFolders
import ServiceDemand
import Tabular

/// A number of a result that somebody asks about, found from a few words in any order:
/// `boligtrapp 2030 trinn 5`, `67–79 år 2030`, `aldersbæreevne 2040`, `driftskostnad 2026 …`.
struct AskedNumber: Equatable {
  /// What the number is of.
  enum Subject: Equatable {
    /// Users on a rung of a ladder; the whole ladder where the rung is `nil`.
    case need(ladder: String, rung: String?)
    /// An age ratio, by its name.
    case ratio(String)
    /// A row of a table, by words of the row and of the column.
    case cell(table: ResultTables.Entry, words: [String])
    /// Cells of a table added up, as a figure of the report does.
    case sum(table: ResultTables.Entry, ReportSum)
    /// How far off the method was for the place.
    case score(ScoreStory)
    /// Persons of some ages, of both sexes or of one.
    case persons(AgeBounds, Sex?)
  }

  /// Where a problem of a question stands, until it is told in a language.
  static let place = "question"

  let subject: Subject
  /// The table it is asked in; `nil` where it is of people, need or a ratio.
  var table: ResultTables.Entry? {
    switch subject {
    case .cell(let table, _), .sum(let table, _): table
    case .need, .ratio, .score, .persons: nil
    }
  }
  /// The year; `nil` where a column without a year is asked about.
  package let year: Int?

  /// Reads a question.
  ///
  /// - Parameters:
  ///   - text: the words.
  ///   - outcome: what the result was made of: its ladders and ratios have names.
  ///   - tables: the tables of the result.
  ///   - scenario: the scenario that is asked about; `nil` for any that has the table.
  /// - Throws: what was found and what can be asked.
  init(
    _ text: String, of outcome: ScenarioOutcome, tables: ResultTables, scenario: String? = nil
  ) throws(Problems) {
    let folder = outcome.folder
    let first = outcome.shown.populations.keys.min() ?? outcome.run.startYear
    let years = first...outcome.run.endYear
    var rest = Self.plain(text)
    let year = Self.takeYear(&rest, years)
    self.year = year
    let isFuture = tables.hasFutures && year.map { $0 > outcome.run.startYear } ?? false
    switch ReportWords(scenario: outcome, hasFutures: isFuture).asked(rest) {
    case .words(let words): rest = words
    case .score(let score):
      subject = .score(score)
      return
    case .sum(let sum):
      guard year != nil else {
        throw Self.problem(text, Self.aYear(of: years), folder)
      }
      let entries = tables.entries.filter { $0.base == sum.table }
      if entries.isEmpty { throw Self.problem(text, Phrase("a table of the result"), folder) }
      var words = Self.words(rest)
      subject = .sum(table: try Self.one(of: entries, &words, scenario), sum)
      return
    }
    let ladders = folder.ladders.ladders.filter { folder.ladders.uses[$0.name] != nil }
    let codes = ladders.map { (Self.plain($0.name), $0) }.sorted { $0.0.count > $1.0.count }
    let ladderNames = codes.map { ResultTables.folded($0.0) }
    if let found = tables.found(in: rest) {
      var words = found.words
      let isOfPeople = found.entries.contains { Self.ofPeople.contains($0.base) }
      let isOfLadder = found.entries.contains {
        ladderNames.contains(ResultTables.folded($0.base))
      }
      // People and need are told of by what they are, where the words say no more than that.
      if isOfPeople, year != nil {
        var left = words
        let sex = Self.takeSex(&left)
        if let ages = Self.ages(left, folder) {
          subject = .persons(ages, sex)
          return
        }
      }
      let isNeed = isOfLadder && Self.isRung(words)
      if !isNeed {
        let table = try Self.one(of: found.entries, &words, scenario)
        subject = .cell(table: table, words: words)
        return
      }
    }
    guard year != nil else {
      throw Self.problem(text, Self.aYear(of: years), folder)
    }
    if let (name, ladder) = codes.first(where: { Self.holds(rest, $0.0) }) {
      let rung = Self.words(rest.replacing(name, with: " ")).filter {
        $0 != "trinn" && $0 != "step"
      }
      if rung.isEmpty {
        subject = .need(ladder: ladder.name, rung: nil)
      } else {
        guard rung.count == 1, let found = ladder.rung(called: rung[0]) else {
          let codes = ladder.rungs.map(\.code).joined(separator: ", ")
          throw Self.problem(text, Phrase("a step of \(ladder.name): \(codes)"), folder)
        }
        subject = .need(ladder: ladder.name, rung: found.code)
      }
    } else if let ratio = folder.indicators.first(where: { rest == Self.plain($0.ratio.name) }) {
      subject = .ratio(ratio.ratio.name)
    } else {
      var words = Self.words(rest)
      let sex = Self.takeSex(&words)
      if let ages = Self.people(words, folder) {
        subject = .persons(ages, sex)
      } else if let (ladder, rung) = Self.rung(named: rest, of: ladders) {
        subject = .need(ladder: ladder, rung: rung)
      } else {
        throw Self.problem(text, Phrase("something to explain"), folder)
      }
    }
  }

  /// The table of one scenario: the one asked for, one that the question names, or the only one.
  private static func one(
    of entries: [ResultTables.Entry], _ words: inout [String], _ scenario: String?
  ) throws(Problems) -> ResultTables.Entry {
    var left = entries
    if let scenario {
      left = entries.filter { $0.scenario == nil || $0.scenario == scenario }
    } else if entries.count > 1 {
      let named = entries.filter { entry in
        entry.scenario.map { words.contains(plain($0)) } ?? false
      }
      if named.count == 1, let name = named[0].scenario {
        left = named
        words.removeAll { $0 == plain(name) }
      }
    }
    if left.count == 1 { return left[0] }
    let names = entries.compactMap(\.scenario)
    let tables = (left.isEmpty ? entries : left).map { "\($0.file).csv" }
    throw Problems([
      Problem(
        file: AskedNumber.place,
        found: left.isEmpty
          ? Phrase("no \(entries[0].base) of «\(scenario ?? "")»")
          : Phrase("\(entries[0].base) in \(tables.joined(separator: ", "))"),
        expected: names.isEmpty
          ? Phrase("the name of one of them")
          : Phrase("--scenario with one of \(names.joined(separator: ", "))"))
    ])
  }

  /// The tables of people by age groups and by single years.
  private static let ofPeople = [PopulationTable.spec.name, DetailTables.populationSpec.name]

  /// The only rung of all ladders with a name, or with whole words of its name, one of them long enough
  /// to say something.
  private static func rung(named words: String, of ladders: [Ladder]) -> (String, String)? {
    if words.isEmpty { return nil }
    let all = ladders.flatMap { ladder in
      ladder.rungs.map { (name: plain($0.name), place: (ladder.name, $0.code)) }
    }
    let same = all.filter { $0.name == words }
    let says = Self.words(words).contains { $0.count > 4 && $0 != "trinn" }
    let found = same.isEmpty && says ? all.filter { holds($0.name, words) } : same
    return found.count == 1 ? found[0].place : nil
  }

  /// Whether words ask for a rung of a ladder, and for no more; a total is a row of its table.
  private static func isRung(_ words: [String]) -> Bool {
    if words == ["total"] { return false }
    let left = words.filter { $0 != "trinn" && $0 != "step" }
    return left.count < 2 && !left.contains(where: ResultTables.isPeriod)
  }

  /// The ages of people who are asked for; `nil` where the words are about something else.
  private static func people(_ words: [String], _ folder: ScenarioFolder) -> AgeBounds? {
    let fillers = [
      "befolkning", "folketall", "folketallet", "folkemengde", "folketal", "folketalet",
      "folkemengd", "innbyggere", "innbyggjarar", "personer", "personar", "population",
      "inhabitants",
      "persons", "alder", "ages",
    ]
    return ages(words.filter { !fillers.contains($0) }, folder)
  }

  /// The sex that words say, taken out; `nil` for both.
  private static func takeSex(_ words: inout [String]) -> Sex? {
    for (sex, told) in [(Sex.female, ["kvinner", "women"]), (.male, ["menn", "men"])] {
      guard let place = words.firstIndex(where: told.contains) else { continue }
      words.remove(at: place)
      return sex
    }
    return nil
  }

  /// The ages that words say, by their group or by their bounds; everybody where there are no words.
  private static func ages(_ words: [String], _ folder: ScenarioFolder) -> AgeBounds? {
    if words.isEmpty { return .everybody }
    let left = words.joined(separator: " ")
    if ["i alt", "total"].contains(left) { return .everybody }
    return folder.ageGroups.first { plain($0.name) == left }?.ages ?? AgeText(left)?.bounds
  }

  private static func aYear(of years: ClosedRange<Int>) -> Phrase {
    Phrase("a year of the result, \(years.lowerBound)–\(years.upperBound)")
  }

  private static func problem(
    _ text: String, _ expected: Phrase, _ folder: ScenarioFolder
  ) -> Problems {
    let ladders = folder.ladders.ladders.filter { folder.ladders.uses[$0.name] != nil }
    let rung = ladders.first.flatMap { ladder in
      folder.ladders.uses[ladder.name]?.first.map { "\(ladder.name) 2030 trinn \($0.rung)" }
    }
    let examples =
      [rung, folder.indicators.first.map { "\($0.ratio.name) 2030" }, "67–79 år 2030"]
      .compactMap { $0 }.map { "«\($0)»" }.joined(separator: ", ")
    let names = (ladders.map(\.name) + folder.indicators.map(\.ratio.name))
      .joined(separator: ", ")
    return Problems([
      Problem(
        file: AskedNumber.place, found: .quoted(text), expected: expected,
        advice: names.isEmpty
          ? Phrase(
            "such as \(examples); there are ages, and the rows of the result's tables by their names"
          )
          : Phrase(
            "such as \(examples); there are \(names), ages, and the rows of the result's tables by their names"
          ))
    ])
  }

  /// The first word that is a year of the result, taken out.
  private static func takeYear(_ text: inout String, _ years: ClosedRange<Int>) -> Int? {
    var found: Int?
    let kept = words(text).filter { word in
      guard found == nil, word.count == 4, let year = Int(word), years.contains(year) else {
        return true
      }
      found = year
      return false
    }
    text = kept.joined(separator: " ")
    return found
  }

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  /// Whether whole words of a text are these.
  private static func holds(_ text: String, _ part: String) -> Bool {
    " \(text) ".contains(" \(part) ")
  }

  /// Small letters, one kind of dash, single spaces, no punctuation or underscore between words.
  package static func plain(_ text: String) -> String {
    let dashes: Set<Character> = ["–", "—", "‑"]
    let marks: Set<Character> = ["_", ",", ";", ":", "«", "»", "\"", "?", "·", "\u{A0}"]
    // A question mark may be a code of its own.
    let kept = text.lowercased().map { character -> Character in
      if dashes.contains(character) { return "-" }
      return marks.contains(character) && character != "?" ? " " : character
    }
    return String(kept).split(separator: " ").joined(separator: " ")
  }
}
