/// A worksheet's part without its rows: what stands before and after `sheetData`, where its merged cells are named.
///
/// Passing over the rows unread costs a fraction of reading them, and unpacking all of them shows that they can be.
final class WorksheetFrame: ByteStretches {
  private enum Phase { case before, inside, after }

  private let contents: any ByteStretches
  private var phase = Phase.before
  /// What is searched and given out; of the stretch before it as much as the sign looked for may have begun there.
  private let buffer = ByteBuffer(capacity: 1 << 17)
  private var given = 0
  private(set) var hiddenRows = 0

  private static let rows: StaticString = "sheetData"
  /// As Excel and as LibreOffice write it.
  private static let hidden: [StaticString] = ["hidden=\"1\"", "hidden=\"true\""]
  private static let carried = 64

  init(_ contents: any ByteStretches) { self.contents = contents }

  func next() throws(Problem) -> Bytes? {
    buffer.dropFirst(given)
    given = 0
    while true {
      if phase == .before, let end = tagEnd {
        // An empty element has no rows to be passed over.
        phase = buffer.bytes[end - 1] == UInt8(ascii: "/") ? .after : .inside
        return give(end + 1)
      }
      if phase == .inside { passOverRows() }
      switch phase {
      case .before where buffer.count > WorksheetFrame.carried: return give(buffer.count - WorksheetFrame.carried)
      case .after where buffer.count > 0: return give(buffer.count)
      default: break
      }
      guard let stretch = try contents.next() else {
        // Rows without an end are for the reader of the whole to complain of.
        return phase == .before && buffer.count > 0 ? give(buffer.count) : nil
      }
      buffer.append(stretch)
    }
  }

  private func give(_ count: Int) -> Bytes {
    given = count
    return buffer[0, count]
  }

  /// Drops rows up to where they end, or as far as they are at hand.
  private func passOverRows() {
    let end = endTag
    let dropped = end ?? max(0, buffer.count - WorksheetFrame.carried)
    countHidden(before: dropped)
    buffer.dropFirst(dropped)
    if end != nil { phase = .after }
  }

  /// - Parameter rare: which byte of the text to look for: one that worksheets have few of.
  private func place(of text: StaticString, rare: Int, from start: Int) -> Int? {
    let bytes = buffer.bytes
    let count = text.utf8CodeUnitCount
    var at = bytes.place(of: text.utf8Start[rare], from: start + rare) - rare
    while at + count <= bytes.count {
      if bytes.slice(at, at + count).equals(text) { return at }
      at = bytes.place(of: text.utf8Start[rare], from: at + rare + 1) - rare
    }
    return nil
  }

  /// The `>` of the tag that begins the rows.
  private var tagEnd: Int? {
    guard let name = place(of: WorksheetFrame.rows, rare: 5, from: 0) else { return nil }
    let end = buffer.bytes.place(of: UInt8(ascii: ">"), from: name)
    return end < buffer.count ? end : nil
  }

  /// The `<` of the tag that ends the rows: `</sheetData`, with a prefix or without.
  private var endTag: Int? {
    var start = 0
    while let name = place(of: WorksheetFrame.rows, rare: 5, from: start) {
      var at = name
      while at > 0, buffer.bytes[at - 1] != UInt8(ascii: "<"), name - at < WorksheetFrame.carried / 2 { at -= 1 }
      if at > 0, buffer.bytes[at - 1] == UInt8(ascii: "<"), buffer.bytes[at] == UInt8(ascii: "/") { return at - 1 }
      start = name + 1
    }
    return nil
  }

  private func countHidden(before end: Int) {
    for sign in WorksheetFrame.hidden {
      var at = 0
      while let place = place(of: sign, rare: 0, from: at), place < end {
        hiddenRows += 1
        at = place + 1
      }
    }
  }
}
