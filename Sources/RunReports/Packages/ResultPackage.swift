import FolderText
import Outcomes
import ResultFiles
import ScenarioFolders
import Tabular

/// A result folder as a Data Package: one resource with a Table Schema for every CSV file in it.
public enum ResultPackage {
  /// The tables of a result as files, each with what `besides` makes of it, and the package that
  /// describes them and the inputs that are kept.
  public static func files(
    of tables: [DeferredTable], kept: [OutputFile], title: String, _ dialect: CSVWriter.Dialect,
    _ language: Language, besides: (DeferredTable, Table) -> OutputFile? = { _, _ in nil }
  ) -> [OutputFile] {
    let writer = CSVWriter(dialect)
    var files: [OutputFile] = []
    var resources: [DataPackage.Resource] = []
    for deferred in tables {
      let table = deferred.table
      files.append(OutputFile(name: "\(table.name).csv", bytes: writer.bytes(table)))
      resources.append(resource(table, dialect, language))
      if let more = besides(deferred, table) { files.append(more) }
    }
    resources += kept.compactMap { resource(kept: $0, language) }
    return files + [file(title: title, resources)]
  }

  /// A result table as it is written.
  public static func resource(
    _ table: Table, _ dialect: CSVWriter.Dialect, _ language: Language
  ) -> DataPackage.Resource {
    DataPackage.Resource(
      table, dialect, isYear: { $0.id == ColumnSpec.year.key.nb })
  }

  /// An input that is kept beside the results, or `nil` for a file that is not one.
  public static func resource(
    kept file: OutputFile, _ language: Language
  ) -> DataPackage.Resource? {
    guard file.name.hasPrefix(KeptInputs.prefix) else { return nil }
    let name = String(file.name.dropFirst(KeptInputs.prefix.count))
    guard let schema = FolderSchema.files.first(where: { $0.fileName == name }) else { return nil }
    return try? FolderPackage.resource(schema, path: file.name, bytes: file.bytes, language)
  }

  /// The file that describes the resources.
  public static func file(title: String, _ resources: [DataPackage.Resource]) -> OutputFile {
    let package = DataPackage(name: "kohort-resultat", title: title, resources: resources)
    return OutputFile(name: DataPackage.fileName, bytes: package.bytes())
  }
}
