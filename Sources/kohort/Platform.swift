import Scenarios
import Synchronization
import Tabular

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system as the command line uses it: all calls to the C library of this module, so that a
/// port is one file.
enum Platform {
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  /// Ends the process.
  static func exit(_ code: ExitCode) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code.rawValue)
    #elseif canImport(Musl)
      Musl.exit(code.rawValue)
    #else
      Darwin.exit(code.rawValue)
    #endif
  }

  /// Makes writing to a pipe nobody reads an error instead of the end of the process, so that
  /// `kohort run … --out DIR | head` still finishes its files.
  static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// Makes a file that grows past the limit of the process an error of writing, as a full disk is,
  /// instead of the end of the process.
  static func ignoreFileSizeLimits() { _ = signal(SIGXFSZ, SIG_IGN) }

  /// Ends the process on Ctrl-C, when it is told to end (TERM), and when its terminal goes (HUP).
  ///
  /// At once, except while files are being written: then the writing stops at the next file and takes
  /// back what it did. When the manifest is written the result is there: that is said, and is no failure.
  static func watchInterrupts() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let before = signal(number) { _ in
        if Interrupts.isWriting.load(ordering: .relaxed) {
          Interrupts.isAsked.store(true, ordering: .relaxed)
        } else if let words = UnsafePointer<CChar>(
          bitPattern: Interrupts.lastWords.load(ordering: .acquiring))
        {
          _ = Platform.systemWrite(
            Platform.standardError, UnsafeRawBufferPointer(start: words, count: strlen(words)))
          _exit(0)
        } else {
          _exit(130)
        }
      }
      // A run that is to outlive its terminal (nohup) ignores its going.
      if number == SIGHUP, isIgnored(before) { _ = signal(SIGHUP, SIG_IGN) }
      sigaddset(&signals, number)
    }
    // Whoever started us may have held the signals back, which a process inherits.
    sigprocmask(SIG_UNBLOCK, &signals, nil)
  }

  private static func isIgnored(_ handler: sighandler_t?) -> Bool {
    unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// What a signal finds and leaves.
  enum Interrupts {
    static let isWriting = Atomic<Bool>(false)
    static let isAsked = Atomic<Bool>(false)
    /// Where the text is that is said when the process is ended after its result was written; 0 before.
    static let lastWords = Atomic<UInt>(0)

    /// Says from now on that the result is there; the text is kept to the end of the process.
    static func isWritten(_ words: String) {
      lastWords.store(
        UInt(bitPattern: strdup(TerminalText.lines(words) + "\n")), ordering: .releasing)
    }
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The columns of the window behind a descriptor, or nil where there is none.
  static func windowWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// A variable of the environment, or nil when it is not set.
  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// How writing went.
  enum Written: Equatable {
    case all
    /// Nobody reads any more.
    case closed
    case failed(reason: Phrase)
  }

  /// Writes all the bytes, however many calls it takes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Written {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        return .closed
      } else if errno != EINTR {
        return .failed(reason: SystemFiles.reason(errno))
      }
    }
    return .all
  }

  private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
