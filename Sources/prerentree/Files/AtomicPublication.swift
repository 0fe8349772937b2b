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
  /// Pipes and devices, which take what is written as it comes.
  private var devices: [SpoolStream] = []

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
    try checkFree("\(folder.path)/\(name)")
    let draft = try AtomicFile(name, in: folder)
    drafts.append(draft)
    return draft.stream
  }

  /// A file anywhere. A pipe or a device is written at once.
  ///
  /// - Parameter isUpdate: whether a file that the run reads is meant.
  func file(at place: String, isUpdate: Bool = false) throws(SystemError) -> SpoolStream {
    if !isUpdate { try checkFree(place) }
    if let status = try? FileSystem.status(place), status.kind == .other {
      let descriptor = open(place.onDisk, O_WRONLY | O_CLOEXEC)
      if descriptor < 0 { throw .last }
      devices.append(SpoolStream(descriptor: descriptor))
      return devices[devices.count - 1]
    }
    let draft = try AtomicFile(beside: place)
    drafts.append(draft)
    return draft.stream
  }

  private func checkFree(_ place: String) throws(SystemError) {
    if let status = try? FileSystem.status(place), status.kind == .file, inputs.contains(status.identity) {
      throw .isInput
    }
  }

  /// A nameless file for the time of the run, on the disk that its contents will go to.
  func spool(for name: String) throws(SystemError) -> SpoolStream {
    guard let folder else { return try .temporary() }
    let path = "\(folder.drafts)/\(name).part"
    let stream = try SpoolStream(newFile: path)
    unlink(path.onDisk)
    return stream
  }

  /// Puts every file in its place, or none.
  func publish() throws(SystemError) {
    for device in devices { try device.flush() }
    try settle()
    Interruption.isTooLate()
    let names = drafts.compactMap(\.name)
    let isAtOnce = try folder?.prepare(names) ?? true
    // Reports elsewhere come before the records that they tell of.
    for draft in drafts where draft.name == nil {
      guard rename(draft.path.onDisk, draft.place.onDisk) == 0 else { throw .last }
      Interruption.forget(draft.path)
    }
    if isAtOnce { try folder?.show() } else { try folder?.replace(names) }
    drafts.removeAll()
  }

  /// Waits until all drafts are on the disk, for each at the same time.
  private func settle() throws(SystemError) {
    var failures = [SystemError?](repeating: nil, count: drafts.count)
    failures.withUnsafeMutableBufferPointer { failures in
      nonisolated(unsafe) let failures = failures
      let drafts = drafts
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
