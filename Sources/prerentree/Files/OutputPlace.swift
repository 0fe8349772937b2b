#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the name of an output leads to. Only a plain file can be replaced; everything else takes what is written.
enum OutputPlace {
  /// A plain file, or a name that is free: itself, after any links that lead to it.
  case file(String)
  /// Something that the program was started with: `/dev/stdout`, `/dev/fd/3`, what a shell makes of `>(…)`.
  case descriptor(Int32)
  /// A pipe or a device.
  case device(String, FileSystem.Kind)

  /// As many links as the system itself follows.
  private static let maxLinks = 40

  init(_ path: String) throws(SystemError) {
    var path = path
    for _ in 0..<OutputPlace.maxLinks {
      guard let info = try FileSystem.linkInfo(path) else {
        self = .file(path)
        return
      }
      if info.st_mode & S_IFMT != S_IFLNK {
        self = try OutputPlace.end(path, FileSystem.kind(info))
        return
      }
      // A link in /proc leads to what is open, whatever its words say.
      if OutputPlace.isOfProcesses(info) {
        if let number = OutputPlace.ownDescriptor(path) {
          self = .descriptor(number)
        } else {
          self = .device(path, try FileSystem.status(path).kind)
        }
        return
      }
      let target = try FileSystem.target(of: path) ?? ""
      path = target.utf8.first == UInt8(ascii: "/") ? target : FileSystem.folder(of: path) + target
    }
    throw SystemError(code: ELOOP)
  }

  private static func end(_ path: String, _ kind: FileSystem.Kind) throws(SystemError) -> OutputPlace {
    switch kind {
    case .file: .file(path)
    case .folder: throw SystemError(code: EISDIR)
    case .pipe, .other: .device(path, kind)
    }
  }

  private static func isOfProcesses(_ info: stat) -> Bool {
    guard let processes = try? FileSystem.info("/proc") else { return false }
    return processes.st_dev == info.st_dev
  }

  /// The number of what this process has open under that name.
  private static func ownDescriptor(_ path: String) -> Int32? {
    guard let own = try? FileSystem.status("/proc/self/fd"),
      let folder = try? FileSystem.status(FileSystem.folder(of: path)), own.identity == folder.identity
    else { return nil }
    return path.split(separator: "/").last.flatMap { Int32($0) }
  }

  // MARK: Writing at once

  /// Opens what takes bytes as they come; nil for a file.
  func opened() throws(SystemError) -> SpoolStream? {
    switch self {
    case .file: return nil
    case .descriptor(let number):
      // Shares its place with whoever else writes there: nothing is written over.
      let copy = dup(number)
      if copy < 0 { throw .last }
      return SpoolStream(descriptor: copy)
    case .device(let path, .pipe): return SpoolStream(descriptor: try OutputPlace.openPipe(path))
    case .device(let path, _):
      do throws(SystemError) {
        return SpoolStream(descriptor: try FileSystem.openFile(path, O_WRONLY | O_APPEND | O_NOCTTY))
      } catch {
        throw error.code == ENXIO ? .notWritable : error
      }
    }
  }

  /// Hundredths of a second until somebody must have begun to read from a pipe.
  private static let patience = 500

  private static func openPipe(_ path: String) throws(SystemError) -> Int32 {
    for _ in 0..<patience {
      do throws(SystemError) {
        let descriptor = try FileSystem.openFile(path, O_WRONLY | O_NONBLOCK)
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
        return descriptor
      } catch {
        if error.code != ENXIO { throw error }
      }
      usleep(10_000)
    }
    throw .noReader
  }
}
