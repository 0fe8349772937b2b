// What the hot path calls across modules is `public` and `@inlinable`: a `package` declaration is never inlined into
// another module, whatever it is marked with (measured: a fifth of all instructions).

import CBytes

/// A view of bytes that somebody else keeps alive for the time of the call.
public typealias Bytes = UnsafeBufferPointer<UInt8>

/// A growing run of bytes: what documents keep their scalars in and what every writer fills.
///
/// A class rather than `[UInt8]`, because the hot path appends a few bytes at a time and must not pay a uniqueness
/// check for each of them. Not to be shared between threads.
public final class ByteBuffer {
  // One thread at a time, and never reentered: checking that on every append would cost more than the append.
  @exclusivity(unchecked) @usableFromInline var base: UnsafeMutablePointer<UInt8>
  @exclusivity(unchecked) @usableFromInline var capacity: Int
  @exclusivity(unchecked) @usableFromInline var length = 0
  @inlinable public var count: Int { length }

  public init(capacity: Int = 256) {
    self.capacity = max(capacity, 16)
    base = ByteBuffer.space(self.capacity)
  }

  /// A file of megabytes is read into memory that the system hands over page by page: two thousand times for a referential of
  /// 50,000 rows, which takes as long as reading its rows, or four times where pages are large.
  private static func space(_ capacity: Int) -> UnsafeMutablePointer<UInt8> {
    let space = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    if capacity >= 1 << 22 { memoryInLargePages(space, capacity) }
    return space
  }

  deinit { base.deallocate() }

  /// Makes space for `more` bytes after those already there.
  @inlinable public func reserve(_ more: Int) {
    if capacity - length < more { grow(more) }
  }

  @usableFromInline func grow(_ more: Int) {
    let larger = max(capacity * 2, length + more)
    let moved = ByteBuffer.space(larger)
    moved.update(from: base, count: length)
    base.deallocate()
    base = moved
    capacity = larger
  }

  @inlinable public func append(_ byte: UInt8) {
    reserve(1)
    base[length] = byte
    length += 1
  }

  @inlinable public func append(_ bytes: Bytes) {
    guard let source = bytes.baseAddress, bytes.count > 0 else { return }
    reserve(bytes.count)
    (base + length).update(from: source, count: bytes.count)
    length += bytes.count
  }

  @inlinable public func append(_ text: StaticString) {
    append(Bytes(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @inlinable public func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  @inlinable public func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  /// One character, in UTF-8.
  package func append(_ scalar: Unicode.Scalar) {
    guard let units = UTF8.encode(scalar) else { return }
    for unit in units { append(unit) }
  }

  /// A whole number in decimal digits.
  package func append(integer value: Int64) {
    // Twenty bytes hold the longest one, sign included.
    reserve(20)
    if value.magnitude < 100, value >= 0 {
      let number = value.magnitude
      if number >= 10 {
        ByteBuffer.writePair(number, base + length)
        length &+= 2
      } else {
        base[length] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number)
        length &+= 1
      }
      return
    }
    if value < 0 { append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    var place = length &+ ByteBuffer.digits(of: rest)
    length = place
    while rest >= 10 {
      place &-= 2
      ByteBuffer.writePair(rest % 100, base + place)
      rest /= 100
      if rest == 0 { return }
    }
    base[place &- 1] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest)
  }

  /// Writes the two digits of a number below 100.
  @inline(__always) private static func writePair(_ value: UInt64, _ place: UnsafeMutablePointer<UInt8>) {
    let tens = (value &* 103) >> 10
    place[0] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: tens)
    place[1] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value &- tens &* 10)
  }

  /// How many decimal digits a number has.
  @inline(__always) private static func digits(of value: UInt64) -> Int {
    if value < 10 { return 1 }
    if value < 100 { return 2 }
    if value < 1000 { return 3 }
    if value < 10_000 { return 4 }
    var (rest, count) = (value / 10_000, 4)
    while rest > 0 {
      rest /= 10
      count &+= 1
    }
    return count
  }

  @inlinable public func removeAll() { length = 0 }

  /// Keeps the first `count` bytes only.
  package func truncate(to count: Int) {
    precondition(count >= 0 && count <= length)
    length = count
  }

  /// Writes a byte over one that is there.
  package func overwrite(_ byte: UInt8, at place: Int) {
    precondition(place >= 0 && place < length)
    base[place] = byte
  }

  /// Drops the first `count` bytes and moves the rest to the front.
  package func dropFirst(_ count: Int) {
    precondition(count >= 0 && count <= length)
    base.update(from: base + count, count: length - count)
    length -= count
  }

  /// Lets `fill` write up to `space` bytes after those already there; it returns how many it wrote.
  @discardableResult
  package func appendWritten(space: Int, _ fill: (UnsafeMutableRawBufferPointer) throws -> Int) rethrows -> Int {
    reserve(space)
    let written = try fill(UnsafeMutableRawBufferPointer(start: base + length, count: space))
    precondition(written >= 0 && written <= space)
    length += written
    return written
  }

  /// All bytes, for as long as nothing is appended.
  @inlinable public var bytes: Bytes { Bytes(start: base, count: length) }

  /// Some of the bytes, for as long as nothing is appended.
  @inlinable public subscript(offset: Int, count: Int) -> Bytes {
    precondition(offset >= 0 && count >= 0 && count <= length - offset)
    return Bytes(start: base + offset, count: count)
  }

  package var array: [UInt8] { Array(bytes) }

  package var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension String {
  /// The text of bytes already known to be UTF-8.
  @inlinable public init(_ bytes: Bytes) { self.init(decoding: bytes, as: UTF8.self) }
}

extension UnsafeBufferPointer<UInt8> {
  @inlinable public func equals(_ other: Bytes) -> Bool { isSame(as: other) }

  /// As `equals`, in the place of the call. Eight bytes are compared at a time, and the last ones in a step that may overlap
  /// the one before.
  @inlinable @inline(__always) public func isSame(as other: Bytes) -> Bool {
    guard count == other.count else { return false }
    let (a, b) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
    @inline(__always) func differ<Word: FixedWidthInteger>(_ i: Int, _: Word.Type) -> Bool {
      a.loadUnaligned(fromByteOffset: i, as: Word.self) != b.loadUnaligned(fromByteOffset: i, as: Word.self)
    }
    if count >= 8 {
      var i = 0
      while i &+ 8 < count {
        if differ(i, UInt64.self) { return false }
        i &+= 8
      }
      return !differ(count &- 8, UInt64.self)
    }
    if count >= 4 { return !differ(0, UInt32.self) && !differ(count &- 4, UInt32.self) }
    for i in 0..<count where a[i] != b[i] { return false }
    return true
  }

  @inlinable public func equals(_ text: StaticString) -> Bool {
    equals(Bytes(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @inlinable public func slice(_ from: Int, _ to: Int) -> Bytes { Bytes(rebasing: self[from..<to]) }
}
