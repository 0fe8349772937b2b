import Testing

@testable import Documents

/// RFC 8259 to the letter: what it allows is read, everything else is refused at a place.
@Suite struct JSONGrammarTests {
  /// The code of what is wrong with a text; nil where nothing is.
  private func problem(_ bytes: [UInt8]) -> Problem? {
    bytes.withUnsafeBufferPointer { bytes in
      let chunk = Chunk(bytes: bytes, firstLine: 1, unit: .bytes)
      do throws(Problem) {
        _ = try JSONReader.read(chunk, into: Tree(), limits: Limits())
        return nil
      } catch { return error }
    }
  }

  /// What a text is read as: the kind, the style and the text of each node; nil where it is refused.
  private func nodes(_ text: String) -> [String]? {
    var text = text
    return text.withUTF8 { bytes in
      let tree = Tree()
      let chunk = Chunk(bytes: bytes, firstLine: 1, unit: .bytes)
      guard (try? JSONReader.read(chunk, into: tree, limits: Limits())) == true else { return nil }
      return tree.nodes.indices.map { i in
        let node = tree.nodes[i]
        let written = node.kind == .scalar ? String(tree.scalarText(i)) : ""
        // A scalar stands where its text says.
        let source = String(bytes.slice(Int(node.start), Int(node.end)))
        return "\(node.kind) \(node.style) \(written) \(node.kind == .scalar ? source : "")"
      }
    }
  }

  /// Members as programs write them are read in one step; blanks before a colon send the same members the long way.
  @Test func plainMembersAreReadAsAnyOther() {
    var random = LinearGenerator(seed: 31)
    let values = [
      "0", "00", "7", "12.5", "1.", ".5", "0.25", "01", "1e3", "-3", "123456789012", "\"\"", "\"Noir\"", "\"é\"",
      "\"a\\nb\"", "\"une version assez longue pour deux pas\"", "true", "null", "[]", "{}", "[1, \"x\"]",
      "{\"k\": 1, \"l\": \"m\"}", "{\"k\": {\"l\": 2}}", "x", "\"open", "12.5.6", "\"tab\tbed\"",
    ]
    for _ in 0..<4000 {
      let members = (0..<Int.random(in: 0...6, using: &random)).map { number in
        (
          key: ["k\(number)", "une_assez_longue_clef_\(number)", "clé", ""].randomElement(using: &random) ?? "",
          value: values.randomElement(using: &random) ?? ""
        )
      }
      func text(_ colon: String, _ comma: String) -> String {
        "{" + members.map { "\"\($0.key)\"\(colon)\($0.value)" }.joined(separator: comma) + "}"
      }
      let long = nodes(text(" : ", " , "))
      #expect(nodes(text(": ", ", ")) == long)
      #expect(nodes(text(":", ",")) == long)
    }
  }

  @Test(arguments: [
    "[]", "{}", " [ ] ", "[[]   ]", "[\"\"]", "[null,true,false]", "0", "-0", "-0.1", "\"\"", "null", "[1]\n",
    "\r\n\t[1]",
    "[1E22]", "[1e-2]", "[1E+2]", "[0e+1]", "[123.456e78]", "[1e999999999]", "[-123123123123123123123123123123]",
    "{\"\":0}", "{\"a\":1,\"a\":2}", "{\"a\\u0000b\":1}", #"["\u0060\u012a\u12AB"]"#, #"["\uD801\udc37"]"#,
    #"["\"\\\/\b\f\n\r\t"]"#, #"["\\u0000"]"#, #"["\uDBFF\uDFFF"]"#, #"["\uFFFE\uFFFF"]"#, "[\"\u{7F}\"]",
    "[\"\u{2028}\u{2029}\u{85}\"]", "[\"\u{10FFFF}\"]", "[\"a/*b*/c//d#e\"]", "\u{FEFF}{}",
  ])
  func isRead(_ text: String) {
    #expect(problem(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    "[1,]", "[,1]", "[1,,2]", "[1 true]", "[\"x\"]]", "[1:2]", "[3[4]]", "[", "]", "[1", "[\"x\"", "[1}", "{\"a\":1]",
    "{", "}", "{,}", "{\"a\"}", "{\"a\":}", "{\"a\" 1}", "{\"a\"::1}", "{\"a\":1,}", "{\"a\":1 \"b\":2}", "{a:1}",
    "{'a':1}", "{1:1}", "{null:1}", "{[:1}", "{\"a\":1}{}", "[][]", "1 2", "nul", "True", "NULL", "undefined", "NaN",
    "Infinity", "-Infinity", "[-]", "[+1]", "[01]", "[-01]", "[1.]", "[.1]", "[-.1]", "[1.e1]", "[1e]", "[1e+]",
    "[0x1]", "[1_000]", "[1 000]", "[1,2e]", "[1-2]", "[0.1.2]", "[１]", "\"", "\"abc", "'a'", "[“a”]", "[`a`]",
    #"["\x00"]"#, #"["\a"]"#, #"["\053"]"#, #"["\u00A"]"#, #"["\u00G0"]"#, #"["\u+123"]"#, #"["\U00000041"]"#,
    #"["\"#, #"["\u"#, "[\"\n\"]", "[\"\t\"]", "[\"\u{0}\"]", "[\"\u{1F}\"]", "[1]\u{0}", "[\u{0}]", "[\u{C}1]",
    "[\u{B}1]", "[\u{A0}1]", "[\u{2028}1]", "[\u{3000}1]", "[1]//x", "[1]#", "/**/[1]", "[/*x*/1]",
    "\u{FEFF}\u{FEFF}[]", "<a/>", "[\\u0031]",
  ])
  func isRefused(_ text: String) {
    #expect(problem(Array(text.utf8))?.kind == .syntax)
  }

  /// Half a surrogate pair is no character, however it is written; nor are overlong forms and what lies beyond U+10FFFF.
  @Test(arguments: [
    Array(#"["\uD800"]"#.utf8), Array(#"["\uDFAA"]"#.utf8), Array(#"["\uD800\uD800"]"#.utf8),
    Array(#"["\uD800\n"]"#.utf8), Array(#"["\uDd1e\uD834"]"#.utf8), [0x22, 0xFF, 0x22], [0x22, 0xE9, 0x22],
    [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF4, 0xBF, 0xBF, 0xBF, 0x22],
    [0x22, 0xE0, 0x80, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22], [0x22, 0x81, 0x22],
  ])
  func isNoText(_ bytes: [UInt8]) {
    #expect(problem(bytes)?.kind == .encoding)
  }

  @Test func depthEndsQuickly() {
    let limit = Limits().depth
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(problem(nested(limit)) == nil)
    #expect(problem(nested(limit + 1))?.kind == .limit)
    #expect(problem(Array(repeating: UInt8(ascii: "["), count: 1_000_000))?.kind == .limit)
  }
}
