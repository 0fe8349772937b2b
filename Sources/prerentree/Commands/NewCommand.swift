import Documents
import Reports
import VehicleSheets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `new`: a blank sheet, or one that the referential has begun to fill in.
struct NewCommand {
  let invocation: Invocation
  let output: any ByteStream
  let errors: any ByteStream

  func run() throws(UsageError) -> Int32 {
    guard invocation.operands.isEmpty else {
      throw UsageError(
        message: Text(
          fr: "« new » écrit sur la sortie standard : prerentree new > fiche.yaml",
          en: "“new” writes to standard output: prerentree new > sheet.yaml"))
    }
    var sheet = BlankSheet(language: invocation.language, isCustomBrand: invocation.isCustomBrand)
    if let vehicle = invocation.fromReferential {
      guard let referential = loadReferential() else { return Command.Status.failure }
      do throws(ReferentialTemplate.Unknown) {
        sheet.known = try ReferentialTemplate(vehicle, in: referential)
      } catch {
        let shown = Text.quoted(vehicle)
        throw UsageError(
          message: Text(fr: "--from-referential \(shown.fr) : ", en: "--from-referential \(shown.en): ") + error.message
        )
      }
    }
    do throws(SystemError) { try output.write(sheet.yaml) } catch {
      return error.code == EPIPE ? Command.Status.accepted : Command.Status.failure
    }
    return Command.Status.accepted
  }

  /// The referential asked for; nil, once said, where it cannot be read.
  private func loadReferential() -> Referential? {
    guard !invocation.referentials.isEmpty else { return .starter }
    var files: [CatalogueFile] = []
    for path in invocation.referentials {
      do {
        files.append(try CatalogueFile(name: path, text: try FileSystem.read(path)))
      } catch let error as SystemError {
        complain(path, error.message)
        return nil
      } catch let error as CatalogueFile.Failure {
        complain("\(path):\(error.line)", error.message)
        return nil
      } catch {
        return nil
      }
    }
    return Referential(files: files)
  }

  private func complain(_ file: String, _ message: Text) {
    try? errors.write("\(Printable.text(file)): " + message[invocation.language] + "\n")
  }
}
