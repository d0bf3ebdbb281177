import RateEstimation
import Tabular

extension BacktestReport.Request {
  /// What was expected instead of a change `name=value` of the method, `nil` where it can be made.
  public static func expected(ofMethod text: String) -> Phrase? {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let field = LocalMethod.fields.first(where: { $0.name == parts[0] })
    else {
      let names = LocalMethod.fields.map(\.name).joined(separator: ", ")
      return Phrase("NAME=VALUE with one of \(names)")
    }
    guard let value = Double(parts[1]), field.bounds.contains(value) else {
      let bounds = field.bounds
      return Phrase("\(field.name) from \(bounds.lowerBound) to \(bounds.upperBound)")
    }
    return nil
  }

  /// Changes a number of the method; text that is not expected changes nothing.
  public mutating func change(method text: String) {
    guard Self.expected(ofMethod: text) == nil else { return }
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard let field = LocalMethod.fields.first(where: { $0.name == parts[0] }),
      let value = Double(parts[1])
    else { return }
    field.set(value, in: &method)
  }
}
