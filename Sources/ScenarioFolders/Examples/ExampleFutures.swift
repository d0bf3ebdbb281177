/// The rows about futures in the folder of `kohort init`.
enum ExampleFutures {
  package static let uncertainty = [
    "forekomst;region;hendelser;videre;0,9", "forekomst;landet;vandring;standardavvik;0,01",
  ]

  package static let limits = [
    "bæreevne under tre;aldersbæreevne;under;3,0", "over 300 boliger;boligtrapp:;over;300",
  ]
}
