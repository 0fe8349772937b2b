import CBytes

/// A strict RFC 8259 reader that keeps the place and the source text of everything, numbers included.
package struct JSONReader {
  let bytes: Bytes
  let chunk: Chunk
  let limits: Limits
  let tree: Tree
  var at = 0

  /// Reads the one document that `chunk`, whose marks count bytes, holds; false where it is blank.
  ///
  /// - Throws: the first place where the text is not JSON, or passes a limit.
  package static func read(_ chunk: Chunk, into tree: Tree, limits: Limits) throws(Problem) -> Bool {
    tree.removeAll()
    tree.chunk = chunk
    // Scalars are what stands in the text, which is taken over as a whole; those with escapes are added after it.
    tree.text.append(chunk.bytes)
    var reader = JSONReader(bytes: chunk.bytes, chunk: chunk, limits: limits, tree: tree)
    if Encoding.hasUTF8Mark(chunk.bytes) { reader.at = 3 }
    reader.skipBlanks()
    guard reader.at < reader.bytes.count else { return false }
    var tracker = Chunk.PositionTracker(chunk)
    tree.rootLine = tracker.position(of: Mark(truncatingIfNeeded: reader.at)).position.line
    try reader.document()
    return true
  }

  /// Reads without recursion, so that depth costs no stack.
  private mutating func document() throws(Problem) {
    var open: [Tree.Index] = []
    open.reserveCapacity(16)
    // Whether the innermost that is open is a mapping.
    var isMapping = false
    while true {
      // A value is expected here.
      switch peek {
      case UInt8(ascii: "\""):
        try string()
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        try number()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        isMapping = peek == UInt8(ascii: "{")
        guard open.count < limits.depth else {
          throw .limit(
            spot, Text(fr: "listes et rubriques imbriquées", en: "lists and objects inside one another"), limits.depth,
            option: "--max-depth")
        }
        open.append(tree.open(isMapping ? .mapping : .list, start: Mark(truncatingIfNeeded: at)))
        at += 1
        skipBlanks()
        if peek == (isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          at += 1
          isMapping = close(&open)
          break
        }
        if isMapping, try members() { break }
        try checkNodes()
        continue
      default:
        try word()
      }
      try checkNodes()
      // Behind a value: a comma and the next one, or the end of what is open.
      while true {
        skipBlanks()
        guard let top = open.last else {
          if at < bytes.count { throw leftOver() }
          return
        }
        if peek == UInt8(ascii: ",") {
          let comma = at
          at += 1
          skipBlanks()
          if peek == UInt8(ascii: "}") || peek == UInt8(ascii: "]") { throw trailingComma(comma) }
          if isMapping, try members() { continue }
          break
        }
        guard peek == (isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { throw unclosed(top, isMapping) }
        at += 1
        isMapping = close(&open)
      }
    }
  }

  /// Closes the innermost of what is open; whether what it stands in is a mapping.
  private func close(_ open: inout [Tree.Index]) -> Bool {
    tree.close(open.removeLast(), end: Mark(truncatingIfNeeded: at))
    return open.last.map { tree.nodes[$0].kind == .mapping } ?? false
  }

  @inline(__always) private func checkNodes() throws(Problem) {
    if tree.nodes.count > limits.nodes {
      throw .limit(spot, Text(fr: "nœuds", en: "nodes"), limits.nodes, option: "--max-nodes")
    }
  }

  var peek: UInt8 { at < bytes.count ? bytes[at] : 0 }

  var spot: Span { Span(Mark(truncatingIfNeeded: at), Mark(truncatingIfNeeded: min(at + 1, bytes.count))) }

  @inline(__always) private mutating func skipBlanks() {
    // None, or one between a comma and what follows, is what programs write.
    if at < bytes.count, bytes[at] > 0x20 { return }
    if at &+ 1 < bytes.count, bytes[at] == 0x20, bytes[at &+ 1] > 0x20 { at &+= 1 } else { skipSomeBlanks() }
  }

  private mutating func skipSomeBlanks() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x0A, 0x0D, 0x09: at &+= 1
      default: return
      }
    }
  }

  mutating func key() throws(Problem) {
    guard peek == UInt8(ascii: "\"") else { throw notAKey() }
    try string()
    // `"key": value`, as programs write it.
    if at &+ 2 < bytes.count, bytes[at] == UInt8(ascii: ":"), bytes[at &+ 1] == 0x20, bytes[at &+ 2] > 0x20 {
      at &+= 2
      return
    }
    skipBlanks()
    guard peek == UInt8(ascii: ":") else {
      throw Problem(
        .syntax, spot,
        Text(fr: "il manque « : » après le nom du champ", en: "the “:” behind the field's name is missing"),
        help: Text(fr: "Écrivez \"champ\": valeur.", en: "Write \"field\": value."))
    }
    at += 1
    skipBlanks()
  }

  /// A string without escapes and letters beyond ASCII, as nearly all are, or else the rest of another one.
  private mutating func string() throws(Problem) {
    let raw = UnsafeRawBufferPointer(bytes)
    let start = at
    var place = start &+ 1
    if let base = raw.baseAddress {
      while place &+ 16 <= raw.count {
        let marks = bytes_odd_or_like(
          base + place, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "\\"))
        if marks != 0 {
          place &+= marks.trailingZeroBitCount
          break
        }
        place &+= 16
      }
    }
    guard place < raw.count, raw[place] == UInt8(ascii: "\"") else {
      at = place
      return try restOfString(start)
    }
    at = place &+ 1
    tree.addScalar(
      textAt: start &+ 1, count: place &- start &- 1, style: .quoted, start: Mark(truncatingIfNeeded: start),
      end: Mark(truncatingIfNeeded: at))
  }

  /// The rest of the string that begins at `start`, byte by byte; up to here it is ASCII and holds no escape.
  private mutating func restOfString(_ start: Int) throws(Problem) {
    var run = start + 1
    var text: Int?
    var isASCII = true
    while true {
      skipLetters(&isASCII)
      guard at < bytes.count else { throw unclosedString(start) }
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") { break }
      if byte < 0x20 { throw controlInString(start) }
      if byte == UInt8(ascii: "\\") {
        if text == nil { text = tree.text.count }
        tree.text.append(bytes.slice(run, at))
        try escape()
        run = at
        continue
      }
      isASCII = isASCII && byte < 0x80
      at &+= 1
    }
    if !isASCII, let wrong = Encoding.firstInvalidUTF8(bytes.slice(start, at)) {
      throw .encoding(
        Span(Mark(truncatingIfNeeded: start + wrong), Mark(truncatingIfNeeded: start + wrong + 1)), bytes[start + wrong]
      )
    }
    let end = at
    at += 1
    let marks = (Mark(truncatingIfNeeded: start), Mark(truncatingIfNeeded: at))
    if let text {
      tree.text.append(bytes.slice(run, end))
      tree.addScalar(textFrom: text, style: .quoted, start: marks.0, end: marks.1)
    } else {
      tree.addScalar(textAt: run, count: end - run, style: .quoted, start: marks.0, end: marks.1)
    }
  }

  /// Goes over sixteen bytes at a time of which none ends a run; whether all were ASCII goes in, and comes out.
  private mutating func skipLetters(_ isASCII: inout Bool) {
    guard let base = bytes.baseAddress else { return }
    while at &+ 16 <= bytes.count {
      let marks = bytes_control_or_like(base + at, UInt8(ascii: "\""), UInt8(ascii: "\\"))
      let count = marks == 0 ? 16 : marks.trailingZeroBitCount
      if isASCII, count > 0, bytes_beyond_ascii(base + at) & (1 &<< UInt32(truncatingIfNeeded: count) &- 1) != 0 {
        isASCII = false
      }
      at &+= count
      if marks != 0 { return }
    }
  }

  private mutating func escape() throws(Problem) {
    let start = at
    at += 1
    switch peek {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): tree.text.append(peek)
    case UInt8(ascii: "b"): tree.text.append(8)
    case UInt8(ascii: "f"): tree.text.append(12)
    case UInt8(ascii: "n"): tree.text.append(10)
    case UInt8(ascii: "r"): tree.text.append(13)
    case UInt8(ascii: "t"): tree.text.append(9)
    case UInt8(ascii: "u"):
      at += 1
      var value = try hexadecimal(start)
      if (0xD800...0xDBFF).contains(value), peek == UInt8(ascii: "\\"), at + 1 < bytes.count,
        bytes[at + 1] == UInt8(ascii: "u")
      {
        at += 2
        let low = try hexadecimal(start)
        guard (0xDC00...0xDFFF).contains(low) else { throw loneSurrogate(start) }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else { throw loneSurrogate(start) }
      tree.text.append(scalar)
      return
    default:
      throw Problem(
        .syntax, Span(Mark(truncatingIfNeeded: start), Mark(truncatingIfNeeded: min(at + 1, bytes.count))),
        Text(fr: "barre oblique inverse mal placée", en: "misplaced backslash"),
        help: Text(fr: "Écrivez \\\\ pour une barre oblique inverse.", en: "Write \\\\ for a backslash."))
    }
    at += 1
  }

  private mutating func hexadecimal(_ start: Int) throws(Problem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch peek {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = peek - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = peek - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = peek - UInt8(ascii: "A") + 10
      default:
        throw Problem(
          .syntax, Span(Mark(truncatingIfNeeded: start), Mark(truncatingIfNeeded: at)),
          Text(fr: "\\u demande quatre chiffres hexadécimaux", en: "\\u takes four hexadecimal digits"))
      }
      value = value << 4 | UInt32(digit)
      at += 1
    }
    return value
  }

  private mutating func number() throws(Problem) {
    let start = at
    func fail(_ reader: JSONReader) -> Problem {
      var end = reader.at
      while end < reader.bytes.count, !JSONReader.endsWord(reader.bytes[end]) { end += 1 }
      return Problem(
        .syntax, Span(Mark(truncatingIfNeeded: start), Mark(truncatingIfNeeded: max(end, start + 1))),
        Text(fr: "ce n'est pas un nombre JSON", en: "this is not a JSON number"),
        help: Text(
          fr: "Écrivez 8.5 sans zéro devant, ou mettez la valeur entre guillemets : \"8,5\".",
          en: "Write 8.5 without leading zeros, or put the value between quotes: \"8,5\"."))
    }
    if peek == UInt8(ascii: "-") { at += 1 }
    if peek == UInt8(ascii: "0") { at += 1 } else if digits() == 0 { throw fail(self) }
    if peek == UInt8(ascii: ".") {
      at += 1
      if digits() == 0 { throw fail(self) }
    }
    if peek | 0x20 == UInt8(ascii: "e") {
      at += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { at += 1 }
      if digits() == 0 { throw fail(self) }
    }
    if at < bytes.count, !JSONReader.endsWord(bytes[at]) { throw fail(self) }
    addPlain(from: start)
  }

  private mutating func digits() -> Int {
    let start = at
    while at < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[at]) { at &+= 1 }
    return at - start
  }

  private mutating func addPlain(from start: Int) {
    tree.addScalar(
      textAt: start, count: at - start, style: .plain, start: Mark(truncatingIfNeeded: start),
      end: Mark(truncatingIfNeeded: at))
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"),
      UInt8(ascii: "\""), UInt8(ascii: "["), UInt8(ascii: "{"):
      true
    default: false
    }
  }

  private mutating func word() throws(Problem) {
    let start = at
    var end = at
    while end < bytes.count, !JSONReader.endsWord(bytes[end]) { end += 1 }
    let word = bytes.slice(start, end)
    guard word.equals("true") || word.equals("false") || word.equals("null") else { throw notAValue(start, end) }
    at = end
    addPlain(from: start)
  }
}
