import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file to be replaced by a better text of itself: whole or not at all, with its permissions, and only if nobody
/// else has changed it since it was read.
struct FileReplacement {
  let contents: ByteBuffer
  /// The file itself, behind any links that lead to it.
  private let path: String
  private let status: stat

  init(_ path: String) throws(SystemError) {
    guard let resolved = realpath(path.onDisk, nil) else { throw .last }
    self.path = String(onDisk: resolved)
    free(resolved)
    status = try FileReplacement.status(self.path)
    contents = try FileSystem.read(self.path)
  }

  private static func status(_ path: String) throws(SystemError) -> stat {
    var info = stat()
    guard stat(path.onDisk, &info) == 0 else { throw .last }
    return info
  }

  func replace(by text: ByteBuffer) throws(SystemError) {
    let publication = try AtomicPublication()
    let draft = try publication.file(at: path)
    try draft.write(text.bytes)
    draft.setOwner(status.st_uid, status.st_gid)
    try checkUnchanged()
    try publication.publish()
  }

  private func checkUnchanged() throws(SystemError) {
    let now = try FileReplacement.status(path)
    let isSame =
      now.st_ino == status.st_ino && now.st_dev == status.st_dev && now.st_size == status.st_size
      && FileReplacement.modified(now) == FileReplacement.modified(status)
    let present = try FileSystem.read(path)
    guard isSame, present.bytes.equals(contents.bytes) else { throw .changedMeanwhile }
  }

  private static func modified(_ info: stat) -> [Int] {
    #if canImport(Glibc)
      [Int(info.st_mtim.tv_sec), Int(info.st_mtim.tv_nsec)]
    #else
      [Int(info.st_mtimespec.tv_sec), Int(info.st_mtimespec.tv_nsec)]
    #endif
  }
}

extension SystemError {
  /// A file that somebody else has changed since it was read.
  static let changedMeanwhile = SystemError(code: ESTALE)
}
