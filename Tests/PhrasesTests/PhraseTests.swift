import Phrases
import Testing

@Suite struct PhraseTests {
  @Test func aPhraseIsToldInEveryLanguage() {
    let phrase = Phrase(
      "The year \("2021") is missing in the file for one or more places and is filled in along cohorts."
    )
    #expect(phrase[.nb].hasPrefix("Året 2021 mangler i filen"))
    #expect(phrase[.nn].hasPrefix("Året 2021 manglar i fila"))
    #expect(phrase[.en].hasPrefix("The year 2021 is missing in the file"))
    #expect("\(phrase)" == phrase.en)
  }

  @Test func whatStandsInItIsToldInTheLanguageOfTheWhole() {
    let phrase = Phrase("\(Phrase("behind")) \(1.5) \(Phrase(number: 2, decimals: 1))")
    #expect(phrase[.en] == "behind 1.5 2.0")
    #expect(phrase[.nb] == "behind 1,5 2,0")
  }

  @Test func namesOfFilesAreTheSameInBothFormsOfNorwegian() {
    let name = Phrase(name: "forutsetning", english: "assumed")
    #expect(Language.allCases.map { name[$0] } == ["forutsetning", "forutsetning", "assumed"])
  }

  @Test func aHeadingMayBeAnotherInNynorsk() {
    let heading = Phrase(heading: "enhet", nynorsk: "eining", english: "unit")
    #expect(Language.allCases.map { heading[$0] } == ["enhet", "eining", "unit"])
    #expect(heading.kind == "enhet" && heading.nn == "eining")
  }

  @Test func bracesOfAUserAreNoPlaces() {
    #expect(Phrase("\("{2}") \("b")")[.en] == "{2} b")
    #expect(Phrase(verbatim: "{1}")[.nb] == "{1}")
    #expect(Phrase("no place {1}")[.nb] == "no place {1}")
  }

  @Test func phrasesAreJoined() {
    let list = Phrase.list([Phrase(verbatim: "a"), Phrase(verbatim: "b"), Phrase(verbatim: "c")])
    #expect(list[.nb] == "a, b, c")
    #expect(Phrase.list([], joinedBy: Phrase(" and ")).isEmpty)
    let two = Phrase.list(
      [Phrase(verbatim: "a"), Phrase(verbatim: "b")], joinedBy: Phrase(" and "))
    #expect(two[.nb] == "a og b")
    #expect(Phrase.empty + Phrase(verbatim: "a") == Phrase(verbatim: "a"))
  }

  @Test func wordsAndPlacesAreTakenThroughTheirOwnFunctions() {
    let phrase = Phrase("\("a") and \("b")")
    let marked = phrase.text(.en, between: { $0.uppercased() }, at: { "<\($0)\($1)>" })
    #expect(marked == "<1a> AND <2b>")
  }
}
