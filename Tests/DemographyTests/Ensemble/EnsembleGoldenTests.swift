import Testing

/// The ensemble of the benchmarks, small: its files are links to those of bench, so that debug,
/// release and tuned builds are held to one hash.
@Suite struct EnsembleGoldenTests {
  @Test func theBitsAreKnown() {
    let run = EnsembleRun(EnsembleGolden.size, threads: 1)
    #expect(EnsembleGolden.hash(of: run) == EnsembleGolden.known)
    #expect(EnsembleRun(EnsembleGolden.size, threads: 2) == run)
  }

  @Test func aRegionAloneIsItselfInCompany() {
    let both = EnsembleRun(EnsembleGolden.size, threads: 1).quantiles
    var alone = EnsembleGolden.size
    (alone.regions, alone.firstRegion) = (1, 1)
    let part = EnsembleRun(alone, threads: 1).quantiles
    #expect(both.suffix(part.count) == part[...])
    #expect(both.count == 2 * part.count)
  }
}
