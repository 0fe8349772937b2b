import Documents

/// A file that a run wrote beside its report: what it was then, so that the next run knows whether somebody has changed
/// it since.
package struct OutputStamp: Sendable, Equatable {
  package let name: String
  package let size: Int
  package let crc32: UInt32

  package init(name: String, size: Int, crc32: UInt32) {
    self.name = name
    self.size = size
    self.crc32 = crc32
  }

  /// A member of `report.json`: it stands before everything that grows with the batch.
  static func write(_ stamps: [OutputStamp], to output: ByteBuffer) {
    output.append(",\"outputs\":[" as StaticString)
    for (i, stamp) in stamps.enumerated() {
      output.append(i == 0 ? "{\"name\":" as StaticString : ",{\"name\":")
      output.append(json: stamp.name)
      output.append(",\"size\":\(stamp.size),\"crc32\":\"\(String(stamp.crc32, radix: 16))\"}")
    }
    output.append(UInt8(ascii: "]"))
  }

  /// The same read back from the beginning of a report; nil where there is none.
  package static func list(inReport text: Bytes) -> [OutputStamp]? {
    let opening = Array("\"outputs\":[".utf8)
    guard
      let start = text.indices.first(where: {
        text.slice($0, min($0 + opening.count, text.count)).elementsEqual(opening)
      })
    else { return nil }
    let list = start + opening.count - 1
    // No name is written with a bracket that would end the list: JSON leaves it as it is only inside quotes.
    var isQuoted = false
    var end = list
    while end < text.count {
      let byte = text[end]
      if byte == UInt8(ascii: "\\") { end += 1 } else if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      end += 1
      if byte == UInt8(ascii: "]"), !isQuoted { break }
    }
    let tree = Tree()
    let chunk = Chunk(bytes: text.slice(list, min(end, text.count)), firstLine: 1, unit: .bytes)
    guard (try? JSONReader.read(chunk, into: tree, limits: Limits())) == true else { return nil }
    return tree.elements(of: 0).compactMap { element in
      guard let name = tree.string("name", of: element), let size = tree.integer("size", of: element),
        let crc32 = tree.string("crc32", of: element).flatMap({ UInt32($0, radix: 16) })
      else { return nil }
      return OutputStamp(name: name, size: size, crc32: crc32)
    }
  }
}
