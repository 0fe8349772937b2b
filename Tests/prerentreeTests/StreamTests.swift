import Foundation
import Reports
import Testing

/// Streams of outcomes, and joining them again.
@Suite struct StreamTests {
  private func line(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: "\n")
  }

  @Test func oneOutcomeALine() throws {
    let run = try prerentree(
      "process", "-", "--input-format", "yaml", "--out", "-", input: customSheet() + "\n---\ntype: neuf\n---\na: [\n")
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(try lines.map { try json($0, "status") as? String } == ["accepted", "refused", "refused", "end"])
    #expect(try lines.map { try json($0, "document") as? Int } == [1, 2, 3, nil])
    #expect(try json(lines[3], "outcomes") as? Int == 3)
    #expect(try json(lines[0], "record", "marque") as? String == "LIGIER")
    #expect(try json(lines[1], "record") == nil)
    #expect(try json(lines[2], "diagnostics", 0, "code") as? String == "PR0001")
  }

  @Test func aStreamDoesNotCompareItsSheets() throws {
    let run = try prerentree(
      "process", "-", "--input-format", "yaml", "--out", "-", input: customSheet() + "\n---\n" + customSheet())
    #expect(run.status == 0)
  }

  /// Another program may have written the stream: numbers beyond all files are no places.
  @Test(arguments: ["-1", "0", "1e5", "9223372036854775807", "-9223372036854775808", "99999999999999999999", "null"])
  func strangeNumbersInAStream(_ number: String) throws {
    let folder = try TemporaryFolder()
    let stream = try prerentree("process", "-", "--input-format", "yaml", "--out", "-", input: "type: neuf\n").output
    for name in ["document", "line", "column", "endLine", "endColumn", "step", "start"] {
      let strange = stream.replacing(try Regex("\"\(name)\":[0-9]+"), with: "\"\(name)\":\(number)")
      let file = try folder.write("o.ndjson", strange)
      let formats = ReportFormat.allCases.flatMap { ["--format", "\($0.rawValue)=\(folder.path)/\($0.rawValue)"] }
      let run = try prerentree(["merge", file, "--out", folder.path + "/out", "--quiet"] + formats)
      #expect(run.status == 1 || run.status == 3)
    }
  }

  @Test(arguments: ["[1]", "[]", "{\"a\":[]}", "null", "\"x\"", "{\"equipements.9.tva\":\"calcul\"}"])
  func strangeProvenanceInAStream(_ provenance: String) throws {
    let folder = try TemporaryFolder()
    let stream = try prerentree("process", "-", "--input-format", "yaml", "--out", "-", input: customSheet()).output
    let strange = stream.replacing(try Regex("\"provenance\":\\{[^}]*\\}"), with: "\"provenance\":\(provenance)")
    #expect(strange != stream)
    let run = try prerentree("merge", try folder.write("o.ndjson", strange), "--out", folder.path + "/out", "--quiet")
    #expect(run.status == 0)
  }

  /// What several machines did separately, joined, is what one run over all inputs writes: byte for byte.
  @Test func mergingGivesWhatOneRunGives() throws {
    let folder = try TemporaryFolder()
    let fiche = "fiche: {numero_police: P-1, immatriculation: AB-123-CD, energie: x, destination: nulle part}"
    let first = try folder.write(
      "1.yaml", customSheet(fiche) + "\n---\n" + customSheet().replacingOccurrences(of: "A-1", with: "A-2"))
    let second = try folder.write(
      "2.yaml",
      "# encore\n" + customSheet(fiche).replacingOccurrences(of: "LIGIER", with: "Ligier") + "\n---\na: [\n---\n"
        + customSheet().replacingOccurrences(of: "A-1", with: "A-3"))
    let table = try folder.write(
      "4.csv",
      "type;marque;modele;version;finition;inconnue;immatriculation;numero_chassis;kilometrage;couleurs_exterieure\n"
        + "VO;FIAT;PANDA;1.2 8v 69 ch;Lounge;une colonne que personne ne connait;AB-123-CD;VF1;douze;Bleu nacré\n")
    let inputs = [first, second, projectFolder + "/samples/garage", projectFolder + "/samples/refusees", table]
    let options = [
      "--as-of", "2024-06-01", "--outputs", "records.ndjson,records.csv,records.xlsx,report.json,report.html",
    ]
    _ = try prerentree(["process"] + inputs + ["--out", folder.path + "/one", "--quiet"] + options)
    var streams: [String] = []
    for (i, input) in inputs.enumerated() {
      let run = try prerentree(["process", input, "--out", "-"] + options)
      streams.append(try folder.write("stream-\(i).ndjson", run.output))
    }
    let run = try prerentree(["merge"] + streams + ["--out", folder.path + "/merged", "--quiet"])
    #expect(run.status == 1)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path + "/one") {
      let (one, merged) = (URL(fileURLWithPath: folder.path + "/one/" + name), folder.path + "/merged/" + name)
      #expect(try Data(contentsOf: one) == Data(contentsOf: URL(fileURLWithPath: merged)), "\(name)")
    }
    let codes = try folder.read("merged/report.json").components(separatedBy: "PR900").count
    #expect(codes > 3)
  }

  @Test func whatIsNoOutcomeIsAFailure() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x.ndjson", "{\"a\": 1}\n")
    let run = try prerentree("merge", file, "--out", folder.path + "/out")
    #expect(run.status == 3)
    #expect(run.errors.contains("la ligne 1"))
  }
}

