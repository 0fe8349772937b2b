import CSystem
import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system's `close`, which the method of that name hides.
private func closeDescriptor(_ descriptor: Int32) { _ = close(descriptor) }

/// A file under way: what is written can be read again, forgotten, or made to last.
final class SpoolStream: ByteStream, @unchecked Sendable {
  // Used by one thread at a time.
  private(set) var descriptor: Int32
  private let stream: FileStream
  let isTerminal = false
  /// Whether the file is made to last: the disk then begins before the run ends, and there is less to wait for.
  private let isLasting: Bool
  private var sinceDiskBegan = 0
  /// Whether its contents are wanted after it is closed: `close` does nothing then.
  var isKeptOpen = false

  /// Takes over an open file.
  init(descriptor: Int32, isLasting: Bool = false) {
    self.descriptor = descriptor
    self.isLasting = isLasting
    stream = FileStream(descriptor: descriptor)
  }

  /// A new file: nobody must be able to lead the program to another one by putting a link in its way.
  convenience init(newFile path: String, isLasting: Bool = false) throws(SystemError) {
    self.init(
      descriptor: try FileSystem.openFile(path, O_RDWR | O_CREAT | O_EXCL, 0o666), isLasting: isLasting)
  }

  /// A file that has no name, for this user's eyes only, on the disk that a folder is on.
  static func nameless(in folder: String) throws(SystemError) -> SpoolStream {
    let name = folder.onDisk
    if let descriptor = try? SystemCall.open.checked({ openNameless(name) }) {
      return SpoolStream(descriptor: descriptor)
    }
    // Where the system knows no files without names it has one for an instant.
    let path = "\(folder)/.prerentree-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    let descriptor = try FileSystem.openFile(path, O_RDWR | O_CREAT | O_EXCL, 0o600)
    let stream = SpoolStream(descriptor: descriptor)
    try FileSystem.removeFile(path)
    return stream
  }

  /// The same in the system's folder for temporary files.
  static func temporary() throws(SystemError) -> SpoolStream {
    try nameless(in: getenv("TMPDIR").map { String(onDisk: $0) } ?? "/tmp")
  }

  deinit { if descriptor >= 0 { closeDescriptor(descriptor) } }

  /// Gives the descriptor back once everything is written: a run may write more files than can be open at a time.
  func close() throws(SystemError) {
    guard descriptor >= 0, !isKeptOpen else { return }
    try settle()
    closeDescriptor(descriptor)
    descriptor = -1
  }

  func write(_ bytes: Bytes) throws(SystemError) {
    try stream.write(bytes)
    guard isLasting else { return }
    sinceDiskBegan += bytes.count
    if sinceDiskBegan >= 1 << 20 {
      beginSettling(descriptor)
      sinceDiskBegan = 0
    }
  }

  func flush() throws(SystemError) { try stream.flush() }

  /// Forgets everything written.
  func discard() throws(SystemError) {
    try flush()
    try SystemCall.ftruncate.checked { ftruncate(descriptor, 0) }
    try SystemCall.lseek.checked { lseek(descriptor, 0, SEEK_SET) }
  }

  /// What was written so far, to be read from its beginning by anybody, as long as this lives.
  func reader() throws(SystemError) -> InputDescriptor {
    try flush()
    return InputDescriptor(sharing: descriptor)
  }

  /// Copies everything written, or the bytes from one offset up to another, to another stream.
  func copy(to other: any ByteStream, from start: Int = 0, upTo end: Int = .max) throws(SystemError) {
    try flush()
    try SystemCall.lseek.checked { lseek(descriptor, off_t(start), SEEK_SET) }
    let buffer = ByteBuffer(capacity: 1 << 16)
    let input = InputDescriptor(descriptor: descriptor)
    var rest = end - start
    while rest > 0, try input.read(into: buffer, limit: min(rest, 1 << 16)) {
      try other.write(buffer.bytes)
      rest -= buffer.count
      buffer.removeAll()
    }
  }

  /// Reads again what was written from one offset up to another.
  func read(from start: Int, upTo end: Int, into buffer: ByteBuffer) throws(SystemError) {
    try flush()
    guard lseek(descriptor, off_t(start), SEEK_SET) >= 0 else { throw .last }
    let input = InputDescriptor(descriptor: descriptor)
    var rest = end - start
    while rest > 0 {
      let before = buffer.count
      guard try input.read(into: buffer, limit: rest) else { return }
      rest -= buffer.count - before
    }
  }

  /// Makes sure that the bytes are on the disk.
  func settle() throws(SystemError) {
    // What is closed was settled then.
    guard descriptor >= 0 else { return }
    try flush()
    try FileSystem.settle(descriptor)
  }

  /// Gives the file the permissions of the one whose place it takes.
  func setMode(_ mode: mode_t) throws(SystemError) {
    let descriptor = descriptor
    if descriptor >= 0 { try SystemCall.fchmod.checked { fchmod(descriptor, mode & 0o7777) } }
  }
}
