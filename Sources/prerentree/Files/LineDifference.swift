import Documents

/// The difference between two texts of the same number of lines, as `diff -u` and `patch` write it.
struct LineDifference {
  private let before: [Bytes]
  private let after: [Bytes]
  private let endsOpen: Bool

  /// Lines shown around each change.
  private static let context = 3

  init(before: Bytes, after: Bytes) {
    self.before = LineDifference.lines(before)
    self.after = LineDifference.lines(after)
    endsOpen = before.last != UInt8(ascii: "\n")
  }

  private static func lines(_ text: Bytes) -> [Bytes] {
    var lines: [Bytes] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      lines.append(text.slice(start, end))
      start = end + 1
    }
    return lines
  }

  func unified(_ path: String) -> ByteBuffer {
    let output = ByteBuffer()
    let changed = before.indices.filter { $0 < after.count && !before[$0].equals(after[$0]) }
    output.append("--- \(path)\n+++ \(path)\n")
    var at = 0
    while at < changed.count {
      var last = at
      while last + 1 < changed.count, changed[last + 1] - changed[last] <= LineDifference.context * 2 { last += 1 }
      let from = max(0, changed[at] - LineDifference.context)
      let to = min(before.count, changed[last] + LineDifference.context + 1)
      output.append("@@ -\(from + 1),\(to - from) +\(from + 1),\(to - from) @@\n")
      write(from, to, output)
      at = last + 1
    }
    return output
  }

  private func write(_ from: Int, _ to: Int, _ output: ByteBuffer) {
    var i = from
    while i < to {
      guard !before[i].equals(after[i]) else {
        line(" ", before, index: i, output: output)
        i += 1
        continue
      }
      var end = i
      while end < to, !before[end].equals(after[end]) { end += 1 }
      for k in i..<end { line("-", before, index: k, output: output) }
      for k in i..<end { line("+", after, index: k, output: output) }
      i = end
    }
  }

  private func line(_ sign: StaticString, _ lines: [Bytes], index: Int, output: ByteBuffer) {
    output.append(sign)
    output.append(lines[index])
    output.append(UInt8(ascii: "\n"))
    if endsOpen, index == lines.count - 1 { output.append("\\ No newline at end of file\n" as StaticString) }
  }
}
