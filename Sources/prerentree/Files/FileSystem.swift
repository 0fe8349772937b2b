import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The little that is asked of the file system.
enum FileSystem {
  enum Kind { case file, folder, pipe, other }

  struct Status {
    var kind: Kind
    var size: Int
    /// What makes a file itself, whatever it is called.
    var identity: Identity
  }

  /// The disk that a file lies on, and its number there.
  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64

    init(_ info: stat) {
      device = UInt64(truncatingIfNeeded: info.st_dev)
      number = UInt64(truncatingIfNeeded: info.st_ino)
    }
  }

  static func status(_ path: String) throws(SystemError) -> Status {
    let info = try info(path)
    return Status(kind: kind(info), size: Int(info.st_size), identity: Identity(info))
  }

  /// The same; nil where nothing is there.
  static func statusIfThere(_ path: String) throws(SystemError) -> Status? {
    do throws(SystemError) { return try status(path) } catch {
      guard error.isAbsence else { throw error }
      return nil
    }
  }

  /// The same of many, which are asked for side by side: a folder of ten thousand sheets is no small one.
  static func statuses(_ paths: [String]) -> [Result<Status, SystemError>] {
    let stretch = 512
    var found = [Result<Status, SystemError>](repeating: .failure(.notAFile), count: paths.count)
    found.withUnsafeMutableBufferPointer { found in
      nonisolated(unsafe) let found = found
      Parallel.forEach((paths.count + stretch - 1) / stretch) { part in
        for i in part * stretch..<min(paths.count, (part + 1) * stretch) {
          do throws(SystemError) { found[i] = .success(try status(paths[i])) } catch { found[i] = .failure(error) }
        }
      }
    }
    return found
  }

  static func kind(_ info: stat) -> Kind {
    switch info.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFIFO: .pipe
    default: .other
    }
  }

  /// What a folder holds, as far as it could be listed.
  struct Listing {
    /// In the order of their bytes.
    var names: [String] = []
    /// Why the listing ends early.
    var failure: SystemError?
  }

  /// The names in a folder, hidden ones left out.
  static func list(_ folder: String) throws(SystemError) -> Listing {
    var listing = try listAll(folder)
    listing.names.removeAll { $0.hasPrefix(".") }
    return listing
  }

  /// All names in a folder, but for itself and the one above; an error where they could not be had to the last.
  static func allNames(in folder: String) throws(SystemError) -> [String] {
    let listing = try listAll(folder)
    if let failure = listing.failure { throw failure }
    return listing.names
  }

  private static func listAll(_ folder: String) throws(SystemError) -> Listing {
    let path = folder.onDisk
    var opened: OpaquePointer?
    try SystemCall.opendir.checked { () -> Int32 in
      opened = opendir(path)
      return opened == nil ? -1 : 0
    }
    guard let directory = opened else { throw .last }
    defer { closedir(directory) }
    var listing = Listing()
    do throws(SystemError) {
      while let name = try nextName(directory) { if name != ".", name != ".." { listing.names.append(name) } }
    } catch {
      listing.failure = error
    }
    // Of plain names the usual order is that of their bytes, and is found out faster.
    let arePlain = listing.names.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    if arePlain { listing.names.sort() } else { listing.names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
    return listing
  }

  /// The next name of an open folder; nil at the end, which only `errno` tells from an error.
  private static func nextName(_ directory: OpaquePointer) throws(SystemError) -> String? {
    var name: String?
    try SystemCall.readdir.checked { () -> Int32 in
      errno = 0
      guard let entry = readdir(directory) else { return errno == 0 ? 0 : -1 }
      name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(onDisk: $0) }
      }
      return 0
    }
    return name
  }

  /// - Parameter parts: how many stretches of a large file are read side by side.
  static func read(_ path: String, parts: Int = 1) throws(SystemError) -> ByteBuffer {
    let status = try status(path)
    let size = status.kind == .file ? status.size : 0
    let buffer = ByteBuffer(capacity: size + (1 << 18))
    try InputDescriptor(path: path).readAll(into: buffer, parts: parts)
    return buffer
  }

  /// Where the program was started; empty where the system does not say.
  static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(onDisk: path)
  }

  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
