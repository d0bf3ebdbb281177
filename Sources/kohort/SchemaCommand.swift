import Scenarios
import Tabular

extension Command {
  /// `kohort schema FOLDER`.
  static let schema = Command(
    path: ["schema"],
    summary: Phrase("describe the files of a scenario folder for other programs"),
    details: [
      Phrase(
        """
        Prints a Frictionless Data Package (datapackage.json) with a Table Schema for every file \
        of FOLDER that a run reads: its columns as they stand, what they mean, what holds a number \
        or a year, the separator and the decimal mark. Without FOLDER: every file there can be, \
        with all its columns.
        """)
    ],
    operands: [
      Operand(
        name: Phrase("FOLDER"), kind: .folder, isOptional: true,
        help: Phrase("The scenario folder."))
    ],
    flags: [],
    examples: [
      "kohort schema > datapackage.json",
      "kohort schema Datasets/asker > Datasets/asker/datapackage.json",
    ],
    perform: { typed, tool in
      guard let folder = typed.operands.first else {
        try tool.streams.out(FolderPackage.schema(tool.language).bytes())
        return .done
      }
      try requireFolder(folder)
      let package = try FolderPackage.package(try RunReport.read(folder), tool.language)
      try tool.streams.out(package.bytes())
      return .done
    })
}
