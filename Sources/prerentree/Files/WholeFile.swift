import Documents

/// A file that is replaced whole or not at all.
enum WholeFile {
  static func write(_ bytes: Bytes, to path: String) throws(AtomicPublication.Failure) {
    let publication: AtomicPublication
    do throws(SystemError) {
      publication = try AtomicPublication()
      try publication.file(at: path).write(bytes)
    } catch {
      throw AtomicPublication.Failure(error: error, progress: .notBegun)
    }
    try publication.publish()
  }
}
