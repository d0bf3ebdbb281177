import Scenarios

extension Command {
  /// `kohort init FOLDER`.
  static let initialise = Command(
    path: ["init"],
    summary: "make a scenario folder to start from",
    details: [
      """
      Writes a small scenario folder that runs as it is, every row with source and status, to be \
      changed into one's own. FOLDER must be new or empty.
      """
    ],
    operands: [
      Operand(name: "FOLDER", kind: .folder, help: "The folder to make.")
    ],
    flags: [.quiet],
    examples: ["kohort init min-kommune", "kohort run min-kommune"],
    perform: { typed, tool in
      let folder = typed.operands[0]
      if !SystemFiles.names(in: folder).isEmpty {
        throw OutputError.cannotCreate(path: folder, reason: "the folder is there and not empty")
      }
      let files = try tool.engine.example()
      try OutputFolder(folder).write(files)
      if !typed.has(.quiet) {
        tool.streams.note(
          "Wrote \(counted(files.count, "file")) to \(folder). Try: kohort run \(folder)")
      }
      return .done
    })
}
