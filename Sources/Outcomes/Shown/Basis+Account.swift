import FolderText
import Runs
import ScenarioFolders
import Tabular

extension ScenarioOutcome {
  /// What all that is told of the scenario rests on.
  package var basis: Basis {
    people.basis.withLadders(in: folder).with(FolderSchema.serviceFiles, in: folder)
      .withBudget(in: folder)
  }
}

extension Basis {
  /// The line that counts the rows a run rests on, and says what a star stands for.
  package func account(of run: ScenarioRun, _ language: Language) -> String {
    let name = run.scenario.name.isEmpty ? "" : " (\(run.scenario.name))"
    let estimated = estimates?.account[language] ?? ""
    let counts = Self.counts(language) { rows($0) }
    let sum = Phrase("Rests on ")[language] + counts + "\(estimated)\(name)."
    return note.map { "\(sum) \($0[language])" } ?? sum
  }

  /// Numbers of rows by status in words; rows without a status only where there are some.
  package static func counts(_ language: Language, _ rows: (RowStatus?) -> Int) -> String {
    func told(_ status: RowStatus?) -> String {
      PlainText.number(Double(rows(status)), decimals: 0, language)
    }
    let (published, derived, assumed) = (told(.published), told(.derived), told(.assumed))
    let rest =
      rows(nil) > 0
      ? Phrase(" and \(told(nil)) without status")[language] : ""
    return Phrase("\(published) published, \(derived) derived and \(assumed) assumed rows\(rest)")[
      language]
  }
}
