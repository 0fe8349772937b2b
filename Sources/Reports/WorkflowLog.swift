/// The log of a GitHub job, which takes some of what it shows for commands: `##[command]` anywhere in a line, and
/// `::command::` at its beginning (actions/runner, `ActionCommand.TryParse` and `TryParseV2`).
package enum WorkflowLog {
  /// What stands in place of `::` at the beginning of a line: the same to a reader, and nothing to the runner.
  package static let colons = ": :"

  /// A text that may stand within a line: `# #[` in place of `##[`.
  package static func harmless(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "#")) else { return text }
    var (output, hashes) = ("", 0)
    for scalar in text.unicodeScalars {
      if scalar == "[", hashes >= 2 {
        output.unicodeScalars.removeLast()
        output += " #"
      }
      hashes = scalar == "#" ? hashes + 1 : 0
      output.unicodeScalars.append(scalar)
    }
    return output
  }
}
