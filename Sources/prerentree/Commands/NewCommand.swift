import Documents
import Reports
import SheetEditing
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
    if invocation.wantsSettings { return print(BlankSettings(language: invocation.language).yaml) }
    var sheet = BlankSheet(language: invocation.language, isCustomBrand: invocation.isCustomBrand)
    if let vehicle = invocation.fromReferential {
      let referential: Referential
      do throws(ReferentialLoader.Failure) {
        referential = try ReferentialLoader(invocation: invocation, errors: errors).load().referential
      } catch {
        complain(error.file, error.message)
        return ExitStatus.failure
      }
      do throws(ReferentialTemplate.Unknown) {
        sheet.known = try ReferentialTemplate(vehicle, in: referential)
      } catch {
        let shown = Text.quoted(vehicle)
        throw UsageError(
          message: Text(fr: "--from-referential \(shown.fr) : ", en: "--from-referential \(shown.en): ") + error.message
        )
      }
    }
    return print(sheet.yaml)
  }

  private func print(_ text: String) -> Int32 {
    do throws(SystemError) { try output.write(text) } catch {
      if error.code == EPIPE { return ExitStatus.accepted }
      complain("-", error.message)
      return ExitStatus.failure
    }
    return ExitStatus.accepted
  }

  private func complain(_ file: String, _ message: Text) {
    try? errors.write("\(Printable.text(file)): " + message[invocation.language] + "\n")
  }
}
