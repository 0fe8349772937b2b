import Documents
import SheetEditing
import VehicleSheets

/// A stretch of a document and what is to stand there instead.
struct TextEdit {
  /// In bytes of the document.
  var range: Range<Int>
  var text: String
}

/// Writes fields into a sheet's text where they belong: over the value that is there, or under their section, which is
/// made where it is missing. It goes by the sketch, since a sheet in need of a field may not be readable.
struct SheetEdits {
  let sheet: SheetText

  private var sketch: SheetSketch { sheet.sketch }
  private var text: Bytes { sketch.text }
  private var isFlowAtRoot: Bool { sketch.isJSON || sketch.entries.first?.isFlow ?? false }

  /// A field with what it is to say; a comment goes beside it where the format has such.
  struct Line {
    var field: FieldID
    var value: String
    var comment = ""
  }

  /// Gives fields their values.
  func set(_ lines: [Line]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var missing: [Line] = []
    for line in lines {
      if let entry = sketch.entry(of: line.field) {
        edits.append(replace(entry, line.value, isText: SheetEdits.isText(line.field)))
      } else {
        missing.append(line)
      }
    }
    for section in Section.allCases {
      let own = missing.filter { $0.field.field.section == section }
      if !own.isEmpty { edits += insert(own, in: section) }
    }
    return edits
  }

  /// Gives a field of a priced item its value.
  func set(_ kind: ItemKind, _ number: Int, field: ItemFieldID, value: String) -> [TextEdit] {
    let isText = field == .libelle || field == .categorie || field == .codeUsine
    let target = SheetSketch.Target.item(kind, number, field)
    if let entry = sketch.entries.first(where: { $0.target == target }) {
      return [replace(entry, value, isText: isText)]
    }
    let siblings = sketch.entries.filter { $0.scope == .item(kind, number) }
    guard let last = siblings.last else { return [] }
    return [after(last, field.key, value: written(value, isFlow: last.isFlow, isText: isText), comment: "")]
  }

  private static func isText(_ id: FieldID) -> Bool { if case .number = id.type { false } else { true } }

  private func written(_ value: String, isFlow: Bool, isText: Bool) -> String {
    if value.isEmpty { return sketch.isJSON ? "\"\"" : "" }
    return ScalarText.written(value, isJSON: sketch.isJSON, isFlow: isFlow, isText: isText)
  }

  private func edit(_ range: Range<Int>, _ text: String) -> TextEdit {
    TextEdit(range: sheet.absolute(range), text: text)
  }

  private func replace(_ entry: SheetSketch.Entry, _ value: String, isText: Bool) -> TextEdit {
    let new = written(value, isFlow: entry.isFlow, isText: isText)
    // Where there is no value yet, a blank parts it from the colon.
    return edit(entry.value, (entry.value.isEmpty ? " " : "") + new)
  }

  // MARK: Where it goes

  private func insert(_ lines: [Line], in section: Section) -> [TextEdit] {
    let siblings = sketch.entries.filter { $0.scope == .section(section) }
    if section == .racine { return insertAtRoot(lines, siblings) }
    guard let entry = sketch.entry(of: section) else { return [newSection(section, lines)] }
    if let last = siblings.last {
      return lines.map { after(last, $0.field.field.key, value: written($0, last.isFlow), comment: comment($0)) }
    }
    let isBraced = !entry.value.isEmpty && text[entry.value.lowerBound] == UInt8(ascii: "{")
    if isBraced || entry.isFlow {
      let members = lines.map { member($0.field.field.key, written($0, true)) }.joined(separator: ", ")
      return [
        isBraced
          ? edit((entry.value.lowerBound + 1)..<(entry.value.lowerBound + 1), members)
          : edit(entry.value, "{\(members)}")
      ]
    }
    let inner = String(repeating: " ", count: entry.indent + 2)
    let block = lines.map { lineBreak + inner + blockLine($0) }.joined()
    let end = lineEnd(entry.end)
    return [edit(end..<end, block)]
  }

  private func written(_ line: Line, _ isFlow: Bool) -> String {
    written(line.value, isFlow: isFlow, isText: SheetEdits.isText(line.field))
  }

  private func comment(_ line: Line) -> String { line.comment.isEmpty || isFlowAtRoot ? "" : "  # " + line.comment }

  private func blockLine(_ line: Line) -> String {
    let value = written(line, false)
    return line.field.field.key + ":" + (value.isEmpty ? "" : " " + value) + comment(line)
  }

