import Documents
import Reports

/// What cannot be asked for together.
extension ProcessCommand {
  func checkUsage() throws(UsageError) {
    if invocation.operands.isEmpty {
      throw UsageError(
        message: Text(
          fr: "indiquez les fiches à lire : un fichier, un dossier ou -",
          en: "name the sheets to read: a file, a folder or -"))
    }
    if invocation.command != .validate, invocation.out == nil {
      throw UsageError(message: Text(fr: "indiquez où écrire : --out DOSSIER", en: "say where to write: --out DIR"))
    }
    if let out = invocation.out, let folder = try? FileSystem.status(out), folder.kind == .folder,
      invocation.operands.contains(where: { (try? FileSystem.status($0).identity) == folder.identity })
    {
      throw UsageError(
        message: Text(
          fr: "les fiches sont dans ce dossier ; donnez-en un autre aux résultats, par exemple --out sortie",
          en: "the sheets are in this folder; give the results another one, for example --out results"))
    }
    if invocation.operands.contains("-"), invocation.inputFormat == nil, invocation.command != .merge {
      throw UsageError(
        message: Text(
          fr: "pour l'entrée standard indiquez --input-format yaml, json, ndjson ou csv",
          en: "for standard input give --input-format yaml, json, ndjson or csv"))
    }
    try checkComparison()
    try checkReports()
  }

  private func checkComparison() throws(UsageError) {
    if invocation.since == nil, invocation.wantsOnlyNew || invocation.failsOnNewOnly {
      let option = invocation.wantsOnlyNew ? "--only-new" : "--fail-on new"
      throw UsageError(
        message: Text(
          fr: "\(option) compare avec un rapport : ajoutez --since report.json",
          en: "\(option) compares with a report: add --since report.json"))
    }
    if invocation.since != nil, isStreaming {
      throw UsageError(
        message: Text(
          fr: "--since compare un lot entier : laissez-le à « merge », qui réunit les flux",
          en: "--since compares a whole batch: leave it to “merge”, which joins the streams"))
    }
    if invocation.wantsOnlyNew, !writesFolder {
      throw UsageError(
        message: Text(
          fr: "--only-new choisit les fiches à écrire : employez-le avec « process --out »",
          en: "--only-new chooses the records to write: use it with “process --out”"))
    }
  }

  /// No two reports may go to one place.
  private func checkReports() throws(UsageError) {
    let files = invocation.formats.compactMap(\.file) + (invocation.writeCorrespondences.map { [$0] } ?? [])
    if let file = files.first(where: { file in files.count { $0 == file } > 1 }) {
      throw UsageError(
        message: Text(
          fr: "deux résultats iraient dans le même fichier, « \(file) » : donnez à chacun le sien",
          en: "two results would go to one file, “\(file)”: give each its own"))
    }
    let toOutput = invocation.formats.filter { $0.file == nil && $0.format != .text }.count
    if isStreaming, invocation.formats.contains(where: { $0.file == nil }) || invocation.isAllOrNothing {
      throw UsageError(
        message: Text(
          fr:
            "avec --out - la sortie standard porte les résultats : donnez un fichier aux rapports, et pas --all-or-nothing",
          en: "with --out - standard output carries the outcomes: give reports a file, and no --all-or-nothing"))
    }
    if toOutput > 1 {
      throw UsageError(
        message: Text(
          fr:
            "un seul rapport peut aller sur la sortie standard ; donnez un fichier aux autres : --format sarif=FICHIER",
          en: "only one report can go to standard output; give the others a file: --format sarif=FILE"))
    }
  }
}
