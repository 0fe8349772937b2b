/// A part of an archive as it is stored there, one stretch after the other.
package final class StoredStretches: ByteStretches {
  private let archive: any RandomBytes
  private var at: Int
  private let end: Int
  private var room: ByteBuffer?

  package init(_ archive: any RandomBytes, from start: Int, count: Int) {
    self.archive = archive
    at = start
    end = start + count
  }

  /// Fills `room` as far as there is something; 0 at the end.
  func read(into room: UnsafeMutableRawBufferPointer) throws(Problem) -> Int {
    let wanted = min(room.count, end - at)
    guard wanted > 0 else { return 0 }
    let count = try archive.read(at: at, into: UnsafeMutableRawBufferPointer(rebasing: room[..<wanted]))
    guard count > 0 else { throw .truncatedArchive }
    at += count
    return count
  }

  package func next() throws(Problem) -> Bytes? {
    let buffer = room ?? ByteBuffer(capacity: 1 << 16)
    room = buffer
    buffer.removeAll()
    var problem: Problem?
    buffer.appendWritten(room: 1 << 16) { room in
      do throws(Problem) { return try read(into: room) } catch {
        problem = error
        return 0
      }
    }
    if let problem { throw problem }
    return buffer.count > 0 ? buffer.bytes : nil
  }
}
