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

  /// A referential's table as CSV, whatever kind of file it comes in: the one place where a file becomes rows.
  static func text(of path: String, parts: Int = 1) throws(SystemError) -> ByteBuffer {
    try FileSystem.readTable(path, parts: parts, known: TableTitles.ofVehicles)
  }

  /// The referential, and how many of its rows could not be read.
  func load() throws(Failure) -> (referential: Referential, skippedRows: Int) {
    guard !invocation.referentials.isEmpty else { return (.starter, 0) }
    var files: [ReferentialFile] = []
    var skippedRows = 0
    for path in invocation.referentials {
      let text: ByteBuffer
      // More parts than cores: a core that is late takes fewer of them.
      let jobs = invocation.jobs ?? FileSystem.processorCount
      let parts = jobs == 1 ? 1 : jobs * 6
      do throws(SystemError) { text = try ReferentialLoader.text(of: path, parts: parts) } catch {
        throw Failure(file: path, message: error.message)
      }
      do throws(ReferentialFile.Failure) {
        let file = try ReferentialFile(name: path, text: text, parts: parts) { Parallel.forEach($0, $1) }
        files.append(file)
        skippedRows += file.problems.count { $0.isSkippedRow }
        report(file)
      } catch {
        throw Failure(file: "\(path):\(error.line)", message: error.message)
      }
    }
    return (Referential(files: files), skippedRows)
  }

  /// Rows that could not be read are named and left out.
  private func report(_ file: ReferentialFile) {
    guard !invocation.isQuiet else { return }
    let buffer = ByteBuffer()
    let limit = 20
    for problem in file.problems.prefix(limit) {
      let left = problem.isSkippedRow ? Text(fr: "ligne écartée : ", en: "row left out: ") : Text(same: "")
      let line = "\(file.name):\(problem.line): " + (left + problem.message)[invocation.language]
      buffer.append(Printable.text(line) + "\n")
    }
    if file.problems.count > limit {
      let more = Text.count(file.problems.count - limit, fr: "autre", "autres", en: "more", "more")
      buffer.append("\(Printable.text(file.name)): … \(more[invocation.language])\n")
    }
    try? errors.write(buffer.bytes)
  }
}
