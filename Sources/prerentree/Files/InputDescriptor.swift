import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system's `read`, which methods of that name hide.
private func systemRead(_ descriptor: Int32, _ space: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, space, count)
}

/// A file to read from, closed when it goes.
final class InputDescriptor {
  private let descriptor: Int32
  private let isOwned: Bool
  /// Bytes of a file when it was opened; nil of anything else.
  private let size: Int?
  /// Read before anybody asked.
  private var ahead: ByteBuffer?
  /// Where the next byte stands in a file that is read by several at a time; nil where the system remembers.
  private var place: Int?

  /// Standard input, or another descriptor that somebody else closes.
  init(descriptor: Int32) {
    self.descriptor = descriptor
    isOwned = false
    size = nil
  }

  /// A file that somebody else keeps open, from its beginning, wherever others read in it.
  init(sharing descriptor: Int32) {
    self.descriptor = descriptor
    isOwned = false
    size = (try? FileSystem.info(of: descriptor)).map { Int($0.st_size) }
    place = 0
  }

  /// Opens a file, or a pipe that somebody writes into; nothing that may keep the run waiting for ever.
  init(path: String) throws(SystemError) {
    descriptor = try FileSystem.openFile(path, O_RDONLY | O_NONBLOCK)
    isOwned = true
    let info: stat
    do throws(SystemError) { info = try FileSystem.info(of: descriptor) } catch {
      size = nil
      throw error
    }
    let kind = FileSystem.kind(info)
    size = kind == .file ? Int(info.st_size) : nil
    switch kind {
    case .file: return
    case .folder: throw SystemError(code: EISDIR)
    case .pipe: try awaitWriter()
    case .other: throw .notAFile
    }
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
  }

  /// Opens a file that was one of so many bytes when it was looked at: it is not asked again. Should something else be in
  /// its place by now, reading it fails, or ends at once.
  init(path: String, ofSize size: Int) throws(SystemError) {
    descriptor = try FileSystem.openFile(path, O_RDONLY | O_NONBLOCK)
    isOwned = true
    self.size = size
  }

  /// Thousandths of a second until somebody must have begun to write into a pipe.
  private static let patience: Int32 = 5000

  /// A pipe that nobody has opened for writing looks as if it had ended.
  private func awaitWriter() throws(SystemError) {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&wanted, 1, InputDescriptor.patience) < 0 { if errno != EINTR { throw .last } }
    if wanted.revents != 0 { return }
    do throws(SystemError) {
      let first = ByteBuffer(capacity: 1 << 12)
      if try !read(into: first, limit: 1 << 12) { throw .noWriter }
      ahead = first
    } catch {
      // There is a writer, who takes time.
      if error.code != EAGAIN { throw error }
    }
  }

  deinit { if isOwned && descriptor >= 0 { close(descriptor) } }

  /// Appends up to `limit` bytes to `buffer`; false at the end.
  func read(into buffer: ByteBuffer, limit: Int) throws(SystemError) -> Bool {
    if let first = ahead {
      buffer.append(first.bytes)
      ahead = nil
      return true
    }
    var failure: SystemError?
    let before = buffer.count
    buffer.appendWritten(space: limit) { space in
      do throws(SystemError) {
        return try SystemCall.read.checked { take(space) }
      } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    return buffer.count > before
  }

  private func take(_ space: UnsafeMutableRawBufferPointer) -> Int {
    if let place {
      let count = pread(descriptor, space.baseAddress, space.count, off_t(place))
      self.place = place + max(0, count)
      return count
    }
    return systemRead(descriptor, space.baseAddress, space.count)
  }

  /// The first bytes, which stay to be read: fewer only where there are no more.
  func peek(_ count: Int) throws(SystemError) -> Bytes {
    let first = ahead ?? ByteBuffer(capacity: 1 << 12)
    ahead = nil
    while first.count < count, try read(into: first, limit: 1 << 12) {}
    ahead = first.count > 0 ? first : nil
    return first.bytes
  }

  /// Whether reading would give something at once, be it the end.
  var hasMore: Bool { hasMore(within: 0) }

  /// The same within a time, in thousandths of a second.
  func hasMore(within patience: Int32) -> Bool {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return ahead != nil || poll(&wanted, 1, patience) > 0
  }

  /// Reads to the end, or until there are `limit` bytes or more.
  func readAll(into buffer: ByteBuffer, limit: Int = .max) throws(SystemError) {
    let start = buffer.count
    while buffer.count < limit, try read(into: buffer, limit: min(1 << 18, size.map { $0 + 1 } ?? 1 << 18)) {
      // A small file takes one reading, not a second one that finds its end.
      if buffer.count - start == size { return }
    }
  }

  /// The same of a large file, whose stretches are read side by side: filling fresh memory takes its time.
  func readAll(into buffer: ByteBuffer, parts: Int) throws(SystemError) {
    let part = (size ?? 0) / max(parts, 1)
    if parts > 1, part >= 1 << 18 {
      buffer.appendWritten(space: part * parts) { space in
        var counts = Array(repeating: 0, count: parts)
        counts.withUnsafeMutableBufferPointer { counts in
          nonisolated(unsafe) let counts = counts
          nonisolated(unsafe) let space = space
          Parallel.forEach(parts) { i in
            while counts[i] < part {
              let at = i * part + counts[i]
              let count = pread(descriptor, space.baseAddress.map { $0 + at }, part - counts[i], off_t(at))
              if count <= 0 { break }
              counts[i] += count
            }
          }
        }
        // What could not be read here is tried again below, in order.
        let whole = counts.firstIndex { $0 < part } ?? parts
        return whole * part + (whole < parts ? counts[whole] : 0)
      }
      try SystemCall.lseek.checked { lseek(descriptor, off_t(buffer.count), SEEK_SET) }
    }
    try readAll(into: buffer)
  }
}
