import Tabular

extension TextTable {
  /// A declared column, whatever language the file is in.
  package func column(_ spec: ColumnSpec) -> Int? {
    header.firstIndex { header in Language.allCases.contains { spec.declares(header, $0) } }
  }

  /// A code without the heading that a file for spreadsheets writes before it: `6` of `trinn 6`.
  package func code(_ row: Int, _ column: Int) -> String {
    let (own, heading) = (text(row, column), header[column] + " ")
    return own.hasPrefix(heading) ? String(own.dropFirst(heading.count)) : own
  }
}
