import Documents

/// Cuts what a client sends into messages: `Content-Length: 123`, a blank line, and that many bytes.
///
/// A client that loses its way costs an answer, never the connection: whatever is no header is passed over up to the
/// next one, and a message that is too large is thrown away while it comes in, without being kept.
package struct MessageFramer {
  package enum Event {
    case message(ByteBuffer)
    /// A message of that many bytes, which was thrown away.
    case tooLarge(Int)
    /// Something that is no header; reported once until the next good one.
    case malformedHeader
  }

  /// Bytes of one message: a sheet of the largest size, every character of it escaped.
  package static let largestMessage = 128 << 20
  /// Bytes of all headers of one message.
  private static let largestHeader = 1 << 14

  private let pending = ByteBuffer(capacity: 1 << 14)
  /// Where in `pending` the next message begins.
  private var start = 0
  /// Bytes of the message under way, once its header is read.
  private var length: Int?
  /// Bytes that are still to be thrown away.
  private var skipped = 0
  private var isLost = false

  package init() {}

  package mutating func feed(_ bytes: Bytes) {
    let taken = min(skipped, bytes.count)
    skipped -= taken
    if start > 0, start == pending.count {
      pending.removeAll()
      start = 0
    }
    pending.append(bytes.slice(taken, bytes.count))
  }

  /// The next message, where all of it is there.
  package mutating func next() -> Event? {
    while true {
      if let length {
        guard pending.count - start >= length else { return nil }
        let body = ByteBuffer(capacity: length)
        body.append(pending[start, length])
        advance(length)
        self.length = nil
        return .message(body)
      }
      guard let header = headerEnd() else { return lostHeader() }
      let announced = MessageFramer.contentLength(pending[start, header.end - start])
      advance(header.next - start)
      guard let announced else {
        if let event = lose() { return event }
        continue
      }
      isLost = false
      guard announced <= MessageFramer.largestMessage else {
        let here = min(announced, pending.count - start)
        advance(here)
        skipped = announced - here
        return .tooLarge(announced)
      }
      length = announced
    }
  }

  private mutating func advance(_ count: Int) {
    start += count
    // What is done is dropped once it is much, so that many small messages do not move the rest each time.
    if start >= 1 << 16 || start == pending.count {
      pending.dropFirst(start)
      start = 0
    }
  }

  private mutating func lose() -> Event? {
    defer { isLost = true }
    return isLost ? nil : .malformedHeader
  }

  /// Without a blank line far and wide this is no header.
  private mutating func lostHeader() -> Event? {
    guard pending.count - start > MessageFramer.largestHeader else { return nil }
    // The last bytes may be the beginning of a header.
    advance(pending.count - start - 64)
    return lose()
  }

  /// The blank line after the headers: where it begins, and where the message does.
  private func headerEnd() -> (end: Int, next: Int)? {
    let bytes = pending.bytes
    var at = start
    while at < bytes.count {
      at = bytes.place(of: 0x0A, from: at)
      guard at < bytes.count else { return nil }
      if at + 1 < bytes.count, bytes[at + 1] == 0x0A { return (at, at + 2) }
      if at + 2 < bytes.count, bytes[at + 1] == 0x0D, bytes[at + 2] == 0x0A { return (at, at + 3) }
      at += 1
    }
    return nil
  }

  /// The number after the last `Content-Length:`; whatever stands before that is no matter.
  private static func contentLength(_ header: Bytes) -> Int? {
    let name = Array("content-length:".utf8)
    guard header.count > name.count else { return nil }
    for at in stride(from: header.count - name.count, through: 0, by: -1) {
      guard name.indices.allSatisfy({ header[at + $0] | 0x20 == name[$0] | 0x20 }) else { continue }
      let rest = header[(at + name.count)...].drop { $0 == 0x20 || $0 == 0x09 }
      let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
      let after = rest.dropFirst(digits.count).first ?? 0x0A
      guard (1...15).contains(digits.count), after == 0x0D || after == 0x0A || after == 0x20 else { return nil }
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    return nil
  }
}
