import Documents
import Reports
import VehicleSheets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a run needs before it reads the first sheet.
extension ProcessCommand {
  /// Something without which no sheet can be checked: the run stops before the first.
  struct SetupFailure: Error {
    let file: String
    let message: Text
  }

  func opening<Result>(_ path: String, _ body: () throws(SystemError) -> Result) throws(SetupFailure) -> Result {
    do throws(SystemError) { return try body() } catch { throw SetupFailure(file: path, message: error.message) }
  }

  /// As `beginning`, for what is to be written: "does not exist" would be no help there.
  func creating<Result>(
    _ path: String, _ body: () throws(SystemError) -> Result
  ) throws(SetupFailure) -> Result {
    do throws(SystemError) { return try body() } catch {
      let why =
        error.code == ENOENT ? Text(fr: "le dossier n'existe pas", en: "the folder does not exist") : error.message
      throw SetupFailure(
        file: path, message: Text(fr: "impossible d'écrire ici : ", en: "cannot write here: ") + why)
    }
  }

  func loadReferential(_ summary: inout Summary) throws(SetupFailure) -> Referential {
    do throws(ReferentialLoader.Failure) {
      let (referential, skippedRows) = try ReferentialLoader(invocation: invocation, errors: errors).load()
      summary.skippedRows += skippedRows
      return referential
    } catch {
      throw SetupFailure(file: error.file, message: error.message)
    }
  }

  func loadEarlierReport() throws(SetupFailure) -> Comparison? {
    guard let path = invocation.since else { return nil }
    let text = try opening(path) { () throws(SystemError) in try FileSystem.read(path) }
    do throws(EarlierReport.Unreadable) {
      return Comparison(try EarlierReport(text, path: path), language: invocation.language)
    } catch {
      throw SetupFailure(file: path, message: error.message)
    }
  }

  func loadCorrespondences() throws(SetupFailure) -> [CorrespondenceFile] {
    var files: [CorrespondenceFile] = []
    if !invocation.columns.isEmpty {
      files.append(CorrespondenceFile(name: invocation.settingsPath ?? "", rows: invocation.columns))
    }
    for path in invocation.correspondences {
      let text = try opening(path) { () throws(SystemError) in
        try FileSystem.readTable(path, known: TableTitles.ofCorrespondences)
      }
      do throws(CorrespondenceFile.Failure) {
        let file = try CorrespondenceFile(name: path, text: text)
        files.append(file)
        reportSkipped(file.problems.map { ($0.line, $0.message) }, of: path)
      } catch {
        throw SetupFailure(file: "\(path):\(error.line)", message: error.message)
      }
    }
    return files
  }

  /// Rows of a table of correspondences that could not be used are named and left out.
  private func reportSkipped(_ problems: [(line: Int, message: Text)], of path: String) {
    guard !invocation.isQuiet else { return }
    let left = Text(fr: "ligne écartée : ", en: "row left out: ")
    for problem in problems {
      let line = "\(path):\(problem.line): " + (left + problem.message)[invocation.language]
      try? errors.write(Printable.text(line) + "\n")
    }
  }
}