  private func member(_ key: String, _ value: String) -> String {
    sketch.isJSON ? "\"\(key)\": \(value)" : "\(key): \(value)"
  }

  /// Behind the last field that comes before it on the screen.
  private func insertAtRoot(_ lines: [Line], _ siblings: [SheetSketch.Entry]) -> [TextEdit] {
    lines.map { line in
      let before = siblings.last { entry in
        if case .field(let id) = entry.target {
          id.rawValue < line.field.rawValue && !SheetEdits.isList(id)
        } else {
          false
        }
      }
      if let before {
        return after(before, line.field.field.key, value: written(line, before.isFlow), comment: comment(line))
      }
      if let first = siblings.first {
        if first.isFlow {
          return edit(keyStart(first)..<keyStart(first), member(line.field.field.key, written(line, true)) + ", ")
        }
        let start = first.key.lowerBound - first.indent
        return edit(start..<start, String(repeating: " ", count: first.indent) + blockLine(line) + lineBreak)
      }
      if sketch.isJSON {
        let start = text.firstIndex(of: UInt8(ascii: "{")).map { $0 + 1 }
        let new = member(line.field.field.key, written(line, true))
        return start.map { edit($0..<$0, new) } ?? edit(text.count..<text.count, "{\(new)}")
      }
      return edit(text.count..<text.count, (isAtLineStart(text.count) ? "" : lineBreak) + blockLine(line) + lineBreak)
    }
  }

  private static func isList(_ id: FieldID) -> Bool { if case .items = id.type { true } else { false } }

  private func keyStart(_ entry: SheetSketch.Entry) -> Int {
    let start = entry.key.lowerBound
    return start > 0 && (text[start - 1] == 0x22 || text[start - 1] == 0x27) ? start - 1 : start
  }

  private func newSection(_ section: Section, _ lines: [Line]) -> TextEdit {
    let name = section.rawValue
    if isFlowAtRoot {
      let members = lines.map { member($0.field.field.key, written($0, true)) }.joined(separator: ", ")
      let roots = sketch.entries.filter { $0.scope == .section(.racine) }
      guard let last = roots.last else {
        let start = text.firstIndex(of: UInt8(ascii: "{")).map { $0 + 1 } ?? text.count
        return edit(start..<start, member(name, "{\(members)}"))
      }
      return after(last, name, value: "{\(members)}", comment: "")
    }
    let block = lineBreak + name + ":" + lines.map { lineBreak + "  " + blockLine($0) }.joined()
    let end = sketch.entries.map(\.end).max().map(lineEnd) ?? text.count
    return edit(end..<end, block)
  }

  /// A new member after another one.
  private func after(_ entry: SheetSketch.Entry, _ key: String, value: String, comment: String) -> TextEdit {
    if entry.isFlow {
      // One to a line stays one to a line.
      let isAlone = isFirstOnLine(keyStart(entry))
      let gap = isAlone ? "," + lineBreak + String(repeating: " ", count: entry.indent) : ", "
      return edit(entry.end..<entry.end, gap + member(key, value))
    }
    let end = lineEnd(entry.end)
    let indent = String(repeating: " ", count: entry.indent)
    return edit(end..<end, lineBreak + indent + key + ":" + (value.isEmpty ? "" : " " + value) + comment)
  }

  // MARK: Lines

  private var lineBreak: String {
    guard let feed = text.firstIndex(of: 0x0A) else { return "\n" }
    return feed > 0 && text[feed - 1] == 0x0D ? "\r\n" : "\n"
  }

  private func lineEnd(_ offset: Int) -> Int {
    var at = min(offset, text.count)
    while at < text.count, text[at] != 0x0A, text[at] != 0x0D { at += 1 }
    return at
  }

  private func isAtLineStart(_ offset: Int) -> Bool {
    offset == 0 || text[offset - 1] == 0x0A || text[offset - 1] == 0x0D
  }

  private func isFirstOnLine(_ offset: Int) -> Bool {
    var at = offset
    while at > 0, text[at - 1] == 0x20 || text[at - 1] == 0x09 { at -= 1 }
    return at > 0 && isAtLineStart(at)
  }

  /// The whole lines of an entry, to be taken out.
  func lines(of entry: SheetSketch.Entry) -> TextEdit {
    var start = entry.key.lowerBound
    while !isAtLineStart(start) { start -= 1 }
    var end = lineEnd(entry.end)
    if end < text.count { end += text[end] == 0x0D && end + 1 < text.count && text[end + 1] == 0x0A ? 2 : 1 }
    return edit(start..<end, "")
  }
}
