import Documents
import Reports

/// What an earlier run wrote into the output folder, as the report that lies there tells: what this run does not write
/// again is not left beside its report as if it were its own.
struct EarlierOutputs {
  /// How much of a report is read: its outputs stand at its beginning.
  private static let limit = 1 << 20

  private let folder: String
  private var outputs: [OutputStamp] = []
  /// Why the report could not be read, though one lies there.
  private var failure: SystemError?

  /// Reads the report before this run's takes its place; one of another version, or of somebody else, tells nothing.
  init(folder: String) {
    self.folder = folder
    do throws(SystemError) {
      outputs = try EarlierOutputs.read("\(folder)/\(OutputName.report.rawValue)")
    } catch {
      failure = error
    }
  }

  private static func read(_ path: String) throws(SystemError) -> [OutputStamp] {
    guard let status = try FileSystem.statusIfThere(path), status.kind == .file else { return [] }
    let input = try InputDescriptor(path: path)
    let text = ByteBuffer(capacity: limit)
    while text.count < limit, try input.read(into: text, limit: limit - text.count) {}
    return withExtendedLifetime(text) { OutputStamp.list(inReport: text.bytes) ?? [] }
  }

  /// What became of the files of an earlier run.
  struct Removal {
    /// What there is to tell.
    var reported: Text?
    /// What could not be done; the files of this run are in place.
    var failure: Text?
  }

  /// Whether there is anything of an earlier run.
  var isEmpty: Bool { outputs.isEmpty }

  /// Whether a file that an earlier run wrote was changed since.
  func isEdited(_ name: String) throws(SystemError) -> Bool {
    let path = "\(folder)/\(name)"
    guard let output = outputs.first(where: { $0.name == name }), let status = try FileSystem.statusIfThere(path),
      status.kind == .file
    else { return false }
    guard status.size == output.size else { return true }
    return try OutputStamp(name, fileAt: path) != output
  }

  /// Takes away what this run has not written and nobody has changed since; what was changed stays.
  ///
  /// - Parameter names: the files of this run.
  func removeStale(besides names: [String]) -> Removal {
    var (removed, kept, left): ([String], [String], [String]) = ([], [], [])
    var failure = failure
    for output in outputs
    where !names.contains(output.name) && !output.name.contains("/") && !AnnotatedFiles.isKept(output.name) {
      do throws(SystemError) {
        let path = "\(folder)/\(output.name)"
        guard let status = try FileSystem.statusIfThere(path), status.kind == .file else { continue }
        if try OutputStamp(output.name, fileAt: path) == output {
          try FileSystem.removeFile(path)
          removed.append(output.name)
        } else {
          kept.append(output.name)
        }
      } catch {
        failure = error
        left.append(output.name)
      }
    }
    return Removal(
      reported: EarlierOutputs.reported(removed: removed, kept: kept),
      failure: failure.map { EarlierOutputs.failure($0, left: left) })
  }

  private static func failure(_ error: SystemError, left: [String]) -> Text {
    error.message
      + (left.isEmpty
        ? Text(
          fr: " ; les nouveaux fichiers sont tous en place, mais ceux d'un passage précédent n'ont pu être reconnus",
          en: "; all new files are in place, but those of an earlier run could not be told from others")
        : Text(
          fr: " ; les nouveaux fichiers sont tous en place ; d'un passage précédent, à retirer vous-même : ",
          en: "; all new files are in place; an earlier run's, for you to take away: ")
          + Text(same: left.joined(separator: ", ")))
  }

  private static func reported(removed: [String], kept: [String]) -> Text? {
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
    while try input.read(into: block, limit: 1 << 18) {
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
