import Testing

@testable import Documents

/// YAML as libyaml reads it: what it takes is no error of syntax here, what it refuses is one.
///
/// The texts are of the kinds of the yaml-test-suite; what libyaml says of each was asked of it.
@Suite struct YAMLGrammarTests {
  /// What is wrong with the documents of a text, as a run finds it: cut into pieces, plain ones read by our own reader.
  private func problems(_ text: String) -> [Problem.Kind] {
    var text = text
    return text.withUTF8 { bytes in
      var cutter = DocumentCutter(.yaml)
      let pieces = cutter.cut(bytes, isLast: true).pieces
      let reader = ChunkReader(bytes: bytes, firstLine: 1, pieces: pieces, format: .yaml, limits: Limits())
      var kinds: [Problem.Kind] = []
      reader.forEach(into: Tree()) { _, result, _ in
        if case .problem(let problem) = result { kinds.append(problem.kind) }
      }
      return kinds
    }
  }

  @Test(arguments: [
    "a: b", "- a\n- b", "a:\n  b: c\n  d:\n  - e", "--- foo\n...", "--- |\n literal\n  more\n\n x",
    "--- >+\n f\n t\n\n",
    "%YAML 1.1\n---\na: b", "%YAML 1.2\n---\na: b", "%TAG ! tag:e.com,2000:app/\n---\n!foo \"bar\"",
    "%TAG !e! tag:e.com,2000:\n---\n!e!foo \"bar\"", "!!str a: b", "!!map {a: b}", "! a",
    "!<tag:yaml.org,2002:str> a: b",
    "a: &b c\nd: *b", "&a", "- &a\n- *a", "? a\n: b", "? - a\n  - b\n: - c", "{a: b, c: [d, e], ? f : g}",
    "[a, b, [c], {d: e}, f: g]", "{\"a\":b}", "\"a b\": 'c d'", "'it''s': \"x\\ty\\u00e9\\x41\\U0001F600\"",
    "a: 'b\n\n  c'", "plain\n  multi\n line", "a: b # c\n# d\ne: f#g", "a:\tb",
    "- - a\n  - b\n- - c", "-\n- a\n-", "a: |2\n    x\n  y", "a: |-\n  x\nb: >1-\n y", "a: >\n\n x\n  y\n\n z",
    "---\n---\na",
    "a\n...\n---\nb", "--- a\n--- b\n...\n# x", "{\na: b\n}", "[\na,\n]", "a: !!int 3", "a: !x {b: c}", "a: !x b",
    "{http://x}", "{a:b}", "[a#b, c #d\n]", "#c\n---\n #c\n\n#d", "--- # c\na", "---a", "...a", "--- |\n a\n---\n b",
    "{ ? a, ? b: c, ?d }", "a? : b", "-x: y", "a : b", "a :b", "a::b", "http://x: y", "a: b\n%YAML 1.1\n---\nc",
    "<<: {a: b}\nc: d",
  ])
  func isNoErrorOfSyntax(_ text: String) {
    #expect(!problems(text).contains { $0 == .syntax || $0 == .encoding || $0 == .limit })
  }

  @Test(arguments: [
    "%FOO bar\n--- a", "a\n...\nb", "[a\nb", "\"---\"\n---\n'...'\n'", "a: \"b\n---\nc\"", "&a &b c", "a: b: c",
    "a: - b",
    "a\nb: c", "[a]]", "{a: b}}", "a: [b]c", "a: \"b\"c", "@a", "`a", "%a", "a: %b", "- a\nb: c", "a: b\n- c",
    " a: b\nc: d",
    "a:\n  b: c\n d: e", "\"\\z\"", "\"\\xg\"", "[,]", "[a,,b]", "{,}", "- {a: b\n- c", "key: [a, b\nc: d",
    "key: \"unclosed", "a: |x\n  b", "a: >0\n b", "a: |10\n b", "a: {b: c}: d", "a:\n\tb: c",
    "a:\n  - b:\n    - c\n   - d",
    "a: b\u{1}c", "# \u{7F}", "a: b\n...\n# \u{1}", "\t", "a: 'b\n", "? a\n\tb: c", "{a, b: , : c}",
    "\"a\\\n b\n\n c\": d", "-\ta", "a: &", "a: *", "a: b\n}", "%YAML 2.0\n---\na",
    // A tag before it must not hide an error further on.
    "a: !x b\nc: [\n", "- &a\n- {\n",
  ])
  func isAnErrorOfSyntax(_ text: String) {
    #expect(problems(text).contains(.syntax))
  }

  /// Each document of a stream stands by itself.
  @Test func anErrorRefusesItsDocumentAlone() {
    #expect(problems("a: b\n---\nc: [\n---\nd: e\n---\nf: \"\n---\n- g\n") == [.syntax, .syntax])
  }
}
