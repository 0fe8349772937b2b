import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file to read from, closed when it goes.
final class InputDescriptor {
  private let descriptor: Int32
  private let isOwned: Bool
  /// Read before anybody asked.
  private let ahead = ByteBuffer()

  /// Standard input, or another descriptor that somebody else closes.
  init(descriptor: Int32) {
    self.descriptor = descriptor
    isOwned = false
  }

  /// Opens a file, or a pipe that somebody writes into; nothing that may keep the run waiting for ever.
  init(path: String) throws(SystemError) {
    descriptor = open(path.onDisk, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    isOwned = true
    if descriptor < 0 { throw .last }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw .last }
    switch FileSystem.kind(info) {
    case .file: break
    case .folder: throw SystemError(code: EISDIR)
    case .pipe: try awaitWriter()
    case .other: throw .notAFile
    }
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
  }

  /// Thousandths of a second until somebody must have begun to write into a pipe.
  private static let patience: Int32 = 5000

  /// A pipe that nobody has opened for writing looks as if it had ended.
  private func awaitWriter() throws(SystemError) {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&wanted, 1, InputDescriptor.patience) < 0 { if errno != EINTR { throw .last } }
    if wanted.revents != 0 { return }
    do throws(SystemError) {
      if try !read(into: ahead, most: 1 << 12) { throw .noWriter }
    } catch {
      // There is a writer, who takes time.
      if error.code != EAGAIN { throw error }
    }
  }

  deinit { if isOwned && descriptor >= 0 { close(descriptor) } }

  /// Appends up to `most` bytes to `buffer`; false at the end.
  func read(into buffer: ByteBuffer, most: Int) throws(SystemError) -> Bool {
    if buffer !== ahead, ahead.count > 0 {
      buffer.append(ahead.bytes)
      ahead.removeAll()
      return true
    }
    while true {
      var failure: SystemError?
      let before = buffer.count
      buffer.appendWritten(room: most) { room in
        #if canImport(Glibc)
          let count = Glibc.read(descriptor, room.baseAddress, room.count)
        #else
          let count = Darwin.read(descriptor, room.baseAddress, room.count)
        #endif
        if count < 0 { failure = .last }
        return max(0, count)
      }
      if let failure {
        if failure.code == EINTR { continue }
        throw failure
      }
      return buffer.count > before
    }
  }

  /// Whether reading would give something at once, be it the end.
  var hasMore: Bool {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return ahead.count > 0 || poll(&wanted, 1, 0) > 0
  }

  /// Reads to the end, or until there are `most` bytes or more.
  func readAll(into buffer: ByteBuffer, most: Int = .max) throws(SystemError) {
    while buffer.count < most, try read(into: buffer, most: 1 << 18) {}
  }
}
