import Demography
import Tabular

/// An age or a group of ages as files write it.
package struct AgeText: Equatable {
  /// The youngest age.
  package let lower: Int
  /// The oldest age; `nil` for "and older".
  package let upper: Int?
  /// Whether the text says where the group ends; a bare `5` may be a group of its own or the lower
  /// bound of one.
  package let isExplicit: Bool

  /// The bounds, a bare age standing for itself.
  package var bounds: AgeBounds { AgeBounds(from: lower, through: upper) }

  /// Whether an age is one of these.
  package func covers(_ age: Int) -> Bool { lower <= age && age <= upper ?? .max }

  /// Whether these are the ages of a group of an axis, or its lower bound alone.
  ///
  /// Of the ages above the open one, single ages and groups as wide as the others are.
  package func isGroup(of axis: AgeAxis) -> Bool {
    guard isExplicit else { return true }
    guard let upper else { return lower >= axis.openAge }
    return upper == lower + axis.width - 1
  }

  /// What `isGroup(of:)` wants, for messages.
  package static func expected(on axis: AgeAxis) -> Phrase {
    axis.width == 1
      ? Phrase("a single age such as 34, or \(axis.openAge)+")
      : Phrase("a group of \(axis.width) years such as \(axis.label(at: 3)), or \(axis.openAge)+")
  }

  private static let everybody: Set<String> = [
    "alle", "all", "i alt", "total", "totalt", "alle aldre", "alle aldrar", "alder i alt",
    "all ages",
  ]

  /// Reads `34`, `34 år`, `0–4`, `0-4 years`, `67+`, `67 år og over`, `105 years or older`, `alle`.
  package init?(_ text: String) {
    var rest = text.trimmed.lowercased()
    if Self.everybody.contains(rest) {
      (lower, upper, isExplicit) = (0, nil, true)
      return
    }
    // Most are nothing but a number.
    if let age = Int(rest), (0...200).contains(age) {
      (lower, upper, isExplicit) = (age, age, false)
      return
    }
    for unit in ["år", "years", "year"] {
      rest = rest.replacing(unit, with: " ")
    }
    var isOpen = false
    for ending in ["+", "og over", "eller eldre", "og eldre", "or older", "and over"]
    where rest.trimmed.hasSuffix(ending) {
      rest = String(rest.trimmed.dropLast(ending.count))
      isOpen = true
    }
    let dashes: Set<Character> = ["–", "-", "—", "\u{2212}", "\u{2010}", "\u{2011}"]
    let parts = rest.split(omittingEmptySubsequences: false) { dashes.contains($0) }
    let bounds = parts.compactMap { Int($0.trimmed) }
    guard bounds.count == parts.count, let first = bounds.first, let last = bounds.last,
      last >= first, last <= 200
    else { return nil }
    switch (bounds.count, isOpen) {
    case (1, true): (lower, upper, isExplicit) = (first, nil, true)
    case (1, false): (lower, upper, isExplicit) = (first, first, false)
    case (2, false): (lower, upper, isExplicit) = (first, last, true)
    default: return nil
    }
  }

  /// Reads runs of ages that are added up, such as `0–15 + 67+`.
  package static func sum(_ text: String) -> [AgeBounds]? {
    let parts = text.replacing(" + ", with: "&").split(separator: "&").map(\.trimmed)
    let ages = parts.compactMap { AgeText($0)?.bounds }
    return ages.isEmpty || ages.count != parts.count ? nil : ages
  }
}
