import Documents

/// Which files of a folder the program wrote, and what they were then: `.prerentree-written` beside them, a line a file
/// with its CRC-32, its size and its name. One that is not as it was written was edited since, and is somebody's work.
struct WrittenFiles {
  static let name = ".prerentree-written"

  /// What a file was when it was written.
  struct Stamp: Equatable {
    let crc32: UInt32
    let size: Int

    init(crc32: UInt32, size: Int) {
      self.crc32 = crc32
      self.size = size
    }

    init(_ bytes: Bytes) {
      crc32 = CRC32.of(bytes)
      size = bytes.count
    }

    /// What a file is now.
    init(fileAt path: String) throws(SystemError) {
      let contents = try FileSystem.read(path)
      self = withExtendedLifetime(contents) { Stamp(contents.bytes) }
    }
  }

  private let folder: String
  private var stamps: [String: Stamp] = [:]

  init(folder: String) throws(SystemError) {
    self.folder = folder
    guard try FileSystem.exists("\(folder)/\(WrittenFiles.name)") else { return }
    let text = try FileSystem.read("\(folder)/\(WrittenFiles.name)").string
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3, let crc32 = UInt32(parts[0], radix: 16), let size = Int(parts[1]) else { continue }
      stamps[String(parts[2])] = Stamp(crc32: crc32, size: size)
    }
  }

  /// Whether a file was edited since it was written, or is not the program's at all.
  ///
  /// - Parameter next: what would be written in its place; the same is no loss.
  func isEdited(_ name: String, next: Stamp? = nil) throws(SystemError) -> Bool {
    let path = "\(folder)/\(name)"
    guard let status = try FileSystem.statusIfThere(path), status.kind == .file else { return false }
    let present = try Stamp(fileAt: path)
    return present != stamps[name] && present != next
  }

  mutating func add(_ name: String, _ stamp: Stamp) { stamps[name] = stamp }

  var text: String {
    stamps.sorted { $0.key < $1.key }
      .map { "\(String($0.value.crc32, radix: 16)) \($0.value.size) \($0.key)\n" }.joined()
  }
}
