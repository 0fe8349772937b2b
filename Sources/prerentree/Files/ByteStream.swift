import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where bytes go: a file, standard output, or memory in the tests.
protocol ByteStream: AnyObject, Sendable {
  func write(_ bytes: Bytes) throws(SystemError)
  func flush() throws(SystemError)
  /// Whether a person reads it.
  var isTerminal: Bool { get }
}

extension ByteStream {
  func write(_ text: String) throws(SystemError) {
    let buffer = ByteBuffer(capacity: text.utf8.count)
    buffer.append(text)
    try write(buffer.bytes)
  }
}

/// A file descriptor with a buffer before it.
final class FileStream: ByteStream, @unchecked Sendable {
  // Used by one thread at a time: outputs are written in order.
  private let descriptor: Int32
  private let pending = ByteBuffer(capacity: 1 << 16)

  /// Whether what cannot be written stops the run.
  private let isNeeded: Bool

  /// - Parameter isNeeded: false where the work goes on though nobody listens.
  init(descriptor: Int32, isNeeded: Bool = true) {
    self.descriptor = descriptor
    self.isNeeded = isNeeded
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// What is large goes straight through: copying it first would cost more than the call.
  func write(_ bytes: Bytes) throws(SystemError) {
    if bytes.count > 1 << 14 {
      try flush()
      return try writeThrough(bytes)
    }
    if pending.count + bytes.count > 1 << 16 { try flush() }
    pending.append(bytes)
  }

  func flush() throws(SystemError) {
    defer { pending.removeAll() }
    try writeThrough(pending.bytes)
  }

  private func writeThrough(_ bytes: Bytes) throws(SystemError) {
    var rest = UnsafeRawBufferPointer(bytes)
    while rest.count > 0 {
      do throws(SystemError) {
        let written = try SystemCall.write.checked { systemWrite(descriptor, rest.baseAddress, rest.count) }
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
      } catch {
        guard isNeeded else { return }
        throw error
      }
    }
  }
}

/// The system's `write`, which methods of that name hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

/// Standard output, where the run has other things to write as well: a reader that goes away does not stop it.
final class WaitingStream: ByteStream, @unchecked Sendable {
  // Used by one thread at a time.
  private let stream: any ByteStream
  private var isHeard = true
  var isTerminal: Bool { stream.isTerminal }

  init(_ stream: any ByteStream) { self.stream = stream }

  func write(_ bytes: Bytes) throws(SystemError) {
    try attempt { () throws(SystemError) in try stream.write(bytes) }
  }

  func flush() throws(SystemError) { try attempt(stream.flush) }

  private func attempt(_ body: () throws(SystemError) -> Void) throws(SystemError) {
    guard isHeard else { return }
    do throws(SystemError) { try body() } catch {
      guard error.code == EPIPE else { throw error }
      isHeard = false
    }
  }
}

/// Keeps what is written, for tests and for outputs that are put together at the end.
final class MemoryStream: ByteStream, @unchecked Sendable {
  // Used by one thread at a time.
  let contents = ByteBuffer()
  let isTerminal = false

  func write(_ bytes: Bytes) throws(SystemError) { contents.append(bytes) }
  func flush() throws(SystemError) {}
}
