import Documents

/// A record, already written for one of the outputs, under another reference.
enum RenamedRecord {
  /// The bytes with the first place that is the old reference, and no part of a longer word, as the new one. A record's
  /// reference stands before everything that a sheet says; made references need no escaping in any format.
  static func bytes(_ record: Bytes, from old: String, to new: String) -> ByteBuffer {
    let output = ByteBuffer(capacity: record.count + 8)
    guard let place = place(of: Array(old.utf8), in: record) else {
      output.append(record)
      return output
    }
    output.append(record.slice(0, place))
    output.append(new)
    output.append(record.slice(place + old.utf8.count, record.count))
    return output
  }

  private static func place(of name: [UInt8], in record: Bytes) -> Int? {
    // In JSON the key before it tells it from the keys that may be called the same.
    var start = record.first == UInt8(ascii: "{") ? end(of: Array("\"reference\":\"".utf8), in: record) ?? 0 : 0
    while start + name.count <= record.count {
      let found = record.place(of: name[0], from: start)
      guard found + name.count <= record.count else { return nil }
      let end = found + name.count
      if record.slice(found, end).elementsEqual(name), found == 0 || !isPart(record[found - 1]),
        end == record.count || !isPart(record[end])
      {
        return found
      }
      start = found + 1
    }
    return nil
  }

  private static func end(of key: [UInt8], in record: Bytes) -> Int? {
    var at = 0
    while at + key.count <= record.count {
      let found = record.place(of: key[0], from: at)
      guard found + key.count <= record.count else { return nil }
      if record.slice(found, found + key.count).elementsEqual(key) { return found + key.count }
      at = found + 1
    }
    return nil
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
