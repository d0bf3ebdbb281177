/// The words by which a title, a thing counted or a code says what a table is of.
///
/// One line a subject: stems in lower case, Norwegian and English, parted by commas; the first line
/// with a stem in the text is the one. Immigrants stand before moves and births, since their words
/// have those of the others in them.
enum TableWords {
  private static let text = """
    projection: framskr, fremskr, projection, projected, prognose, forecast, hovedalternativ
    immigrants: innvandrer, innvandrar, norskfød, immigrant, landbakgrunn, country background, statsborg, citizen, utenlandsk, utanlandsk, foreign, flyktning, refugee, asyl, fødeland, country of birth
    births: levendefød, levandefød, fødte, fødde, fødsl, nyfød, fruktbarhet, live birth, newborn, births, fertility
    deaths: døde, døyd, dødsfall, dødsårsak, dødelig, dødsannsyn, deaths, mortality, forventet levealder, forventet gjenst, life expectancy, life table
    moves: flytt, innvandring, utvandring, migration, moves, relocation, emigra, utvandr
    households: hushold, hushald, household, familie, familiar, families, family, aleneboende, aleinebuande, åleinebuande, alenebuende, enslig, einsleg, living alone, one-person, bor alene, bur åleine
    dwellings: bolig, bustad, dwelling, housing
    users: bruker, brukar, users of, hjemmetjenest, heimeteneste, sykehjem, sjukeheim, omsorg, pasient, patient, recipients of care
    marriages: ekteskap, skilsmiss, marriage, divorce, viels
    labour: sysselsat, sysselset, employed, employment, arbeidsled, arbeidsstyrk, labour force, lønnstak, lønnsmott, arbeidstak, yrkesaktiv, pendl, commut, sykefrav, sjukefrav, workers
    education: elever, elevar, student, pupils, utdanning, education, barnehage, kindergarten, skolebarn, skulebarn, schoolchild
    benefits: mottak, pensjon, uføre, trygd, sosialhjelp, recipients, pension, benefit
    income: inntekt, formue, income, wealth, fattig, poverty
    voters: velger, veljar, stemmeberett, røysteberett, røystefør, stemmerett, røysterett, voter, entitled to vote, electora
    members: medlem, members, trossamfunn, trussamfunn, livssyn
    health: demens, dementia, diagnos, sykdom, sjukdom, kreftsyk, kreftsjuk, cancer, funksjonsneds, funksjonshem, funksjonshind, disab, illness
    otherDate: 31. desember, 31.12, 31 december, december 31, middelfolkem, middelfolket, mean population, average population, 1. juli, 1 july, 4. kvartal, 4th quarter
    measures: prosent, per cent, percent, promille, per 1000, per 1 000, i tusen, in thousand, i 1000, i 1 000, (1000, (1 000, 1000 pers, 1 000 pers, indeks, gjennomsnitt, average, median, andel av, andeler, andelar
    changes: tilvekst, overskudd, overskot, endring, increase, growth, change
    """

  private static let lines: [(subject: TableSubject, stems: [String])] = text.split(separator: "\n")
    .map { line in
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2, let subject = TableSubject(rawValue: String(halves[0])) else {
        preconditionFailure("not a subject: \(line)")
      }
      return (subject, halves[1].split(separator: ",").map { String($0.drop { $0 == " " }) })
    }

  /// The stems as names of files without æ, ø and å may have them: `dode` and `doede` of «døde».
  private static let plainLines: [(subject: TableSubject, stems: [String])] = lines.map { line in
    let plain = [["æ": "ae", "ø": "o", "å": "a"], ["æ": "ae", "ø": "oe", "å": "aa"]].flatMap {
      folds in
      line.stems.map { $0.map { folds[String($0)] ?? String($0) }.joined() }
    }
    return (line.subject, line.stems + plain)
  }

  /// What a text is about, nil where it has none of the words; what it also is of beside one subject.
  ///
  /// With `plain` the letters æ, ø and å may be written as others are.
  static func subject(
    of text: String, beside known: TableSubject? = nil, plain: Bool = false
  ) -> TableSubject? {
    let text = text.lowercased()
    let found = (plain ? plainLines : lines).first { line in
      line.subject != known && holds(text, anyOf: line.stems)
    }?.subject
    // Growth beside the population itself, as in the title of 06913, is no other subject.
    return found == .changes && isPopulation(text) ? nil : found
  }

