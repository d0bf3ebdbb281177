import FolderText
import PeopleInputs

extension ScenarioDefinition {
  /// A scenario that is nothing but its letters, such as `LHML`; `nil` for any other name.
  ///
  /// Folders need not list the alternatives of SSB to run them.
  package init?(letters name: String) {
    guard let letters = Self.letters(name) else { return nil }
    self.init()
    self.name = name
    self.letters = letters
  }

  /// Four letters for fertility, life expectancy, domestic moves and immigration, in capitals; the
  /// first two cannot be 0.
  package static func letters(_ text: String) -> [Component: Letter]? {
    let letters = text.compactMap { Letter(rawValue: String($0)) }
    guard letters.count == 4, text.count == 4, letters[0] != .none, letters[1] != .none else {
      return nil
    }
    return Dictionary(uniqueKeysWithValues: zip(Component.allCases, letters))
  }

  /// Whether a letter needs a level that somebody has to state.
  package var usesLevels: Bool { letters.values.contains { $0 == .low || $0 == .high } }
}
