import Documents
import VehicleSheets

/// What can be made out of a sheet's text at a glance, whether it can be read or not: which keys and values stand where.
///
/// It is for the cursor only: what to complete, where to insert. Nothing is judged by it. Reading is for the readers,
/// which stop at the first error; but while somebody types, there is nearly always one.
package struct SheetSketch {
  /// What keys are looked up in.
  package enum Scope: Equatable {
    case section(Section)
    /// A list of priced items.
    case items(ItemKind)
    case item(ItemKind, Int)
    case unknown
  }

  /// What a key stands for.
  package enum Target: Equatable {
    case field(FieldID)
    case section(Section)
    case item(ItemKind, Int, ItemFieldID)
    case unknown
  }

  package struct Entry {
    package var target: Target
    /// Where the key stands.
    package var scope: Scope
    /// The key's bytes, without quotes.
    package var key: Range<Int>
    /// The value's bytes, with quotes; empty, at the place where it would be, where there is none.
    package var value: Range<Int>
    /// The column of the key, from 0.
    package var indent: Int
    /// Whether it stands between brackets.
    package var isFlow: Bool
    /// Just behind all that belongs to it.
    package var end: Int
  }

  /// What the cursor stands on.
  package enum Context: Equatable {
    /// A key, or a place for one: the bytes that were typed of it, and whether its colon is there.
    case key(Scope, typed: Range<Int>, indent: Int, isFlow: Bool, hasColon: Bool)
    /// A value, or a place for one. `isSpaced`: whether a blank stands between the colon and it.
    case value(Target, typed: Range<Int>, isFlow: Bool, isSpaced: Bool)
    case nothing
  }

  package private(set) var entries: [Entry] = []
  package private(set) var context = Context.nothing
  /// Where items of each list begin and end.
  package private(set) var items: [(kind: ItemKind, number: Int, range: Range<Int>, indent: Int)] = []
  /// Of a document that is a list of sheets where each of them stands.
  package private(set) var elements: [Range<Int>] = []
  package let text: Bytes
  package let isJSON: Bool

  private struct Frame {
    var indent: Int
    var scope: Scope
    var entry: Int?
    var item: Int?
  }

  private let cursor: Int?
  private var stack = [Frame(indent: -1, scope: .section(.racine))]
  private var itemCounts: [ItemKind: Int] = [:]
  /// The column of the key whose value is a block of text.
  private var blockIndent: Int?
  /// Bytes that may still be looked at in search of closing brackets: a text full of open ones must not cost its square.
  private var bracketBudget: Int

  /// - Parameters:
  ///   - text: one document.
  ///   - cursor: the byte that is asked about.
  package init(_ text: Bytes, format: DocumentFormat, cursor: Int? = nil) {
    self.text = text
    self.cursor = cursor
    isJSON = format != .yaml
    bracketBudget = text.count * 4 + 1024
    if isJSON {
      let start = Encoding.hasUTF8Mark(text) ? 3 : 0
      _ = flow(from: start, to: text.count, .section(.racine), depth: 0)
    } else {
      readLines()
    }
    keepElement()
  }

  /// Of a list of sheets only the one under the cursor counts.
  private mutating func keepElement() {
    guard let cursor, let own = elements.last(where: { $0.lowerBound <= cursor }) else { return }
    elements = [own]
    entries.removeAll { !own.contains($0.key.lowerBound) }
    items.removeAll { !own.contains($0.range.lowerBound) }
  }

  /// A sheet of a list begins.
  private mutating func beginElement(_ start: Int) {
    if let last = elements.last { elements[elements.count - 1] = last.lowerBound..<start }
    elements.append(start..<max(start, text.count))
    itemCounts = [:]
  }

  // MARK: Asking

  /// A value as it is meant: without its quotes.
  package func string(_ range: Range<Int>) -> String {
    var bytes = text.slice(range.lowerBound, range.upperBound)
    if bytes.count >= 2, let first = bytes.first, first == bytes.last, first == 0x22 || first == 0x27 {
      bytes = bytes.slice(1, bytes.count - 1)
    }
    return String(bytes)
  }

  package func entry(of id: FieldID) -> Entry? { entries.first { $0.target == .field(id) } }

  package func entry(of section: Section) -> Entry? { entries.first { $0.target == .section(section) } }

  /// The entry whose key or value holds a byte.
  package func entry(at offset: Int) -> Entry? {
    entries.last { $0.key.lowerBound <= offset && offset <= max($0.key.upperBound, $0.value.upperBound) }
  }

  /// What the sheet says of a field; nil where it says nothing.
  package func value(of id: FieldID) -> String? {
    guard let entry = entry(of: id), !entry.value.isEmpty else { return nil }
    return string(entry.value)
  }

  /// Whether this looks like a vehicle sheet: a brand or a model, or two sections, or a known type.
  package var isLikeSheet: Bool {
    let sections = entries.count { if case .section = $0.target { true } else { false } }
    if entry(of: .marque) != nil || entry(of: .modele) != nil || sections >= 2 { return true }
    guard let type = value(of: .type).map({ Fold.string($0) }) else { return false }
    return ChoiceList.type.choices.contains { choice in
      ([choice.label, choice.recorded] + choice.aliases).contains { Fold.string($0) == type }
    }
  }

  // MARK: Keys

  private func target(_ key: Range<Int>, in scope: Scope) -> Target {
    let name = text.slice(key.lowerBound, key.upperBound)
    switch scope {
    case .section(let section):
      switch FieldNames.inside(section).target(name) {
      case .field(let id): return .field(id)
      case .section(let section): return .section(section)
      case nil: return .unknown
      }
    case .item(let kind, let number):
      return FieldNames.item.find(name).flatMap { ItemFieldID(rawValue: UInt8($0)) }.map { .item(kind, number, $0) }
        ?? .unknown
    case .items, .unknown: return .unknown
    }
  }

  private static func inside(_ target: Target) -> Scope {
    switch target {
    case .section(let section): return .section(section)
    case .field(let id):
      if case .items(let kind) = id.type { return .items(kind) }
      if case .upholstery = id.type { return .item(.sellerie, 0) }
      return .unknown
    case .item, .unknown: return .unknown
    }
  }

  private mutating func nextItem(of scope: Scope, from start: Int, indent: Int) -> Scope {
    guard case .items(let kind) = scope else { return .unknown }
    let number = itemCounts[kind, default: 0]
    itemCounts[kind] = number + 1
    items.append((kind, number, start..<start, indent))
    return .item(kind, number)
  }

  private func isHere(_ range: ClosedRange<Int>) -> Bool { cursor.map { range.contains($0) } ?? false }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  // MARK: YAML

  private mutating func readLines() {
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
    guard let frame = stack.popLast() else { return }
    if let entry = frame.entry { entries[entry].end = max(entries[entry].end, lastContent(before: end)) }
    if let item = frame.item {
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
      stack.append(Frame(indent: column, scope: scope, entry: nil, item: item))
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
      stack.append(Frame(indent: column, scope: SheetSketch.inside(target), entry: number))
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

  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, SheetSketch.isBlank(text[end - 1]) { end -= 1 }
    return end
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

  /// Where the bracket at `start` is closed; the line's end where it is not.
  private mutating func flowEnd(_ start: Int, _ lineEnd: Int) -> Int {
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

  // MARK: Brackets: JSON, and the same in YAML

  private static let deepest = 64

  /// Reads a list or a mapping that begins at `start`; where it ends.
  private mutating func flow(from start: Int, to end: Int, _ scope: Scope, depth: Int) -> Int {
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
    let behind = at + 1
    at = behind
    while at < end, text[at] <= 0x20 { at += 1 }
    let number = entries.count
    var entry = Entry(
      target: target, scope: scope, key: key, value: behind..<behind, indent: column(of: start), isFlow: true,
      end: behind)
    entries.append(entry)
    var next = at
    if at < end, text[at] == UInt8(ascii: "{") || text[at] == UInt8(ascii: "[") {
      next = flow(from: at, to: end, SheetSketch.inside(target), depth: depth + 1)
      entry.value = at..<next
    } else {
      let value = at < end && text[at] != UInt8(ascii: ",") ? token(at, end) : behind..<behind
      if !value.isEmpty { entry.value = value }
      next = max(behind, value.upperBound)
      if isHere(behind...max(value.upperBound, at)) {
        let typed = value.isEmpty ? (cursor ?? behind)..<(cursor ?? behind) : value
        context = .value(target, typed: typed, isFlow: true, isSpaced: at > behind || isJSON)
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
}
