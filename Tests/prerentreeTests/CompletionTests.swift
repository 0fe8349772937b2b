import Foundation
import Testing

@testable import prerentree

/// Completions and the manual page, from the tables of commands and options.
@Suite struct CompletionTests {
  @Test(arguments: Shell.allCases) func everyCommandAndOptionIsThere(_ shell: Shell) throws {
    let script = try prerentree("completions", shell.rawValue).output
    for command in CommandName.allCases { #expect(script.contains(command.rawValue)) }
    for option in Option.table { #expect(script.contains(shell == .fish ? "-l \(option.name)" : "--\(option.name)")) }
  }

  @Test(arguments: Shell.allCases) func theShellItselfReadsIt(_ shell: Shell) throws {
    guard try sh("command -v \(shell.rawValue)").status == 0 else { return }
    let folder = try TemporaryFolder()
    let file = try folder.write("script", try prerentree("completions", shell.rawValue).output)
    let result = try sh("\(shell.rawValue) -n '\(file)'")
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(arguments: [
    ("prerentree val", "validate"), ("prerentree schema re", "record report"), ("prerentree validate --la", "--lang"),
    ("prerentree fix --wr", "--write"), ("prerentree validate --wri", "--write-correspondences"),
    ("prerentree help con", "convert"),
    ("prerentree validate --lang ", "fr en"), ("prerentree validate --color a", "auto always"),
    ("prerentree explain PR040", "PR0401"), ("prerentree --lang en completions z", "zsh"),
  ])
  func bashCompletes(_ line: String, _ expected: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("script", try prerentree("completions", "bash").output)
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map { "'\($0)'" }.joined(separator: " ")
    let result = try sh(
      "source '\(file)'; COMP_WORDS=(\(words)); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _prerentree; echo ${COMPREPLY[@]}",
      shell: "bash")
    #expect(result.output.trimmingCharacters(in: .whitespacesAndNewlines) == expected)
  }

  @Test(arguments: ["fr", "en"]) func theManualPageIsWhole(_ language: String) throws {
    let page = try prerentree("man", "--lang", language).output
    #expect(page.contains(".TH PRERENTREE 1"))
    for option in Option.table {
      #expect(page.contains(".B \\-\\-\(option.name.replacing("-", with: "\\-"))\\fR"), "\(option.name)")
    }
    // No line of text may look like a request, and none may be blank.
    let requests = [".SH", ".TP", ".TH", ".B ", ".I ", ".PP", ".nf", ".fi", ".RS", ".RE", ".br", ".\\\""]
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      #expect(!line.isEmpty)
      #expect(!line.hasPrefix(".") || requests.contains { line.hasPrefix($0) }, "\(line)")
    }
  }

  @Test func anUnknownShellIsAWrongCommandLine() throws {
    #expect(try prerentree("completions", "csh").status == 2)
    #expect(try prerentree("completions").status == 2)
  }

  private func sh(_ command: String, shell: String = "sh") throws -> (status: Int32, output: String) {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [shell, "-c", command]
    let output = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.write("out", "")))
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try folder.read("out"))
  }
}
