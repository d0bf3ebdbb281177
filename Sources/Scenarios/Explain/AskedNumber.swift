import Demography
import ServiceDemand
import Tabular

/// A number of a result that somebody asks about, found from a few words in any order:
/// `boligtrapp 2030 trinn 5`, `67–79 år 2030`, `aldersbæreevne 2040`, `driftskostnad 2026 …`.
struct AskedNumber: Equatable {
  /// What the number is of.
  enum Subject: Equatable {
    /// Users on a step of a ladder; the whole ladder where the step is `nil`.
    case need(ladder: String, step: String?)
    /// An age ratio, by its name.
    case ratio(String)
    /// A row of a table, by the table's file without ending and words of the row.
    case cell(table: String, words: [String])
    /// Persons of some ages.
    case persons(AgeBounds)
  }

  let subject: Subject
  let year: Int

  /// Reads a question.
  ///
  /// - Parameters:
  ///   - text: the words.
  ///   - folder: the folder the result was made of: its ladders and ratios have names.
  ///   - tables: the files of the result, without `.csv`.
  ///   - years: the years the result has.
  /// - Throws: what was found and what can be asked.
  init(
    _ text: String, folder: ScenarioFolder, tables: [String], years: ClosedRange<Int>
  ) throws(Problems) {
    var rest = Self.plain(text)
    guard let year = Self.takeYear(&rest, years) else {
      throw Self.problem(
        text, "a year of the result, \(years.lowerBound)–\(years.upperBound)", folder)
    }
    self.year = year
    let ladders = folder.ladders.ladders.filter { folder.ladders.uses[$0.name] != nil }
    let codes = ladders.map { (Self.plain($0.name), $0) }.sorted { $0.0.count > $1.0.count }
    if let table = tables.first(where: { rest.hasPrefix(Self.plain($0) + " ") || rest == $0 }),
      !codes.contains(where: { $0.0 == Self.plain(table.replacing("-", with: " ")) }),
      !["folketall", "befolkning"].contains(table)
    {
      subject = .cell(table: table, words: Self.words(String(rest.dropFirst(table.count))))
    } else if let (name, ladder) = codes.first(where: { Self.holds(rest, $0.0) }) {
      let step = Self.words(rest.replacing(name, with: " ")).filter {
        $0 != "trinn" && $0 != "step"
      }
      if step.isEmpty {
        subject = .need(ladder: ladder.name, step: nil)
      } else {
        guard step.count == 1, let found = ladder.step(step[0]) else {
          throw Self.problem(
            text, "a step of \(ladder.name): " + ladder.steps.map(\.code).joined(separator: ", "),
            folder)
        }
        subject = .need(ladder: ladder.name, step: found.code)
      }
    } else if let ratio = folder.indicators.first(where: { rest == Self.plain($0.ratio.name) }) {
      subject = .ratio(ratio.ratio.name)
    } else {
      subject = .persons(try Self.ages(rest, text, folder))
    }
  }

  private static func ages(
    _ rest: String, _ text: String, _ folder: ScenarioFolder
  ) throws(Problems) -> AgeBounds {
    let fillers = ["befolkning", "folketall", "folkemengde", "population", "alder", "ages"]
    let left = words(rest).filter { !fillers.contains($0) }.joined(separator: " ")
    if left.isEmpty, rest != left { return .everybody }
    if let group = folder.ageGroups.first(where: { plain($0.name) == left }) { return group.ages }
    guard let ages = AgeText(left) else {
      throw problem(text, "something to explain", folder)
    }
    return ages.bounds
  }

  private static func problem(
    _ text: String, _ expected: String, _ folder: ScenarioFolder
  ) -> Problems {
    let ladders = folder.ladders.ladders.filter { folder.ladders.uses[$0.name] != nil }
    let step = ladders.first.flatMap { ladder in
      folder.ladders.uses[ladder.name]?.first.map { "\(ladder.name) 2030 trinn \($0.step)" }
    }
    let examples =
      [step, folder.indicators.first.map { "\($0.ratio.name) 2030" }, "67–79 år 2030"]
      .compactMap { $0 }.map { "«\($0)»" }
    let names = ladders.map(\.name) + folder.indicators.map(\.ratio.name)
    let own = names.isEmpty ? "" : names.joined(separator: ", ") + ", "
    return Problems([
      Problem(
        file: "question", found: "«\(text)»", expected: expected,
        advice:
          "such as \(examples.joined(separator: ", ")); there are \(own)ages, and the rows of "
          + "the result's tables by their names")
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

  /// Small letters, one kind of dash, single spaces, no punctuation between words.
  static func plain(_ text: String) -> String {
    let dashes: Set<Character> = ["–", "—", "‑"]
    let marks: Set<Character> = [",", ";", ":", "«", "»", "\"", "?", "·", "\u{A0}"]
    // A question mark may be a code of its own.
    let kept = text.lowercased().map { character -> Character in
      if dashes.contains(character) { return "-" }
      return marks.contains(character) && character != "?" ? " " : character
    }
    return String(kept).split(separator: " ").joined(separator: " ")
  }
}
