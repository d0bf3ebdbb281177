/// Words that texts in nynorsk do not have: those of bokmål, and forms of nynorsk that Kohort has chosen
/// against, so that one thing is called by one word.
package enum NotNynorsk {
  private static let ofBokmaal = """
    aldre annet antall avledet bare ble blitt bolig boligene boliger brukere brukerne brukes da
    de dem dere deres egen eget egne en endres enhet enheter et filen finner finnes flere fleste
    folketall folketallet forskjell forutsetning fra gjelder gjør gjøres gruppen hun husholdning
    husholdninger hva hvem hver hvert hvilke hvilken hvis hvor hvordan hvorfor ikke jeg kilde
    kilden kilder kjøres kjøring kjøringen kolonnen kommer kommunene kommuner lages leses linjen
    mangler mappen mer mye måneder navn navnet noe noen også personene personer plassene plasser
    prisene priser raden ratene rater regioner regnes rekkefølgen samme sammen sannsynlighet
    scenariet selv selve settes siden skjevhet skriver skrives steder stedet størrelse tall
    tallene tallet tegn tilskudd trappen trekkes uten verdier vises være vært økning
    """

  /// What is chosen: bygge and dekke, innbyggar, rekkefølgje, dreiing, ei kolonne, byrje, blei, ho.
  private static let otherForms = """
    begynn begynne begynner byggje byggjer byggjast byggjeprosjekt byggjeprosjektet dekkjer
    dreining gje henne innbyggjar innbyggjarar innbyggjarane kolonnane kolonnar rekkjefølgje
    stadfesta sunnare vart
    """

  private static let words = Set(
    (ofBokmaal + "\n" + otherForms).split { $0.isWhitespace }.map(String.init))

  /// Those of the words that a text has, and more often than the English beside it: names of files and
  /// columns and words that users write in files stand in that too.
  package static func words(of text: String, besides english: String) -> [String] {
    let (own, other) = (counts(text), counts(english))
    return own.filter { words.contains($0.key) && $0.value > other[$0.key, default: 0] }
      .keys.sorted()
  }

  private static func counts(_ text: String) -> [String: Int] {
    let parts = text.lowercased().split { !($0.isLetter || $0.isNumber || "_-".contains($0)) }
    return Dictionary(parts.map { (String($0), 1) }, uniquingKeysWith: +)
  }
}
