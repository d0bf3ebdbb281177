import Scenarios
import Tabular

extension Command {
  /// `kohort init FOLDER`.
  static let initialise = Command(
    path: ["init"],
    summary: Phrase("make a scenario folder to start from"),
    details: [
      Phrase(
        """
        Writes a small scenario folder that runs as it is, every row with source and status, to be \
        changed into one's own. FOLDER must be new or empty.
        """)
    ],
    operands: [
      Operand(name: Phrase("FOLDER"), kind: .folder, help: Phrase("The folder to make."))
    ],
    flags: [.quiet],
    examples: ["kohort init min-kommune", "kohort run min-kommune"],
    perform: { typed, tool in
      let folder = typed.operands[0]
      if try !OutputFolder(folder).names().isEmpty {
        throw OutputError.cannotCreate(
          what: Phrase(verbatim: folder), reason: Phrase("the folder is there and not empty"))
      }
      let files = try tool.engine.example(typed.language)
      try tool.write(files, in: folder)
      if !typed.has(.quiet) {
        tool.streams.note(
          files.count == 1
            ? Phrase("Wrote 1 file to \(folder). Try: kohort run \(folder)")
            : Phrase("Wrote \(files.count) files to \(folder). Try: kohort run \(folder)"))
      }
      return .done
    })
}
