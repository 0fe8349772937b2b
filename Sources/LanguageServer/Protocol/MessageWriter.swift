import Documents

/// Puts messages into their frames and hands them on.
final class MessageWriter {
  /// Where the bytes go; false where nobody takes them any more.
  private let deliver: (Bytes) -> Bool
  private let body = ByteBuffer(capacity: 1 << 14)
  private let frame = ByteBuffer(capacity: 1 << 14)
  private(set) var isBroken = false
  private var lastRequest = 0

  init(deliver: @escaping (Bytes) -> Bool) { self.deliver = deliver }

  func answer(_ id: OrderedJSON, _ result: Result<OrderedJSON, ResponseError>) {
    switch result {
    case .success(let value): send(["jsonrpc": "2.0", "id": id, "result": value])
    case .failure(let error):
      send([
        "jsonrpc": "2.0", "id": id, "error": ["code": .integer(error.code), "message": .string(error.message)],
      ])
    }
  }

  func notify(_ method: String, _ params: OrderedJSON) {
    send(["jsonrpc": "2.0", "method": .string(method), "params": params])
  }

  /// Asks the client; what it answers is not waited for.
  func ask(_ method: String, _ params: OrderedJSON) {
    lastRequest += 1
    send(["jsonrpc": "2.0", "id": .string("prerentree-\(lastRequest)"), "method": .string(method), "params": params])
  }

  private func send(_ message: OrderedJSON) {
    guard !isBroken else { return }
    body.removeAll()
    message.writeCompact(to: body)
    frame.removeAll()
    frame.append("Content-Length: " as StaticString)
    frame.append(integer: Int64(body.count))
    frame.append("\r\n\r\n" as StaticString)
    frame.append(body.bytes)
    isBroken = !deliver(frame.bytes)
  }
}
