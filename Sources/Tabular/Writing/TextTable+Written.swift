extension TextTable {
  /// Reads a file that ``CSVWriter`` wrote.
  ///
  /// Its dialect follows from the byte order mark, which only the one for spreadsheets has, so a
  /// comma is never guessed at.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - source: its name in messages.
  /// - Throws: `Problems` where it is no table.
  public init(written bytes: [UInt8], source: String) throws(Problems) {
    let isPlain = !bytes.starts(with: CSVWriter.byteOrderMark)
    try self.init(
      bytes: bytes, source: source,
      options: ReadingOptions(
        separator: isPlain ? Byte.comma : Byte.semicolon, decimalMark: isPlain ? .point : .comma,
        titleLines: 0))
  }
}
