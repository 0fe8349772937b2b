import CSystem
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
/// reads meanwhile, or after the run was killed at any point, finds all old files or all new ones, and no name is
/// missing at any time. The next run tidies up.
///
/// Where the file system knows no links the new files take their places one by one.
final class OutputFolder {
  let path: String
  /// Held while the run lasts; given back by the system however it ends.
  private let descriptor: Int32
  /// Folders that were made for this one: their names are to be brought to the disk too.
  private let made: [String]
  private var isDone = false
  /// Whether there were files before, which somebody may be reading.
  private var hasReplaced = false

  /// Files that are being written.
  var drafts: String { "\(path)/\(OutputFolder.draftsName)" }
  /// Files whose places others are taking.
  private var replaced: String { "\(path)/\(OutputFolder.replacedName)" }
  /// Files on their way to their places one by one: what is in it is decided.
  private var ready: String { "\(path)/\(OutputFolder.readyName)" }
  /// A link to the files that count while names are links into it.
  private var current: String { "\(path)/\(OutputFolder.currentName)" }
  /// A name on its way to its place.
  private var moving: String { "\(replaced)/\(OutputFolder.movingName)" }

  private static let draftsName = ".prerentree-new"
  private static let replacedName = ".prerentree-old"
  private static let readyName = ".prerentree-ready"
  private static let currentName = ".prerentree-current"
  private static let movingName = ".link"

  init(_ path: String) throws(SystemError) {
    self.path = path.utf8.count > 1 && path.utf8.last == UInt8(ascii: "/") ? String(path.dropLast()) : path
    made = try OutputFolder.make(self.path)
    descriptor = try FileSystem.openFile(self.path, O_RDONLY | O_DIRECTORY)
    do throws(SystemError) {
      try FileSystem.lock(descriptor)
      try tidyUp()
      let drafts = drafts
      // Nobody else looks into it until the files in it are complete.
      try Interruption.making(drafts) { () throws(SystemError) in try FileSystem.makeFolder(drafts, 0o700) }
    } catch {
      isDone = true
      throw error
    }
  }

