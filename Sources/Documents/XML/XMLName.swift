/// The vocabularies that a workbook's parts are written in, whatever prefix they are bound to.
package enum XMLNamespace: UInt64, Sendable {
  /// No namespace: an attribute without prefix.
  case none
  case xml
  /// SpreadsheetML (ECMA-376-1, 18), in its transitional and its strict form.
  case sheet
  /// References from one part to another within SpreadsheetML.
  case reference
  /// Relationships between parts (ECMA-376-2, 6.5).
  case relationships
  /// OpenDocument (part 3, 4).
  case office, table, text, style, manifest
  /// What LibreOffice adds to OpenDocument.
  case calcext
  case other

  init(uri: Bytes) { self = XMLNamespace.known.first { uri.equals($0.uri) }?.namespace ?? .other }

  private static let known: [(uri: StaticString, namespace: XMLNamespace)] = [
    ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", .sheet),
    ("http://purl.oclc.org/ooxml/spreadsheetml/main", .sheet),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", .reference),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", .reference),
    ("http://schemas.openxmlformats.org/package/2006/relationships", .relationships),
    ("urn:oasis:names:tc:opendocument:xmlns:office:1.0", .office),
    ("urn:oasis:names:tc:opendocument:xmlns:table:1.0", .table),
    ("urn:oasis:names:tc:opendocument:xmlns:text:1.0", .text),
    ("urn:oasis:names:tc:opendocument:xmlns:style:1.0", .style),
    ("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", .manifest),
    ("urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", .calcext),
    ("http://www.w3.org/XML/1998/namespace", .xml),
    ("", .none),
  ]
}

/// The name of an element or attribute, as a number that is compared in one step.
///
/// Two of the names in use never share a number; one that somebody makes up to share it is read as that name, which
/// harms nobody else.
package struct XMLName: Hashable, Sendable {
  let key: UInt64

  init(local: UInt64, _ namespace: XMLNamespace) { key = local &+ namespace.rawValue &* 0x9E37_79B9_7F4A_7C15 }

  package init(_ namespace: XMLNamespace, _ local: StaticString) {
    var hash = XMLName.start
    for byte in Bytes(start: local.utf8Start, count: local.utf8CodeUnitCount) { hash = XMLName.hash(hash, byte) }
    self.init(local: hash, namespace)
  }

  /// FNV-1a over the bytes of a name.
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325
  @inline(__always) static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
