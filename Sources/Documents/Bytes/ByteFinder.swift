#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks for one byte again and again, from places that only go forward, and scans no stretch twice.
///
/// A file without a single carriage return would otherwise be searched to its end for each row.
struct ByteFinder {
  private let target: UInt8
  private let bytes: Bytes
  private var found: Int

  init(_ target: UInt8, in bytes: Bytes) {
    self.target = target
    self.bytes = bytes
    found = -1
  }

  /// The place of the byte at or after `start`, or the number of bytes where there is none.
  mutating func next(from start: Int) -> Int {
    if found < start { found = bytes.place(of: target, from: start) }
    return found
  }
}

extension Bytes {
  /// The place of `byte` at or after `start`, or the number of bytes where there is none.
  package func place(of byte: UInt8, from start: Int) -> Int {
    guard start < count, let base = baseAddress, let place = memchr(base + start, Int32(byte), count - start) else {
      return count
    }
    return UnsafeRawPointer(place) - UnsafeRawPointer(base)
  }

  /// How often `byte` occurs.
  package func count(of byte: UInt8) -> Int {
    let raw = UnsafeRawBufferPointer(self)
    let wanted = SIMD16<UInt8>(repeating: byte)
    var found = 0
    var at = 0
    while at &+ 16 <= raw.count {
      // A match is -1 in its byte, which can be taken away 255 times before the count overflows.
      var counts = SIMD16<UInt8>(repeating: 0)
      let end = Swift.min(at &+ 255 &* 16, raw.count &- 15)
      while at < end {
        let block = raw.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self)
        counts &-= unsafeBitCast(block .== wanted, to: SIMD16<UInt8>.self)
        at &+= 16
      }
      for lane in counts.indices { found &+= Int(counts[lane]) }
    }
    while at < raw.count {
      if raw[at] == byte { found &+= 1 }
      at &+= 1
    }
    return found
  }
}
