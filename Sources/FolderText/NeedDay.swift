import ServiceDemand
import Tabular

extension Words {
  /// The day that need is shown for, or users were counted on, in words or as a date, with the year
  /// where one is written; `nil` for other days.
  package static func needDay(_ text: String) -> (date: NeedDate, year: Int?)? {
    if let date = value(of: text, in: needDate) { return (date, nil) }
    guard let written = DateText(text) else { return nil }
    if written.isFirst { return (.firstOfJanuary, written.year) }
    return written.isLast ? (.lastOfDecember, written.year) : nil
  }
}
