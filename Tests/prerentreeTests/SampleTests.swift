import Foundation
import Testing

@testable import prerentree

/// The samples are the golden tests: what the program makes of them is kept in `Tests/golden`, and rewritten only with
/// `RECORD=1`.
@Suite struct SampleTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  private func compare(_ text: String, with name: String) throws {
    let file = projectFolder + "/Tests/golden/" + name
    if SampleTests.isRecording {
      try FileManager.default.createDirectory(
        atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    }
    let golden = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text == golden, "\(name) differs; look at the change and run the tests with RECORD=1")
  }

  /// What was written, with the paths that a user in the project's folder would see.
  private func relative(_ text: String) -> String {
    text.components(separatedBy: projectFolder + "/").joined()
  }

  @Test func garage() throws {
    let folder = try TemporaryFolder()
    let run = try prerentree(
      "process", projectFolder + "/samples/garage", "--out", folder.path, "--as-of", "2024-06-01")
    #expect(run.status == 0)
    try compare(relative(run.errors), with: "garage/stderr.txt")
    try compare(relative(folder.read("records.ndjson")), with: "garage/records.ndjson")
    // How large the other files are is theirs to tell: the page holds where the project lies.
    let report = try folder.read("report.json").replacing(/,"outputs":\[[^\]]*\]/, with: "")
    try compare(relative(report), with: "garage/report.json")
  }

  @Test(arguments: ["fr", "en"]) func refused(_ language: String) throws {
    let run = try prerentree(
      "validate", projectFolder + "/samples/refusees", "--as-of", "2024-06-01", "--lang", language)
    #expect(run.status == 1)
    try compare(relative(run.errors), with: "refusees/stderr-\(language).txt")
  }

  @Test func everyNumberOfJobsGivesTheSameBytes() throws {
    var results: Set<String> = []
    for jobs in ["1", "2", "7"] {
      let folder = try TemporaryFolder()
      let run = try prerentree(
        "process", projectFolder + "/samples", "--out", folder.path, "--as-of", "2024-06-01", "--jobs", jobs)
      results.insert(try run.errors + folder.read("records.ndjson") + folder.read("report.json"))
    }
    #expect(results.count == 1)
  }
}
