/// The tables of SSB's bank that are known by their numbers: data that importers of other tables add
/// their own to.
///
/// One line a subject (``TableSubject``) and its tables. A number that stands nowhere here is known
/// by what the file says about itself, and warned of. Source: public queries, scripts and files met up
/// to September 2026; 06913 has no ages and is refused for that.
package enum KnownTables {
  private static let text = """
    population 07459 10211 10826 04317 06913
    projection 09482 10213 11168 11668 12882 13599 13600 14288 14289 14746 14747
    births 04232
    deaths 05375 07902 10325
    moves 09588 13864
    changes 01223
    immigrants 05185 07110 09817
    households 06070 06844 11031
    dwellings 05940 06265
    users 11643 11644 11875 12003 12292 12293
    staff 14533
    accounts 12362 12367
    """

  private static let subjects: [String: TableSubject] = {
    var subjects: [String: TableSubject] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let name = words.first, let subject = TableSubject(rawValue: name) else {
        preconditionFailure("not a subject: \(line)")
      }
      for number in words.dropFirst() {
        precondition(subjects.updateValue(subject, forKey: number) == nil, "\(number) twice")
      }
    }
    return subjects
  }()

  /// What the table of a number is of, nil where the number is not known.
  package static func subject(of number: String) -> TableSubject? { subjects[number] }
}
