/// What the command line asks for.
struct Options {
  /// How reading the arguments ended.
  enum Read {
    case run(Options)
    case stop(text: String, code: Int32)
  }

  /// Decides every case together with its number.
  var seed: UInt64 = 1
  /// How many cases; all there is time for where `nil`.
  var cases: Int?
  /// How long; 60 seconds where neither this nor `cases` is given.
  var seconds: Double?
  /// The readers; all where empty.
  var readers: [String] = []
  /// One case alone, in this process.
  var number: Int?
  /// Where the input of faulty cases is written; nowhere where `nil`.
  var keep: String?
  /// The folder of small files.
  var corpus = "Tests/Fuzz/Corpus"
  /// The worker processes.
  var jobs = 2
  /// The seconds a case may take.
  var limit = 10.0
  /// Of a worker: which, the file it tells its state in, and the case it begins with.
  var job: Int?
  var record = ""
  var from = 0

  private static let usage = """
    fuzz [--seed N] [--seconds N | --cases N] [--reader NAME]… [--jobs N] [--limit SECONDS]
         [--keep DIR] [--corpus DIR]
    fuzz --reader NAME --seed N --case N [--keep DIR]    one case again
    Readers: \(Reader.names.joined(separator: ", "))

    """

  static func read(_ arguments: ArraySlice<String>) -> Read {
    var (options, rest) = (Options(), arguments)
    while let flag = rest.popFirst() {
      if flag == "--help" { return .stop(text: usage, code: 0) }
      guard let value = rest.popFirst(), options.take(flag, value) else {
        return .stop(text: "fuzz: cannot use \(flag)\n" + usage, code: 64)
      }
    }
    if options.number != nil, options.readers.count != 1 {
      return .stop(text: "fuzz: --case belongs to one --reader\n" + usage, code: 64)
    }
    if options.cases == nil, options.seconds == nil { options.seconds = 60 }
    return .run(options)
  }

  /// Takes a flag with its value; false where they are none.
  private mutating func take(_ flag: String, _ value: String) -> Bool {
    switch flag {
    case "--seed": return Self.set(&seed, UInt64(value))
    case "--cases": return Self.set(&cases, Int(value).map(Optional.some))
    case "--seconds": return Self.set(&seconds, Double(value).map(Optional.some))
    case "--case": return Self.set(&number, Int(value).map(Optional.some))
    case "--jobs": return Self.set(&jobs, Int(value).flatMap { $0 > 0 ? $0 : nil })
    case "--limit": return Self.set(&limit, Double(value))
    case "--job": return Self.set(&job, Int(value).map(Optional.some))
    case "--from": return Self.set(&from, Int(value))
    case "--record": record = value
    case "--keep": keep = value
    case "--corpus": corpus = value
    case "--reader":
      guard Reader.names.contains(value) else { return false }
      readers.append(value)
    default: return false
    }
    return true
  }

  private static func set<Value>(_ place: inout Value, _ value: Value?) -> Bool {
    guard let value else { return false }
    place = value
    return true
  }

  /// The readers that are tried.
  var chosen: [Reader] {
    Reader.allCases.filter { readers.isEmpty || readers.contains($0.rawValue) }
  }

  /// What runs a case again.
  func command(_ reader: Reader, _ number: Int) -> String {
    ".ci/fuzz case \(reader.rawValue) \(seed) \(number)"
  }
}
