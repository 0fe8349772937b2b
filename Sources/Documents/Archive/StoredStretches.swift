/// A part of an archive as it is stored there, one stretch after the other.
package final class StoredStretches: ByteStretches {
  private let archive: any RandomBytes
  private var at: Int
  private let end: Int
  private var space: ByteBuffer?

  package init(_ archive: any RandomBytes, from start: Int, count: Int) {
    self.archive = archive
    at = start
    end = start + count
  }

  /// Fills `space` as far as there is something; 0 at the end.
  func read(into space: UnsafeMutableRawBufferPointer) throws(Problem) -> Int {
    let wanted = min(space.count, end - at)
    guard wanted > 0 else { return 0 }
    let count = try archive.read(at: at, into: UnsafeMutableRawBufferPointer(rebasing: space[..<wanted]))
    guard count > 0 else { throw .truncatedArchive }
    at += count
    return count
  }

  package func next() throws(Problem) -> Bytes? {
    let buffer = space ?? ByteBuffer(capacity: 1 << 16)
    space = buffer
    buffer.removeAll()
    var problem: Problem?
    buffer.appendWritten(space: 1 << 16) { space in
      do throws(Problem) { return try read(into: space) } catch {
        problem = error
        return 0
      }
    }
    if let problem { throw problem }
    return buffer.count > 0 ? buffer.bytes : nil
  }
}
