/// What comes after the title of a table: its years, its star.
///
/// It knows whether it has the star, so that nobody looks for one in a title, where a name may have
/// one too.
package struct TitleEnding: Sendable, ExpressibleByStringInterpolation {
  package let text: String
  /// Whether the table rests on assumptions or estimates.
  package let isStarred: Bool

  private init(text: String, isStarred: Bool) { (self.text, self.isStarred) = (text, isStarred) }

  /// Text without a star.
  package init(stringLiteral text: String) { self.init(text: text, isStarred: false) }

  /// The star.
  package static let star = TitleEnding(text: " *", isStarred: true)
  /// Nothing.
  package static let none: TitleEnding = ""

  package static func + (left: TitleEnding, right: TitleEnding) -> TitleEnding {
    TitleEnding(text: left.text + right.text, isStarred: left.isStarred || right.isStarred)
  }

  package static func + (left: String, right: TitleEnding) -> TitleEnding {
    TitleEnding(stringLiteral: left) + right
  }

  package static func + (left: TitleEnding, right: String) -> TitleEnding {
    left + TitleEnding(stringLiteral: right)
  }
}
