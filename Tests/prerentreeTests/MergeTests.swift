import Foundation
import Reports
import Testing

/// `merge` trusts nothing that it is given.
@Suite struct MergeTests {
  private struct Merged {
    let run: Run
    let records: [String]
    let failures: [String]
  }

  private func stream(_ sheets: Int) throws -> [String] {
    let input = (1...sheets).map { customSheet().replacing("A-1", with: "A-\($0)") }.joined(separator: "\n---\n")
    let run = try prerentree("process", "-", "--input-format", "yaml", "--out", "-", "--quiet", input: input)
    return run.output.split(separator: "\n").map(String.init)
  }

  private func merge(_ lines: [String]...) throws -> Merged {
    let folder = try TemporaryFolder()
    let files = try lines.enumerated().map { number, lines in
      try folder.write("\(number).ndjson", lines.map { $0 + "\n" }.joined())
    }
    let run = try prerentree(["merge"] + files + ["--out", folder.path + "/out", "--quiet", "--lang", "en"])
    let failures = try json(folder.read("out/report.json"), "failures") as? [[String: Any]] ?? []
    return Merged(
      run: run, records: try folder.read("out/records.ndjson").split(separator: "\n").map(String.init),
      failures: failures.compactMap { $0["message"] as? String })
  }

  @Test func wholeStreamsAreJoined() throws {
    let (first, second) = (try stream(3), try stream(1))
    #expect(first.count == 4)
    // A worker that had nothing to do has closed its stream.
    let idle = try prerentree("process", "-", "--input-format", "ndjson", "--out", "-", "--quiet", input: "").output
    let merged = try merge(first, idle.split(separator: "\n").map(String.init))
    #expect(merged.run.status == 0 && merged.records.count == 3 && merged.failures.isEmpty, "\(merged.failures)")
    // Two streams one after the other in a file.
    let joined = try merge(first + second.map { $0.replacing("A-1", with: "A-9") })
    #expect(joined.run.status == 0 && joined.records.count == 4, "\(joined.failures)")
  }

  @Test func aStreamThatWasCutIsTold() throws {
    let whole = try stream(3)
    for kept in 0..<4 {
      let merged = try merge(Array(whole.prefix(kept)))
      #expect(merged.run.status == 3 && merged.failures.contains { $0.contains("closing line is missing") })
      #expect(merged.records.count == kept)
    }
    let gap = try merge([whole[0]] + whole[2...])
    #expect(
      gap.run.status == 3 && gap.failures == ["this stream speaks of 3 outcomes and holds 2: run again what wrote it"])
  }

  @Test func whatIsNoOutcomeIsNamedLineByLine() throws {
    let whole = try stream(1)
    let merged = try merge(["x", "y", "[1]", "{\"a\":1}"] + whole)
    #expect(merged.run.status == 3 && merged.records.count == 1)
    #expect(merged.failures.count == 4)
    for line in 1...4 { #expect(merged.failures[line - 1].contains("line \(line) ")) }
    let many = try merge((1...50).map { "bad \($0)" } + whole)
    #expect(many.failures.count == 21 && many.failures.last?.contains("30 more lines") == true)
  }

  @Test func anAcceptedSheetHasItsRecord() throws {
    let whole = try stream(1)
    let start = try #require(whole[0].range(of: "\"record\":{"))
    let end = try #require(whole[0].range(of: ",\"diagnostics\":"))
    let record = whole[0][start.lowerBound..<end.lowerBound]
    for replaced in [
      "\"record\":\"hello\"", "\"record\":{}", "\"record\":null", "\"record\":[]", "\"other\":1",
      record.replacing("\"reference\":\"A-1\"", with: "\"reference\":\"B-1\""),
    ] {
      let merged = try merge([whole[0].replacing(record, with: replaced), whole[1]])
      #expect(merged.run.status == 3 && merged.records.isEmpty, "\(replaced)")
      #expect(merged.failures.contains { $0.contains("its record is missing or is none") }, "\(replaced)")
    }
    let refused = try merge([whole[0].replacing("\"accepted\"", with: "\"refused\""), whole[1]])
    #expect(refused.run.status == 3 && refused.records.isEmpty)
  }

  /// What a worker could not read is missing in the whole.
  @Test func aWorkerThatEndedWith3IsTold() throws {
    let worker = try prerentree("process", "/nonexistent.yaml", "--out", "-", "--lang", "en")
    #expect(worker.status == 3)
    let merged = try merge(worker.output.split(separator: "\n").map(String.init))
    #expect(merged.run.status == 3 && merged.failures == ["this file does not exist"])
    // One that could not even begin has written nothing.
    let none = try merge([])
    #expect(none.run.status == 3)
  }
}

/// The log of a GitHub job.
@Suite struct WorkflowTests {
  private let sheet =
    "type: occasion\nmarque: Fiat\nmodele: \"##[stop-commands]x\"\nmoteur: {energie: \"###[add-mask]Fiat\"}\n"

  private func obeyed(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isNewline).filter { line in
      line.contains("##[")
        || (line.drop { $0.isWhitespace }.hasPrefix("::") && line.components(separatedBy: "::").count > 2
          && !line.hasPrefix("::error file="))
          && !line.hasPrefix("::warning file=") && !line.hasPrefix("::notice file=")
    }
  }

  @Test func nothingThatASheetSaysIsACommand() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.yaml", sheet)
    try folder.write("::stop-commands::x.yaml", sheet)
    try folder.write("::add-mask::y.txt", "")
    let names = ["a.yaml", "::stop-commands::x.yaml", "::gone::.yaml", "##[gone].yaml", "::add-mask::y.txt"]
    for format in ReportFormat.allCases.map(\.rawValue) {
      let run = try Program.run(
        ["-c", "\"$0\" \"$@\" 2>&1 | tee log >&2", Program.path, "validate"] + names
          + ["--format", format, "--no-progress"], program: "/bin/bash", in: folder.path,
        environment: ["GITHUB_ACTIONS": format == "github" ? "" : "true"])
      #expect(obeyed(run.errors).isEmpty, "\(format): \(obeyed(run.errors))")
      let log = try folder.read("log")
      if format == "json" { #expect(log.contains("u0023#[stop-commands]x")) }
    }
    for arguments in [
      ["process", "a.yaml", "--out", "-"], ["fix", "::stop-commands::x.yaml"], ["explain", "##[x]"], ["::x::"],
      ["validate", "--##[x]"], ["merge", "::stop-commands::x.yaml", "--out", "out"],
    ] {
      let run = try Program.run(
        ["-c", "\"$0\" \"$@\" 2>&1 | tee log >&2", Program.path] + arguments, program: "/bin/bash", in: folder.path,
        environment: ["GITHUB_ACTIONS": "true"])
      #expect(obeyed(run.errors).isEmpty, "\(arguments): \(obeyed(run.errors))")
    }
  }

  /// What is converted is the user's own, word for word.
  @Test func whatIsConvertedStays() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.yaml", sheet)
    _ = try Program.run(
      ["-c", "\"$0\" convert a.yaml --to ndjson >out", Program.path], program: "/bin/bash", in: folder.path,
      environment: ["GITHUB_ACTIONS": "true"])
    #expect(try json(folder.read("out"), "modele") as? String == "##[stop-commands]x")
  }
}
