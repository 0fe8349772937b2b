import Documents
import Foundation
import LanguageServer
import Testing

@testable import prerentree

/// An editor as far as the server can see: it sends messages and keeps what comes back.
final class EditorClient {
  let server: Server
  private let output = ByteBuffer()
  private var lastID = 0
  private var versions: [String: Int] = [:]
  /// What the server said without being asked, oldest first.
  private(set) var notices: [[String: Any]] = []
  /// The diagnostics shown at present, by document.
  private(set) var shown: [String: [[String: Any]]] = [:]
  private(set) var answers: [[String: Any]] = []
  private(set) var shownVersions: [String: Int] = [:]

  /// - Parameter capabilities: what the editor can do besides the least.
  init(
    capabilities: [String: Any] = [:], folders: [String] = [], options: [String: Any] = [:], isInitialized: Bool = true,
    _ arguments: String...
  ) throws {
    let output = output
    let arguments = ["lsp", "--as-of", "2024-06-01"] + arguments
    server = Server(run: EditorRun(arguments, try Option.parse(arguments)), version: "test") { bytes in
      output.append(bytes)
      return true
    }
    guard isInitialized else { return }
    let uris = folders.map { ["uri": "file://" + $0, "name": $0] }
    try request(
      "initialize",
      ["processId": NSNull(), "capabilities": capabilities, "workspaceFolders": uris, "initializationOptions": options])
    try notify("initialized", [:])
  }

  // MARK: Speaking

  /// Sends bytes as they are, and takes what comes back.
  func send(_ bytes: [UInt8]) throws {
    bytes.withUnsafeBufferPointer { server.receive($0) }
    try takeOutput()
  }

  func send(_ text: String) throws { try send(Array(text.utf8)) }

  func frame(_ message: Any) throws -> [UInt8] {
    let body = try JSONSerialization.data(withJSONObject: message, options: [.fragmentsAllowed])
    return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }

  func notify(_ method: String, _ params: [String: Any]) throws {
    try send(frame(["jsonrpc": "2.0", "method": method, "params": params]))
  }

  @discardableResult
  func request(_ method: String, _ params: [String: Any]) throws -> Any? {
    let answer = try wholeAnswer(method, params)
    #expect(answer["error"] == nil, "\(method): \(String(describing: answer["error"]))")
    return answer["result"]
  }

  func wholeAnswer(_ method: String, _ params: [String: Any]) throws -> [String: Any] {
    lastID += 1
    try send(frame(["jsonrpc": "2.0", "id": lastID, "method": method, "params": params]))
    return try #require(answers.last { $0["id"] as? Int == lastID })
  }

  /// Lets the server work until there is nothing left to do.
  func settle() throws {
    while server.hasWork { server.work { false } }
    try takeOutput()
  }

  private func takeOutput() throws {
    var rest = output.array[...]
    output.removeAll()
    while let end = rest.firstRange(of: Array("\r\n\r\n".utf8)) {
      let header = String(decoding: rest[..<end.lowerBound], as: UTF8.self)
      let length = try #require(Int(header.dropFirst("Content-Length: ".count)))
      let body = Data(rest[end.upperBound..<(end.upperBound + length)])
      rest = rest[(end.upperBound + length)...]
      let message = try #require(try JSONSerialization.jsonObject(with: body) as? [String: Any])
      take(message)
    }
    #expect(rest.isEmpty, "half a message")
  }

  private func take(_ message: [String: Any]) {
    guard let method = message["method"] as? String else { return answers.append(message) }
    notices.append(message)
    guard method == "textDocument/publishDiagnostics", let params = message["params"] as? [String: Any],
      let uri = params["uri"] as? String
    else { return }
    shown[uri] = params["diagnostics"] as? [[String: Any]]
    shownVersions[uri] = params["version"] as? Int
  }

  // MARK: Documents

  func open(_ uri: String, _ text: String, language: String = "yaml") throws {
    versions[uri] = 1
    try notify(
      "textDocument/didOpen",
      ["textDocument": ["uri": uri, "languageId": language, "version": 1, "text": text]])
    try settle()
  }

  func change(_ uri: String, _ changes: [[String: Any]]) throws {
    versions[uri, default: 0] += 1
    try notify(
      "textDocument/didChange",
      ["textDocument": ["uri": uri, "version": versions[uri] ?? 0], "contentChanges": changes])
  }

  func close(_ uri: String) throws {
    try notify("textDocument/didClose", ["textDocument": ["uri": uri]])
    try settle()
  }

  static func position(_ line: Int, _ character: Int) -> [String: Any] { ["line": line, "character": character] }

  static func range(_ line: Int, _ from: Int, _ to: Int) -> [String: Any] {
    ["start": position(line, from), "end": position(line, to)]
  }

  /// `|` in a text is where the cursor stands: the text without it, and the place.
  static func cursor(_ marked: String) -> (text: String, position: [String: Any]) {
    let parts = marked.components(separatedBy: "|")
    let lines = parts[0].components(separatedBy: "\n")
    return (parts.joined(), position(lines.count - 1, lines.last?.utf16.count ?? 0))
  }

  /// What may stand at the cursor of a text.
  func completions(_ marked: String, uri: String = "untitled:essai", language: String = "yaml") throws -> [[String:
    Any]]
  {
    let (text, position) = EditorClient.cursor(marked)
    try open(uri, text, language: language)
    let list = try request("textDocument/completion", ["textDocument": ["uri": uri], "position": position])
    return (list as? [String: Any])?["items"] as? [[String: Any]] ?? []
  }

  func labels(_ marked: String, language: String = "yaml") throws -> [String] {
    try completions(marked, language: language).compactMap { $0["label"] as? String }
  }

  /// The actions offered anywhere in a text, by title.
  func actions(_ text: String, uri: String = "untitled:essai", language: String = "yaml") throws -> [String: [[String:
    Any]]]
  {
    try open(uri, text, language: language)
    let whole: [String: Any] = ["start": EditorClient.position(0, 0), "end": EditorClient.position(10_000, 0)]
    let list = try request(
      "textDocument/codeAction",
      ["textDocument": ["uri": uri], "range": whole, "context": ["diagnostics": [Any]()]])
    var found: [String: [[String: Any]]] = [:]
    for action in list as? [[String: Any]] ?? [] {
      let changes = (action["edit"] as? [String: Any])?["changes"] as? [String: Any]
      found[action["title"] as? String ?? ""] = changes?[uri] as? [[String: Any]] ?? []
    }
    return found
  }

  /// A text after edits that an editor was given, all of them places of the text as it was.
  static func apply(_ edits: [[String: Any]], to text: String) -> String {
    let lines = text.components(separatedBy: "\n")
    func offset(_ place: Any?) -> Int {
      let place = place as? [String: Int] ?? [:]
      let line = min(place["line"] ?? 0, lines.count - 1)
      return lines[..<line].reduce(0) { $0 + $1.utf16.count + 1 }
        + min(place["character"] ?? 0, lines[line].utf16.count)
    }
    var units = Array(text.utf16)
    let placed = edits.enumerated().map { order, edit -> (Range<Int>, Int, String) in
      let range = edit["range"] as? [String: Any] ?? [:]
      return (offset(range["start"])..<offset(range["end"]), order, edit["newText"] as? String ?? "")
    }
    for (range, _, new) in placed.sorted(by: { ($0.0.lowerBound, $0.1) > ($1.0.lowerBound, $1.1) }) {
      units.replaceSubrange(range, with: Array(new.utf16))
    }
    return String(decoding: units, as: UTF16.self)
  }
}
