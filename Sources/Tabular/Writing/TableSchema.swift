extension DataPackage.Resource {
  /// The file ``CSVWriter`` makes of a table, `NAME.csv`.
  ///
  /// The dimensions are the primary key where they tell rows apart.
  ///
  /// A column of numbers without decimals is `integer`, other numbers are `number`, labels and codes
  /// `string`, ordinals `integer`, or `year` where `isYear` says so; trend columns are not in the
  /// file.
  public init(
    _ table: Table, _ dialect: CSVWriter.Dialect, isYear: (Table.Column) -> Bool
  ) {
    let shown = table.columns.filter { $0.kind != .trend }
    self.init(
      name: table.name, path: "\(table.name).csv", title: table.title,
      description: table.subtitle, sources: table.source.isEmpty ? [] : [table.source],
      format: DataPackage.Format(dialect),
      fields: shown.map { column in
        DataPackage.Field(
          name: SpreadsheetText.inert(column.key),
          title: column.header == column.key ? "" : column.header,
          description: column.meaning, type: column.kind.fieldType(isYear(column)),
          id: SpreadsheetText.inert(column.id), codes: column.codes)
      },
      primaryKey: (table.dimensions ?? []).map { SpreadsheetText.inert($0) },
      missing: table.rows.contains { $0.cells.contains(.hidden) } ? ["", Table.hiddenMark] : [""])
    result = DataPackage.Result(
      table: table.declared.isEmpty ? table.name : table.declared, ladder: table.ladder,
      isStarred: table.isStarred, priceYear: table.priceYear, rows: Self.marked(table.rows))
  }

  /// The rows that are marked, by their mark in the order the marks first stand.
  private static func marked(_ rows: [Table.Row]) -> [DataPackage.Result.Rows] {
    var found: [DataPackage.Result.Rows] = []
    for (number, row) in rows.enumerated() where !row.mark.isEmpty {
      if let place = found.firstIndex(where: { $0.id == row.mark }) {
        found[place].numbers.append(number)
      } else {
        found.append(DataPackage.Result.Rows(row.mark, [number]))
      }
    }
    return found
  }
}

extension Table.Kind {
  /// What the cells of a column are in a file.
  fileprivate func fieldType(_ isYear: Bool) -> DataPackage.FieldType {
    switch self {
    case .number(let decimals, _), .percent(let decimals, _): decimals == 0 ? .integer : .number
    case .ordinal: isYear ? .year : .integer
    case .exact: .number
    case .label, .code, .trend: .string
    }
  }
}
