/// SSB's letters for the alternatives of its projections.
package enum SSBLetters {
  /// The letters in a text, such as MMMM of «Hovedalternativet (MMMM)»; nil where there are none.
  ///
  /// One letter each for births, life expectancy, moves within the country and over its border: three
  /// to five of L, M and H, 0 behind them for none (MMM0, MM00), as a word of its own. Source: tables
  /// 11668, 12882 and 14746.
  package static func letters(in text: String) -> String? {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init).first { word in
      guard (3...5).contains(word.count), word.allSatisfy({ "LMH0".contains($0) }) else {
        return false
      }
      let own = word.prefix { $0 != "0" }
      return own.count >= 2 && word.dropFirst(own.count).allSatisfy { $0 == "0" }
    }
  }
}
