import Foundation

/// The table of a whole run of bench.
struct Report {
  private let machine: String
  private let smoke: Bool
  private var outcomes: [Outcome] = []

  init(machine: String, options: Options) {
    self.machine = machine
    smoke = options.smoke
  }

  mutating func add(_ outcome: Outcome) { outcomes.append(outcome) }

  /// The table and the notes below it.
  var text: String {
    var rows = [["work", "first", "best", "rate", "peer first", "best", "ratio", "peer"]]
    var notes: [String] = []
    for outcome in outcomes {
      let mine = outcome.passes
      var row = [outcome.name, Self.time(mine.first), Self.time(mine.best), rate(outcome)]
      switch outcome.peer {
      case .times(let tool, let first, let best, _, let said):
        let ratio = Self.fixed(best / mine.best, 2)
        row += [Self.time(first), Self.time(best), ratio, tool]
        notes += said.map { "\(outcome.name): \($0)" }
      case .none(let reason):
        row += ["–", "–", "–", "none"]
        notes.append("\(outcome.name): no peer: \(reason)")
      }
      rows.append(row)
    }
    let lines = Self.aligned(rows) + [""] + notes
    let warning = smoke ? "smoke run: the times mean nothing\n" : ""
    return "\(machine)\n\(warning)\n" + lines.joined(separator: "\n") + "\n"
  }

  /// Keeps the table, and its figures as CSV, in a folder that is made when it is not there.
  func save(in folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var csv = "work,first_s,best_s,amount,unit,peer,peer_first_s,peer_best_s\n"
    for outcome in outcomes {
      var peer = ",,"
      if case .times(let tool, let first, let best, _, _) = outcome.peer {
        peer = "\"\(tool)\",\(first),\(best)"
      }
      let mine = outcome.passes
      csv += "\(outcome.name),\(mine.first),\(mine.best),\(outcome.amount),\(outcome.unit),"
      csv += peer + "\n"
    }
    let url = URL(fileURLWithPath: folder)
    try Data(text.utf8).write(to: url.appendingPathComponent("report.txt"))
    try Data(csv.utf8).write(to: url.appendingPathComponent("figures.csv"))
  }

  private func rate(_ outcome: Outcome) -> String {
    let rate = outcome.amount / outcome.passes.best
    if rate < 1e6 { return "\(Self.fixed(rate / 1e3, 1)) k\(outcome.unit)/s" }
    return "\(Self.fixed(rate / 1e6, 0)) M\(outcome.unit)/s"
  }

  private static func time(_ seconds: Double) -> String {
    seconds < 0.01 ? "\(fixed(seconds * 1e6, 0)) us" : "\(fixed(seconds * 1e3, 0)) ms"
  }

  private static func fixed(_ value: Double, _ decimals: Int) -> String {
    String(format: "%.\(decimals)f", value)
  }

  /// The first and the last column to the left, the others to the right.
  private static func aligned(_ rows: [[String]]) -> [String] {
    let last = rows[0].count - 1
    let widths = (0...last).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        if column == last { return cell }
        return column == 0 ? cell + space : space + cell
      }
      return cells.joined(separator: "  ")
    }
  }
}
