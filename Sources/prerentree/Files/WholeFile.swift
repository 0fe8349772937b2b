import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is replaced whole or not at all: written beside its place, then put there.
enum WholeFile {
  static func write(_ bytes: Bytes, to path: String) throws(SystemError) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let temporary = "\(folder).prerentree-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    // A device or a pipe is no file to be replaced.
    if let status = try? FileSystem.status(path), status.kind != .file {
      guard status.kind == .other else { throw SystemError(code: EISDIR) }
      let stream = try SpoolStream(path: path)
      try stream.write(bytes)
      return try stream.flush()
    }
    do throws(SystemError) {
      let stream = try SpoolStream(path: temporary)
      try stream.write(bytes)
      try stream.flush()
      guard rename(temporary, path) == 0 else { throw .last }
    } catch {
      unlink(temporary)
      throw error
    }
  }
}
