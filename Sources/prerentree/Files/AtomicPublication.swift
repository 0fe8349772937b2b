import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files that a run writes: drafts until all are complete, then all put in their places. Whatever goes wrong before
/// that, what was there stays.
final class AtomicPublication {
  private let folder: OutputFolder?
  /// Files that the run reads: they are not to be written over.
  private let inputs: Set<FileSystem.Identity>
  private var drafts: [AtomicFile] = []
  /// What takes bytes as they come: pipes, devices, descriptors.
  private var devices: [WaitingStream] = []
  /// Contents that go to such a place when all are complete.
  private var held: [(contents: SpoolStream, device: WaitingStream)] = []

  /// - Parameters:
  ///   - out: the folder for files without a place of their own, made where it does not exist.
  ///   - inputs: what the files are that the run reads.
  init(out: String? = nil, inputs: Set<FileSystem.Identity> = []) throws(SystemError) {
    self.inputs = inputs
    folder = try out.map { path throws(SystemError) in try OutputFolder(path) }
  }

  deinit { abandon() }

  /// A file of the output folder.
  func file(named name: String) throws(SystemError) -> SpoolStream {
    guard let folder else { throw SystemError(code: ENOTDIR) }
    let path = "\(folder.path)/\(name)"
    try checkFree(path)
    if let status = try FileSystem.statusIfThere(path), status.kind == .pipe || status.kind == .other,
      let device = try OutputPlace(path).opened()
    {
      let contents = try SpoolStream.nameless(in: folder.drafts)
      contents.isKeptOpen = true
      held.append((contents, WaitingStream(device)))
      return contents
    }
    let draft = try AtomicFile(name, in: folder)
    drafts.append(draft)
    return draft.stream
  }

  /// Whether the run reads a file of the output folder.
  func isInput(named name: String) throws(SystemError) -> Bool {
    guard let folder, let status = try FileSystem.statusIfThere("\(folder.path)/\(name)") else { return false }
    return status.kind == .file && inputs.contains(status.identity)
  }

  /// Whether a file lies in the output folder under that name.
  func isThere(named name: String) throws(SystemError) -> Bool {
    guard let folder else { return false }
    return try FileSystem.exists("\(folder.path)/\(name)")
  }

  /// A file of the output folder in the place of one whose contents are kept under another name, unless one is there.
  func file(named name: String, keepingOldAs kept: String) throws(SystemError) -> SpoolStream {
    guard let folder else { throw SystemError(code: ENOTDIR) }
    let place = "\(folder.path)/\(name)"
    if try !FileSystem.exists("\(folder.path)/\(kept)") {
      let copy = try file(named: kept)
      let input = try InputDescriptor(path: place)
      let block = ByteBuffer(capacity: 1 << 16)
      while try input.read(into: block, limit: 1 << 16) {
        try copy.write(block.bytes)
        block.removeAll()
      }
      try copy.close()
    }
    let draft = try AtomicFile(name, in: folder)
    drafts.append(draft)
    return draft.stream
  }

  /// Takes back a file of the output folder that is not to be there after all.
  func withdraw(named name: String) {
    for draft in drafts where draft.name == name { draft.abandon() }
    drafts.removeAll { $0.name == name }
  }
  /// Where the draft of a file of the output folder lies.
  func draft(named name: String) -> String? { drafts.first { $0.name == name }?.path }

  /// What the files of the output folder are called, in the order in which they were begun.
  var names: [String] { drafts.compactMap(\.name) }

  /// A file anywhere. What is no plain file is written at once.
  ///
  /// - Parameter isUpdate: whether a file that the run reads is meant.
  func file(at place: String, isUpdate: Bool = false) throws(SystemError) -> any ByteStream {
    if !isUpdate { try checkFree(place) }
    let output = try OutputPlace(place)
    guard case .file(let path) = output else {
      guard let device = try output.opened() else { throw .notWritable }
      devices.append(WaitingStream(device))
      return devices[devices.count - 1]
    }
    let draft = try AtomicFile(beside: path)
    drafts.append(draft)
    return draft.stream
  }

  private func checkFree(_ place: String) throws(SystemError) {
    if let status = try FileSystem.statusIfThere(place), status.kind == .file, inputs.contains(status.identity) {
      throw .isInput
    }
  }

  /// A nameless file for the time of the run, on the disk that its contents will go to.
  func spool() throws(SystemError) -> SpoolStream {
    guard let folder else { return try .temporary() }
    return try .nameless(in: folder.drafts)
  }

  // MARK: Publishing

  /// Why not everything could be published, and what became of the files.
  struct Failure: Error {
    let error: SystemError
    let progress: OutputFolder.Progress

    var message: Text {
      let fate =
        switch progress {
        case .notBegun: Text(fr: " ; rien n'a été remplacé", en: "; nothing was replaced")
        case .shown:
          Text(
            fr: " ; les nouveaux fichiers sont tous en place, mais tout n'est pas rangé ou sûr : relancez",
            en: "; all new files are in place, but not everything is tidied up or safe: run it again")
        case .inBetween:
          Text(
            fr: " ; une partie des fichiers est déjà remplacée, l'autre non : relancez",
            en: "; some of the files are replaced already, others are not: run it again")
        }
      return error.message + fate
    }
  }

  /// Puts every file in its place, or none.
  func publish() throws(Failure) {
    var isAtOnce = true
    let names = drafts.compactMap(\.name)
    let elsewhere = drafts.filter { $0.name == nil }
    var placed: [AtomicFile] = []
    do throws(SystemError) {
      for device in devices { try device.flush() }
      try settle()
      Interruption.isTooLate()
      isAtOnce = try folder?.prepare(names) ?? true
      for (contents, device) in held {
        try contents.copy(to: device)
        try device.flush()
      }
      // Reports elsewhere come before the records that they tell of.
      for draft in elsewhere {
        try draft.takePlace()
        placed.append(draft)
      }
      if isAtOnce { try folder?.show(names) } else { try folder?.replace(names) }
    } catch {
      throw Failure(error: error, progress: takeBack(placed))
    }
    do throws(SystemError) {
      for place in Set(elsewhere.map { FileSystem.folder(of: $0.place) }) { try FileSystem.settle(folder: place) }
      for draft in elsewhere { try draft.forgetReplaced() }
    } catch {
      throw Failure(error: error, progress: .shown)
    }
    drafts.removeAll()
  }

  /// Puts back what was replaced elsewhere, where the folder still has its old files; how far the run has come then.
  private func takeBack(_ placed: [AtomicFile]) -> OutputFolder.Progress {
    let progress = folder?.progress ?? .notBegun
    guard progress == .notBegun else {
      for draft in placed { try? draft.forgetReplaced() }
      return progress
    }
    let isWhole = placed.reduce(true) { $1.giveBack() && $0 }
    return isWhole ? .notBegun : .inBetween
  }

  /// Waits until all drafts are on the disk, for each at the same time.
  private func settle() throws(SystemError) {
    var failures = [SystemError?](repeating: nil, count: drafts.count)
    failures.withUnsafeMutableBufferPointer { failures in
      nonisolated(unsafe) let failures = failures
      nonisolated(unsafe) let drafts = drafts
      Parallel.forEach(drafts.count) { i in
        do throws(SystemError) { try drafts[i].stream.settle() } catch { failures[i] = error }
      }
    }
    if let failure = failures.compactMap({ $0 }).first { throw failure }
  }

  /// Removes what is not complete.
  func abandon() {
    for draft in drafts where draft.name == nil { draft.abandon() }
    drafts.removeAll()
    folder?.abandon()
  }
}
