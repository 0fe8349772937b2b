/// The text of a YAML document that cannot be read, asked by mark. Used once for each error.
struct YAMLSource {
  private let text: String.UnicodeScalarView

  init(_ chunk: Chunk) {
    let start = Encoding.hasUTF8Mark(chunk.bytes) ? 3 : 0
    text = String(chunk.bytes.slice(start, chunk.bytes.count)).unicodeScalars
  }

  /// A line of the text.
  struct Line {
    /// The mark of its first character.
    let start: Mark
    let text: Substring

    /// How many blanks it begins with.
    var indent: Int { text.unicodeScalars.prefix { $0 == " " }.count }
    var content: Substring { text.drop { $0 == " " } }
    var count: Int { text.unicodeScalars.count }
    /// Its content, for a finding to point at.
    var span: Span { Span(start + Mark(indent), start + Mark(max(count, indent + 1))) }
    var isBlank: Bool { content.isEmpty || content.hasPrefix("#") }

    /// The field's name and what stands after its colon, where the line is written that way.
    var field: (key: Substring, value: Substring)? {
      let body = content.drop { $0 == "-" || $0 == " " }
      guard let colon = body.firstIndex(of: ":") else { return nil }
      let value = body[body.index(after: colon)...]
      guard value.isEmpty || value.first == " " else { return nil }
      return (body[..<colon], value.drop { $0 == " " })
    }
  }

  private func index(_ mark: Mark) -> String.Index {
    text.index(text.startIndex, offsetBy: Int(mark), limitedBy: text.endIndex) ?? text.endIndex
  }

  func scalar(at mark: Mark) -> Unicode.Scalar? {
    let i = index(mark)
    return i < text.endIndex ? text[i] : nil
  }

  /// The last bracket or brace that is open at the text's end, quotes not considered.
  var openBracket: (mark: Mark, sign: Unicode.Scalar)? {
    var open: [(Mark, Unicode.Scalar)] = []
    for (i, scalar) in text.enumerated() {
      switch scalar {
      case "[", "{": open.append((Mark(truncatingIfNeeded: i), scalar))
      case "]", "}": _ = open.popLast()
      default: break
      }
    }
    return open.last
  }

  func spot(_ mark: Mark) -> Span { Span(mark, scalar(at: mark) == nil ? mark : mark + 1) }

  func line(of mark: Mark) -> Substring { line(at: mark).text }

  func line(at mark: Mark) -> Line {
    let middle = index(mark)
    let start = lineStart(before: middle)
    let known = min(mark, Mark(text.count))
    return line(from: start, at: known - Mark(text.distance(from: start, to: middle)))
  }

  private func lineStart(before middle: String.Index) -> String.Index {
    let before = text[..<middle].lastIndex { $0 == "\n" || $0 == "\r" }
    return before.map { text.index(after: $0) } ?? text.startIndex
  }

  private func line(from start: String.Index, at mark: Mark) -> Line {
    Line(start: mark, text: Substring(text[start...].prefix { $0 != "\n" && $0 != "\r" }))
  }

  /// The nearest line above that says something, and lines above that one in turn.
  ///
  /// Each is found from the one before: a walk over all of them reads the text once.
  func lines(above line: Line) -> some Sequence<Line> {
    sequence(state: (index: line.text.startIndex, mark: line.start)) { below -> Line? in
      while below.mark > 0 {
        let start = self.lineStart(before: self.text.index(before: below.index))
        below = (start, below.mark - Mark(self.text.distance(from: start, to: below.index)))
        let found = self.line(from: start, at: below.mark)
        if !found.isBlank { return found }
      }
      return nil
    }
  }
}
