import Documents
import Reports
import SheetEditing
import VehicleSheets

/// `fix`: fixes how sheets are written, in the user's own files.
struct FixCommand {
  let invocation: Invocation
  let output: any ByteStream
  let errors: any ByteStream

  func run() throws(UsageError) -> Int32 {
    guard !invocation.operands.isEmpty else {
      throw UsageError(
        message: Text(
          fr: "indiquez les fiches à mettre au propre : un fichier ou un dossier",
          en: "name the sheets to mend: a file or a folder"))
    }
    guard !invocation.operands.contains("-") else {
      throw UsageError(
        message: Text(
          fr: "« fix » change des fichiers ; l'entrée standard n'en est pas un",
          en: "“fix” changes files; standard input is none"))
    }
    let inputs = Inputs(
      invocation.operands, format: invocation.inputFormat,
      leavingOut: invocation.referentials + invocation.correspondences, skipsForeign: invocation.skipsForeign)
    let correspondences: Correspondences
    let referential: Referential
    do throws(Refusal) {
      correspondences = try loadCorrespondences()
      referential = try loadReferential()
    } catch {
      tell(error.place, error.message)
      return ExitStatus.failure
    }
    var options = invocation.check
    options.today = options.today ?? .today
    let checker = Worker(
      referential: referential, correspondences: correspondences, options: options, outputs: [], isStreaming: false)
    let brands = BrandNames(referential)
    var left = 0
    var hasFailed = !inputs.failures.isEmpty
    for failure in inputs.failures { tell(failure.path, failure.message) }
    var fixed = (fixes: 0, files: 0)
    for input in inputs.files {
      // Spreadsheets in a folder are passed over; one that is named gets an answer.
      if input.format == .csv, !invocation.operands.contains(input.location) { continue }
      do throws(Refusal) {
        let (count, text) = try fix(input, correspondences, brands)
        if count > 0 { fixed = (fixed.fixes + count, fixed.files + 1) }
        left += FixCommand.errors(of: text, input, checker)
      } catch {
        hasFailed = true
        tell(error.place, error.message)
      }
    }
    if !invocation.isQuiet {
      say(summary(fixed.fixes, fixed.files)[invocation.language] + "\n")
      if left > 0 { say(FixCommand.whatIsLeft(left)[invocation.language] + "\n") }
    }
    return hasFailed ? ExitStatus.failure : ExitStatus.accepted
  }

  /// Why a file was left as it is.
  private struct Refusal: Error {
    let place: String
    let message: Text
  }

  /// How many errors a file's sheets have, as `validate` would find them.
  private static func errors(of text: ByteBuffer, _ input: InputFile, _ checker: Worker) -> Int {
    var cutter = DocumentCutter(input.format)
    let (pieces, _, firstLine) = cutter.cut(text.bytes, isLast: true)
    let batch = Batch(input: input, bytes: text, pieces: pieces, firstLine: firstLine, isLast: true)
    return checker.run(batch).sheets.lazy.filter { !$0.outcome.isSkipped }
      .reduce(0) { $0 + $1.outcome.diagnostics.count { $0.severity == .error } }
  }

  /// What only somebody who knows the vehicle can fix.
  private static func whatIsLeft(_ errors: Int) -> Text {
    Text.count(errors, fr: "erreur reste", "erreurs restent", en: "error is left", "errors are left")
      + Text(fr: " : « prerentree validate » dit lesquelles", en: ": “prerentree validate” tells which")
  }

