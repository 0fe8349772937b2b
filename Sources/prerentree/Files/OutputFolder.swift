import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder that a run writes into: held by one run at a time, and all its new files appear in one instant.
///
/// No system renames several files at once. So each name is made a link into `.prerentree-current` first, which leads
/// to the old files; that one is then led to the new ones; and in the end each name is a plain file again. Whoever
/// reads meanwhile, or after the run was killed at any point, finds all old files or all new ones. The next run tidies
/// up.
final class OutputFolder {
  let path: String
  /// Held while the run lasts; given back by the system however it ends.
  private let descriptor: Int32

  /// Files that are being written.
  var drafts: String { "\(path)/\(OutputFolder.draftsName)" }
  /// Files whose places others are taking.
  private var replaced: String { "\(path)/\(OutputFolder.replacedName)" }
  /// A link to the files that count while names are links into it.
  private var current: String { "\(path)/\(OutputFolder.currentName)" }
  /// A link on its way to its place.
  private var link: String { "\(replaced)/\(OutputFolder.linkName)" }

  private static let draftsName = ".prerentree-new"
  private static let replacedName = ".prerentree-old"
  private static let currentName = ".prerentree-current"
  private static let linkName = ".link"

  init(_ path: String) throws(SystemError) {
    self.path = path.utf8.count > 1 && path.utf8.last == UInt8(ascii: "/") ? String(path.dropLast()) : path
    try OutputFolder.make(self.path)
    descriptor = open(self.path.onDisk, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { throw .last }
    guard FileSystem.lock(descriptor) else { throw .last }
    try tidyUp()
    let drafts = drafts
    if try Interruption.making(drafts, { () throws(SystemError) in mkdir(drafts.onDisk, 0o777) }) != 0 { throw .last }
  }

  deinit {
    // By name, since closing gives it back only when the last process that has it closes it: one that is being started
    // at this moment by the program that we are a part of has it too.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  private static func make(_ path: String) throws(SystemError) {
    if let status = try? FileSystem.status(path) {
      if status.kind == .folder { return }
      throw SystemError(code: ENOTDIR)
    }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex { try make(String(path[..<slash])) }
    if mkdir(path.onDisk, 0o777) != 0, errno != EEXIST { throw .last }
  }

  // MARK: Taking places

  /// Gets everything ready so that all drafts can take their places at once: what `show` does.
  ///
  /// - Returns: false where the file system knows no links, and files can only take their places one by one.
  func prepare(_ names: [String]) throws(SystemError) -> Bool {
    FileSystem.settle(folder: drafts)
    do throws(SystemError) {
      if mkdir(replaced.onDisk, 0o777) != 0 { throw .last }
      try point(OutputFolder.replacedName)
      for name in names {
        let place = "\(path)/\(name)"
        if FileSystem.exists(place), linkat(AT_FDCWD, place, AT_FDCWD, "\(replaced)/\(name)", AT_SYMLINK_FOLLOW) != 0,
          errno != ENOENT
        {
          throw .last
        }
        guard symlink("\(OutputFolder.currentName)/\(name)".onDisk, link.onDisk) == 0,
          rename(link.onDisk, place.onDisk) == 0
        else { throw .last }
      }
      return true
    } catch {
      let hasNoLinks = [EPERM, EXDEV, EMLINK, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(error.code)
      try putBack()
      guard hasNoLinks else { throw error }
      return false
    }
  }

  /// The instant in which the new files are there.
  func show() throws(SystemError) {
    try point(OutputFolder.draftsName)
    FileSystem.settle(folder: path)
    try finish()
  }

  /// Puts one file after the other in its place. Reports, which come last, are taken away first: nobody finds new
  /// records with an old report.
  func replace(_ names: [String]) throws(SystemError) {
    for name in names.dropFirst() { unlink("\(path)/\(name)".onDisk) }
    for name in names where rename("\(drafts)/\(name)".onDisk, "\(path)/\(name)".onDisk) != 0 { throw .last }
    FileSystem.settle(folder: path)
    FileSystem.remove(drafts)
  }

  private func point(_ folder: String) throws(SystemError) {
    guard symlink(folder.onDisk, link.onDisk) == 0, rename(link.onDisk, current.onDisk) == 0 else { throw .last }
  }

  // MARK: Afterwards

  /// Brings to its end what a killed run had begun to show, and takes back everything else. Nobody else writes here
  /// while the folder is held.
  private func tidyUp() throws(SystemError) {
    if FileSystem.target(of: current) == OutputFolder.draftsName {
      try finish()
    } else {
      try putBack()
      FileSystem.remove(drafts)
    }
  }

  /// Makes plain files of the names that lead to new ones.
  private func finish() throws(SystemError) {
    for name in files(drafts) {
      if rename("\(drafts)/\(name)".onDisk, "\(path)/\(name)".onDisk) != 0 { throw .last }
    }
    // In this order: as long as `current` is there it says that the new files count.
    FileSystem.remove(replaced)
    FileSystem.remove(drafts)
    unlink(current.onDisk)
  }

  /// Makes plain files of the names that lead to old ones, and takes away those that lead nowhere.
  private func putBack() throws(SystemError) {
    for name in files(replaced) {
      if rename("\(replaced)/\(name)".onDisk, "\(path)/\(name)".onDisk) != 0 { throw .last }
    }
    for name in files(drafts) {
      let place = "\(path)/\(name)"
      if FileSystem.target(of: place)?.hasPrefix(OutputFolder.currentName) == true { unlink(place.onDisk) }
    }
    FileSystem.remove(replaced)
    unlink(current.onDisk)
  }

  private func files(_ folder: String) -> [String] {
    let names = (try? FileSystem.names(in: folder, hidden: true)) ?? []
    return names.filter { ![".", "..", OutputFolder.linkName].contains($0) }
  }

  /// Removes what is not complete.
  func abandon() {
    try? tidyUp()
    Interruption.forget(drafts)
  }
}
