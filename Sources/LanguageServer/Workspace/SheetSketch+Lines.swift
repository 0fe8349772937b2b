import Documents
import VehicleSheets

/// YAML, line by line: what stands further right belongs to what stands above it.
extension SheetSketch {
  mutating func readLines() {
    var at = Encoding.hasUTF8Mark(text) ? 3 : 0
    while at <= text.count {
      var end = at
      while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
      let next = readLine(at..<end)
      if next > end {
        // Brackets took more than one line.
        at = next
        while at < text.count, text[at] != 0x0A, text[at] != 0x0D { at += 1 }
        end = at
      }
      if end >= text.count { break }
      at = end + (text[end] == 0x0D && end + 1 < text.count && text[end + 1] == 0x0A ? 2 : 1)
    }
    while stack.count > 1 { pop(at: text.count) }
  }

  private mutating func pop(at end: Int) {
    guard let level = stack.popLast() else { return }
    if let entry = level.entry { entries[entry].end = max(entries[entry].end, lastContent(before: end)) }
    if let item = level.item {
      let start = items[item].range.lowerBound
      items[item].range = start..<max(start, lastContent(before: end))
    }
  }

  /// The end of the last line before `end` that says something.
  private func lastContent(before end: Int) -> Int { entries.last.map { max($0.value.upperBound, $0.end) } ?? end }

  /// Reads one line; where it ends, or what was read besides.
  private mutating func readLine(_ line: Range<Int>) -> Int {
    var at = line.lowerBound
    while at < line.upperBound, SheetSketch.isBlank(text[at]) { at += 1 }
    let indent = at - line.lowerBound
    if let blockIndent {
      if at == line.upperBound || indent > blockIndent { return line.upperBound }
      self.blockIndent = nil
    }
    if at == line.upperBound {
      if let cursor, isHere(line.lowerBound...line.upperBound) {
        let column = cursor - line.lowerBound
        let scope = stack.last { $0.indent < column }?.scope ?? .section(.racine)
        context = .key(scope, typed: cursor..<cursor, indent: column, isFlow: false, hasColon: false)
      }
      return line.upperBound
    }
    if text[at] == UInt8(ascii: "#") || (indent == 0 && isMark(at, line.upperBound)) { return line.upperBound }
    var isItem = false
    while at < line.upperBound, text[at] == UInt8(ascii: "-"),
      at + 1 == line.upperBound || SheetSketch.isBlank(text[at + 1])
    {
      let column = at - line.lowerBound
      while let top = stack.last, top.indent > column || (top.indent == column && !SheetSketch.isList(top.scope)) {
        pop(at: line.lowerBound)
      }
      let isSheet = stack.count == 1
      if isSheet { beginElement(at) }
      let scope =
        isSheet
        ? .section(.racine) : nextItem(of: stack.last?.scope ?? .unknown, from: at, indent: column)
      let item = scope == .unknown || isSheet ? nil : items.count - 1
      stack.append(Level(indent: column, scope: scope, entry: nil, item: item))
      at += 1
      while at < line.upperBound, SheetSketch.isBlank(text[at]) { at += 1 }
      isItem = true
    }
    let column = at - line.lowerBound
    if at == line.upperBound {
      if isItem, let cursor, isHere(line.lowerBound...line.upperBound) {
        context = .key(
          stack.last?.scope ?? .unknown, typed: cursor..<cursor, indent: cursor - line.lowerBound, isFlow: false,
          hasColon: false)
      }
      return line.upperBound
    }
    while let top = stack.last, top.indent >= column { pop(at: line.lowerBound) }
    return readEntry(at, line, column)
  }

  private static func isList(_ scope: Scope) -> Bool { if case .items = scope { true } else { false } }

  private func isMark(_ at: Int, _ end: Int) -> Bool {
    let word = text.slice(at, min(end, at + 3))
    return word.equals("---") || word.equals("...") || text[at] == UInt8(ascii: "%")
  }

  private mutating func readEntry(_ at: Int, _ line: Range<Int>, _ column: Int) -> Int {
    let scope = stack.last?.scope ?? .section(.racine)
    if text[at] == UInt8(ascii: "{") || text[at] == UInt8(ascii: "[") {
      return flow(from: at, to: flowEnd(at, line.upperBound), scope, depth: 0)
    }
    let (key, colon) = keyToken(at, line.upperBound)
    guard let colon else {
      if isHere(at...line.upperBound) {
        context = .key(scope, typed: key, indent: column, isFlow: false, hasColon: false)
      }
      return line.upperBound
    }
    if isHere(at...colon) {
      context = .key(scope, typed: key, indent: column, isFlow: false, hasColon: true)
    }
    let target = target(key, in: scope)
    var start = colon + 1
    while start < line.upperBound, SheetSketch.isBlank(text[start]) { start += 1 }
    let isComment = start < line.upperBound && text[start] == UInt8(ascii: "#") && start > colon + 1
    let value = isComment ? (colon + 1)..<(colon + 1) : scalar(start, line.upperBound)
    let isCursorInValue = isHere((colon + 1)...(isComment ? start - 1 : line.upperBound))
    let number = entries.count
    entries.append(
      Entry(
        target: target, scope: scope, key: key, value: value, indent: column, isFlow: false,
        end: max(colon + 1, value.upperBound)))
    switch value.isEmpty ? 0 : text[value.lowerBound] {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let end = flow(from: start, to: flowEnd(start, line.upperBound), SheetSketch.inside(target), depth: 0)
      entries[number].value = start..<end
      entries[number].end = end
      return max(end, line.upperBound)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): blockIndent = column
    case 0, UInt8(ascii: "&"), UInt8(ascii: "!"):
      stack.append(Level(indent: column, scope: SheetSketch.inside(target), entry: number))
    default: break
    }
    if isCursorInValue {
      let typed = value.isEmpty ? (cursor ?? colon + 1)..<(cursor ?? colon + 1) : value
      context = .value(target, typed: typed, isFlow: false, isSpaced: start > colon + 1 || !value.isEmpty)
    }
    return line.upperBound
  }

  /// A key, without its quotes, and where its colon is; without one, the words as far as they go.
  private func keyToken(_ start: Int, _ end: Int) -> (key: Range<Int>, colon: Int?) {
    if text[start] == 0x22 || text[start] == 0x27 {
      var at = start + 1
      while at < end, text[at] != text[start] { at += 1 }
      let key = (start + 1)..<at
      at = min(at + 1, end)
      while at < end, SheetSketch.isBlank(text[at]) { at += 1 }
      return (key, at < end && text[at] == UInt8(ascii: ":") ? at : nil)
    }
    var at = start
    while at < end {
      if text[at] == UInt8(ascii: ":"), at + 1 == end || SheetSketch.isBlank(text[at + 1]) {
        return (start..<trimmed(start, at), at)
      }
      if text[at] == UInt8(ascii: "#"), at > start, SheetSketch.isBlank(text[at - 1]) { break }
      at += 1
    }
    return (start..<trimmed(start, at), nil)
  }

  /// A scalar up to the line's end or a comment.
  private func scalar(_ start: Int, _ end: Int) -> Range<Int> {
    guard start < end else { return start..<start }
    if text[start] == 0x22 || text[start] == 0x27 {
      var at = start + 1
      while at < end, text[at] != text[start] { at += text[at] == 0x5C && text[start] == 0x22 ? 2 : 1 }
      return start..<min(at + 1, end)
    }
    var at = start
    while at < end, !(text[at] == UInt8(ascii: "#") && at > start && SheetSketch.isBlank(text[at - 1])) { at += 1 }
    return start..<trimmed(start, at)
  }
}
