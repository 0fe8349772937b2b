import Documents

/// A file that is replaced whole or not at all.
enum WholeFile {
  static func write(_ bytes: Bytes, to path: String) throws(SystemError) {
    let publication = try AtomicPublication()
    try publication.file(at: path).write(bytes)
    try publication.publish()
  }
}
