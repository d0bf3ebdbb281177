import Tabular

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The file system as this module uses it: the only calls to the system's C library here, so that a
/// port is one file.
public enum SystemFiles {
  /// What stands at a path.
  public enum Kind: Sendable, Equatable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// A pipe, a device or a socket: reading it may wait for ever, and writing is no file.
    case other
    /// Something below a folder that may not be looked into.
    case hidden
    /// A link that leads nowhere, or round in a ring: not nothing, since writing would replace it.
    case brokenLink
    /// Nothing.
    case nothing
  }

  /// What stands at `path`, following links.
  public static func kind(_ path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == EACCES { return .hidden }
      return lstat(path, &status) == 0 ? .brokenLink : .nothing
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    default: return .other
    }
  }

  /// Whether two paths lead to the same file or folder; false when either leads nowhere.
  public static func isSame(_ one: String, _ other: String) -> Bool {
    var first = stat()
    var second = stat()
    guard stat(one, &first) == 0, stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Where a path leads, whether or not all of it is there: the last folder or file on it that is, and
  /// the names below that.
  package struct Place: Sendable, Equatable {
    let device: UInt64
    let number: UInt64
    /// What is not there yet.
    let rest: [String]

    /// Whether it is `other`, or below it.
    package func isWithin(_ other: Place) -> Bool {
      device == other.device && number == other.number && rest.starts(with: other.rest)
    }
  }

  /// Where a path leads; `nil` where nothing on it can be looked at.
  package static func place(_ path: String) -> Place? {
    let top = path.hasPrefix("/") ? "/" : "./"
    var parts = path.split(separator: "/").map(String.init)
    var rest: [String] = []
    var status = stat()
    while stat(top + parts.joined(separator: "/"), &status) != 0 {
      guard let last = parts.popLast() else { return nil }
      rest.insert(last, at: 0)
    }
    return Place(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(truncatingIfNeeded: status.st_ino),
      rest: rest.reduce(into: []) { names, name in
        if name == ".." && !names.isEmpty {
          names.removeLast()
        } else if name != "." {
          names.append(name)
        }
      })
  }

  /// All the bytes of a file.
  ///
  /// - Throws: ``MissingInput`` when there is no file at `path` or it cannot be read, naming `path`
  ///   as it was given.
  public static func read(_ path: String) throws(MissingInput) -> [UInt8] {
    let kind = kind(path)
    guard kind == .file else {
      throw MissingInput(file: path, found: found(kind), expected: Phrase("a file"))
    }
    guard let bytes = readAll(path) else {
      throw MissingInput(file: path, found: reason(), expected: Phrase("a file that can be read"))
    }
    return bytes
  }

  /// What stands at a path, for a person.
  public static func found(_ kind: Kind) -> Phrase {
    switch kind {
    case .file: Phrase("a file")
    case .folder: Phrase("a folder")
    case .other: Phrase("a pipe or a device")
    case .hidden: reason(EACCES)
    case .brokenLink: Phrase("a link that leads nowhere")
    case .nothing: Phrase("nothing")
    }
  }

  /// The names in a folder, sorted by their bytes, without `.` and `..`.
  ///
  /// - Throws: ``MissingInput`` where it cannot be looked into.
  public static func list(_ folder: String) throws(MissingInput) -> [String] {
    guard let directory = opendir(folder) else {
      throw MissingInput(
        file: folder, found: reason(), expected: Phrase("a folder that can be looked into"))
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The same; empty where there is no such folder, or it cannot be looked into.
  public static func names(in folder: String) -> [String] { (try? list(folder)) ?? [] }

  private static func readAll(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    var buffer = [UInt8](repeating: 0, count: min(max(size + 1, 4096), 1 << 20))
    while true {
      let count = systemRead(descriptor, &buffer)
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  private static func systemRead(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
    while true {
      let count = buffer.withUnsafeMutableBytes { Self.call(descriptor, $0) }
      if count >= 0 || errno != EINTR { return count }
    }
  }

  private static func call(_ descriptor: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.read(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.read(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  /// The system's words for the last error; a rare one in the system's own language.
  package static func reason(_ code: Int32 = errno) -> Phrase {
    switch code {
    case EACCES: Phrase("Permission denied")
    case EPERM: Phrase("Operation not permitted")
    case ENOENT: Phrase("No such file or directory")
    case ENOTDIR: Phrase("Not a directory")
    case EISDIR: Phrase("Is a directory")
    case EEXIST: Phrase("File exists")
    case ENOTEMPTY: Phrase("Directory not empty")
    case ENAMETOOLONG: Phrase("File name too long")
    case ELOOP: Phrase("Too many levels of symbolic links")
    case EROFS: Phrase("Read-only file system")
    case ENOSPC: Phrase("No space left on device")
    case EDQUOT: Phrase("Disk quota exceeded")
    case EFBIG: Phrase("File too large")
    case EMFILE: Phrase("Too many open files")
    case ENOMEM: Phrase("Cannot allocate memory")
    case EIO: Phrase("Input/output error")
    default: Phrase(verbatim: String(cString: strerror(code)))
    }
  }
}

/// The calls that change the file system; each gives nil when it went well, else the system's code.
extension SystemFiles {
  static func makeFolder(_ path: String) -> Int32? { mkdir(path, 0o777) == 0 ? nil : errno }

  static func rename(_ old: String, to new: String) -> Int32? {
    #if canImport(Glibc)
      Glibc.rename(old, new) == 0 ? nil : errno
    #elseif canImport(Musl)
      Musl.rename(old, new) == 0 ? nil : errno
    #else
      Darwin.rename(old, new) == 0 ? nil : errno
    #endif
  }

  static func removeFile(_ path: String) -> Int32? { unlink(path) == 0 ? nil : errno }

  static func removeFolder(_ path: String) -> Int32? { rmdir(path) == 0 ? nil : errno }

  /// Writes a new file; an existing one is an error, so nothing is ever overwritten half.
  static func writeNew(_ path: String, _ bytes: [UInt8]) -> Int32? {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard descriptor >= 0 else { return errno }
    var failure: Int32?
    var rest = bytes[...]
    while failure == nil && !rest.isEmpty {
      let count = rest.withUnsafeBytes { pieceWritten(descriptor, $0) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        failure = errno
      }
    }
    if close(descriptor) != 0 && failure == nil { failure = errno }
    return failure
  }

  private static func pieceWritten(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  /// Whether a code says that the place itself is at fault (no right, no such folder, not a folder)
  /// and not the writing of bytes.
  static func isAboutThePlace(_ code: Int32) -> Bool {
    [EACCES, EPERM, ENOENT, ENOTDIR, EISDIR, EROFS, EEXIST, ENAMETOOLONG, ELOOP, ENOTEMPTY]
      .contains(code)
  }

  /// A file without a name, for numbers that do not fit in memory.
  ///
  /// It is gone when it is closed, or when the process ends in whatever way. In `TMPDIR`, else /tmp.
  package static func makeScratch() -> (descriptor: Int32, failure: Int32?) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var path = Array("\(folder)/kohort-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    if descriptor < 0 { return (descriptor, errno) }
    _ = unlink(path)
    return (descriptor, nil)
  }

  /// Writes bytes at a place of a file.
  package static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, at place: Int)
    -> Int32?
  {
    var done = 0
    while done < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
      let count = pwrite(descriptor, rest.baseAddress, rest.count, off_t(place + done))
      if count >= 0 { done += count } else if errno != EINTR { return errno }
    }
    return nil
  }

  /// Reads bytes from a place of a file; all of them, or the system's code.
  package static func read(
    into bytes: UnsafeMutableRawBufferPointer, from descriptor: Int32, at place: Int
  ) -> Int32? {
    var done = 0
    while done < bytes.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[done...])
      let count = pread(descriptor, rest.baseAddress, rest.count, off_t(place + done))
      if count > 0 { done += count } else if count == 0 { return EIO }
      if count < 0, errno != EINTR { return errno }
    }
    return nil
  }

  package static func closeScratch(_ descriptor: Int32) { _ = close(descriptor) }

  /// How it went to take a folder for oneself.
  enum Lock: Sendable, Equatable {
    /// It is taken until the descriptor is closed, or the process ends in whatever way.
    case held(Int32)
    /// Another process, or another thread of this one, has it.
    case taken
    /// The file system has no locks, as some that are shared over a network.
    case unavailable
    /// The folder cannot be opened.
    case failed(Int32)
  }

  /// Takes a folder for oneself, by a lock that needs no file.
  static func lock(_ folder: String) -> Lock {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failed(errno) }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      _ = close(descriptor)
      return code == EWOULDBLOCK ? .taken : .unavailable
    }
    // Who had it may have removed the folder meanwhile.
    var (own, now) = (stat(), stat())
    if fstat(descriptor, &own) == 0, stat(folder, &now) == 0, own.st_dev == now.st_dev,
      own.st_ino == now.st_ino
    {
      return .held(descriptor)
    }
    _ = close(descriptor)
    return .failed(ENOENT)
  }

  /// Gives a folder free.
  static func unlock(_ descriptor: Int32) { _ = close(descriptor) }

  /// Waits a twentieth of a second, or until a signal comes.
  static func waitAMoment() { _ = usleep(50_000) }

  static let noSuchFile = ENOENT
  static let noPermission = EACCES
  static let notAFolder = ENOTDIR
  static let exists = EEXIST

  static var processNumber: Int32 { getpid() }

  /// Whether a process with a number is running on this machine.
  static func isRunning(_ process: Int32) -> Bool { kill(process, 0) == 0 || errno == EPERM }
  static let diskFull = ENOSPC
}
