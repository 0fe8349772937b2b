import Documents
import Reports
import VehicleSheets

/// `referential search` and `referential check`.
extension ReferentialCommand {
  func search(_ words: [String]) throws(UsageError) -> Int32 {
    let query = words.joined(separator: " ")
    guard !Fold.string(query).isEmpty else {
      throw UsageError(
        message: Text(
          fr: "indiquez les mots à chercher : referential search renault clio dci",
          en: "name the words to search for: referential search renault clio dci"))
    }
    let isJSON = try answerFormat(of: .search) == .json
    let referential: Referential
    do throws(ReferentialLoader.Failure) {
      referential = try ReferentialLoader(invocation: invocation, errors: errors).load().referential
    } catch {
      return complain(error.file, error.message)
    }
    let search = ReferentialSearch(query, in: referential)
    let hits = search.hits()
    let report = SearchReport(language: invocation.language, isColoured: isColoured(output))
    let text = ByteBuffer()
    if isJSON {
      report.writeJSON(
        hits, query: query, words: search.wordCount, taken: search.taken(in: hits), limit: invocation.limit ?? .max,
        to: text)
    } else if hits.isEmpty {
      try? errors.write(
        Text(
          fr: "Aucun véhicule du référentiel ne répond à « \(Printable.text(query)) ».",
          en: "No vehicle of the referential answers “\(Printable.text(query))”.")[invocation.language] + "\n")
    } else {
      text.append(
        report.table(
          hits, words: search.wordCount, taken: search.taken(in: hits), limit: invocation.limit ?? SearchReport.limit))
    }
    let status = deliver(text)
    return status == ExitStatus.accepted && hits.isEmpty ? ExitStatus.refused : status
  }

  func check(_ paths: [String]) throws(UsageError) -> Int32 {
    guard !paths.isEmpty else {
      throw UsageError(
        message: Text(
          fr: "indiquez le référentiel à vérifier : referential check FICHIER",
          en: "name the referential to check: referential check FILE"))
    }
    let isJSON = try answerFormat(of: .check) == .json
    var checks: [(file: String, check: ReferentialCheck)] = []
    var failures: [Failure] = []
    for path in paths {
      do throws(SystemError) {
        checks.append((path, ReferentialCheck(text: try ReferentialLoader.text(of: path))))
      } catch {
        failures.append(Failure(file: path, message: error.message))
      }
    }
    let text = ByteBuffer()
    if isJSON {
      ReferentialReport(language: invocation.language, isColoured: false)
        .writeJSON(checks, failures: failures, version: Program.version, to: text)
    } else if !invocation.isQuiet {
      let report = ReferentialReport(language: invocation.language, isColoured: isColoured(output))
      for (file, check) in checks { report.write(check, file: file, to: text) }
    }
    let status = deliver(text)
    for failure in failures { _ = complain(failure.file, failure.message) }
    if status != ExitStatus.accepted { return status }
    if !failures.isEmpty || checks.contains(where: { $0.check.isUnusable }) { return ExitStatus.failure }
    let isRefused = checks.contains {
      $0.check.count(.error) > 0 || (invocation.check.isStrict && $0.check.count(.warning) > 0)
    }
    return isRefused ? ExitStatus.refused : ExitStatus.accepted
  }

  /// These commands answer in one format, on standard output or into `--out`.
  func answerFormat(of action: ReferentialAction) throws(UsageError) -> AnswerFormat {
    if action.formats.contains(invocation.answerFormat) { return invocation.answerFormat }
    let known = Text.alternatives(action.formats.map { "--format \($0.rawValue)" })
    throw UsageError(
      message: Text(
        fr: "« referential \(action.rawValue) » ne connaît que \(known.fr)",
        en: "“referential \(action.rawValue)” knows only \(known.en)"))
  }
}
