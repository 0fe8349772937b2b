import Documents
import Reports
import VehicleSheets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The outputs of a run are published together, and its exit status follows.
extension ProcessCommand {
  /// What is named where the outputs could not be written.
  private var outputPlace: String {
    (writesFolder ? invocation.out : invocation.formats.lazy.compactMap(\.file).first) ?? "-"
  }

  /// The files of the output folder but the report, as they are now.
  private func stamps(_ publication: AtomicPublication) throws(SystemError) -> [OutputStamp] {
    var stamps: [OutputStamp] = []
    for name in publication.names where name != OutputName.report.rawValue {
      if let draft = publication.draft(named: name) { stamps.append(try OutputStamp(name, fileAt: draft)) }
    }
    return stamps
  }

  /// Whether no input could be read though the folder has the results of an earlier run: a misspelt name is no reason to
  /// empty them.
  private func isWithoutInput(_ summary: Summary, _ earlier: EarlierOutputs?) -> Bool {
    !summary.failures.isEmpty && summary.accepted + summary.refused == 0 && earlier?.isEmpty == false
  }

  func close(
    _ outputs: [any SheetOutput], _ publication: AtomicPublication, _ annotated: AnnotatedFiles, summary: Summary,
    failure: SystemError?
  ) -> Int32 {
    if failure == nil, isWithoutInput(summary, annotated.earlier) {
      for failure in summary.failures { _ = complain(failure.file, failure.message) }
      try? notices.say(
        Text(
          fr: "rien n'a pu être lu : les résultats du passage précédent restent en place",
          en: "nothing could be read: the results of the run before stay in place"))
      return ExitStatus.failure
    }
    var summary = summary
    summary.origin.outputs = publication.names.filter { $0 != OutputName.page.rawValue }
    do throws(SystemError) {
      if let failure { throw failure }
      // The report comes last: it tells what the other files are.
      for output in outputs where !output.isOfRun { try output.finish(summary) }
      if outputs.contains(where: \.isOfRun) { summary.origin.stamps = try stamps(publication) }
      for output in outputs where output.isOfRun { try output.finish(summary) }
    } catch {
      // Nobody reads any more: that is the reader's choice, not a failure.
      if error.code == EPIPE { return ExitStatus.accepted }
      return complain(outputPlace, AtomicPublication.Failure(error: error, progress: .notBegun).message)
    }
    let earlier = outputs.contains(where: \.isOfRun) ? annotated.earlier : nil
    let names = publication.names
    var unsettled: AtomicPublication.Failure?
    do throws(AtomicPublication.Failure) { try publication.publish() } catch {
      // Where the new report is in place already, the next run would not know any more what an earlier one wrote.
      guard error.progress == .shown else { return complain(outputPlace, error.message) }
      unsettled = error
    }
    let removal = earlier?.removeStale(besides: names)
    do throws(SystemError) {
      for (name, copy) in annotated.kept {
        try notices.say(
          Text(
            fr: "« \(name) » avait été modifié depuis : ce qu'il contenait est gardé sous « \(copy) »",
            en: "“\(name)” had been edited since: what it held is kept as “\(copy)”"))
      }
      if let reported = removal?.reported { try notices.say(reported) }
    } catch {
      return complain(outputPlace, error.message)
    }
    if let failure = unsettled?.message ?? removal?.failure { return complain(outputPlace, failure) }
    if !summary.failures.isEmpty {
      if isStreaming || invocation.isQuiet {
        for failure in summary.failures { _ = complain(failure.file, failure.message) }
      }
      return ExitStatus.failure
    }
    let isRefused =
      invocation.failsOnNewOnly ? summary.comparison?.hasNewRefusals ?? true : summary.refused > 0
    return isRefused ? ExitStatus.refused : ExitStatus.accepted
  }
}