  /// All that a text is about.
  static func subjects(of text: String) -> Set<TableSubject> {
    let text = text.lowercased()
    return Set(lines.filter { holds(text, anyOf: $0.stems) }.map(\.subject))
  }

  /// Whether a text names another day than 1 January.
  static func isOtherDate(_ text: String) -> Bool {
    let text = text.lowercased()
    return lines.first { $0.subject == .otherDate }?.stems.contains { text.contains($0) } ?? false
  }

  /// Whether a text has one of the stems in it, by bytes, which takes a hundredth of the time; letters
  /// put together from two are looked for as letters.
  static func holds(_ text: String, anyOf stems: [String]) -> Bool {
    var text = text
    let found = text.withUTF8 { text in
      stems.contains { stem in
        let stem = Array(stem.utf8)
        return text.indices.dropLast(stem.count - 1).contains { place in
          text[place] == stem[0] && text[place..<(place + stem.count)].elementsEqual(stem)
        }
      }
    }
    let isCombined = text.utf8.contains { $0 == 0xCC || $0 == 0xCD }
    return found || (isCombined && stems.contains { text.contains($0) })
  }

  /// The dimensions a title lists behind what is counted.
  static func dimensions(of title: String) -> [String] {
    let list = title.dropFirst(head(of: title).count).lowercased()
    return list.replacing(" og ", with: ",").replacing(" and ", with: ",").split(separator: ",")
      .map { item in
        let words = item.split(separator: " ").filter { $0 != "etter" && $0 != "by" }
        return words.joined(separator: " ")
      }.filter { !$0.isEmpty }
  }

  /// The part of a title that says what is counted, before the list of dimensions.
  static func head(of title: String) -> String {
    let ends = [", etter ", ", by ", " etter ", " by "].compactMap { title.firstRange(of: $0) }
    guard let end = ends.map(\.lowerBound).min() else { return title }
    return String(title[..<end])
  }

  private static let alternatives = [
    "framskr", "fremskr", "alternativ", "projection", "prognose", "scenario", "vekstbane",
  ]

  /// Whether the name of a dimension, or a code in it, says that it tells alternatives apart.
  static func isAlternative(_ text: String) -> Bool {
    let lower = text.lowercased()
    return holds(lower, anyOf: alternatives) || SSBLetters.letters(in: text) != nil
  }

  private static let totals: Set<String> = [
    "i alt", "ialt", "alle", "all", "total", "totalt", "totals", "sum", "samlet",
    "hele befolkningen",
    "heile befolkninga", "befolkningen i alt", "folketallet i alt", "hele folkemengden",
    "the whole population", "whole population", "entire population", "total population",
    "population in total", "begge", "both", "tot", "t", "_t", "uansett",
  ]

  /// What may stand beside «alle» and «i alt» in a total of anything.
  private static let whole = [
    "land", "countries", "person", "befolkning", "population", "innbyg", "inhabitants", "folketal",
    "folkemeng", "kategori", "categor", "gruppe", "group", "type", "verdi",
  ]

  /// Whether a code of some dimension is the total of it: «I alt», «Alle land», «Hele befolkningen».
  ///
  /// Numbers are no words: `000` of the countries is Norway, `0` of the children none.
  static func isTotal(_ text: String, of dimension: String) -> Bool {
    var words = text.lowercased().split { $0.isWhitespace || ",()".contains($0) }.map(String.init)
    // A code and its text in one cell: «0 I alt».
    if words.count > 1, words[0].allSatisfy(\.isNumber) { words.removeFirst() }
    if totals.contains(words.joined(separator: " ")) { return true }
    let rest = words.filter { !["alle", "all", "total", "totalt", "i", "alt"].contains($0) }
    guard rest.count < words.count, !words.isEmpty else { return false }
    let names = dimension.lowercased().split { !$0.isLetter }
    return rest.allSatisfy { word in
      whole.contains { word.hasPrefix($0) }
        || names.contains { word.hasPrefix($0) }
    }
  }
}
