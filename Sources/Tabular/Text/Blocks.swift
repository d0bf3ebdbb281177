/// The three blocks of a delimited file: title lines, the table, footnotes.
struct Blocks {
  /// The records above the header.
  var titles: Range<Int>
  /// The record of the header.
  var header: Int
  /// The records of the table.
  var rows: Range<Int>
  /// The records below the table.
  var footnotes: Range<Int>

  /// Finds the blocks.
  ///
  /// Titles: records of one filled field at the top, while the table is wider; also a first block
  /// of records of another width that ends in a blank line. The header is the first record after
  /// them. Footnotes: the records at the end that follow a blank line, where none of them is as
  /// wide as the header (or all have one filled field). `titleLines` puts the header on the first
  /// record below that many lines.
  init(_ records: Records, titleLines: Int?) {
    let count = records.count
    var header = 0
    if let titleLines {
      while header < count, Int(records.lines[header]) <= titleLines { header += 1 }
    } else {
      let (width, _) = records.commonestWidth(within: min(count, SeparatorDetection.sampleRecords))
      if width > 1 {
        if let blank = records.afterBlank.first, blank < min(count, 20),
          (0..<blank).allSatisfy({ records.width($0) != width })
        {
          header = blank
        }
        while header < count, records.isNarrow(header) { header += 1 }
        if header == count { header = 0 }
      }
    }
    let width = header < count ? records.width(header) : 1
    var end = count
    if width > 1 {
      let lastFull = (header..<count).last {
        records.width($0) == width && !records.isNarrow($0)
      }
      let after = (lastFull ?? header) + 1
      if after < count, records.afterBlank.contains(after) { end = after }
    }
    titles = 0..<min(header, count)
    self.header = header
    rows = min(header + 1, end)..<end
    footnotes = end..<count
  }
}

extension Records {
  /// Whether only the first field of a record is filled.
  func isNarrow(_ record: Int) -> Bool {
    filledWidth(record) == 1 && (width(record) == 1 || !range(record, 0).isEmpty)
  }

  /// The records that are not as wide as the header, and their problems.
  func raggedness(
    in rows: [Int], header: Int, file: String
  ) -> [(record: Int, problem: Problem)] {
    let expected = width(header)
    var ragged = rows.filter { width($0) != expected }.map { record in
      (
        record: record,
        problem: Problem.ragged(
          file: file, line: Int(lines[record]), found: width(record), expected: expected,
          headerLine: Int(lines[header]))
      )
    }
    // A file that was cut ends in a row that lacks fields, and all others are whole.
    if ragged.count == 1, let last = rows.last, last == count - 1, width(last) < expected,
      rows.count > 1, endsWithoutLineEnd
    {
      ragged[0].problem.advice = Phrase("the file breaks off here: fetch it anew")
    }
    return ragged
  }
}

extension Problem {
  /// A record that is not as wide as its header.
  static func ragged(
    file: String, line: Int, found: Int, expected: Int, headerLine: Int
  ) -> Problem {
    Problem(
      file: file, line: line, found: found == 1 ? Phrase("1 field") : Phrase("\(found) fields"),
      expected: Phrase("\(expected) as in the header on line \(headerLine)"))
  }
}
