/// Numbers cell by cell for each migration stream, or none for a stream that is not there.
///
/// One list rather than a dictionary or five properties: it is copied in every step of every
/// region, and a copy of one list is one count of references.
public struct CellsByStream: Sendable, Equatable {
  /// The cells by the place of the stream in `MigrationStream.allCases`; empty where there is none.
  private var streams: [[Double]?] = []

  /// No stream.
  public init() {}

  /// The cells of a stream, in the shape of ``Population/cells``; `nil` where there is none.
  public subscript(stream: MigrationStream) -> [Double]? {
    get { streams.isEmpty ? nil : streams[Self.place(stream)] }
    set {
      if streams.isEmpty {
        if newValue == nil { return }
        streams = Array(repeating: nil, count: MigrationStream.allCases.count)
      }
      streams[Self.place(stream)] = newValue
      if streams.allSatisfy({ $0 == nil }) { streams = [] }
    }
  }

  private static func place(_ stream: MigrationStream) -> Int {
    switch stream {
    case .domesticIn: 0
    case .domesticOut: 1
    case .immigration: 2
    case .emigration: 3
    case .net: 4
    }
  }
}
