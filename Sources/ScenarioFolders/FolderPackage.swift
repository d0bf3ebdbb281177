import FolderText
import Tabular

/// A scenario folder as a Data Package: the schema that drives reading, written as Table Schemas.
///
/// Types are those of ``FileSchema/Content``: years are `year`, numbers `number`, all else `string`,
/// since a sex, an age or a code may be written in several ways. What a file and its columns mean is
/// told in one language, as the page of columns tells it; a column whose heading is not its name in
/// that language has the name as its title. What symbols of a statistics bank mean that nothing is
/// known, is told too.
public enum FolderPackage {
  /// The texts a file may have where nothing is known.
  package static let missing = ["", ".", "..", ":"]

  /// The format the project itself writes.
  private static let own = DataPackage.Format(separator: ";", decimalMark: ",", lineEnd: "\n")

  /// The whole schema: every file with all its columns, in the order the project writes them.
  public static func schema(_ language: Language) -> DataPackage {
    DataPackage(
      name: "kohort-scenariomappe", title: Phrase("The files of a scenario folder")[language],
      resources: FolderSchema.files.map { file in
        resource(
          file, path: file.fileName, headings: file.allColumns.map(\.name), format: own, language)
      })
  }

  /// A folder as it stands: its own files, columns, separators and decimal marks.
  ///
  /// Files that no run reads are left out, and so are those whose headings are not on the first
  /// line, which a Table Schema cannot say; a column no run reads is a text.
  /// - Throws: `Problems` for files that cannot be read as tables.
  public static func package(
    _ files: [String: [UInt8]], _ language: Language
  ) throws(Problems) -> DataPackage {
    var resources: [DataPackage.Resource] = []
    var problems: [Problem] = []
    for schema in FolderSchema.files {
      guard let bytes = files[schema.fileName] else { continue }
      do throws(Problems) {
        if let found = try resource(schema, path: schema.fileName, bytes: bytes, language) {
          resources.append(found)
        }
      } catch {
        problems += error.items
      }
    }
    if !problems.isEmpty { throw Problems(problems) }
    return DataPackage(
      name: "scenariomappe", title: Phrase("A scenario folder for Kohort")[language],
      resources: resources)
  }

  /// A file that is there, or `nil` where its headings are not on the first line.
  package static func resource(
    _ schema: FileSchema, path: String, bytes: [UInt8], _ language: Language
  ) throws(Problems) -> DataPackage.Resource? {
    let table = try TextTable(bytes: bytes, source: schema.fileName)
    if table.format.headerLine != 1 { return nil }
    let separator = table.format.separator.map { String(UnicodeScalar($0)) } ?? own.separator
    let format = DataPackage.Format(
      separator: separator, decimalMark: table.format.decimalMark == .point ? "." : ",",
      lineEnd: table.format.lineEnding == .crlf ? "\r\n" : "\n",
      encoding: table.format.encoding == .windows1252 ? "windows-1252" : "utf-8")
    return resource(schema, path: path, headings: table.header, format: format, language)
  }

  private static func resource(
    _ schema: FileSchema, path: String, headings: [String], format: DataPackage.Format,
    _ language: Language
  ) -> DataPackage.Resource {
    let stem = path.hasSuffix(".csv") ? String(path.dropLast(4)) : path
    return DataPackage.Resource(
      name: FileStem.of(stem), path: path, description: schema.purpose[language], format: format,
      fields: headings.map { field($0, schema, language) }, missing: missing)
  }

  /// A column by its heading, Norwegian or English.
  private static func field(
    _ heading: String, _ schema: FileSchema, _ language: Language
  ) -> DataPackage.Field {
    guard let column = schema.column(named: heading) else {
      return DataPackage.Field(name: heading, type: .string)
    }
    let type: DataPackage.FieldType =
      switch column.content {
      case .year: .year
      case .number: .number
      case .text, .name, .region, .sex, .ages, .word, .setting: .string
      }
    let name = language == .en ? column.english : column.name
    return DataPackage.Field(
      name: heading, title: name == heading ? "" : name, description: column.meaning[language],
      type: type)
  }
}
