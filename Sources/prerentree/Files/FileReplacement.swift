import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file to be replaced by a better text of itself: whole or not at all, with its permissions and attributes, and only
/// if nobody else has changed it since it was read.
struct FileReplacement {
  let contents: ByteBuffer
  /// The file itself, after any links that lead to it.
  private let path: String
  private let info: stat

  init(_ path: String) throws(SystemError) {
    guard let resolved = realpath(path.onDisk, nil) else { throw .last }
    self.path = String(onDisk: resolved)
    free(resolved)
    info = try FileSystem.info(self.path)
    contents = try FileSystem.read(self.path)
  }

  func replace(by text: ByteBuffer) throws(SystemError) {
    // A new file would have one of its names only, and whoever uses another would not see what was fixed.
    guard info.st_nlink == 1 else { throw .hasOtherNames }
    let draft = try AtomicFile(beside: path)
    defer { draft.abandon() }
    try draft.stream.write(text.bytes)
    try draft.stream.takeOver(info, from: path)
    try draft.stream.settle()
    guard try isUnchanged(path) else { throw .changedMeanwhile }
    do throws(SystemError) { try FileSystem.exchange(draft.path, path) } catch {
      guard [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(error.code) else { throw error }
      try FileSystem.move(draft.path, to: path)
      return try FileSystem.settle(folder: FileSystem.folder(of: path))
    }
    try confirm(draft)
  }

  /// The old file, which has the draft's name now, goes only if it is what was read to the last: whatever was written
  /// into it, or put in its place, up to this instant gets its name back.
  private func confirm(_ draft: AtomicFile) throws(SystemError) {
    let fixed = try FileSystem.info(path)
    let isSettled = Result { () throws(SystemError) in
      try FileSystem.settle(folder: FileSystem.folder(of: path))
      return try isUnchanged(draft.path)
    }
    if case .success(true) = isSettled { return }
    try FileSystem.exchange(draft.path, path)
    // Somebody has saved the fixed file meanwhile: that is the newest of all.
    if let taken = try FileSystem.linkInfo(draft.path), taken.st_ino != fixed.st_ino {
      try FileSystem.exchange(draft.path, path)
    }
    _ = try isSettled.get()
    throw .changedMeanwhile
  }

  private func isUnchanged(_ path: String) throws(SystemError) -> Bool {
    let now = try FileSystem.info(path)
    let isSame =
      now.st_ino == info.st_ino && now.st_dev == info.st_dev && now.st_size == info.st_size
      && FileReplacement.modified(now) == FileReplacement.modified(info) && now.st_nlink == info.st_nlink
    guard isSame else { return false }
    let present = try FileSystem.read(path)
    return withExtendedLifetime(present) { present.bytes.equals(contents.bytes) }
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
