import Documents
import ReferentialImport
import Reports
import VehicleSheets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `referential`: imports, searches, checks and exports catalogues of vehicles.
struct ReferentialCommand {
  let invocation: Invocation
  let output: any ByteStream
  let errors: any ByteStream

  func run() throws(UsageError) -> Int32 {
    guard let word = invocation.operands.first else {
      throw UsageError(
        message: Text(
          fr: "dites que faire : referential import, search, check, export ou match",
          en: "say what to do: referential import, search, check, export or match"))
    }
    guard let action = ReferentialAction(rawValue: word) else {
      let near = NearNames.nearest(to: word, among: ReferentialAction.allCases.map(\.rawValue), limit: 1)
      let hint =
        near.first.map { Text(fr: " ; vouliez-vous « \($0) » ?", en: "; did you mean “\($0)”?") }
        ?? Text(
          fr: " ; choisissez import, search, check, export ou match",
          en: "; choose import, search, check, export or match")
      throw UsageError(
        message: Text(fr: "referential : action inconnue « \(word) »", en: "referential: unknown action “\(word)”")
          + hint)
    }
    let operands = Array(invocation.operands.dropFirst())
    switch action {
    case .import: return try importFiles(operands)
    case .search: return try search(operands)
    case .check: return try check(operands)
    case .export: return try export(operands)
    case .match: return try match(operands)
    }
  }

  // MARK: Export

  private func export(_ operands: [String]) throws(UsageError) -> Int32 {
    guard operands.isEmpty else {
      throw UsageError(
        message: Text(
          fr: "« referential export » ne prend pas de fichier ; --out FICHIER dit où écrire",
          en: "“referential export” takes no file; --out FILE says where to write"))
    }
    let text = ByteBuffer()
    text.append(Referential.starterCSV)
    text.append(UInt8(ascii: "\n"))
    return deliver(text)
  }

  // MARK: Import

  private func importFiles(_ paths: [String]) throws(UsageError) -> Int32 {
    guard !paths.isEmpty else {
      throw UsageError(
        message: Text(
          fr: "indiquez le fichier à importer : referential import FICHIER --out referentiel.csv",
          en: "name the file to import: referential import FILE --out referential.csv"))
    }
    var mappings: [ImportMapping] = []
    for text in invocation.maps {
      do throws(ImportMapping.Misread) {
        mappings.append(try ImportMapping(text))
      } catch {
        throw UsageError(message: error.message)
      }
    }
    let editions = try editions(of: paths)
    let catalogue = ReferentialImport(mappings: mappings)
    var files: [ImportedFile] = []
    for (path, edition) in zip(paths, editions) {
      do throws(SystemError) {
        let text = try ReferentialLoader.text(of: path)
        do throws(ReferentialFile.Failure) {
          files.append(try catalogue.add(name: path, text: text, edition: edition))
        } catch {
          return complain("\(path):\(error.line)", error.message)
        }
      } catch {
        return complain(path, error.message)
      }
    }
    let text = ByteBuffer(capacity: 1 << 20)
    catalogue.write(to: text)
    let status = deliver(text)
    let report = ImportReport(language: invocation.language, isBrief: invocation.isQuiet)
    try? errors.write(report.text(files, total: catalogue.count))
    guard catalogue.count > 0 else {
      return complain(
        paths[0], Text(fr: "aucun véhicule dans ce fichier", en: "no vehicle in this file"))
    }
    return status
  }

  /// One `--edition` holds for all files, several for one each.
  private func editions(of paths: [String]) throws(UsageError) -> [Edition?] {
    let editions = invocation.editions.map { Edition(year: $0) }
    if editions.isEmpty { return paths.map { _ in nil } }
    if editions.count == 1 { return paths.map { _ in editions[0] } }
    guard editions.count == paths.count else {
      throw UsageError(
        message: Text(
          fr: "\(editions.count) --edition pour \(paths.count) fichiers : donnez-en une pour tous, ou une par fichier",
          en: "\(editions.count) --edition for \(paths.count) files: give one for all, or one a file"))
    }
    return editions
  }

  // MARK: Streams

  /// Hands over what was made: to `--out`, whole or not at all, or to standard output.
  func deliver(_ text: ByteBuffer) -> Int32 {
    if let path = invocation.out {
      do throws(AtomicPublication.Failure) { try WholeFile.write(text.bytes, to: path) } catch {
        return complain(path, error.message)
      }
      return ExitStatus.accepted
    }
    do throws(SystemError) { try output.write(text.bytes) } catch {
      // A reader that went away is no failure.
      return error.code == EPIPE ? ExitStatus.accepted : complain("-", error.message)
    }
    return ExitStatus.accepted
  }

  func complain(_ file: String, _ message: Text) -> Int32 {
    let buffer = ByteBuffer()
    TextReport(language: invocation.language, isColoured: isColoured(errors))
      .write(Failure(file: file, message: message), to: buffer)
    try? errors.write(buffer.bytes)
    return ExitStatus.failure
  }

  func isColoured(_ stream: any ByteStream) -> Bool {
    switch invocation.colour {
    case .always: true
    case .never: false
    case .auto: stream.isTerminal && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
    }
  }
}
