import Scenarios
import Tabular

extension Command {
  /// `kohort merge FOLDER PART…`.
  static let merge = Command(
    path: ["merge"],
    summary: Phrase("put the shards of a run with --draws together"),
    details: [
      Phrase(
        """
        Each PART is a folder written by kohort run FOLDER --draws N --shard A/N --out PART, all \
        with the same folder, scenario, years, draws and seed. What is written is byte for byte \
        what the run would have written by itself. A shard that failed is run again alone.
        """),
      Phrase(
        """
        FOLDER must be as it was: parts of other inputs are refused, and so is a part whose \
        manifest does not match its files.
        """),
    ],
    operands: [
      Operand(name: Phrase("FOLDER"), kind: .folder, help: Phrase("The scenario folder.")),
      Operand(
        name: Phrase("PART"), kind: .folder, isRepeated: true,
        help: Phrase("The result folders of the shards.")),
    ],
    flags: [
      .scenario, .to, .region, .quantiles, .threads, .hideBelow, .out, .format, .plain, .width,
      .quiet,
    ],
    examples: [
      "kohort merge Datasets/asker del1 del2 --out resultat"
    ],
    perform: { typed, tool in
      let output = try RunOutput(typed, tool.surroundings)
      try requireFolder(typed.operands[0])
      for folder in typed.operands.dropFirst() { try requireResult(folder) }
      try tool.requirePlace(of: output, besides: [typed.operands[0]], typed.command)
      let parts = Array(typed.operands.dropFirst())
      let draws = try parts.map { try ShardFolder.read($0) }
      guard let futures = ShardFolder.futures(draws[0]) else {
        throw Problems([
          Problem(
            file: parts[0], found: Phrase("damaged draws"),
            expected: Phrase("the draws of a shard"))
        ])
      }
      var asked = FutureRequest(
        draws: futures.draws, seed: futures.seed,
        threads: typed.number(.threads) ?? FutureRequest.processors, shards: futures.shards,
        parts: draws)
      try asked.takeLevels(typed)
      let request = RunRequest(
        folder: typed.operands[0], scenarios: typed.list(.scenario), lastYear: typed.number(.to),
        region: typed.text(.region), language: typed.language, futures: asked,
        hiddenBelow: typed.number(.hideBelow))
      let outcome = try tool.engine.run(request, { _ in })
      if !output.isQuiet { tool.streams.warn(outcome.warnings) }
      if let folder = output.folder {
        let note = tool.note(output)
        try tool.write(output.files(of: outcome, note: note), of: outcome, to: folder, note: note)
      }
      try output.show(outcome, on: tool.streams)
      if let folder = output.folder, !output.isQuiet {
        tool.noteTables(of: outcome, in: folder)
      }
      return .done
    })
}
