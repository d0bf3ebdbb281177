/// Numbers cell by cell for each migration stream, or none for a stream that is not there.
///
/// A table of five places rather than a dictionary: it is made anew in every step of every region.
public struct CellsByStream: Sendable, Equatable {
  private var domesticIn: [Double]?
  private var domesticOut: [Double]?
  private var immigration: [Double]?
  private var emigration: [Double]?
  private var net: [Double]?

  /// No stream.
  public init() {}

  /// The cells of a stream, in the shape of ``Population/cells``; `nil` where there is none.
  public subscript(stream: MigrationStream) -> [Double]? {
    get {
      switch stream {
      case .domesticIn: domesticIn
      case .domesticOut: domesticOut
      case .immigration: immigration
      case .emigration: emigration
      case .net: net
      }
    }
    set {
      switch stream {
      case .domesticIn: domesticIn = newValue
      case .domesticOut: domesticOut = newValue
      case .immigration: immigration = newValue
      case .emigration: emigration = newValue
      case .net: net = newValue
      }
    }
  }
}
