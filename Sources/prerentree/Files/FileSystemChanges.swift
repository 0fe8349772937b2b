import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is asked of the file system when files are written.
extension FileSystem {
  /// Whether the name is taken, be it by a link that leads nowhere.
  static func exists(_ path: String) throws(SystemError) -> Bool { try linkInfo(path) != nil }

  /// What the system says of a file, after any links that lead to it.
  static func info(_ path: String) throws(SystemError) -> stat {
    var info = stat()
    try SystemCall.stat.checked { path.withOnDisk { stat($0, &info) } }
    return info
  }

  /// The same of a link itself; nil where nothing is there.
  static func linkInfo(_ path: String) throws(SystemError) -> stat? {
    var info = stat()
    let name = path.onDisk
    do throws(SystemError) { try SystemCall.lstat.checked { lstat(name, &info) } } catch {
      guard error.isAbsence else { throw error }
      return nil
    }
    return info
  }

  static func info(of descriptor: Int32) throws(SystemError) -> stat {
    var info = stat()
    try SystemCall.fstat.checked { fstat(descriptor, &info) }
    return info
  }

  /// The file itself, after any links that lead to it; nil where there is none.
  static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path.onDisk, nil) else { return nil }
    defer { free(resolved) }
    return String(onDisk: resolved)
  }

  /// Where a link leads, in the words it was made with; nil for anything else.
  static func target(of link: String) throws(SystemError) -> String? {
    var space = [CChar](repeating: 0, count: 4097)
    let name = link.onDisk
    do throws(SystemError) {
      try SystemCall.readlink.checked { readlink(name, &space, 4096) }
    } catch {
      guard error.isAbsence || error.code == EINVAL else { throw error }
      return nil
    }
    return space.withUnsafeBufferPointer { $0.baseAddress.map { String(onDisk: $0) } }
  }

  static func openFile(_ path: String, _ flags: Int32, _ mode: mode_t = 0) throws(SystemError) -> Int32 {
    try SystemCall.open.checked { path.withOnDisk { open($0, flags | O_CLOEXEC, mode) } }
  }

  /// Takes an open file or folder for this run alone. Where the file system knows no locks there are none.
  static func lock(_ descriptor: Int32) throws(SystemError) {
    do throws(SystemError) { try SystemCall.flock.checked { flock(descriptor, LOCK_EX | LOCK_NB) } } catch {
      let isUnknown = [ENOSYS, ENOTSUP, EOPNOTSUPP, EINVAL, ENOLCK].contains(error.code)
      if !isUnknown { throw error }
    }
  }

  // MARK: Names

  static func makeFolder(_ path: String, _ mode: mode_t = 0o777) throws(SystemError) {
    let name = path.onDisk
    try SystemCall.mkdir.checked { mkdir(name, mode) }
  }

  /// Gives a file another name; what had it is gone in the same instant.
  static func move(_ path: String, to place: String) throws(SystemError) {
    let (from, to) = (path.onDisk, place.onDisk)
    try SystemCall.rename.checked { rename(from, to) }
  }

  /// Lets two files exchange their names in one instant.
  static func exchange(_ path: String, _ other: String) throws(SystemError) {
    let (from, to) = (path.onDisk, other.onDisk)
    try SystemCall.exchange.checked { exchangeNames(from, to) }
  }

  /// Gives a file, after any links that lead to it, a second name.
  static func link(_ path: String, to place: String) throws(SystemError) {
    let (from, to) = (path.onDisk, place.onDisk)
    try SystemCall.link.checked { linkat(AT_FDCWD, from, AT_FDCWD, to, AT_SYMLINK_FOLLOW) }
  }

  /// Makes a link that leads to `target`, in these words.
  static func makeLink(_ path: String, to target: String) throws(SystemError) {
    let (words, name) = (target.onDisk, path.onDisk)
    try SystemCall.symlink.checked { symlink(words, name) }
  }

  /// Removes a file; that there is none is no failure.
  static func removeFile(_ path: String) throws(SystemError) {
    let name = path.onDisk
    do throws(SystemError) { try SystemCall.unlink.checked { unlink(name) } } catch {
      guard error.isAbsence else { throw error }
    }
  }

  /// Removes a file, or a folder of files, where it is there.
  static func removeTree(_ path: String) throws(SystemError) {
    guard let info = try linkInfo(path) else { return }
    guard kind(info) == .folder else { return try removeFile(path) }
    let names = try allNames(in: path)
    var failures = [SystemError?](repeating: nil, count: names.count)
    failures.withUnsafeMutableBufferPointer { failures in
      nonisolated(unsafe) let failures = failures
      // Giving back the blocks of a large file takes longer than anything else here.
      Parallel.forEach(names.count) { i in
        do throws(SystemError) { try removeFile("\(path)/\(names[i])") } catch { failures[i] = error }
      }
    }
    if let failure = failures.compactMap({ $0 }).first { throw failure }
    let name = path.onDisk
    try SystemCall.rmdir.checked { rmdir(name) }
  }

  // MARK: The disk

  /// Makes sure that a file's bytes, or a folder's names, are on the disk. What knows no disk is as settled as can be.
  static func settle(_ descriptor: Int32) throws(SystemError) {
    do throws(SystemError) { try SystemCall.fsync.checked { fsync(descriptor) } } catch {
      let hasNoDisk = [EINVAL, EROFS, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(error.code)
      if !hasNoDisk { throw error }
    }
  }

  /// Makes sure that a folder's names are on the disk.
  static func settle(folder path: String) throws(SystemError) {
    let descriptor: Int32
    do throws(SystemError) {
      descriptor = try openFile(path.isEmpty ? "." : path, O_RDONLY | O_DIRECTORY)
    } catch {
      // A folder that may be written into and not listed: there is nothing to be asked of the disk through it.
      if error.isDenial { return }
      throw error
    }
    defer { close(descriptor) }
    try settle(descriptor)
  }

  /// The folder that a file is in, with the slash at its end; empty where that is the current one.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }

  /// The permissions that a new file gets: what the user's mask leaves of reading and writing for all.
  static let newFileMode: mode_t = {
    let mask = umask(0o077)
    umask(mask)
    return 0o666 & ~mask
  }()
}
