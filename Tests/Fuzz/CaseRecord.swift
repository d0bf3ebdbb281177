import Foundation

/// What a worker is at, in a file that both it and the supervisor have in memory: what was written is
/// there when the worker is not.
struct CaseRecord: @unchecked Sendable {
  /// The numbers of the record, then four for each reader.
  enum Field: Int, CaseIterable {
    /// The case, its reader, and when it began in nanoseconds; 0 between cases.
    case number, reader, began
    /// The next case, once the worker has ended by itself: -1.
    case ended
    /// Cases that broke a law.
    case faults
    /// Whether the worker ended itself since the case took too long.
    case hung
  }

  /// What is counted of a reader.
  enum Count: Int, CaseIterable {
    case accepted, refused, nanoseconds, slowest, slowestCase
  }

  private let numbers: UnsafeMutablePointer<Int>

  /// The record in a file, which is made where it is not there.
  init(_ path: String) throws {
    let count = Field.allCases.count + Reader.allCases.count * Count.allCases.count
    let size = count * MemoryLayout<Int>.size
    let descriptor = open(path, O_RDWR | O_CREAT, 0o600)
    guard descriptor >= 0, ftruncate(descriptor, off_t(size)) == 0 else {
      throw Failure("cannot make \(path)")
    }
    let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
    close(descriptor)
    guard let memory, memory != MAP_FAILED else { throw Failure("cannot map \(path)") }
    numbers = memory.bindMemory(to: Int.self, capacity: count)
  }

  subscript(field: Field) -> Int {
    get { numbers[field.rawValue] }
    nonmutating set { numbers[field.rawValue] = newValue }
  }

  subscript(reader: Reader, count: Count) -> Int {
    get { numbers[place(reader, count)] }
    nonmutating set { numbers[place(reader, count)] = newValue }
  }

  private func place(_ reader: Reader, _ count: Count) -> Int {
    Field.allCases.count + index(of: reader) * Count.allCases.count + count.rawValue
  }

  private func index(of reader: Reader) -> Int { Reader.allCases.firstIndex(of: reader) ?? 0 }

  /// The reader of the case it is at.
  var reader: Reader { Reader.allCases[self[.reader]] }

  func begin(_ reader: Reader, _ number: Int) {
    (self[.reader], self[.number]) = (index(of: reader), number)
    self[.began] = Self.now()
  }

  func end(accepted: Bool) {
    let (reader, took) = (reader, Self.now() - self[.began])
    self[.began] = 0
    self[reader, accepted ? .accepted : .refused] += 1
    self[reader, .nanoseconds] += took
    if took > self[reader, .slowest] {
      (self[reader, .slowest], self[reader, .slowestCase]) = (took, self[.number])
    }
  }

  /// Nanoseconds that only go forward.
  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

/// What keeps the harness itself from working.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
