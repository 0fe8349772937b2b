import Foundation

@testable import prerentree

/// The program as a process of its own, for what cannot be seen from inside: signals, closed streams, being killed.
final class Program {
  enum Ending: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  /// The executable that was built with the tests, found beside them.
  static let path: String = {
    var folder = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
    while folder.path.count > 1 {
      folder.deleteLastPathComponent()
      let program = folder.appendingPathComponent("prerentree").path
      if FileManager.default.isExecutableFile(atPath: program),
        (try? FileManager.default.attributesOfItem(atPath: program)[.type] as? FileAttributeType) == .typeRegular
      {
        return program
      }
    }
    return projectFolder + "/.build/debug/prerentree"
  }()

  init(_ arguments: [String]) throws {
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  func send(_ text: String) { input.fileHandleForWriting.write(Data(text.utf8)) }

  /// What it has written, as soon as there is this much of it.
  func read(upTo count: Int) -> String {
    String(decoding: (try? output.fileHandleForReading.read(upToCount: count)) ?? Data(), as: UTF8.self)
  }

  /// Everything that it had still to say.
  func rest() -> String { String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) }

  func end(_ signal: Int32) -> Ending {
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process.terminationReason == .exit
      ? .exit(process.terminationStatus) : .signal(process.terminationStatus)
  }

  /// A run with its streams redirected by a shell: `>&-`, `| head`.
  static func run(
    _ arguments: [String], redirected: String = "", program: String = Program.path, in folder: String = projectFolder,
    environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    let errors = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "\"$0\" \"$@\" " + redirected, program] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(status: process.terminationStatus, output: "", errors: String(decoding: text, as: UTF8.self))
  }
}
