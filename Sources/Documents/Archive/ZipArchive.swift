/// The table of contents of a ZIP file, read from its end (APPNOTE 4.3.6, "overall .ZIP file format").
///
/// What the entries' own headers say again is not believed: sizes and sums are those of the table, which is checked to
/// fit into the file before anything is unpacked.
package final class ZipArchive {
  /// One file in the archive.
  package struct Entry {
    package let name: String
    /// How it is packed (APPNOTE 4.4.5): 0 as it is, 8 by DEFLATE.
    package let method: Int
    /// APPNOTE 4.4.4; bit 0 says that it is encrypted.
    package let flags: Int
    package let checksum: UInt32
    package let packedSize: Int
    package let size: Int
    /// Where its own header begins, in the file.
    package let start: Int
    /// What lies after it: the next entry's header, or the table of contents.
    package fileprivate(set) var limit = 0

    package var isEncrypted: Bool { flags & 1 == 1 }
  }

  package let bytes: any RandomBytes
  /// In the order of the table of contents.
  package private(set) var entries: [Entry] = []
  /// Entries by name, in the form in which parts are compared.
  private var places: [String: Int] = [:]

  /// Entries of one archive. A workbook has some dozens.
  private static let maxEntries = 100_000
  /// Bytes of a table of contents that may be read into memory.
  private static let largestDirectory = 32 << 20

  package init(_ bytes: any RandomBytes) throws(Problem) {
    self.bytes = bytes
    let directory = try ZipDirectory.find(in: bytes)
    guard directory.size <= ZipArchive.largestDirectory else {
      throw .hostileArchive(
        Text(
          fr: "sa table des matières est démesurée", en: "its table of contents is out of all proportion"))
    }
    let table = try bytes.bytes(at: directory.start, count: directory.size)
    try read(table, directory)
    try checkPlaces(before: directory.start)
    for (number, entry) in entries.enumerated() {
      let name = ZipArchive.key(entry.name)
      if places[name] == nil { places[name] = number }
    }
  }

  /// The entry of this name, whatever its capitals: parts are named so (ECMA-376-2, 6.2.2.3).
  package func entry(named name: String) -> Entry? { places[ZipArchive.key(name)].map { entries[$0] } }

  /// Names without a slash at the beginning, and with those of other systems put right.
  private static func key(_ name: String) -> String {
    var key = name.lowercased()
    if key.utf8.contains(UInt8(ascii: "\\")) { key = String(key.map { $0 == "\\" ? "/" : $0 }) }
    return String(key.drop { $0 == "/" })
  }

  // MARK: Reading

  /// APPNOTE 4.3.12: the headers of the table of contents, one after the other.
  private func read(_ table: [UInt8], _ directory: ZipDirectory) throws(Problem) {
    let damaged = Problem.damagedArchive(
      Text(fr: "sa table des matières ne se lit pas", en: "its table of contents cannot be read"))
    var at = 0
    while at < table.count {
      let fields = LittleEndianFields(table, at)
      guard at + 46 <= table.count, fields[0, 4] == 0x0201_4B50 else {
        // Some writers put a signature after the last header (4.3.13).
        if !entries.isEmpty, entries.count == directory.count { break }
        throw damaged
      }
      let (nameSize, extraSize, commentSize) = (fields[28, 2], fields[30, 2], fields[32, 2])
      guard at + 46 + nameSize + extraSize + commentSize <= table.count else { throw damaged }
      guard entries.count < ZipArchive.maxEntries else {
        throw .hostileArchive(Text(fr: "il contient trop de fichiers", en: "it holds too many files"))
      }
      let flags = fields[8, 2]
      let name = Array(table[(at + 46)..<(at + 46 + nameSize)])
      var sizes = (size: fields[24, 4], packed: fields[20, 4], start: fields[42, 4])
      let extra = at + 46 + nameSize
      guard ZipDirectory.widen(&sizes, by: table[extra..<(extra + extraSize)]) else { throw damaged }
      let (start, isPast) = sizes.start.addingReportingOverflow(directory.shift)
      guard !isPast else { throw damaged }
      entries.append(
        Entry(
          name: String(decoding: name, as: UTF8.self), method: fields[10, 2], flags: flags,
          checksum: UInt32(truncatingIfNeeded: fields[16, 4]), packedSize: sizes.packed, size: sizes.size, start: start)
      )
      at += 46 + nameSize + extraSize + commentSize
    }
  }

  /// No two entries may share a byte: an archive in which they do unpacks to more than any honest one.
  private func checkPlaces(before directory: Int) throws(Problem) {
    let order = entries.indices.sorted { entries[$0].start < entries[$1].start }
    var limit = directory
    for number in order.reversed() {
      let entry = entries[number]
      // A header of 30 bytes and the name stand before the data.
      let (end, isPast) = entry.start.addingReportingOverflow(entry.packedSize)
      guard entry.start >= 0, entry.packedSize >= 0, !isPast, end <= limit - 30 else {
        throw limit == directory
          ? .damagedArchive(
            Text(fr: "« \(entry.name) » est plus long que le fichier", en: "“\(entry.name)” is longer than the file"))
          : ZipArchive.overlap(entry)
      }
      entries[number].limit = limit
      limit = entry.start
    }
  }

  static func overlap(_ entry: Entry) -> Problem {
    .hostileArchive(
      Text(
        fr: "« \(entry.name) » et un autre de ses fichiers se recouvrent",
        en: "“\(entry.name)” and another of its files overlap"))
  }
}
