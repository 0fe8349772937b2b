import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is written beside its place and put there when it is complete.
final class AtomicFile {
  let stream: SpoolStream
  /// What it is called in the output folder.
  let name: String?
  /// Where it is written.
  let path: String
  /// Where it belongs.
  let place: String
  /// The file whose place it takes, under another name until all is done.
  private var replaced: String?
  /// Whether nothing was there before.
  private var isNew = false

  /// A draft in the output folder, which is held by this run alone.
  init(_ name: String, in folder: OutputFolder) throws(SystemError) {
    self.name = name
    path = "\(folder.drafts)/\(name)"
    place = "\(folder.path)/\(name)"
    let mode = try AtomicFile.mode(at: place)
    try AtomicFile.checkMayReplace(place, in: folder.path)
    stream = try SpoolStream(newFile: path, isLasting: true)
    if let mode { try stream.setMode(mode) }
  }

  /// A draft of a file anywhere: beside it, under a name by which the next run finds it should this one be killed.
  ///
  /// - Parameter place: a plain file or a free name.
  init(beside place: String) throws(SystemError) {
    name = nil
    self.place = place
    let mode = try AtomicFile.mode(at: place)
    let folder = FileSystem.folder(of: place)
    try AtomicFile.checkMayReplace(place, in: folder.isEmpty ? "." : folder)
    path = AtomicFile.hidden(place, ".part")
    let draft = path
    let descriptor = try Interruption.making(draft) { () throws(SystemError) in try AtomicFile.claim(draft) }
    stream = SpoolStream(descriptor: descriptor, isLasting: true)
    try stream.setMode(mode ?? FileSystem.newFileMode)
  }

  /// A hidden name beside a file; no name has more than 255 bytes.
  private static func hidden(_ place: String, _ ending: String) -> String {
    let folder = FileSystem.folder(of: place)
    let name = String(decoding: place.utf8.dropFirst(folder.utf8.count).prefix(200), as: UTF8.self)
    return "\(folder).prerentree-\(name)\(ending)"
  }

  /// The permissions of the file that is there.
  private static func mode(at place: String) throws(SystemError) -> mode_t? {
    let info: stat
    do throws(SystemError) { info = try FileSystem.info(place) } catch {
      guard error.isAbsence else { throw error }
      return nil
    }
    if FileSystem.kind(info) == .folder { throw SystemError(code: EISDIR) }
    // A file that nobody may write is not to be replaced after its back.
    guard access(place.onDisk, W_OK) == 0 else { throw .last }
    return info.st_mode & 0o7777
  }

  /// In a folder for everybody, as `/tmp`, only the owner of a file or of the folder may give its name to another one:
  /// that is to be known before anything is replaced.
  static func checkMayReplace(_ place: String, in folder: String) throws(SystemError) {
    guard let file = try FileSystem.linkInfo(place) else { return }
    let above = try FileSystem.info(folder)
    let user = geteuid()
    guard above.st_mode & S_ISVTX != 0, user != 0, above.st_uid != user, file.st_uid != user else { return }
    throw SystemError(code: EPERM)
  }

  /// Opens a draft and locks it, so that two runs never write one file; the system gives the lock back however the run
  /// ends, and what a killed run left after is written over.
  private static func claim(_ path: String) throws(SystemError) -> Int32 {
    while true {
      let descriptor = try FileSystem.openFile(path, O_RDWR | O_CREAT | O_NOFOLLOW, 0o600)
      do throws(SystemError) {
        try FileSystem.lock(descriptor)
        let opened = try FileSystem.info(of: descriptor)
        if let named = try FileSystem.linkInfo(path), named.st_ino == opened.st_ino, named.st_dev == opened.st_dev {
          // A draft has one name: with a second one it is somebody's file, put in the way.
          guard opened.st_mode & S_IFMT == S_IFREG, opened.st_nlink == 1 else { throw SystemError(code: EEXIST) }
          try SystemCall.ftruncate.checked { ftruncate(descriptor, 0) }
          return descriptor
        }
      } catch {
        close(descriptor)
        throw error
      }
      // The run that had it has just put it in its place.
      close(descriptor)
    }
  }

  // MARK: Taking its place

  /// Puts the file in its place. Until `forgetReplaced` it can be taken back.
  func takePlace() throws(SystemError) {
    let backup = AtomicFile.hidden(place, ".old")
    if try FileSystem.exists(place) {
      try FileSystem.removeFile(backup)
      do throws(SystemError) {
        try FileSystem.link(place, to: backup)
        replaced = backup
      } catch {
        // Without a second name for the old file the new one takes its place all the same, and cannot be taken back.
        guard error.isWithoutLinks else { throw error }
      }
    } else {
      isNew = true
    }
    do throws(SystemError) { try FileSystem.move(path, to: place) } catch {
      try? forgetReplaced()
      throw error
    }
    Interruption.forget(path)
  }

  /// Puts back what was there; whether that could be done.
  func giveBack() -> Bool {
    if isNew { return (try? FileSystem.removeFile(place)) != nil }
    guard let backup = replaced, (try? FileSystem.move(backup, to: place)) != nil else { return false }
    replaced = nil
    return true
  }

  func forgetReplaced() throws(SystemError) {
    guard let backup = replaced else { return }
    replaced = nil
    try FileSystem.removeFile(backup)
  }

  /// Removes the draft.
  func abandon() {
    // What cannot be removed is written over by the next run.
    try? FileSystem.removeFile(path)
    Interruption.forget(path)
  }
}