  /// How many fixes there were for one file, and what it holds with them.
  private func fix(
    _ input: InputFile, _ correspondences: Correspondences, _ brands: BrandNames
  ) throws(Refusal) -> (count: Int, text: ByteBuffer) {
    if input.format == .csv {
      throw Refusal(
        place: input.path,
        message: Text(
          fr: "« fix » ne change pas les tableurs ; « prerentree convert » en fait des fiches",
          en: "“fix” does not change spreadsheets; “prerentree convert” turns them into sheets"))
    }
    let original = try withSystem(input.path) { () throws(SystemError) in try FileReplacement(input.location) }
    let text = original.contents.bytes
    guard Encoding.ofFirst(text) == .utf8 else {
      throw Refusal(
        place: input.path,
        message: Text(
          fr: "ce fichier n'est pas en UTF-8 : enregistrez-le en UTF-8, il n'a pas été changé",
          en: "this file is not UTF-8: save it as UTF-8; it was not changed"))
    }
    let fixer = TextFixer(
      input.format, limits: invocation.check.limits, correspondences: correspondences, brands: brands,
      skipsForeign: invocation.skipsForeign)
    var fixes: [Fix]
    do throws(TextFixer.Unreadable) { fixes = try fixer.fixes(text) } catch {
      // Whether it was meant to be a sheet is for `validate` to say.
      if invocation.skipsForeign { return (0, ByteBuffer()) }
      throw Refusal(
        place: "\(input.path):\(error.position.line):\(error.position.column)",
        message: Text(fr: "fichier laissé tel quel, il ne se lit pas : ", en: "file left as it is, it cannot be read: ")
          + error.message + (error.help.map { Text(same: "\n  = ") + $0 } ?? Text(same: "")))
    }
    guard !fixes.isEmpty else { return (0, original.contents) }
    var fixed = TextFixer.apply(fixes, to: text)
    // What has moved to its section can be fixed there.
    if fixes.contains(where: \.isMove), let more = try? fixer.fixes(fixed.bytes), !more.isEmpty {
      fixed = TextFixer.apply(more, to: fixed.bytes)
      fixes += more
    }
    fixes.removeAll { $0.before.isEmpty }
    if invocation.showsDifferences || !invocation.writesFixes {
      let difference = LineDifference(before: text, after: fixed.bytes).unified(input.path)
      try withSystem(input.path) { () throws(SystemError) in try output.write(difference.bytes) }
    }
    if invocation.writesFixes {
      try withSystem(input.path) { () throws(SystemError) in try original.replace(by: fixed) }
    }
    if !invocation.isQuiet { for fix in fixes { list(fix, input.path) } }
    return (fixes.count, fixed)
  }

  private func loadReferential() throws(Refusal) -> Referential {
    do throws(ReferentialLoader.Failure) {
      return try ReferentialLoader(invocation: invocation, errors: errors).load().referential
    } catch {
      throw Refusal(place: error.file, message: error.message)
    }
  }

  private func loadCorrespondences() throws(Refusal) -> Correspondences {
    var files: [CorrespondenceFile] = []
    for path in invocation.correspondences {
      let text = try withSystem(path) { () throws(SystemError) in
        try FileSystem.readTable(path, known: TableTitles.ofCorrespondences)
      }
      do throws(CorrespondenceFile.Failure) {
        files.append(try CorrespondenceFile(name: path, text: text))
      } catch {
        throw Refusal(place: "\(path):\(error.line)", message: error.message)
      }
    }
    return Correspondences(files: files)
  }

  private func withSystem<Result>(
    _ path: String, _ body: () throws(SystemError) -> Result
  ) throws(Refusal) -> Result {
    do throws(SystemError) { return try body() } catch {
      throw Refusal(place: path, message: error.message)
    }
  }

  // MARK: Telling

  private func list(_ fix: Fix, _ path: String) {
    let before = Text.quoted(fix.before)
    let after = Text.quoted(fix.after)
    let what = fix.isKey ? Text(fr: "champ", en: "key") : Text(same: fix.field)
    let line = what + Text(fr: " : \(before.fr) → \(after.fr)", en: ": \(before.en) → \(after.en)")
    say(
      "\(Printable.text(path)):\(fix.position.line):\(fix.position.column): "
        + Printable.text(line[invocation.language]) + "\n")
  }

  private func summary(_ fixes: Int, _ files: Int) -> Text {
    guard fixes > 0 else { return Text(fr: "rien à mettre au propre", en: "nothing to mend") }
    let count =
      Text.count(fixes, fr: "correction", "corrections", en: "fix", "fixes") + Text(fr: " dans ", en: " in ")
      + Text.count(files, fr: "fichier", "fichiers", en: "file", "files")
    return invocation.writesFixes
      ? count
      : count + Text(fr: " ; --write les enregistre", en: "; --write saves them")
  }

  private func tell(_ place: String, _ message: Text) {
    let lines = message[invocation.language].split(separator: "\n").map { Printable.text(String($0)) }
    say(Printable.text(place) + ": " + lines.joined(separator: "\n") + "\n")
  }

  private func say(_ text: String) { try? errors.write(text) }
}
