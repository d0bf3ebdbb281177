import Tabular
import Testing

@Suite struct SumWordsTests {
  @Test(arguments: [
    "Sum", "I alt", "ialt", "TOTALT", "Total", "alle", "Samlet", "Til sammen", "Sum:", "Sum drift",
    "I alt 253–254", "delsum", "Sum i alt", "Totalt, omsorg",
  ])
  func aSumIsKnown(name: String) { #expect(SumWords.isSum(name)) }

  @Test(arguments: [
    "", "253", "eldre", "Sumatra", "Samlet plan for omsorg", "Allehjelpen", "Totalrenovering",
    "pleie og omsorg i alt", "sommer", "institusjon",
  ])
  func whatOnlyBeginsLikeOneIsNone(name: String) { #expect(!SumWords.isSum(name)) }
}
