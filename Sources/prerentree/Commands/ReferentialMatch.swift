import Documents
import Reports
import VehicleSheets

/// `referential match`: what each row of a stock list is recognised as.
extension ReferentialCommand {
  func match(_ paths: [String]) throws(UsageError) -> Int32 {
    guard paths.count == 1 else {
      throw UsageError(
        message: Text(
          fr: "indiquez le stock à reconnaître, un fichier : referential match stock.csv --referential referentiel.csv",
          en: "name the stock list to recognise, one file: referential match stock.csv --referential referential.csv"))
    }
    let format = try answerFormat(of: .match)
    let referential: Referential
    var tables: [CorrespondenceFile] = []
    do throws(ReferentialLoader.Failure) {
      referential = try ReferentialLoader(invocation: invocation, errors: errors).load().referential
    } catch {
      return complain(error.file, error.message)
    }
    for path in invocation.correspondences {
      do throws(SystemError) {
        let text = try FileSystem.readTable(path, known: TableTitles.ofCorrespondences)
        do throws(CorrespondenceFile.Failure) {
          tables.append(try CorrespondenceFile(name: path, text: text))
        } catch {
          return complain("\(path):\(error.line)", error.message)
        }
      } catch {
        return complain(path, error.message)
      }
    }
    let inputs = Inputs(paths, format: invocation.inputFormat, leavingOut: [])
    if let failure = inputs.failures.first { return complain(failure.path, failure.message) }
    return run(inputs.files, format, referential: referential, correspondences: Correspondences(files: tables))
  }

  private func run(
    _ files: [InputFile], _ format: AnswerFormat, referential: Referential, correspondences: Correspondences
  ) -> Int32 {
    var options = invocation.check
    options.today = options.today ?? .today
    let trial = RecognitionTrial(
      referential: referential, correspondences: correspondences, options: options, heldOut: invocation.heldOut)
    var report = MatchReport(format, language: invocation.language, holdsOut: invocation.heldOut != nil)
    let text = ByteBuffer(capacity: 1 << 16)
    report.begin(to: text)
    let source = BatchSource(files, standardInput: 0, limits: options.limits, correspondences: correspondences)
    while let batch = source.next() {
      let loaded = LoadedBatch(batch, correspondences, options.limits)
      if let failure = loaded.failure { return complain(batch.input.path, failure) }
      if let columns = loaded.columns, columns.table.isUnknown {
        return complain(
          batch.input.path, Text(fr: "aucune colonne connue dans ce tableau", en: "no known column in this table"))
      }
      trial.table = loaded.columns?.reading ?? TableReading()
      let reader = ChunkReader(
        bytes: loaded.bytes.bytes, firstLine: batch.firstLine, pieces: loaded.pieces, format: batch.input.format,
        limits: options.limits, table: loaded.columns?.table, above: batch.above)
      reader.forEach(into: trial.tree) { piece, document, _ in
        guard case .document = document else { return }
        report.add(trial.next(line: piece.line), to: text)
      }
    }
    report.end(trial.summary, to: text)
    let status = deliver(text)
    if format == .csv, !invocation.isQuiet { try? errors.write(report.text(of: trial.summary) + "\n") }
    guard status == ExitStatus.accepted else { return status }
    return trial.summary.recognised > 0 ? status : ExitStatus.refused
  }
}
