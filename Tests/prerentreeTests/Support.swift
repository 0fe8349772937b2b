import Foundation

@testable import prerentree

/// What a run of the command printed and ended with.
struct Run {
  let status: Int32
  let output: String
  let errors: String
}

/// Runs the command in this process, as a user would type it.
///
/// - Parameter input: what standard input holds.
func prerentree(_ arguments: String..., input: String = "") throws -> Run {
  try prerentree(arguments, input: input)
}

func prerentree(_ arguments: [String], input: String = "") throws -> Run {
  let folder = try TemporaryFolder()
  let standardInput = try folder.write("stdin", input)
  let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: standardInput))
  let output = MemoryStream()
  let errors = MemoryStream()
  let status = Command(
    arguments: arguments, input: handle.fileDescriptor, output: output, errors: errors
  ).run()
  return Run(status: status, output: output.contents.string, errors: errors.contents.string)
}

/// A folder that goes with the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "prerentree-tests-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, Data(text.utf8)) }

  @discardableResult
  func write(_ name: String, _ data: Data) throws -> String {
    let file = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try data.write(to: URL(fileURLWithPath: file))
    return file
  }

  func read(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }

  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
}

/// Whether all is tried that takes long: `.ci/full` says `LONG=1`. Otherwise a part of it stands for the rest.
let isLong = ProcessInfo.processInfo.environment["LONG"] == "1"

/// The project's own folder, found from where this file lies.
let projectFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path

/// The value at a path of a JSON text: `json(text, "summary", "sheets")`.
func json(_ text: String, _ path: Any...) throws -> Any? {
  var value: Any? = try JSONSerialization.jsonObject(with: Data(text.utf8), options: [.fragmentsAllowed])
  for step in path {
    if let key = step as? String {
      value = (value as? [String: Any])?[key]
    } else if let index = step as? Int, let list = value as? [Any] {
      value = list.indices.contains(index) ? list[index] : nil
    }
  }
  return value
}

/// The diagnostics of a sheet given as text, as `report.json` tells them.
struct Finding: CustomStringConvertible {
  let code: String
  let line: Int
  let column: Int
  let endLine: Int
  let endColumn: Int
  let path: String
  let suggestions: [String]
  let message: String
  let help: String

  var description: String { "\(code) \(line):\(column)-\(endLine):\(endColumn) \(path) \(suggestions): \(message)" }
}

/// Validates one file's text and returns what was found, in order.
func findings(_ text: String, name: String = "fiche.yaml", _ options: String...) throws -> [Finding] {
  let folder = try TemporaryFolder()
  let file = try folder.write(name, text)
  let run = try prerentree(["validate", file, "--format", "json", "--quiet", "--as-of", "2024-06-01"] + options)
  let parts = try ["tables", "sheets"].flatMap { try json(run.output, $0) as? [[String: Any]] ?? [] }
  return parts.flatMap { $0["diagnostics"] as? [[String: Any]] ?? [] }.map { item in
    Finding(
      code: item["code"] as? String ?? "", line: item["line"] as? Int ?? 0, column: item["column"] as? Int ?? 0,
      endLine: item["endLine"] as? Int ?? 0, endColumn: item["endColumn"] as? Int ?? 0,
      path: item["path"] as? String ?? "", suggestions: item["suggestions"] as? [String] ?? [],
      message: item["message"] as? String ?? "", help: item["help"] as? String ?? "")
  }
}

/// The record of one sheet given as text, as JSON.
func record(_ text: String, name: String = "fiche.yaml", _ options: String...) throws -> [String: Any] {
  let folder = try TemporaryFolder()
  let file = try folder.write(name, text)
  _ = try prerentree(
    ["process", file, "--out", folder.path + "/out", "--quiet", "--as-of", "2024-06-01"] + options)
  let line = try folder.read("out/records.ndjson")
  return try json(line.isEmpty ? "{}" : line) as? [String: Any] ?? [:]
}
