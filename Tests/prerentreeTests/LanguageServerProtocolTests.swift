import Documents
import Foundation
import LanguageServer
import Testing

@testable import prerentree

/// The conversation itself: frames, order, and a client that does not keep to either.
@Suite struct LanguageServerProtocolTests {
  private static func code(_ answer: [String: Any]?) -> Int? { (answer?["error"] as? [String: Any])?["code"] as? Int }

  @Test func nothingComesBeforeInitialize() throws {
    let client = try EditorClient(isInitialized: false)
    let answer = try client.wholeAnswer("textDocument/hover", [:])
    #expect(LanguageServerProtocolTests.code(answer) == -32002)
    try client.request("initialize", ["capabilities": [String: Any]()])
    #expect(LanguageServerProtocolTests.code(try client.wholeAnswer("initialize", [:])) == -32600)
  }

  @Test func goodByeIsSaidTwice() throws {
    let client = try EditorClient()
    try client.request("shutdown", [:])
    #expect(LanguageServerProtocolTests.code(try client.wholeAnswer("textDocument/hover", [:])) == -32600)
    try client.notify("exit", [:])
    #expect(client.server.exitStatus == 0)
    let rude = try EditorClient()
    try rude.notify("exit", [:])
    #expect(rude.server.exitStatus == 1)
  }

  @Test func unknownMethodsAreAnswered() throws {
    let client = try EditorClient()
    #expect(LanguageServerProtocolTests.code(try client.wholeAnswer("textDocument/nonsense", [:])) == -32601)
    try client.notify("textDocument/nonsense", [:])
    #expect(LanguageServerProtocolTests.code(try client.wholeAnswer("textDocument/hover", [:])) == -32602)
    let missing = try client.wholeAnswer("textDocument/documentSymbol", ["textDocument": ["uri": "untitled:nowhere"]])
    #expect(LanguageServerProtocolTests.code(missing) == -32602)
  }

  @Test(arguments: [
    "{", "[]", "null", "12", "\"a\"", "{\"id\": 1}", "{\"method\": 3}",
    "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"x\"}",
  ])
  func whatIsNoMessageIsAnswered(_ body: String) throws {
    let client = try EditorClient()
    let before = client.answers.count
    try client.send("Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
    try client.open("untitled:a", "marque: FIAT\n")
    #expect(client.shown["untitled:a"]?.isEmpty == false)
    #expect(client.answers.count <= before + 1)
  }

  @Test(arguments: [
    "Content-Length: many\r\n\r\n", "Content-Length: -5\r\n\r\n", "Hello\r\n\r\n", "\r\n\r\n",
    "Content-Length: 99999999999999999999\r\n\r\n", String(repeating: "x", count: 100_000),
  ])
  func aHeaderThatIsNoneIsPassedOver(_ header: String) throws {
    let client = try EditorClient()
    try client.send(header)
    try client.open("untitled:a", "marque: FIAT\n")
    #expect(client.shown["untitled:a"]?.isEmpty == false)
    #expect(client.answers.contains { LanguageServerProtocolTests.code($0) == -32700 })
  }

  @Test func aMessageOfAGigabyteIsThrownAway() throws {
    let client = try EditorClient()
    try client.send("Content-Length: 1073741824\r\n\r\n")
    let block = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 22)
    for _ in 0..<256 { try client.send(block) }
    #expect(client.answers.contains { LanguageServerProtocolTests.code($0) == -32600 })
    try client.open("untitled:a", "marque: FIAT\n")
    #expect(client.shown["untitled:a"]?.isEmpty == false)
  }

  @Test func messagesMayComeInPieces() throws {
    let client = try EditorClient()
    let bytes = try client.frame([
      "jsonrpc": "2.0", "method": "textDocument/didOpen",
      "params": ["textDocument": ["uri": "untitled:a", "languageId": "yaml", "version": 1, "text": "marque: FIAT\n"]],
    ])
    for byte in bytes + bytes { try client.send([byte]) }
    try client.settle()
    #expect(client.shown["untitled:a"]?.isEmpty == false)
  }

