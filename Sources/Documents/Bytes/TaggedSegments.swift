/// Parts of a report after one another in one buffer, each with a tag and its length before it: workers render them
/// side by side, and who puts the report together sorts, counts and cuts them in order.
package enum TaggedSegments {
  /// Bytes before each part: the tag and the length.
  private static let head = 5

  /// Appends a part that `body` renders.
  @inline(__always)
  package static func write(_ tag: UInt8, to output: ByteBuffer, _ body: (ByteBuffer) -> Void) {
    let start = output.count
    output.append(tag)
    output.append("\0\0\0\0" as StaticString)
    body(output)
    output.patch(UInt32(truncatingIfNeeded: output.count - start - head), at: start + 1)
  }

  /// Hands over each part in order.
  package static func forEach<Failure: Error>(
    in bytes: Bytes, _ body: (_ tag: UInt8, _ part: Bytes) throws(Failure) -> Void
  ) throws(Failure) {
    let raw = UnsafeRawBufferPointer(bytes)
    var at = 0
    while at + head <= raw.count {
      let count = Int(raw.loadUnaligned(fromByteOffset: at + 1, as: UInt32.self))
      let end = min(at + head + count, raw.count)
      try body(raw[at], bytes.slice(at + head, end))
      at = end
    }
  }
}

extension ByteBuffer {
  /// Puts a number of four bytes, in this machine's order, over those at `offset`.
  fileprivate func patch(_ value: UInt32, at offset: Int) {
    precondition(offset >= 0 && offset + 4 <= count)
    UnsafeMutableRawPointer(base + offset).storeBytes(of: value, as: UInt32.self)
  }
}
