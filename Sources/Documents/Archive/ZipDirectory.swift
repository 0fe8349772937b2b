/// Where a ZIP file's table of contents lies.
struct ZipDirectory {
  let start: Int
  let size: Int
  let count: Int
  /// What stands before the archive in its file, and has to be added to every place that it names.
  let shift: Int

  /// APPNOTE 4.3.16: the record at the end, after which only a comment may follow.
  private static let endSize = 22
  private static let longestComment = 0xFFFF

  static func find(in bytes: any RandomBytes) throws(Problem) -> ZipDirectory {
    let size = min(bytes.count, endSize + longestComment)
    let tail = try bytes.bytes(at: bytes.count - size, count: size)
    guard let place = lastRecord(in: tail) else { throw .truncatedArchive }
    let record = LittleEndianFields(tail, place)
    let end = bytes.count - size + place
    guard record[4, 2] == 0 || record[4, 2] == 0xFFFF else {
      throw .damagedArchive(
        Text(fr: "il n'est qu'un morceau d'une archive", en: "it is only one piece of an archive"))
    }
    let plain = (start: record[16, 4], size: record[12, 4], count: record[10, 2])
    if let wide = try wideRecord(before: end, in: bytes) { return wide }
    guard plain.size <= end else { throw .truncatedArchive }
    // The table ends where this record begins; what is missing before it was put before the archive.
    let start = end - plain.size
    guard start >= plain.start else { throw .truncatedArchive }
    return ZipDirectory(start: start, size: plain.size, count: plain.count, shift: start - plain.start)
  }

  /// The last place that looks like the record and leaves space for its comment.
  private static func lastRecord(in tail: [UInt8]) -> Int? {
    guard tail.count >= endSize else { return nil }
    for place in stride(from: tail.count - endSize, through: 0, by: -1)
    where tail[place] == 0x50 && tail[place + 1] == 0x4B && tail[place + 2] == 5 && tail[place + 3] == 6 {
      if place + endSize + LittleEndianFields(tail, place)[20, 2] <= tail.count { return place }
    }
    return nil
  }

  /// APPNOTE 4.3.14 and 4.3.15: ZIP64's record of the same, which a locator before the end points to.
  private static func wideRecord(before end: Int, in bytes: any RandomBytes) throws(Problem) -> ZipDirectory? {
    guard end >= 20 else { return nil }
    let locator = LittleEndianFields(try bytes.bytes(at: end - 20, count: 20))
    guard locator[0, 4] == 0x0706_4B50 else { return nil }
    // What stands before the archive is counted in by nobody: the record is looked for where it must be as well.
    for place in [locator[8, 8], end - 20 - 56] where place >= 0 && place <= end - 20 - 56 {
      let record = LittleEndianFields(try bytes.bytes(at: place, count: 56))
      guard record[0, 4] == 0x0606_4B50 else { continue }
      let (start, size) = (record[48, 8], record[40, 8])
      guard size <= place, place - size >= start else { throw .truncatedArchive }
      return ZipDirectory(start: place - size, size: size, count: record[32, 8], shift: place - size - start)
    }
    throw .damagedArchive(
      Text(fr: "sa table des matières (ZIP64) manque", en: "its table of contents (ZIP64) is missing"))
  }

  /// APPNOTE 4.5.3: the numbers that do not fit into 32 bits stand in a field of their own; false where it is too short.
  static func widen(_ sizes: inout (size: Int, packed: Int, start: Int), by extra: ArraySlice<UInt8>) -> Bool {
    let full = 0xFFFF_FFFF
    guard sizes.size == full || sizes.packed == full || sizes.start == full else { return true }
    let fields = LittleEndianFields(Array(extra))
    var at = 0
    while at + 4 <= extra.count {
      let length = fields[at + 2, 2]
      guard fields[at, 2] == 1 else {
        at += 4 + length
        continue
      }
      var next = at + 4
      let end = min(at + 4 + length, extra.count)
      func wide(_ value: Int) -> Int? {
        guard value == full else { return value }
        guard next + 8 <= end else { return nil }
        defer { next += 8 }
        return fields[next, 8]
      }
      guard let size = wide(sizes.size), let packed = wide(sizes.packed), let start = wide(sizes.start) else {
        return false
      }
      sizes = (size, packed, start)
      return true
    }
    // Without the field the numbers are what they are: a file of exactly that size.
    return true
  }
}
