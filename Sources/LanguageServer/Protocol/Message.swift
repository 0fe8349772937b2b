import Documents

/// One value of a message that came in; the whole message stays as long as one of its values is held.
package struct JSONView {
  package let tree: Tree
  package let index: Tree.Index

  package subscript(_ name: StaticString) -> JSONView? {
    tree.member(name, of: index).map { JSONView(tree: tree, index: $0) }
  }

  private var isScalar: Bool { tree.nodes[index].kind == .scalar }
  private var isQuoted: Bool { tree.nodes[index].style == .quoted }

  package var isObject: Bool { tree.nodes[index].kind == .mapping }
  package var isList: Bool { tree.nodes[index].kind == .list }

  package var string: String? { isScalar && isQuoted ? String(tree.scalarText(index)) : nil }

  package var integer: Int? { isScalar && !isQuoted ? Int(String(tree.scalarText(index))) : nil }

  /// The text of a string without a copy, for as long as the message is held.
  package var bytes: Bytes? { isScalar && isQuoted ? tree.scalarText(index) : nil }

  package var isTrue: Bool { isScalar && !isQuoted && tree.scalarText(index).equals("true") }

  package var isNull: Bool { isScalar && !isQuoted && tree.isEmpty(index) }

  /// An object's members in their order.
  package var members: [(name: String, value: JSONView)] {
    guard isObject else { return [] }
    var found: [(String, JSONView)] = []
    var (key, end) = tree.inside(index)
    while key < end {
      let value = Int(tree.nodes[key].next)
      guard value < end else { break }
      found.append((String(tree.scalarText(key)), JSONView(tree: tree, index: value)))
      key = Int(tree.nodes[value].next)
    }
    return found
  }

  /// The same to be written.
  package var json: OrderedJSON {
    if isObject { return .object(members.map { ($0.name, $0.value.json) }) }
    if isList { return .list(elements.map(\.json)) }
    let text = String(tree.scalarText(index))
    return isQuoted ? .string(text) : .number(text)
  }

  package var elements: [JSONView] { tree.elements(of: index).map { JSONView(tree: tree, index: $0) } }

  /// A request's number: it is given back as it came.
  var asID: OrderedJSON? {
    guard isScalar else { return nil }
    if let string { return .string(string) }
    return tree.isEmpty(index) ? nil : .number(String(tree.scalarText(index)))
  }
}

/// What a client says.
package enum IncomingMessage {
  case request(id: OrderedJSON, method: String, params: JSONView?)
  case notification(method: String, params: JSONView?)
  /// An answer to what the server asked.
  case response
  /// No message of the protocol: what is answered, and to whom where that is known.
  case invalid(id: OrderedJSON?, ResponseError)

  package init(_ body: ByteBuffer) {
    guard let tree = IncomingMessage.read(body) else {
      self = .invalid(id: nil, .parse)
      return
    }
    let root = JSONView(tree: tree, index: 0)
    let id = root["id"]?.asID
    guard root.isObject, let method = root["method"]?.string else {
      let isAnswer = root.isObject && id != nil && (root["result"] != nil || root["error"] != nil)
      self = isAnswer ? .response : .invalid(id: root.isObject ? id : nil, .invalidRequest)
      return
    }
    let params = root["params"]
    self = id.map { .request(id: $0, method: method, params: params) } ?? .notification(method: method, params: params)
  }

  /// Nodes and depth of one message: more than any client's, and little enough to be no burden.
  private static let limits: Limits = {
    var limits = Limits()
    limits.bytes = MessageFramer.largestMessage
    limits.nodes = 2_000_000
    return limits
  }()

  private static func read(_ body: ByteBuffer) -> Tree? {
    for isFixed in [false, true] {
      // A message that is lost is an edit that is lost: half a character is written as the sign for one.
      if isFixed, !joinSurrogates(body) { return nil }
      // The tree reads its scalars out of a copy of its own.
      let tree = Tree()
      let chunk = Chunk(bytes: body.bytes, firstLine: 1, unit: .bytes)
      if (try? JSONReader.read(chunk, into: tree, limits: limits)) == true { return tree }
    }
    return nil
  }

  /// Turns each `\uD8xx` that has no other half into `\uFFFD`, which is as long; whether there was one.
  private static func joinSurrogates(_ body: ByteBuffer) -> Bool {
    var bytes = body.array
    var hasFixed = false
    var at = 0
    func unit(_ at: Int) -> UInt32? {
      guard at + 6 <= bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") else {
        return nil
      }
      return UInt32(String(decoding: bytes[(at + 2)..<(at + 6)], as: UTF8.self), radix: 16)
    }
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "\\") else {
        at += 1
        continue
      }
      guard let high = unit(at), (0xD800...0xDFFF).contains(high) else {
        at += 2
        continue
      }
      if high < 0xDC00, let low = unit(at + 6), (0xDC00...0xDFFF).contains(low) {
        at += 12
        continue
      }
      bytes.replaceSubrange((at + 2)..<(at + 6), with: Array("fffd".utf8))
      hasFixed = true
      at += 6
    }
    guard hasFixed else { return false }
    body.removeAll()
    body.append(bytes)
    return true
  }
}

/// Why a request is not done, as the protocol numbers it.
package struct ResponseError: Error {
  package let code: Int
  package let message: String

  package init(_ code: Int, _ message: String) {
    self.code = code
    self.message = message
  }

  static let parse = ResponseError(-32700, "the message is not JSON")
  static let invalidRequest = ResponseError(-32600, "the message is no request")
  static func unknownMethod(_ name: String) -> ResponseError { ResponseError(-32601, "unknown method \(name)") }
  static let invalidParams = ResponseError(-32602, "the parameters are not those of the method")
  static let notInitialized = ResponseError(-32002, "the first request must be initialize")
  static let cancelled = ResponseError(-32800, "cancelled")
  static func unknownDocument(_ uri: String) -> ResponseError { ResponseError(-32602, "document not open: \(uri)") }
}
