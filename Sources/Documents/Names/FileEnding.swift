/// The endings of files' names, by which their formats are told.
package enum FileEnding {
  /// What follows the last point, in small letters: `yaml` of `stock/Panda.YAML`. The whole name where it has no point.
  ///
  /// By bytes: a folder may hold ten thousand files, and each is asked several times.
  package static func of(_ path: String) -> String {
    let bytes = path.utf8
    let point = UInt8(ascii: ".")
    guard let last = bytes.lastIndex(where: { $0 != point }) else { return "" }
    let start = bytes[..<last].lastIndex(of: point).map { bytes.index(after: $0) } ?? bytes.startIndex
    return path[start...last].lowercased()
  }
}
