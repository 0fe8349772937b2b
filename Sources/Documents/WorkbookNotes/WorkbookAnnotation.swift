/// A worksheet with its notes.
package struct NotedSheet {
  package var worksheet: Worksheet
  package var table: NotedTable
  package var notes: any RowNotes

  package init(_ worksheet: Worksheet, _ table: NotedTable, _ notes: any RowNotes) {
    self.worksheet = worksheet
    self.table = table
    self.notes = notes
  }
}

/// A part of a workbook with notes, as it is written.
package enum AnnotatedPart {
  /// As it was, packed.
  case copied(ZipPart, any ByteStretches)
  case changed(name: String, [UInt8])
  /// Comes as it is asked for: there may be much of it.
  case streamed(name: String, any ByteStretches)

  static func copy(of entry: ZipArchive.Entry, in archive: ZipArchive) throws(Problem) -> AnnotatedPart {
    let start = try ZipEntryReader.start(of: entry, in: archive)
    let part = ZipPart(
      name: entry.name, isDeflated: entry.method == 8, crc32: entry.checksum, size: UInt64(entry.size),
      packedSize: UInt64(entry.packedSize))
    return .copied(part, StoredStretches(archive.bytes, from: start, count: entry.packedSize))
  }
}

/// A workbook with notes beside the rows of its tables.
package protocol WorkbookAnnotation {
  /// The parts in their order.
  func parts() throws(Problem) -> [AnnotatedPart]
}

package enum WorkbookAnnotations {
  /// Looks at everything that notes touch.
  ///
  /// - Throws: what stands against notes in this workbook.
  package static func make(_ archive: ZipArchive, _ sheets: [NotedSheet]) throws(Problem) -> any WorkbookAnnotation {
    let signatures = ["_xmlsignatures/", "meta-inf/documentsignatures.xml", "meta-inf/macrosignatures.xml"]
    if archive.entries.contains(where: { entry in signatures.contains { entry.name.lowercased().hasPrefix($0) } }) {
      throw .obstacle(
        Text(
          fr: "ce classeur est signé : l'annoter romprait la signature",
          en: "this workbook is signed: notes would break its signature"))
    }
    guard archive.entries.allSatisfy({ $0.method == 0 || $0.method == 8 }) else {
      throw .obstacle(
        Text(
          fr: "une partie de ce classeur est comprimée d'une façon inconnue",
          en: "a part of this workbook is compressed in an unknown way"))
    }
    return archive.isOpenDocument
      ? try OpenDocumentAnnotation(archive, sheets) : try ExcelAnnotation(archive, sheets)
  }
}

extension Problem {
  static func obstacle(_ message: Text) -> Problem { .archive(message, help: Text(same: "")) }

  static let protectedWorkbook = obstacle(
    Text(fr: "ce classeur est protégé contre les changements", en: "this workbook is protected against changes"))

  static let noFreeColumn = obstacle(
    Text(fr: "il n'y a plus de colonne libre à droite du tableau", en: "no column is free at the right of the table"))
}
