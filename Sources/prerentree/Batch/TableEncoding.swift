import Documents
import VehicleSheets

/// Which encoding a table has: by its first bytes, by the letters that it counts, and among code pages by its titles.
extension Encoding {
  /// The encoding of a table that is at hand as a whole.
  static func ofTable(_ bytes: Bytes, _ correspondences: Correspondences) -> Encoding {
    let first = ofFirst(bytes)
    // What is no text is reported as that, by its own bytes.
    guard first == .utf8, ForeignFile.problem(bytes) == nil else { return first }
    var census = EncodingDetector()
    census.count(bytes)
    census.finish()
    return census.encoding.map { census.isOfCodePage ? page($0, of: bytes, correspondences) : $0 } ?? .utf8
  }

  /// The encoding of a table in a file; nil where it is plain ASCII.
  static func ofTable(at path: String, _ correspondences: Correspondences) throws(SystemError) -> Encoding? {
    let descriptor = try InputDescriptor(path: path)
    let block = ByteBuffer(capacity: 1 << 18)
    let beginning = ByteBuffer(capacity: 1 << 16)
    var census = EncodingDetector()
    while try descriptor.read(into: block, limit: 1 << 18) {
      if beginning.count == 0 {
        if ofFirst(block.bytes) != .utf8 || ForeignFile.problem(block.bytes) != nil { return ofFirst(block.bytes) }
        beginning.append(block[0, min(block.count, 1 << 16)])
      }
      census.count(block.bytes)
      if census.isSettled { break }
      block.removeAll()
    }
    census.finish()
    return census.encoding.map { census.isOfCodePage ? page($0, of: beginning.bytes, correspondences) : $0 }
  }

  /// Of several code pages the one in which most titles are known; `likeliest` where they make no difference.
  private static func page(_ likeliest: Encoding, of bytes: Bytes, _ correspondences: Correspondences) -> Encoding {
    func known(_ encoding: Encoding) -> Int {
      let text = ByteBuffer(capacity: 1 << 16)
      encoding.append(bytes.slice(0, min(bytes.count, 1 << 15)), to: text)
      return TableOpening.knownTitles(in: text.bytes, correspondences)
    }
    let others: [Encoding] = [
      .windows1252, .ibm850, .macRoman, .windows1250, .ibm852, .iso8859Part2, .iso8859Part15,
    ]
    var best = (encoding: likeliest, count: known(likeliest))
    for encoding in others where encoding != likeliest {
      let count = known(encoding)
      if count > best.count { best = (encoding, count) }
    }
    return best.encoding
  }
}
