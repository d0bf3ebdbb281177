import MunicipalBudget
import Tabular

/// The rows of a quantity in two results: the old number, the change each part makes, and the new.
struct ComparedChange {
  /// A row of the table.
  struct Row {
    let name: String
    let cells: [Table.Cell]
    let role: Table.Row.Role
  }

  /// The parts that can change the quantity, the first of those that were replaced.
  let parts: [ComparedPart]
  /// What the old number and the new are called.
  let ends: (Phrase, Phrase)
  /// How many of the units that are printed make the one that is counted: 10 where a decimal is shown.
  var scale = 1.0

  /// The rows of numbers by year: with no part new, with the first one new, and so on.
  ///
  /// The lines add up to the change of the printed ends exactly. A year in which one of the numbers is
  /// missing has no lines.
  func rows(_ years: [[Double?]], _ language: Language) -> [Row] {
    let splits = years.map { split($0) }
    let known = years.map { $0.compactMap(\.self).count == $0.count }
    func cells(_ number: (OrderedSubstitution) -> Double) -> [Table.Cell] {
      zip(splits, known).map { split, known in
        known ? .number(number(split) / scale) : .missing
      }
    }
    func row(_ name: Phrase, _ cells: [Table.Cell], _ role: Table.Row.Role = .body) -> Row {
      Row(name: name[language], cells: cells, role: role)
    }
    func end(_ numbers: [Double?]) -> [Table.Cell] {
      numbers.map { $0.map { .number($0) } ?? .missing }
    }
    return [row(ends.0, end(years.map { $0.first ?? nil }))]
      + parts.indices.map { place in
        let name = parts[place].name
        return row(
          Phrase("new: \(name)"), cells { $0.printedSteps[place] })
      } + [
        row(Phrase("change in all"), cells(\.printedDifference), .total),
        row(ends.1, end(years.map { $0.last ?? nil }), .total),
      ]
  }

  private func split(_ numbers: [Double?]) -> OrderedSubstitution {
    OrderedSubstitution(order: parts.map { $0.name[.nb] }) {
      ($0.count < numbers.count ? numbers[$0.count] ?? 0 : 0) * scale * 1000
    }
  }

  /// What each line tells, and in which order the parts were replaced.
  var notes: [Phrase] {
    let meanings = parts.map { part in
      Phrase("new: \(part.name) – \(part.meaning)")
    }
    return meanings + [
      Phrase(
        "the parts were replaced in this order: \(Phrase.list(parts.map(\.name))); another order gives another split and the same sum"
      )
    ]
  }
}
