/// Headings that tell a column of codes, or one of remarks, whatever stands in it and wherever it is.
package enum StubHeading {
  /// Dimensions that have codes without being one of the roles; numbers in them are codes.
  private static let others = [
    "sivilstand", "sivilstatus", "marital status", "landbakgrunn", "country background",
    "innvandringskategori", "immigration category", "innvandrarkategori", "statsborgerskap",
    "statsborgarskap", "citizenship", "retning", "direction", "fødeland", "country of birth",
    "utdanning", "utdanningsnivå", "education", "level of education",
    "husholdningstype", "hushaldstype", "type of household", "hushtype", "alternativ",
    "alternative", "framskriv", "scenario", "antall barn", "number of children", "botid",
    "bygningstype", "næring", "yrke", "religion", "flyttetype",
  ]

  /// Columns that say something about the figures and part nothing.
  private static let remarks: Set<String> = [
    "kilde", "kilder", "kjelde", "kjelder", "source", "sources", "status", "obs_status", "nastatus",
    "merknad", "merknader", "merknadar", "notat", "notater", "note", "notes", "fotnote", "fotnoter",
    "footnote", "kommentar", "kommentarer", "kommentarar", "comment", "comments", "anmerkning",
    "remark", "remarks", "enhet", "eining", "måleenhet", "måleeining", "unit", "units", "flagg",
    "flag", "symbol",
    "oppdatert", "sist oppdatert", "updated", "last updated", "hentet", "henta", "url", "lenke",
    "link", "fil", "filnavn", "file",
  ]

  private static let units: Set<String> = [
    "enhet", "eining", "måleenhet", "måleeining", "unit", "units",
  ]

  /// Whether a column with this heading says in what the figures are counted.
  static func isUnit(_ heading: String) -> Bool { units.contains(heading.trimmed.lowercased()) }

  /// Whether a heading names a dimension that parts the population and has none of the roles.
  package static func isOther(_ heading: String) -> Bool {
    others.contains(heading.trimmed.lowercased())
  }

  /// Whether a column with this heading holds codes, even where they are numbers.
  static func isCode(_ heading: String) -> Bool {
    StatBankRole(heading: heading) != nil || isOther(heading)
  }

  /// Whether a column with this heading holds remarks, which are left out.
  package static func isRemark(_ heading: String) -> Bool {
    remarks.contains(heading.trimmed.lowercased())
  }
}

extension TextTable {
  /// The different texts of its columns of units, in order.
  package var unitTexts: [String] {
    header.indices.filter { StubHeading.isUnit(header[$0]) }.flatMap {
      distinct($0, from: 0, limit: rowCount)
    }
  }
}
