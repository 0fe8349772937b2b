import Foundation
import Testing

@testable import Documents

/// What the plain reader takes, libyaml reads in the same way; what it does not take is left to libyaml.
@Suite struct PlainYAMLTests {
  @Test func plainSheetsAreTaken() {
    #expect(difference("marque: FIAT\n") == .same)
    #expect(difference("---\n# import\nmarque: FIAT  # la marque\nmoteur:\n  puissance: 69\nfiche:\n") == .same)
    #expect(difference("a:\n- b: 1\n  c: 'x'\n- \"y\"\n- -5\nd: é: non\n") == .left)
    #expect(difference("a:\n- b: 1\n  c: 'x'\n- \"y\"\n- -5\nd: 12:30 l'été # note\n...\n") == .same)
    #expect(difference("a:\r\n  - b\r\n  - c: d\r\n    e:\r\nf: g\r\n") == .same)
    #expect(difference("a:\nb:\n  c:\nd: \"\"\n") == .same)
  }

  @Test(arguments: [
    "", "# rien\n", "a: [1, 2]\n", "a: {b: c}\n", "a: |\n  b\n", "a: >\n  b\n", "a: b\n  c\n", "a: &x b\nc: *x\n",
    "a: !t b\n",
    "a: \"b\\n\"\n", "a: 'b''c'\n", "a: 'b\n  c'\n", "a:\tb\n", "a: b\tc\n", "- a\n", "a: b: c\n", "a: \"b\"c\n",
    "a: 'b'#c\n",
    "a: b\n c: d\n", "a:\n    b: c\n  d: e\n", "a: - b\n", "? a\n: b\n", "\"a\": b\n", "<<: {a: b}\n", "a: <<\n",
    "%YAML 1.1\n---\na: b\n",
    "--- a\n", "a: b\n---\nc: d\n", "a: b\n...\nc: d\n", "a: b\u{85}c: d\n", "a: b\u{2028}c\n", "\u{FEFF}a: b\n",
    "a: b\u{7F}\n",
    "a: b\rc: d\r", "a b\n", "a : b\n", "a: @b\n", "a: `b\n", "a:b\n", "a:\n-\n", "a:\n- - b\n", "a: b #c\n  d\n",
  ])
  func theRestIsLeftToLibyaml(text: String) {
    let found = difference(text)
    #expect(found == .left || found == .same)
    #expect(found == (text == "a : b\n" ? .left : found))
  }

  @Test func theSamplesAreReadAlike() throws {
    var taken = 0
    var left = 0
    for text in try samples() {
      switch difference(text) {
      case .same: taken += 1
      case .left: left += 1
      case .different(let why): Issue.record("\(why)\n\(text)")
      }
    }
    // Many samples are written in one-line style, to be short.
    #expect(taken > 3 && left > 0)
  }

  /// Samples with a few letters put in, taken out or doubled: whatever still passes for plain must be read alike.
  @Test func damagedSheetsAreReadAlike() throws {
    let pieces =
      Array(" :-#'\"\n\r\t\\é[]{}&*!|>%@`?,0a~=.").map(String.init) + [
        "\u{85}", "\u{2028}", "  ", "- ", ": ", "---\n", "<<",
      ]
    let samples = (try samples().filter { difference($0) == .same } + [dense]).map { Array($0.unicodeScalars) }
    var random = LinearGenerator(seed: 7)
    var taken = 0
    let rounds = isLong ? 20_000 : 2000
    for _ in 0..<rounds {
      var text = samples[Int.random(in: samples.indices, using: &random)]
      for _ in 0..<Int.random(in: 1...3, using: &random) where !text.isEmpty {
        let at = Int.random(in: text.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: text.remove(at: at)
        case 1:
          text.insert(contentsOf: Array(pieces[Int.random(in: pieces.indices, using: &random)].unicodeScalars), at: at)
        default: text.insert(text[at], at: at)
        }
      }
      var string = ""
      string.unicodeScalars.append(contentsOf: text)
      let found = difference(string)
      if found == .same { taken += 1 }
      if case .different(let why) = found { Issue.record("\(why)\n\(string)") }
    }
    #expect(taken > rounds / 10)
  }

  /// A little of everything that the plain reader takes.
  private let dense = """
    # stock
    ---
    a: b c  # d
    e: 'f: g'
    h:
      i: "j # k"
      l:

      m: -8,5
    n:
    - o: p
      q: 12:30

    -   r: s
    - t
    u:
      - 'v'
      - w: l'été
    x:\r
    y: z\r
    ...
    """

  // MARK: Comparing

  enum Outcome: Equatable {
    case same, left
    case different(String)
  }

  private struct Spot: Equatable, CustomStringConvertible {
    let kind: Tree.Node.Kind
    let style: Tree.Node.Style
    let text: String
    let start: Position
    let end: Position
    let next: Int
    var description: String {
      "\(kind) \(style) “\(text)” \(start.line):\(start.column)-\(end.line):\(end.column) →\(next)"
    }
  }

  private func difference(_ text: String) -> Outcome {
    var text = text
    return text.withUTF8 { bytes in
      let plain = Tree()
      let limits = Limits()
      guard PlainYAMLReader.read(Chunk(bytes: bytes, firstLine: 1, unit: .bytes), into: plain, limits: limits) else {
        return .left
      }
      let tree = Tree()
      let reader = YAMLReader(Chunk(bytes: bytes, firstLine: 1, unit: .scalars), limits: limits)
      do throws(Problem) {
        guard try reader.next(into: tree) else { return .different("libyaml finds no document") }
        let (ours, theirs) = (spots(plain), spots(tree))
        guard ours == theirs, plain.rootLine == tree.rootLine, plain.hasMergeKeys == tree.hasMergeKeys else {
          let first = zip(ours, theirs).first { $0 != $1 }
          return .different("\(first.map { "\($0) / \($1)" } ?? "\(ours.count) / \(theirs.count) nodes")")
        }
        if try reader.next(into: tree) { return .different("libyaml finds a second document") }
      } catch {
        return .different("libyaml: \(error.message.en)")
      }
      return .same
    }
  }

  private func spots(_ tree: Tree) -> [Spot] {
    var tracker = Chunk.PositionTracker(tree.chunk)
    return tree.nodes.map { node in
      Spot(
        kind: node.kind, style: node.style,
        text: node.kind == .scalar ? String(tree.text[Int(node.offset), Int(node.count)]) : "",
        start: tracker.position(of: node.start).position, end: tracker.position(of: node.end).position,
        next: Int(node.next))
    }
  }

  private func samples() throws -> [String] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("samples")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return names.sorted().filter { $0.hasSuffix(".yaml") }.flatMap { name -> [String] in
      let data = FileManager.default.contents(atPath: folder.path + "/" + name) ?? Data()
      let bytes = [UInt8](data)
      return bytes.withUnsafeBufferPointer { bytes in
        var cutter = DocumentCutter(.yaml)
        return cutter.cut(bytes, isLast: true).pieces.compactMap {
          String(validating: bytes.slice($0.start, $0.end), as: UTF8.self)
        }
      }
    }
  }
}

/// Whether all is tried that takes long: `.ci/full` says `LONG=1`. Otherwise a part of it stands for the rest.
let isLong = ProcessInfo.processInfo.environment["LONG"] == "1"

/// The same numbers on every machine.
struct LinearGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
