import Backtesting
import ScenarioFolders
import Tabular

/// From a number of a result back to people, rates, the scenario and the rows it rests on.
///
/// The run is made again from the inputs the result keeps, so what is told is what was computed, and
/// not a text about it.
public struct Explanation: Sendable {
  /// The lines, a number's origin below the number.
  public let lines: [String]

  /// Explains a number, or every figure of a sentence of the report's summary.
  ///
  /// - Parameters:
  ///   - question: a few words, such as `boligtrapp 2030 trinn 5`, `67–79 år 2030`,
  ///     `aldersbæreevne 2040`, or a table's name, a year and words of a row; or such a sentence.
  ///   - result: the result folder.
  ///   - scores: how the method did at places, for questions about the score of the report; `nil` where
  ///     nothing is known of it.
  ///   - name: one of the result's scenarios; its first where `nil`.
  ///   - language: the language of the lines.
  /// - Throws: `Problems` where the words lead nowhere, with what can be asked, and of a result that an
  ///   older version wrote without its language.
  public init(
    of question: String, in result: ResultFolder, scores: PlaceScores? = nil,
    scenario name: String? = nil, language: Language
  ) throws {
    let answers: [Answers.Answer]
    do {
      answers = try Answers(result, scores: scores, scenario: name, language: language)
        .answers(to: question)
    } catch let problems as Problems {
      throw Problems(
        problems.items.map { problem in
          var problem = problem
          // What was asked stands in no file.
          if problem.file == AskedNumber.place { problem.file = Phrase("question")[language] }
          return problem
        })
    }
    lines = answers.map { [$0.title, ""] + $0.lines }
      .reduce(into: []) { $0 += ($0.isEmpty ? [] : [""]) + $1 }
  }
}
