import Documents
import VehicleSheets

/// What stands between brackets: JSON, and the same in YAML.
extension SheetSketch {
  private static let deepest = 64

  /// Reads a list or a mapping that begins at `start`; where it ends.
  mutating func flow(from start: Int, to end: Int, _ scope: Scope, depth: Int) -> Int {
    var at = start
    skip(&at, end)
    guard at < end, depth < SheetSketch.deepest else { return end }
    switch text[at] {
    case UInt8(ascii: "{"): return mapping(at + 1, end, scope: scope, depth: depth)
    case UInt8(ascii: "["): return list(at + 1, end, scope: scope, depth: depth)
    default: return token(at, end).upperBound
    }
  }

  private func skip(_ at: inout Int, _ end: Int) {
    while at < end, text[at] <= 0x20 || text[at] == UInt8(ascii: ",") { at += 1 }
  }

  private mutating func list(_ start: Int, _ end: Int, scope: Scope, depth: Int) -> Int {
    var at = start
    while true {
      skip(&at, end)
      guard at < end else { return end }
      if isEnd(at) { return at + 1 }
      let from = at
      let isSheet = depth == 0 && scope == .section(.racine)
      if isSheet { beginElement(at) }
      let element = isSheet ? scope : nextItem(of: scope, from: at, indent: column(of: at))
      let number = element == .unknown || isSheet ? nil : items.count - 1
      at = flow(from: at, to: end, element, depth: depth + 1)
      if let number { items[number].range = from..<at }
      if at == from { at += 1 }
    }
  }

  private mutating func mapping(_ start: Int, _ end: Int, scope: Scope, depth: Int) -> Int {
    var at = start
    while true {
      let from = at
      skip(&at, end)
      // A word that ends at the cursor is being typed: that was seen when it was read.
      if let cursor, context == .nothing, isHere(from...max(from, at)), at == end || cursor < at || isEnd(at) {
        context = .key(scope, typed: cursor..<cursor, indent: column(of: cursor), isFlow: true, hasColon: false)
      }
      guard at < end else { return end }
      if isEnd(at) { return at + 1 }
      let before = at
      at = member(at, end, scope: scope, depth: depth)
      if at == before { at += 1 }
    }
  }

  private func isEnd(_ at: Int) -> Bool { text[at] == UInt8(ascii: "}") || text[at] == UInt8(ascii: "]") }

  private mutating func member(_ start: Int, _ end: Int, scope: Scope, depth: Int) -> Int {
    let whole = token(start, end)
    let key = unquoted(whole)
    var at = whole.upperBound
    while at < end, text[at] <= 0x20 { at += 1 }
    let hasColon = at < end && text[at] == UInt8(ascii: ":")
    if isHere(whole.lowerBound...whole.upperBound) {
      context = .key(
        scope, typed: isJSON ? whole : key, indent: column(of: start), isFlow: true, hasColon: hasColon)
    }
    guard hasColon else { return whole.upperBound }
    let target = target(key, in: scope)
    let afterColon = at + 1
    at = afterColon
    while at < end, text[at] <= 0x20 { at += 1 }
    let number = entries.count
    var entry = Entry(
      target: target, scope: scope, key: key, value: afterColon..<afterColon, indent: column(of: start), isFlow: true,
      end: afterColon)
    entries.append(entry)
    var next = at
    if at < end, text[at] == UInt8(ascii: "{") || text[at] == UInt8(ascii: "[") {
      next = flow(from: at, to: end, SheetSketch.inside(target), depth: depth + 1)
      entry.value = at..<next
    } else {
      let value = at < end && text[at] != UInt8(ascii: ",") ? token(at, end) : afterColon..<afterColon
      if !value.isEmpty { entry.value = value }
      next = max(afterColon, value.upperBound)
      if isHere(afterColon...max(value.upperBound, at)) {
        let typed = value.isEmpty ? (cursor ?? afterColon)..<(cursor ?? afterColon) : value
        context = .value(target, typed: typed, isFlow: true, isSpaced: at > afterColon || isJSON)
      }
    }
    entry.end = next
    entries[number] = entry
    return next
  }

  /// A word or a quoted text, as far as it goes.
  private func token(_ start: Int, _ end: Int) -> Range<Int> {
    guard start < end else { return start..<start }
    var at = start
    if text[at] == 0x22 || (text[at] == 0x27 && !isJSON) {
      at += 1
      while at < end, text[at] != text[start], text[at] != 0x0A {
        at += text[at] == 0x5C && text[start] == 0x22 ? 2 : 1
      }
      return start..<min(end, at < end && text[at] == text[start] ? at + 1 : at)
    }
    while at < end, !SheetSketch.endsToken(text[at]) {
      if text[at] == UInt8(ascii: ":"), isJSON || at + 1 == end || text[at + 1] <= 0x20 { break }
      at += 1
    }
    return start..<trimmed(start, at)
  }

  private static func endsToken(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") || byte == 0x0A || byte == 0x0D
      || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
  }

  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    guard let first = text.slice(range.lowerBound, range.upperBound).first, first == 0x22 || first == 0x27 else {
      return range
    }
    let isClosed = range.count >= 2 && text[range.upperBound - 1] == first
    return (range.lowerBound + 1)..<(range.upperBound - (isClosed ? 1 : 0))
  }

  /// The column of a byte, as far as it matters for an indent.
  private func column(of offset: Int) -> Int {
    var at = offset
    while at > 0, offset - at < 200, text[at - 1] != 0x0A, text[at - 1] != 0x0D { at -= 1 }
    return offset - at
  }

  /// Where the bracket at `start` is closed; the line's end where it is not.
  mutating func flowEnd(_ start: Int, _ lineEnd: Int) -> Int {
    var depth = 0
    var at = start
    defer { bracketBudget -= at - start }
    while at < text.count, at - start < bracketBudget {
      switch text[at] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return at + 1 }
      case 0x22, 0x27:
        let quote = text[at]
        var end = at + 1
        while end < text.count, text[end] != quote, text[end] != 0x0A { end += 1 }
        if end < text.count, text[end] == quote { at = end }
      default: break
      }
      at += 1
    }
    return lineEnd
  }
}
