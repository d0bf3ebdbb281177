/// How the homes of a building plan divide on types.
package enum DividedHomes {
  /// Whole homes of each type by year: each home goes to the type that lags most behind its share of
  /// those built so far, ties to the first; so types add up in every year and none shrinks.
  package static func byType(_ homes: [Double?], shares: [Double]) -> [[Double?]] {
    var built = shares.map { _ in 0.0 }
    var all = 0.0
    var byType: [[Double?]] = shares.map { _ in [] }
    for ofYear in homes {
      let before = built
      for _ in 0..<Int(ofYear ?? 0) {
        all += 1
        let lags = shares.indices.map { shares[$0] * all - built[$0] }
        guard let most = lags.max(), let type = lags.firstIndex(of: most) else { continue }
        built[type] += 1
      }
      for type in shares.indices {
        byType[type].append(ofYear.map { _ in built[type] - before[type] })
      }
    }
    return byType
  }
}