  deinit {
    // By name, since closing gives it back only when the last process that has it closes it: one that is being started
    // at this moment by the program that we are a part of has it too.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Makes a folder and those that it lies in; which ones got a new name in them.
  private static func make(_ path: String) throws(SystemError) -> [String] {
    if let status = try FileSystem.statusIfThere(path) {
      if status.kind == .folder { return [] }
      throw SystemError(code: ENOTDIR)
    }
    var parents: [String] = []
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex { parents = try make(String(path[..<slash])) }
    do throws(SystemError) { try FileSystem.makeFolder(path) } catch { if error.code != EEXIST { throw error } }
    return parents + [FileSystem.folder(of: path)]
  }

  // MARK: Taking places

  /// How far the files have come to their places.
  private(set) var progress = Progress.notBegun

  enum Progress {
    /// All old files are there.
    case notBegun
    /// All new files are there, be it after links.
    case shown
    /// Some are old and some are new; the next run goes on.
    case inBetween
  }

  /// Gets everything ready so that all drafts can take their places at once: what `show` does.
  ///
  /// - Returns: false where the file system knows no links, and files can only take their places one by one.
  func prepare(_ names: [String]) throws(SystemError) -> Bool {
    try open(drafts)
    try FileSystem.settle(folder: drafts)
    // The name of a single file changes in one instant as it is.
    if names.count < 2 { return false }
    do throws(SystemError) {
      try FileSystem.makeFolder(replaced)
      try point(OutputFolder.replacedName)
      for name in names { try makeLinked(name) }
      try FileSystem.settle(folder: replaced)
      try FileSystem.settle(descriptor)
      return true
    } catch {
      try putBack()
      guard error.isWithoutLinks else { throw error }
      return false
    }
  }

  /// Lets others into a folder that only this run could look into so far.
  private func open(_ folder: String) throws(SystemError) {
    let mode = FileSystem.newFileMode
    let descriptor = try FileSystem.openFile(folder, O_RDONLY | O_DIRECTORY)
    defer { close(descriptor) }
    // Whoever may read may look in.
    try SystemCall.fchmod.checked { fchmod(descriptor, mode | (mode & 0o444) >> 2 | 0o700) }
  }

  /// Makes a name a link, and gives the old file, where there is one, a second name by which it is found as long as it
  /// counts.
  private func makeLinked(_ name: String) throws(SystemError) {
    let (place, kept) = ("\(path)/\(name)", "\(replaced)/\(name)")
    let target = "\(OutputFolder.currentName)/\(name)"
    if try FileSystem.exists(place) {
      hasReplaced = true
      do throws(SystemError) { try FileSystem.link(place, to: kept) } catch {
        // A link that leads nowhere holds no file.
        if error.code != ENOENT {
          guard error.isWithoutLinks else { throw error }
          return try exchange(place, forLinkTo: target, at: kept)
        }
      }
    }
    try FileSystem.makeLink(moving, to: target)
    do throws(SystemError) { try FileSystem.move(moving, to: place) } catch {
      throw error.isWithoutLinks ? SystemError(code: EACCES) : error
    }
  }

  /// The same of a file that may have no second name: it and the link exchange theirs.
  private func exchange(_ place: String, forLinkTo target: String, at kept: String) throws(SystemError) {
    try FileSystem.makeLink(kept, to: target)
    do throws(SystemError) { try FileSystem.exchange(kept, place) } catch {
      try FileSystem.removeFile(kept)
      let isUnknown = [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(error.code)
      throw SystemError(code: isUnknown ? ENOTSUP : error.isWithoutLinks ? EACCES : error.code)
    }
  }

  /// The instant in which the new files are there.
  func show(_ names: [String]) throws(SystemError) {
    try point(OutputFolder.draftsName)
    progress = .shown
    try FileSystem.settle(descriptor)
    for folder in made { try FileSystem.settle(folder: folder) }
    try finish(names)
    Interruption.forget(drafts)
    isDone = true
  }

  /// Puts one file after the other in its place, those that come last being what tells of the others. A name is taken
  /// over, never free.
  func replace(_ names: [String]) throws(SystemError) {
    try FileSystem.move(drafts, to: ready)
    for name in names {
      do throws(SystemError) {
        try FileSystem.move("\(ready)/\(name)", to: "\(path)/\(name)")
        progress = .inBetween
      } catch {
        // Nothing is decided yet where the first could not take its place.
        if progress == .notBegun, (try? FileSystem.move(ready, to: drafts)) == nil { progress = .inBetween }
        throw error
      }
    }
    progress = .shown
    try FileSystem.settle(descriptor)
    for folder in made { try FileSystem.settle(folder: folder) }
    try FileSystem.removeTree(ready)
    Interruption.forget(drafts)
    isDone = true
  }

  private func point(_ folder: String) throws(SystemError) {
    try FileSystem.makeLink(moving, to: folder)
    try FileSystem.move(moving, to: current)
  }

  // MARK: Afterwards

  /// Brings to its end what a killed run had begun to show, and takes back everything else. Nobody else writes here
  /// while the folder is held.
  private func tidyUp() throws(SystemError) {
    if try FileSystem.exists(ready) {
      for name in try files(ready) { try FileSystem.move("\(ready)/\(name)", to: "\(path)/\(name)") }
      try FileSystem.removeTree(ready)
    }
    if try FileSystem.target(of: current) == OutputFolder.draftsName {
      try finish(try files(drafts))
    } else {
      try putBack()
      try FileSystem.removeTree(drafts)
    }
  }

  /// Makes plain files of the names that lead to new ones.
  private func finish(_ names: [String]) throws(SystemError) {
    for name in names { try makePlain(name, drafts) }
    // Who has just read a link must still find what it leads to.
    if hasReplaced { awaitLookups() }
    try FileSystem.settle(descriptor)
    // In this order: as long as `current` is there it says that the new files count.
    try FileSystem.removeTree(replaced)
    try FileSystem.removeTree(drafts)
    try FileSystem.removeFile(current)
  }

  /// Makes plain files of the names that lead to old ones, and takes away those that lead nowhere.
  private func putBack() throws(SystemError) {
    for name in try files(replaced) { try makePlain(name, replaced) }
    for name in try files(drafts) {
      let place = "\(path)/\(name)"
      if try FileSystem.target(of: place)?.hasPrefix(OutputFolder.currentName) == true {
        try FileSystem.removeFile(place)
      }
    }
    try FileSystem.removeTree(replaced)
    try FileSystem.removeFile(current)
  }

  /// Gives a file its name in the folder itself, and leaves it where readers may be led to.
  private func makePlain(_ name: String, _ folder: String) throws(SystemError) {
    let (file, place) = ("\(folder)/\(name)", "\(path)/\(name)")
    guard let info = try FileSystem.linkInfo(file) else { return }
    if let present = try FileSystem.linkInfo(place), present.st_ino == info.st_ino, present.st_dev == info.st_dev {
      return
    }
    try FileSystem.removeFile(moving)
    do throws(SystemError) { try FileSystem.link(file, to: moving) } catch {
      guard error.isWithoutLinks else { throw error }
      return try FileSystem.move(file, to: place)
    }
    try FileSystem.move(moving, to: place)
  }

  private func files(_ folder: String) throws(SystemError) -> [String] {
    guard try FileSystem.exists(folder) else { return [] }
    return try FileSystem.allNames(in: folder).filter { $0 != OutputFolder.movingName }
  }

  /// Removes what is not complete. What cannot be removed now is tidied up by the next run.
  func abandon() {
    guard !isDone else { return }
    try? tidyUp()
    Interruption.forget(drafts)
  }
}
