import Documents
import Reports
import VehicleSheets

/// Loads the referentials that `--referential` names, or the starter, and tells what had to be left out.
struct ReferentialLoader {
  let invocation: Invocation
  let errors: any ByteStream

  /// A referential that cannot serve: the run stops before the first sheet.
  struct Failure: Error {
    let file: String
    let message: Text
  }

  func load(skippedRows: UnsafeMutablePointer<Int>? = nil) throws(Failure) -> Referential {
    guard !invocation.referentials.isEmpty else { return .starter }
    var files: [CatalogueFile] = []
    for path in invocation.referentials {
      let text: ByteBuffer
      do throws(SystemError) { text = try FileSystem.read(path) } catch {
        throw Failure(file: path, message: error.message)
      }
      do throws(CatalogueFile.Failure) {
        let jobs = invocation.jobs ?? FileSystem.processorCount
        let file = try CatalogueFile(name: path, text: text, parts: jobs, forEachPart: Pipeline.forEach)
        files.append(file)
        report(file)
      } catch {
        throw Failure(file: "\(path):\(error.line)", message: error.message)
      }
    }
    return Referential(files: files)
  }
}
