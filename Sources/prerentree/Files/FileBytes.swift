import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is read at any place, as an archive wants it; a pipe is kept in memory for that.
enum FileBytes {
  static func open(_ path: String) throws(SystemError) -> any RandomBytes {
    if try FileSystem.status(path).kind == .file { return try DescriptorBytes(path: path) }
    return try all(of: InputDescriptor(path: path))
  }

  static func all(of descriptor: InputDescriptor) throws(SystemError) -> any RandomBytes {
    let buffer = ByteBuffer(capacity: 1 << 20)
    try descriptor.readAll(into: buffer)
    return MemoryBytes(buffer)
  }
}

private final class DescriptorBytes: RandomBytes {
  private let descriptor: Int32
  let count: Int

  init(path: String) throws(SystemError) {
    descriptor = try FileSystem.openFile(path, O_RDONLY)
    do throws(SystemError) { count = Int(try FileSystem.info(of: descriptor).st_size) } catch {
      count = 0
      throw error
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func read(at offset: Int, into space: UnsafeMutableRawBufferPointer) throws(Problem) -> Int {
    var done = 0
    while done < space.count {
      let part = UnsafeMutableRawBufferPointer(rebasing: space[done...])
      let count: Int
      do throws(SystemError) {
        count = try SystemCall.read.checked { pread(descriptor, part.baseAddress, part.count, off_t(offset + done)) }
      } catch {
        var problem = Problem(.syntax, Span(0, 1), error.message)
        problem.isOfSystem = true
        throw problem
      }
      if count == 0 { break }
      done += count
    }
    return done
  }
}

extension SystemError {
  /// What is wrong with a workbook, where else the system would have something to say.
  init(_ problem: Problem) {
    self.init(
      words: problem.message + (problem.help.map { Text(fr: ". \($0.fr)", en: ". \($0.en)") } ?? Text(same: "")))
  }
}
