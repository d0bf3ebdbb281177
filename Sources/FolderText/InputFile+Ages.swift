import Tabular

extension FolderSchema {
  /// Columns of groups of ages, by file; where single years of age are given one by one they are not here.
  static let groupsOfAges: [String: [String]] = [
    controls.name: ["aldersgruppe"], indicators.name: ["teller", "nevner"],
    ladderUse.name: ["aldersgruppe", "nevner"], references.name: ["aldersgruppe", "nevner"],
    prevalence.name: ["aldersgruppe"],
    unitCosts.name: ["aldersgruppe"], scenarios.name: ["verdi"],
  ]

  /// The ages that are told where they stand alone: groups that begin there are mostly open.
  static let openAges = 16...120
}

extension InputFile {
  /// Tells an age that stands alone where groups of ages stand: `80` may be what a spreadsheet made of
  /// `80+`.
  package func tellSingleAges(_ findings: Findings) {
    for column in FolderSchema.groupsOfAges[schema.name] ?? [] where place(of: column) != nil {
      let all = rows(findings).filter { row in
        schema != FolderSchema.scenarios || ["nevner", "denominator"].contains(row.text("felt"))
      }
      let single = Set(all.flatMap { Self.single($0.text(column)) })
      var told: Set<Int> = []
      for row in all {
        for age in Self.single(row.text(column))
        where FolderSchema.openAges.contains(age) && single.isDisjoint(with: [age - 1, age + 1])
          && told.insert(age).inserted
        {
          guard let place = row.place(of: column) else { continue }
          findings.warn(
            Phrase(
              "\(name):\(place.line):\(place.column): «\(age)» is one year of age alone; \(age) years and over are written \(age)+"
            ), quoting: name)
        }
      }
    }
  }

  /// The ages that stand alone in a text such as `80` or `0–15 + 67`.
  private static func single(_ text: String) -> [Int] {
    text.replacing(" + ", with: "&").split(separator: "&").compactMap { Int($0.trimmed) }
  }

  /// Tells names that a spreadsheet made a date of: `05.sep` was 5–9.
  package func tellDates(_ findings: Findings) {
    let columns = schema.columns.filter {
      switch $0.content {
      case .name, .text: !["verdi", "innflytting", "merknad"].contains($0.name)
      default: false
      }
    }
    for column in columns {
      guard let place = place(of: column.name) else { continue }
      var told: Set<String> = []
      for row in 0..<rowCount {
        let text = table.text(row, place)
        guard text.utf8.count <= 8, text.utf8.contains(UInt8(ascii: ".")), Self.isDate(text),
          told.insert(text).inserted
        else { continue }
        let (line, number) = (table.place(row, place).line, table.place(row, place).column)
        findings.warn(
          Phrase(
            "\(name):\(line):\(number): «\(text)» looks like a date that a spreadsheet made of ages or a code; let the column be text there"
          ), quoting: name)
      }
    }
  }

  /// Whether a text is a day and a month, or a month and a year, as spreadsheets write them.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.lowercased().split(separator: ".").map(\.trimmed)
    guard parts.count == 2 else { return false }
    let isDayFirst = DateText.month(parts[1]) != nil
    let (number, month) = isDayFirst ? (parts[0], parts[1]) : (parts[1], parts[0])
    return DateText.month(month) != nil && (1...2).contains(number.count)
      && number.allSatisfy(\.isNumber)
  }
}