  @Test func whatIsCancelledIsNotDone() throws {
    let client = try EditorClient()
    try client.open("untitled:a", "marque: FIAT\n")
    let request = try client.frame([
      "jsonrpc": "2.0", "id": "x", "method": "textDocument/documentSymbol",
      "params": ["textDocument": ["uri": "untitled:a"]],
    ])
    let cancel = try client.frame(["jsonrpc": "2.0", "method": "$/cancelRequest", "params": ["id": "x"]])
    try client.send(request + cancel)
    #expect(LanguageServerProtocolTests.code(client.answers.last { $0["id"] as? String == "x" }) == -32800)
  }

  @Test func rangesOutsideTheTextAreItsEnds() throws {
    let client = try EditorClient()
    try client.open("untitled:a", "marque: FIAT\nmodele: PANDA")
    let far: [String: Any] = ["line": 900, "character": 900]
    try client.change("untitled:a", [["range": ["start": far, "end": far], "text": "\ntype: occasion\n"]])
    try client.change(
      "untitled:a",
      [["range": ["start": EditorClient.position(0, 8), "end": EditorClient.position(0, 5000)], "text": "SEAT"]])
    try client.settle()
    let symbols =
      try client.request("textDocument/documentSymbol", ["textDocument": ["uri": "untitled:a"]]) as? [[String: Any]]
    #expect((symbols?.first?["name"] as? String)?.hasPrefix("SEAT PANDA") == true)
    _ = try client.request("textDocument/completion", ["textDocument": ["uri": "untitled:a"], "position": far])
    _ = try client.request("textDocument/hover", ["textDocument": ["uri": "untitled:a"], "position": far])
  }

  @Test func halfACharacterCostsNoEdit() throws {
    let client = try EditorClient()
    try client.open("untitled:a", "marque: FIAT\n")
    let body =
      #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:a","version":2},"contentChanges":[{"text":"marque: SEAT\nmodele: \ud83d\n"}]}}"#
    try client.send("Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
    try client.settle()
    #expect(client.shownVersions["untitled:a"] == 2)
  }

  @Test func onlyFilesAndUntitledDocumentsAreRead() throws {
    let client = try EditorClient()
    for uri in [
      "http://example.org/a.yaml", "file://other-machine/a.yaml", "file:///dev/null", "javascript:a.yaml", "a.yaml",
    ] {
      try client.open(uri, "marque: FIAT\n")
      try client.open(uri, "marque: FIAT\n")
    }
    #expect(client.shown.isEmpty)
    let reported = client.notices.filter { $0["method"] as? String == "window/showMessage" }
    #expect(reported.count == 5)
  }

  // MARK: Positions

  @Test(arguments: ["utf-16", "utf-8"]) func bothWaysOfCounting(_ encoding: String) throws {
    let client = try EditorClient(capabilities: ["general": ["positionEncodings": [encoding]]])
    let text = "# 😀 é\r\nmarque: \"😀é\"\r\nmodele: {\u{9}}\n"
    try client.open("untitled:a", text)
    let unknown = try #require(client.shown["untitled:a"]?.first { $0["code"] as? String == "PR0602" })
    let range = unknown["range"] as? [String: [String: Int]]
    #expect(range?["start"] == ["line": 1, "character": 8])
    #expect(range?["end"] == ["line": 1, "character": encoding == "utf-8" ? 16 : 13])
    // The same place back: what stands between the quotes is replaced.
    let end = encoding == "utf-8" ? 15 : 12
    try client.change("untitled:a", [["range": EditorClient.range(1, 9, end), "text": "FIAT"]])
    try client.settle()
    #expect(client.shown["untitled:a"]?.contains { $0["code"] as? String == "PR0602" } == false)
  }

  @Test func theMarkOfTheEncodingIsACharacterOfItsLine() throws {
    let client = try EditorClient()
    try client.open("untitled:a", "\u{FEFF}marque: FIATO\n")
    let unknown = try #require(client.shown["untitled:a"]?.first { $0["code"] as? String == "PR0602" })
    #expect((unknown["range"] as? [String: [String: Int]])?["start"] == ["line": 0, "character": 9])
  }

  // MARK: The command

  @Test func theCommandSpeaksOverItsStreams() throws {
    let body = #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#
    let run = try prerentree(["lsp"], input: "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
    #expect(run.output.contains("\"positionEncoding\": \"utf-16\""))
    #expect(run.status == 1)
    #expect(try prerentree("lsp", "a.yaml").status == 2)
  }
}
