/// Bytes that can be read at any place: a file on disk, or what came through a pipe and lies in memory.
package protocol RandomBytes: AnyObject, Sendable {
  var count: Int { get }
  /// Fills `space` with the bytes from `offset` on; fewer than there is space for only at the end.
  func read(at offset: Int, into space: UnsafeMutableRawBufferPointer) throws(Problem) -> Int
}

extension RandomBytes {
  /// A stretch that must be there as a whole.
  func bytes(at offset: Int, count: Int) throws(Problem) -> [UInt8] {
    guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else { throw .truncatedArchive }
    var problem: Problem?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { space, filled in
      do throws(Problem) { filled = try read(at: offset, into: UnsafeMutableRawBufferPointer(space)) } catch {
        problem = error
      }
    }
    if let problem { throw problem }
    guard bytes.count == count else { throw .truncatedArchive }
    return bytes
  }
}

/// Bytes in memory.
package final class MemoryBytes: RandomBytes, @unchecked Sendable {
  // Written by nobody any more.
  private let buffer: ByteBuffer

  package init(_ buffer: ByteBuffer) { self.buffer = buffer }

  package var count: Int { buffer.count }

  package func read(at offset: Int, into space: UnsafeMutableRawBufferPointer) throws(Problem) -> Int {
    guard offset >= 0, offset < buffer.count else { return 0 }
    let part = buffer[offset, min(space.count, buffer.count - offset)]
    space.copyMemory(from: UnsafeRawBufferPointer(part))
    return part.count
  }
}

/// Bytes that come one stretch after the other.
package protocol ByteStretches: AnyObject {
  /// The next stretch, valid until the next call; nil at the end.
  func next() throws(Problem) -> Bytes?
}
