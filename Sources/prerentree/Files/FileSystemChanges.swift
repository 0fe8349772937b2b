#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is asked of the file system when files are written.
extension FileSystem {
  /// Whether the name is taken, be it by a link that leads nowhere.
  static func exists(_ path: String) -> Bool {
    var info = stat()
    return lstat(path.onDisk, &info) == 0
  }

  /// The permissions of a file.
  static func mode(_ path: String) -> mode_t? {
    var info = stat()
    return stat(path.onDisk, &info) == 0 ? info.st_mode & 0o7777 : nil
  }

  /// The file itself, behind any links that lead to it; nil where there is none.
  static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path.onDisk, nil) else { return nil }
    defer { free(resolved) }
    return String(onDisk: resolved)
  }

  /// Where a link leads, in the words it was made with; nil for anything else.
  static func target(of link: String) -> String? {
    var room = [UInt8](repeating: 0, count: 4096)
    let count = room.withUnsafeMutableBytes { room in
      room.withMemoryRebound(to: CChar.self) { room in
        room.baseAddress.map { readlink(link.onDisk, $0, room.count) } ?? -1
      }
    }
    return count < 0 ? nil : String(decoding: room[..<count], as: UTF8.self)
  }

  /// Takes an open file or folder for this run alone; false, with `errno`, where another run has it. Where the file
  /// system knows no locks there are none.
  static func lock(_ descriptor: Int32) -> Bool {
    flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
  }

  /// Removes a file, or a folder of files.
  static func remove(_ path: String) {
    if unlink(path.onDisk) == 0 { return }
    let names = ((try? names(in: path, hidden: true)) ?? []).filter { $0 != "." && $0 != ".." }
    // Giving back the blocks of a large file takes longer than anything else here.
    Parallel.forEach(names.count) { unlink("\(path)/\(names[$0])".onDisk) }
    rmdir(path.onDisk)
  }

  /// Makes sure that a folder's names are on the disk.
  static func settle(folder path: String) {
    let descriptor = open(path.onDisk, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
