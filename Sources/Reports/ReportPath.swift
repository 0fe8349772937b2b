import Documents

/// File names as code hosts want them: relative to the folder that the program was started in.
package struct ReportPath: Sendable {
  private let folder: String

  /// - Parameter folder: where the program was started; empty where that is not known.
  package init(folder: String) { self.folder = folder.hasSuffix("/") ? folder : folder + "/" }

  /// `./a//b.yaml` and `/where/we/are/a/b.yaml` are `a/b.yaml`.
  package func relative(_ file: String) -> String {
    var path = file
    if folder.utf8.count > 1, path.hasPrefix(folder) { path.removeFirst(folder.count) }
    let isAbsolute = path.hasPrefix("/")
    let parts = path.split(separator: "/").filter { $0 != "." }
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }

  /// The same as a URI reference (RFC 3986): every byte that is not unreserved is percent-encoded.
  package func uri(_ file: String) -> String {
    let path = relative(file)
    return (path.hasPrefix("/") ? "file://" : "") + ReportPath.encoded(path)
  }

  /// A path with every byte percent-encoded that may not stand in a URI as it is.
  package static func encoded(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var output: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        output.append(byte)
      default:
        output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
