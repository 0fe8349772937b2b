import Documents

/// Where a document lies: a file, or an editor's page that has never been saved. Nothing else is a sheet's place.
package enum DocumentLocation: Hashable {
  case file(path: String)
  case untitled(name: String)

  /// Nil for every other scheme, and for files of another machine.
  package init?(uri: String) {
    if uri.hasPrefix("untitled:") {
      self = .untitled(name: DocumentLocation.decoded(uri.dropFirst("untitled:".count)))
      return
    }
    guard uri.hasPrefix("file://") else { return nil }
    var rest = uri.dropFirst("file://".count)
    if rest.hasPrefix("localhost/") { rest = rest.dropFirst("localhost".count) }
    guard rest.hasPrefix("/") else { return nil }
    let path = DocumentLocation.decoded(rest)
    guard !path.utf8.contains(0) else { return nil }
    self = .file(path: DocumentLocation.standard(path))
  }

  package var path: String? {
    if case .file(let path) = self { path } else { nil }
  }

  /// The last part of its path or name.
  package var name: String {
    switch self {
    case .file(let text), .untitled(let text): text.split(separator: "/").last.map(String.init) ?? text
    }
  }

  package var uri: String {
    switch self {
    case .file(let path): "file://" + DocumentLocation.encoded(path)
    case .untitled(let name): "untitled:" + DocumentLocation.encoded(name)
    }
  }

  /// `a//b/../c` as `/a/c`: one file has one name here.
  package static func standard(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func encoded(_ path: String) -> String {
    let plain = Set("/-._~!$&'()*+,;=@".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
      case let byte where plain.contains(byte): bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
