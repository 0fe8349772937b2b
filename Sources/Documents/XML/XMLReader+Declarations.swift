/// Comments, instructions, literal characters, and the document types that are refused.
extension XMLReader {
  /// Leaves out a comment or an instruction, however long.
  func skip(to closing: StaticString, from start: Int) throws(Problem) {
    at += min(start, end - at)
    let count = closing.utf8CodeUnitCount
    while true {
      while at + count <= end {
        let next = Bytes(start: base, count: end).place(of: closing.utf8Start[0], from: at)
        at = min(next, end)
        guard at + count <= end else { break }
        if Bytes(start: base + at, count: count).equals(closing) {
          at += count
          return
        }
        at += 1
      }
      try needMore()
    }
  }

  private func begins(_ text: StaticString) -> Bool {
    at + text.utf8CodeUnitCount <= end && Bytes(start: base + at, count: text.utf8CodeUnitCount).equals(text)
  }

  func readDeclaration() throws(Problem) -> Event? {
    if end - at < 9, !isComplete {
      try needMore()
      return nil
    }
    if begins("<!--") {
      try skip(to: "-->", from: 4)
      return nil
    }
    if begins("<![CDATA[") { return try readLiteral() }
    if begins("<!DOCTYPE") {
      throw .hostileArchive(
        Text(
          fr: "il déclare un type de document ou des entités, ce qu'aucun classeur ne fait",
          en: "it declares a document type or entities, which no workbook does"))
    }
    throw .damagedXML(Text(fr: "une balise ne se lit pas", en: "a tag cannot be read"))
  }

  /// XML 2.7: characters that are no markup. They are given out as a whole, which cells never are too long for.
  private func readLiteral() throws(Problem) -> Event? {
    let text = Bytes(start: base, count: end)
    var to = at + 9
    while true {
      to = text.place(of: UInt8(ascii: "]"), from: to)
      guard to + 3 <= end else {
        try needMore()
        return nil
      }
      if text[to + 1] == UInt8(ascii: "]"), text[to + 2] == UInt8(ascii: ">") { break }
      to += 1
    }
    (textStart, textEnd, textIsLiteral) = (at + 9, to, true)
    at = to + 3
    return .text
  }
}
