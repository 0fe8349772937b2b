import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is written beside its place and put there when it is complete.
struct AtomicFile {
  let stream: SpoolStream
  /// What it is called in the output folder.
  let name: String?
  /// Where it is written.
  let path: String
  /// Where it belongs.
  let place: String

  /// A draft in the output folder, which is held by this run alone.
  init(_ name: String, in folder: OutputFolder) throws(SystemError) {
    self.name = name
    path = "\(folder.drafts)/\(name)"
    place = "\(folder.path)/\(name)"
    let mode = try AtomicFile.mode(at: place)
    stream = try SpoolStream(newFile: path, isLasting: true)
    if let mode { stream.setMode(mode) }
  }

  /// A draft of a file anywhere: beside it, under a name by which the next run finds it should this one be killed.
  init(beside place: String) throws(SystemError) {
    name = nil
    // A link stays one: what it leads to is replaced.
    self.place = FileSystem.resolved(place) ?? place
    let mode = try AtomicFile.mode(at: self.place)
    let slash = self.place.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = if let slash { String(self.place[...slash]) } else { "" }
    let name = String(decoding: self.place.utf8.dropFirst(folder.utf8.count).prefix(200), as: UTF8.self)
    path = "\(folder).prerentree-\(name).part"
    let draft = path
    let descriptor = try Interruption.making(draft) { () throws(SystemError) in try AtomicFile.claim(draft) }
    stream = SpoolStream(descriptor: descriptor, isLasting: true)
    if let mode { stream.setMode(mode) }
  }

  /// The permissions of the file that is there.
  private static func mode(at place: String) throws(SystemError) -> mode_t? {
    guard let mode = FileSystem.mode(place) else { return nil }
    if (try? FileSystem.status(place))?.kind == .folder { throw SystemError(code: EISDIR) }
    // A file that nobody may write is not to be replaced behind its back.
    guard access(place.onDisk, W_OK) == 0 else { throw .last }
    return mode
  }

  /// Opens a draft and locks it, so that two runs never write one file; the system gives the lock back however the run
  /// ends, and what a killed run left behind is written over.
  private static func claim(_ path: String) throws(SystemError) -> Int32 {
    while true {
      let descriptor = open(path.onDisk, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
      if descriptor < 0 { throw .last }
      var failure: SystemError?
      if !FileSystem.lock(descriptor) {
        failure = .last
      } else {
        var opened = stat()
        var named = stat()
        let isThere =
          fstat(descriptor, &opened) == 0 && lstat(path.onDisk, &named) == 0 && opened.st_ino == named.st_ino
        if isThere {
          // A draft has one name: with a second one it is somebody's file, put in the way.
          guard opened.st_mode & S_IFMT == S_IFREG, opened.st_nlink == 1 else {
            close(descriptor)
            throw SystemError(code: EEXIST)
          }
          if ftruncate(descriptor, 0) == 0 { return descriptor }
          failure = .last
        }
      }
      close(descriptor)
      // Else the run that had it has just put it in its place.
      if let failure { throw failure }
    }
  }

  /// Removes the draft.
  func abandon() {
    unlink(path.onDisk)
    Interruption.forget(path)
  }
}
