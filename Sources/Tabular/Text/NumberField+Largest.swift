extension NumberField {
  /// The largest number a file may hold, cells and sums alike: there are fewer than 1e10 people.
  ///
  /// The one rule for folders and for files of the statistics bank; whole numbers below it and sums of
  /// all cells a table may have (``Cube/limit``) fit an `Int`.
  package static let largest = 1e10

  /// What is expected where a number is larger.
  package static let belowLargest = Phrase(
    "a number below ten billion: the world has fewer people")
}
