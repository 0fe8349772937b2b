import Documents
import SheetEditing
import VehicleSheets

/// One file a sheet, named by its reference, and the schema that they point to beside them.
final class SheetFiles: ConversionTarget {
  private let publication: AtomicPublication
  private let format: TargetFormat
  private var names = UniqueNames()
  private var written: WrittenFiles
  private let overwrites: Bool
  /// Files that stay as somebody made them.
  private(set) var kept: [String] = []
  var keepsRemarks: Bool { format == .yaml }

  /// - Parameters:
  ///   - folder: where the files go.
  ///   - overwrites: whether sheets that were edited since they were written are lost.
  init(
    _ publication: AtomicPublication, _ format: TargetFormat, folder: String, overwrites: Bool
  ) throws(SystemError) {
    self.publication = publication
    self.format = format
    self.overwrites = overwrites
    written = try WrittenFiles(folder: folder)
  }

  func add(_ sheet: FlatSheet, name: String) throws(SystemError) {
    let buffer = ByteBuffer(capacity: 2048)
    if format == .yaml {
      let text = ByteBuffer(capacity: 2048)
      YAMLWriter.write(sheet, to: text)
      buffer.append(YAMLWriter.schemaLine)
      buffer.append(text.bytes)
    } else {
      JSONWriter.write(sheet, isIndented: true, to: buffer)
      buffer.append("\n")
    }
    try write(names.unique(FlatSheet.fileName(for: name)) + ".\(format.fileExtension)", buffer.bytes)
  }

  func finish() throws(SystemError) {
    if format == .yaml { try writeSchema() }
    let file = try publication.file(named: WrittenFiles.name)
    try file.write(written.text)
    try file.close()
  }

  private func write(_ name: String, _ bytes: Bytes) throws(SystemError) {
    let stamp = WrittenFiles.Stamp(bytes)
    if !overwrites, try written.isEdited(name, next: stamp) {
      kept.append(name)
      return
    }
    let file = try publication.file(named: name)
    try file.write(bytes)
    // There may be more sheets than files can be open.
    try file.close()
    written.add(name, stamp)
  }

  /// An editor finds it by the first line of each sheet.
  private func writeSchema() throws(SystemError) {
    let buffer = ByteBuffer(capacity: 1 << 16)
    buffer.append(SheetSchema().schema.pretty)
    try write(YAMLWriter.schemaFile, buffer.bytes)
  }
}
