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
    /// Just after all that belongs to it.
    package var end: Int
  }

  /// What the cursor stands on.
  package enum Context: Equatable {
    /// A key, or a place for one: the bytes that were typed of it, and whether its colon is there.
    case key(Scope, typed: Range<Int>, indent: Int, isFlow: Bool, hasColon: Bool)
    /// A value, or a place for one. `isSpaced`: whether a space stands between the colon and it.
    case value(Target, typed: Range<Int>, isFlow: Bool, isSpaced: Bool)
    case nothing
  }

  package internal(set) var entries: [Entry] = []
  package internal(set) var context = Context.nothing
  /// Where items of each list begin and end.
  package internal(set) var items: [(kind: ItemKind, number: Int, range: Range<Int>, indent: Int)] = []
  /// Of a document that is a list of sheets where each of them stands.
  package internal(set) var elements: [Range<Int>] = []
  package let text: Bytes
  package let isJSON: Bool

  /// A key or an item that is not yet ended, by the column where it begins.
  struct Level {
    var indent: Int
    var scope: Scope
    var entry: Int?
    var item: Int?
  }

  let cursor: Int?
  var stack = [Level(indent: -1, scope: .section(.racine))]
  private var itemCounts: [ItemKind: Int] = [:]
  /// The column of the key whose value is a block of text.
  var blockIndent: Int?
  /// Bytes that may still be looked at in search of closing brackets: a text full of open ones must not cost its square.
  var bracketBudget: Int

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
  mutating func beginElement(_ start: Int) {
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

  func target(_ key: Range<Int>, in scope: Scope) -> Target {
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

  static func inside(_ target: Target) -> Scope {
    switch target {
    case .section(let section): return .section(section)
    case .field(let id):
      if case .items(let kind) = id.type { return .items(kind) }
      if case .upholstery = id.type { return .item(.sellerie, 0) }
      return .unknown
    case .item, .unknown: return .unknown
    }
  }

  mutating func nextItem(of scope: Scope, from start: Int, indent: Int) -> Scope {
    guard case .items(let kind) = scope else { return .unknown }
    let number = itemCounts[kind, default: 0]
    itemCounts[kind] = number + 1
    items.append((kind, number, start..<start, indent))
    return .item(kind, number)
  }

  func isHere(_ range: ClosedRange<Int>) -> Bool { cursor.map { range.contains($0) } ?? false }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, SheetSketch.isBlank(text[end - 1]) { end -= 1 }
    return end
  }
}
