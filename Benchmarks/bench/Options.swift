/// What the command line of bench asks for.
struct Options {
  /// Tiny sizes and one pass: does everything run and agree? The times mean nothing.
  var smoke = false
  /// Only the works whose name contains this.
  var filter: String?
  /// The folder to keep the report in.
  var save: String?
  /// The Python that runs the peers; without numpy in it there are none.
  var python = "python3"
  /// The folder of the peers.
  var peers = "Benchmarks/peers"

  /// Passes over each work.
  var passes: Int { smoke ? 2 : 5 }

  func takes(_ name: String) -> Bool { filter.map { name.contains($0) } ?? true }

  /// What came of reading the command line.
  enum Reading {
    case run(Options)
    case stop(text: String, code: Int32)
  }

  static let help = """
    Usage: bench [--smoke] [--filter NAME] [--save DIR] [--python PATH] [--peers DIR]

      --smoke        tiny sizes, a few seconds: checks the answers, the times mean nothing
      --filter NAME  only the works whose name contains NAME
      --save DIR     keep the report in DIR (report.txt, figures.csv)
      --python PATH  the Python that runs the peers (python3)
      --peers DIR    where the peers are (Benchmarks/peers)

    """

  static func read(_ arguments: some Sequence<String>) -> Reading {
    var options = Options()
    var rest = arguments.makeIterator()
    while let flag = rest.next() {
      switch flag {
      case "--help", "-h": return .stop(text: help, code: 0)
      case "--smoke": options.smoke = true
      case "--filter", "--save", "--python", "--peers":
        guard let value = rest.next() else {
          return .stop(text: "bench: \(flag) needs a value\n\(help)", code: 64)
        }
        switch flag {
        case "--filter": options.filter = value
        case "--save": options.save = value
        case "--python": options.python = value
        default: options.peers = value
        }
      default: return .stop(text: "bench: unknown argument \(flag)\n\(help)", code: 64)
      }
    }
    return .run(options)
  }
}
