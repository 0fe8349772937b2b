import Documents

/// What the characters of a line are counted in, as client and server agreed at the beginning.
package enum PositionEncoding: String {
  case utf16 = "utf-16"
  case utf8 = "utf-8"

  /// How far a character, by its first byte, takes the counter.
  @inline(__always) func width(of lead: UInt8) -> Int {
    switch self {
    case .utf8: lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    case .utf16: lead < 0xF0 ? 1 : 2
    }
  }
}

/// A place as the protocol gives it: line and character from 0.
package struct TextPosition: Equatable, Comparable {
  package var line: Int
  package var character: Int

  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  package static func < (a: TextPosition, b: TextPosition) -> Bool { (a.line, a.character) < (b.line, b.character) }

  init?(_ view: JSONView?) {
    guard let line = view?["line"]?.integer, let character = view?["character"]?.integer else { return nil }
    self.init(line: max(0, line), character: max(0, character))
  }

  var json: OrderedJSON { ["line": .integer(line), "character": .integer(character)] }
}

/// A stretch of text as the protocol gives it.
package struct PositionRange: Equatable {
  package var start: TextPosition
  package var end: TextPosition

  package init(_ start: TextPosition, _ end: TextPosition) {
    self.start = min(start, end)
    self.end = max(start, end)
  }

  init?(_ view: JSONView?) {
    guard let start = TextPosition(view?["start"]), let end = TextPosition(view?["end"]) else { return nil }
    self.init(start, end)
  }

  /// Whether two ranges have a place in common; one that is only touched counts, as a cursor touches a word.
  func touches(_ other: PositionRange) -> Bool { start <= other.end && other.start <= end }

  func contains(_ position: TextPosition) -> Bool { start <= position && position <= end }

  var json: OrderedJSON { ["start": start.json, "end": end.json] }
}
