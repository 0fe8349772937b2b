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

    /// The field's name and what stands behind its colon, where the line is written that way.
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

  func spot(_ mark: Mark) -> Span { Span(mark, scalar(at: mark) == nil ? mark : mark + 1) }

  func line(of mark: Mark) -> Substring { line(at: mark).text }

  func line(at mark: Mark) -> Line { line(around: index(mark)) }

  private func line(around middle: String.Index) -> Line {
    let before = text[..<middle].lastIndex { $0 == "\n" || $0 == "\r" }
    let start = before.map { text.index(after: $0) } ?? text.startIndex
    let line = Substring(text[start...].prefix { $0 != "\n" && $0 != "\r" })
    return Line(start: Mark(text.distance(from: text.startIndex, to: start)), text: line)
  }

  /// The nearest line above that says something, and lines above that one in turn.
  func lines(above line: Line) -> some Sequence<Line> {
    sequence(state: line.start) { mark -> Line? in
      while mark > 0 {
        let found = self.line(around: self.text.index(before: self.index(mark)))
        mark = found.start
        if !found.isBlank { return found }
      }
      return nil
    }
  }
}
