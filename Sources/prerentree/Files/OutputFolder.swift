import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system's `close`, which the method of that name hides.
private func closeDescriptor(_ descriptor: Int32) { _ = close(descriptor) }

/// A file under way: written beside its place, to be put there when it is complete.
final class SpoolStream: ByteStream, @unchecked Sendable {
  // Used by one thread at a time.
  let path: String
  private var descriptor: Int32
  private let stream: FileStream
  let isTerminal = false

  /// - Parameter isNew: whether a file already there is an error, as it is for a temporary one: nobody must be able to
  ///   lead the program to another file by putting a link in its way.
  init(path: String, isNew: Bool = false) throws(SystemError) {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT | (isNew ? O_EXCL : O_TRUNC) | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw .last }
    stream = FileStream(descriptor: descriptor)
  }

  deinit { if descriptor >= 0 { closeDescriptor(descriptor) } }

  /// Gives the descriptor back once everything is written: a run may write more files than can be open at a time.
  func close() throws(SystemError) {
    guard descriptor >= 0 else { return }
    try settle()
    closeDescriptor(descriptor)
    descriptor = -1
  }

  func write(_ bytes: Bytes) throws(SystemError) { try stream.write(bytes) }
  func flush() throws(SystemError) { try stream.flush() }

  /// Forgets everything written.
  func discard() throws(SystemError) {
    try flush()
    guard ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else { throw .last }
  }

  /// Copies everything written, or the bytes from one offset up to another, to another stream.
  func copy(to other: any ByteStream, from start: Int = 0, upTo end: Int = .max) throws(SystemError) {
    try flush()
    guard lseek(descriptor, off_t(start), SEEK_SET) >= 0 else { throw .last }
    let buffer = ByteBuffer(capacity: 1 << 16)
    let input = InputDescriptor(descriptor: descriptor)
    var rest = end - start
    while rest > 0, try input.read(into: buffer, most: min(rest, 1 << 16)) {
      try other.write(buffer.bytes)
      rest -= buffer.count
      buffer.removeAll()
    }
  }

  /// Makes sure that the bytes are on the disk.
  func settle() throws(SystemError) {
    // What is closed was settled then.
    guard descriptor >= 0 else { return }
    try flush()
    if fsync(descriptor) != 0, errno != EINVAL, errno != EROFS { throw .last }
  }
}

/// The folder that a run writes into. Its files are replaced when all are complete, or not at all.
final class OutputFolder {
  private let path: String
  private var files: [(name: String, stream: SpoolStream)] = []
  /// Held while the run lasts, so that two runs never write into one folder; given back by the system however it ends.
  private let lock: Int32

  private static let prefix = ".prerentree-"

  init(path: String) throws(SystemError) {
    self.path = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
    try OutputFolder.make(self.path)
    lock = open(self.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if lock < 0 { throw .last }
    if flock(lock, LOCK_EX | LOCK_NB) != 0 { throw .last }
    removeLeftovers()
  }

  /// What a run that was killed left behind; nobody else writes here while the lock is held.
  private func removeLeftovers() {
    for name in (try? FileSystem.names(in: path, hidden: true)) ?? [] where name.hasPrefix(OutputFolder.prefix) {
      unlink("\(path)/\(name)")
    }
  }

  private static func make(_ path: String) throws(SystemError) {
    if let status = try? FileSystem.status(path) {
      if status.kind == .folder { return }
      throw SystemError(code: ENOTDIR)
    }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex { try make(String(path[..<slash])) }
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw .last }
  }

  private func temporary(_ name: String) -> String { "\(path)/\(OutputFolder.prefix)\(name)" }

  /// A file that takes its place when the run is complete.
  func file(_ name: String) throws(SystemError) -> SpoolStream {
    let stream = try SpoolStream(path: temporary(name), isNew: true)
    files.append((name, stream))
    return stream
  }

  /// A file for the time of the run only.
  func spool(_ name: String) throws(SystemError) -> SpoolStream {
    let stream = try SpoolStream(path: temporary(name + ".part"), isNew: true)
    // Nobody else needs its name.
    unlink(stream.path)
    return stream
  }

  /// Puts every file in its place.
  func commit() throws(SystemError) {
    for (_, stream) in files { try stream.settle() }
    for (name, _) in files {
      // A folder in the place of a file would stop the renaming half way.
      if let status = try? FileSystem.status("\(path)/\(name)"), status.kind == .folder {
        throw SystemError(code: EISDIR)
      }
    }
    // Reports go first: whoever reads in between never finds new records beside an old report.
    for (name, _) in files.dropFirst() { unlink("\(path)/\(name)") }
    for (name, stream) in files where rename(stream.path, "\(path)/\(name)") != 0 { throw .last }
    files.removeAll()
  }

  /// Removes what is not complete.
  func abandon() {
    for (_, stream) in files { unlink(stream.path) }
    files.removeAll()
  }

  deinit {
    abandon()
    close(lock)
  }
}

extension SpoolStream {
  /// A nameless file in the system's folder for temporary ones.
  static func temporary() throws(SystemError) -> SpoolStream {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let stream = try SpoolStream(
      path: "\(folder)/.prerentree-\(getpid())-\(UInt64.random(in: 0 ... .max))", isNew: true)
    unlink(stream.path)
    return stream
  }
}
