import Scenarios
import Tabular

/// What must hold of tables.
extension Laws {
  /// Every number is finite, and persons are not negative.
  mutating func check(_ table: Table) {
    let keys = table.columns.map(\.key)
    require(Set(keys).count == keys.count, "\(table.name): two columns of one name: \(keys)")
    let isPeople = ["folketall", "befolkning"].contains { table.name.hasPrefix($0) }
    for (place, row) in table.rows.enumerated() {
      for (column, cell) in zip(table.columns, row.cells) {
        switch cell {
        case .number(let value):
          if !value.isFinite {
            require(false, "\(table.name): \(value) in row \(place + 1), \(column.key)")
            return
          }
          if isPeople, value < 0, column.kind == .exact || column.kind == .number(decimals: 0) {
            require(false, "\(table.name): \(value) in row \(place + 1), \(column.key)")
            return
          }
        case .series(let values):
          require(values.allSatisfy(\.isFinite), "\(table.name): a drawing that is not finite")
        default: break
        }
      }
    }
  }

  /// A file is read back as the table it was written from; its cube too, where it is one.
  mutating func checkWritten(_ table: Table, _ bytes: [UInt8]) {
    fingerprint.add(bytes)
    do {
      let read = try TextTable(written: bytes, source: table.name)
      let columns = table.columns.filter { $0.kind != .trend }.count
      require(
        read.rowCount == table.rows.count && read.header.count == columns,
        "\(table.name): read back as \(read.rowCount) rows of \(read.header.count)")
    } catch {
      // A file without a row has nothing to be told from.
      require(table.rows.isEmpty, "\(table.name): cannot be read back: \(error)")
    }
    do throws(JSONStatWriter.Failure) {
      guard let text = try JSONStatWriter(of: table)?.text(table) else { return }
      fingerprint.add(text)
      do {
        _ = try JSONStat(bytes: Array(text.utf8), source: table.name)
      } catch {
        require(false, "\(table.name): the cube cannot be read back: \(error)")
      }
    } catch {}
  }

  /// The tables of a screen in every form a screen has.
  mutating func checkScreen(_ tables: [Table], _ asked: FuzzCase.Asked) {
    for table in tables { check(table) }
    let width = isThorough ? 40 : 100
    let writer = TerminalWriter(language: asked.language, width: width, graphics: isThorough)
    shown(writer.text(tables), of: "the screen")
    if isThorough {
      fingerprint.add(MarkdownWriter(language: asked.language).text(tables))
      fingerprint.add(WorkbookWriter().bytes(tables))
    }
  }

  /// Lines above and below the tables.
  mutating func checkLines(_ lines: [String]) {
    let writer = TerminalWriter()
    for line in lines {
      for part in writer.wrapped(line) { shown(part, of: "a line") }
    }
  }
}
