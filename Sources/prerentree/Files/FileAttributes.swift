import CSystem
import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a file carries besides its contents: owner, permissions, access lists, labels of a desktop or a backup.
extension SpoolStream {
  /// Gives a new file what the one carries whose place it takes.
  func takeOver(_ info: stat, from path: String) throws(SystemError) {
    let own = try FileSystem.info(of: descriptor)
    if own.st_uid != info.st_uid || own.st_gid != info.st_gid {
      // Only the superuser may give files away; where it fails, the file is the writer's, as with any editor.
      let descriptor = descriptor
      do throws(SystemError) {
        try SystemCall.fchown.checked { fchown(descriptor, info.st_uid, info.st_gid) }
      } catch {
        guard error.isDenial else { throw error }
      }
    }
    try setMode(info.st_mode)
    let source = SpoolStream(descriptor: try FileSystem.openFile(path, O_RDONLY))
    for name in try SpoolStream.attributes(of: source.descriptor) {
      guard let value = try SpoolStream.attribute(name, of: source.descriptor) else { continue }
      // A label that the system gives to each new file is there already.
      if try SpoolStream.attribute(name, of: descriptor) == value { continue }
      let descriptor = descriptor
      do throws(SystemError) {
        try SystemCall.setxattr.checked { setAttribute(descriptor, name, value, UInt(value.count)) }
      } catch {
        throw error.code == ENOSPC || error.code == EDQUOT || error.code == EIO ? error : .hasAttributes
      }
    }
  }

  /// The names of a file's attributes; none where its file system knows of none.
  private static func attributes(of descriptor: Int32) throws(SystemError) -> [String] {
    do throws(SystemError) {
      let size = try SystemCall.listxattr.checked { listAttributes(descriptor, nil, 0) }
      guard size > 0 else { return [] }
      var names = [CChar](repeating: 0, count: size)
      let count = try SystemCall.listxattr.checked { listAttributes(descriptor, &names, UInt(size)) }
      return names.prefix(count).split(separator: 0).map { name in
        String(decoding: name.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      }
    } catch {
      guard error.code == ENOTSUP || error.code == EOPNOTSUPP else { throw error }
      return []
    }
  }

  private static func attribute(_ name: String, of descriptor: Int32) throws(SystemError) -> [UInt8]? {
    do throws(SystemError) {
      let size = try SystemCall.getxattr.checked { CSystem.attribute(descriptor, name, nil, 0) }
      var value = [UInt8](repeating: 0, count: size)
      let count = try SystemCall.getxattr.checked { CSystem.attribute(descriptor, name, &value, UInt(size)) }
      return Array(value.prefix(count))
    } catch {
      guard error.code == ENODATA || error.code == ENOTSUP || error.code == EOPNOTSUPP else { throw error }
      return nil
    }
  }
}
