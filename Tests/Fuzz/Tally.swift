import Foundation

/// The account of all cases: by reader how many were accepted and refused, and how long they took.
struct Tally {
  let text: String

  init(_ records: [CaseRecord], _ options: Options, seconds: Double) {
    func sum(_ reader: Reader, _ count: CaseRecord.Count) -> Int {
      records.reduce(0) { $0 + $1[reader, count] }
    }
    func line(_ fields: [String]) -> String {
      fields.enumerated().map { place, field in
        let space = String(repeating: " ", count: max(0, 10 - field.count))
        return place == 0 ? field + space : space + field
      }.joined(separator: " ") + "\n"
    }
    var text = line(["reader", "cases", "accepted", "refused", "ms each", "slowest ms", "its case"])
    var all = 0
    for reader in options.chosen {
      let (accepted, refused) = (sum(reader, .accepted), sum(reader, .refused))
      let cases = accepted + refused
      all += cases
      let slowest = records.max { $0[reader, .slowest] < $1[reader, .slowest] }
      text += line([
        reader.rawValue, "\(cases)", "\(accepted)", "\(refused)",
        Self.number(Double(sum(reader, .nanoseconds)) / 1e6 / Double(max(cases, 1))),
        Self.number(Double(slowest?[reader, .slowest] ?? 0) / 1e6),
        "\(slowest?[reader, .slowestCase] ?? 0)",
      ])
    }
    self.text = text + "\(all) cases with seed \(options.seed) in \(Self.number(seconds)) s\n"
  }

  private static func number(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
}
