import Documents
import Reports

/// What an earlier run wrote into the output folder, as the report that lies there tells: what this run does not write
/// again is not left beside its report as if it were its own.
struct EarlierOutputs {
  /// How much of a report is read: its outputs stand at its beginning.
  private static let most = 1 << 20

  private let folder: String
  private let outputs: [OutputStamp]

  /// Reads the report before this run's takes its place; one of another version, or of somebody else, tells nothing.
  init(folder: String) {
    self.folder = folder
    outputs = EarlierOutputs.read("\(folder)/\(OutputName.report.rawValue)") ?? []
  }

  private static func read(_ path: String) -> [OutputStamp]? {
    guard let status = try? FileSystem.status(path), status.kind == .file, let input = try? InputDescriptor(path: path)
    else { return nil }
    let text = ByteBuffer(capacity: most)
    while text.count < most, (try? input.read(into: text, most: most - text.count)) == true {}
    return withExtendedLifetime(text) { OutputStamp.list(inReport: text.bytes) }
  }

  /// Takes away what this run has not written and nobody has changed since; what was changed stays.
  ///
  /// - Parameter names: the files of this run.
  /// - Returns: what there is to tell.
  func removeStale(besides names: [String]) throws(SystemError) -> Text? {
    var (removed, kept): ([String], [String]) = ([], [])
    for output in outputs
    where !names.contains(output.name) && !output.name.contains("/") && !AnnotatedFiles.isKept(output.name) {
      let path = "\(folder)/\(output.name)"
      guard let status = try FileSystem.statusIfThere(path), status.kind == .file else { continue }
      if try OutputStamp(output.name, fileAt: path) == output {
        try FileSystem.removeFile(path)
        removed.append(output.name)
      } else {
        kept.append(output.name)
      }
    }
    let parts = [
      removed.isEmpty
        ? nil
        : Text(
          fr: "retirés, ils étaient d'un passage précédent : ", en: "taken away, they were an earlier run's: ")
          + Text(same: removed.joined(separator: ", ")),
      kept.isEmpty
        ? nil
        : Text(
          fr: "d'un passage précédent, et gardés parce que modifiés depuis : ",
          en: "an earlier run's, and kept since they were edited: ")
          + Text(same: kept.joined(separator: ", ")),
    ].compactMap(\.self)
    guard let first = parts.first else { return nil }
    return parts.dropFirst().reduce(first) { $0 + Text(fr: " ; ", en: "; ") + $1 }
  }
}

extension OutputStamp {
  /// A file as it is now, read in stretches.
  init(_ name: String, fileAt path: String) throws(SystemError) {
    let input = try InputDescriptor(path: path)
    let block = ByteBuffer(capacity: 1 << 18)
    var (crc32, size): (UInt32, Int) = (0, 0)
    while try input.read(into: block, most: 1 << 18) {
      crc32 = CRC32.joining(crc32, CRC32.of(block.bytes), ofBytes: block.count)
      size += block.count
      block.removeAll()
    }
    if block.count > 0 {
      crc32 = CRC32.joining(crc32, CRC32.of(block.bytes), ofBytes: block.count)
      size += block.count
    }
    self.init(name: name, size: size, crc32: crc32)
  }
}
