/// Unpacks one file of an archive, and holds it to what the table of contents says of it.
package final class ZipEntryReader: ByteStretches {
  private let entry: ZipArchive.Entry
  private let contents: any ByteStretches
  private let maxBytes: Int
  private var count = 0
  private var sum = CRC32()

  /// From so many bytes on it is asked how well an entry is packed: small ones do no harm.
  private static let harmless = 32 << 20
  /// No honest text packs better, rows of empty cells included; DEFLATE itself ends at 1032.
  private static let highestRatio = 500

  /// - Parameter maxBytes: how large the entry may be once it is unpacked.
  package init(_ entry: ZipArchive.Entry, of archive: ZipArchive, maxBytes: Int) throws(Problem) {
    self.entry = entry
    self.maxBytes = maxBytes
    if entry.isEncrypted {
      throw .archive(
        Text(fr: "ce fichier est protégé par un mot de passe", en: "this file is protected by a password"),
        help: Text(
          fr: "Ouvrez-le dans le tableur, enregistrez-en une copie sans mot de passe, et donnez la copie.",
          en: "Open it in the spreadsheet program, save a copy without a password, and give the copy."))
    }
    guard entry.size <= maxBytes else { throw ZipEntryReader.tooLarge(entry) }
    let start = try ZipEntryReader.start(of: entry, in: archive)
    let packed = StoredStretches(archive.bytes, from: start, count: entry.packedSize)
    switch entry.method {
    case 0: contents = packed
    case 8: contents = Inflate(packed)
    default:
      throw .damagedArchive(
        Text(
          fr: "« \(entry.name) » est comprimé d'une manière inconnue (\(entry.method))",
          en: "“\(entry.name)” is compressed in an unknown way (\(entry.method))"))
    }
  }

  /// Where an entry's data begins: after its own header (APPNOTE 4.3.7), whose name and extra field may be as long as
  /// they like, but not so long that the data reaches into the next entry.
  static func start(of entry: ZipArchive.Entry, in archive: ZipArchive) throws(Problem) -> Int {
    let header = LittleEndianFields(try archive.bytes.bytes(at: entry.start, count: 30))
    guard header[0, 4] == 0x0403_4B50 else {
      throw .damagedArchive(
        Text(fr: "« \(entry.name) » n'est pas à sa place", en: "“\(entry.name)” is not where it should be"))
    }
    let start = entry.start + 30 + header[26, 2] + header[28, 2]
    guard start + entry.packedSize <= entry.limit else { throw ZipArchive.overlap(entry) }
    return start
  }

  package func next() throws(Problem) -> Bytes? {
    guard let bytes = try contents.next() else {
      guard count == entry.size else { throw wrongSize }
      guard sum.value == entry.checksum else {
        throw .damagedArchive(
          Text(
            fr: "la somme de contrôle de « \(entry.name) » est fausse",
            en: "the checksum of “\(entry.name)” is wrong"))
      }
      return nil
    }
    count += bytes.count
    guard count <= entry.size else { throw wrongSize }
    if count > ZipEntryReader.harmless, count / max(1, entry.packedSize) > ZipEntryReader.highestRatio {
      throw ZipEntryReader.tooLarge(entry)
    }
    sum.add(bytes)
    return bytes
  }

  private var wrongSize: Problem {
    .damagedArchive(
      Text(
        fr: "« \(entry.name) » n'a pas la taille que sa table des matières annonce",
        en: "“\(entry.name)” has not the size that the table of contents announces"))
  }

  private static func tooLarge(_ entry: ZipArchive.Entry) -> Problem {
    .hostileArchive(
      Text(
        fr: "« \(entry.name) » deviendrait démesuré une fois décomprimé",
        en: "“\(entry.name)” would be out of all proportion once unpacked"))
  }

  /// All of an entry, for the small ones.
  package static func all(of entry: ZipArchive.Entry, in archive: ZipArchive, maxBytes: Int) throws(Problem)
    -> ByteBuffer
  {
    let reader = try ZipEntryReader(entry, of: archive, maxBytes: maxBytes)
    let buffer = ByteBuffer(capacity: min(entry.size, maxBytes, 1 << 20) + 16)
    while let bytes = try reader.next() { buffer.append(bytes) }
    return buffer
  }
}
