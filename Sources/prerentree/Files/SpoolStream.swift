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
  private var descriptor: Int32
  private let stream: FileStream
  let isTerminal = false
  /// Whether the file is made to last: the disk then begins before the run ends, and there is less to wait for.
  private let isLasting: Bool
  private var sinceDiskBegan = 0

  /// Takes over an open file.
  init(descriptor: Int32, isLasting: Bool = false) {
    self.descriptor = descriptor
    self.isLasting = isLasting
    stream = FileStream(descriptor: descriptor)
  }

  /// A new file: nobody must be able to lead the program to another one by putting a link in its way.
  convenience init(newFile path: String, isLasting: Bool = false) throws(SystemError) {
    let descriptor = open(path.onDisk, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw .last }
    self.init(descriptor: descriptor, isLasting: isLasting)
  }

  /// A nameless file in the system's folder for temporary ones.
  static func temporary() throws(SystemError) -> SpoolStream {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let path = "\(folder)/.prerentree-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    let stream = try SpoolStream(newFile: path)
    // Nobody else needs its name.
    unlink(path.onDisk)
    return stream
  }

  deinit { if descriptor >= 0 { closeDescriptor(descriptor) } }

  /// Gives the descriptor back once everything is written: a run may write more files than can be open at a time.
  func close() throws(SystemError) {
    guard descriptor >= 0 else { return }
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

  /// Gives the file the permissions of the one whose place it takes.
  func setMode(_ mode: mode_t) {
    if descriptor >= 0 { _ = fchmod(descriptor, mode & 0o7777) }
  }

  /// Gives the file to the owner of the one whose place it takes. Only the superuser may give files away; where it
  /// fails, the file is the writer's, as with any editor.
  func setOwner(_ user: uid_t, _ group: gid_t) {
    if descriptor >= 0 { _ = fchown(descriptor, user, group) }
  }
}