/// What is only known of a table as a whole must not cost a row its record.
@Suite struct StreamedTableTests {
  @Test func aTableStandsBeforeItsFirstRow() throws {
    let csv = "type;marque;modele;version;finition;inconnue\noccasion;FIAT;PANDA;1.2 8v 69 ch;Pop;x\n"
    let run = try prerentree("process", "-", "--input-format", "csv", "--out", "-", input: csv)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(try lines.map { try json($0, "status") as? String } == ["table", "accepted", "table", "end"])
    #expect(try json(lines[1], "record", "marque") as? String == "FIAT")
    let codes = try (json(lines[0], "table", "diagnostics") as? [[String: Any]])?.compactMap { $0["code"] as? String }
    #expect(codes?.contains("PR0015") == true)
  }

  @Test func aTablesStreamMergesToTheByte() throws {
    let folder = try TemporaryFolder()
    let csv =
      "Marke;Modell;Version;Trim;Leistung;Prix;\nFIAT;;;;;;\n;PANDA;1.2 8V 69 ch;Lounge;80;1;x\n"
      + ";PANDA;1.2 8V 69 ch;Pop;80;2;\nTOTAL;;;;;3;\n"
    let stream = try prerentree(
      "process", "-", "--input-format", "csv", "--out", "-", "--as-of", "2024-06-01", input: csv)
    let lines = stream.output.split(separator: "\n").map(String.init)
    #expect(try lines.map { try json($0, "status") as? String } == ["table", "refused", "refused", "table", "end"])
    _ = try prerentree(
      "process", "-", "--input-format", "csv", "--out", folder.path + "/one", "--quiet", "--as-of", "2024-06-01",
      // Where streams are merged there is no table to write notes into, and the page names none.
      "--outputs", "records.ndjson,records.csv,records.xlsx,report.json,report.html", input: csv)
    let file = try folder.write("stream.ndjson", stream.output)
    _ = try prerentree("merge", file, "--out", folder.path + "/merged", "--quiet")
    for name in ["report.json", "report.html"] {
      #expect(try folder.read("one/" + name) == folder.read("merged/" + name), "\(name)")
    }
    let codes = try json(folder.read("merged/report.json"), "tables", 0, "diagnostics") as? [[String: Any]]
    #expect(
      Set(codes?.compactMap { $0["code"] as? String } ?? [])
        == ["PR0012", "PR0014", "PR0015", "PR0017", "PR1101"])
    #expect(try json(folder.read("merged/report.json"), "tables", 0, "leftOut", "total") as? Int == 1)
  }

  /// A letter of which the stream's first bytes hold only a part: found by fuzzing, when it kept the run waiting for ever.
  @Test func aStreamMayBeginWithAPartOfALetter() throws {
    let run = try Program.run(
      ["-c", "printf '\\316' | \"$0\" validate - --input-format csv", Program.path], program: "/bin/sh")
    #expect(run.status == 1 && run.errors.contains("PR0005"))
  }

  @Test func anErrorAtALinesEndStaysInItsLine() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("t.ndjson", "{\"type\":\n{\"type\":\"VO\"}\n")
    let run = try prerentree("validate", file, "--format", "json", "--quiet")
    #expect(try json(run.output, "sheets", 0, "diagnostics", 0, "line") as? Int == 1)
    #expect(try json(run.output, "sheets", 0, "diagnostics", 0, "column") as? Int == 9)
  }

  @Test func anAnchoredValueIsUnderlinedAlone() throws {
    let found = try findings(customSheet("fiche:\n  kilometrage: &km beaucoup"))
    #expect(found.first?.column == 20)
    #expect(found.first?.endColumn == 28)
  }
}
