/// The language of results and messages: words and number marks.
///
/// Norwegian bokmål is what Kohort speaks unless asked for another with `--lang`.
public enum Language: String, Sendable, CaseIterable, Codable {
  /// Norwegian, bokmål: `96 088`, `4,6 %`.
  case nb
  /// Norwegian, nynorsk: numbers as in bokmål.
  case nn
  /// English: `96,088`, `4.6%`.
  case en

  /// What stands between a number and the sign of per cent.
  public var percent: String { self == .en ? "%" : " %" }
}
