/// The endings of files' names, by which their formats are told.
package enum FileEnding {
  /// What follows the last point, in small letters: `yaml` of `stock/Panda.YAML`. The whole name where it has no point.
  ///
  /// By bytes: a folder may hold ten thousand files, and each is asked several times.
  package static func of(_ path: String) -> String {
    var path = path
    return path.withUTF8 { bytes in
      let point = UInt8(ascii: ".")
      guard let last = bytes.lastIndex(where: { $0 != point }) else { return "" }
      let start = bytes[..<last].lastIndex(of: point).map { $0 + 1 } ?? 0
      let ending = bytes.slice(start, last + 1)
      guard ending.allSatisfy({ $0 < 0x80 }) else { return String(ending).lowercased() }
      return String(unsafeUninitializedCapacity: ending.count) { space in
        for i in 0..<ending.count {
          let byte = ending[i]
          space[i] = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
        }
        return ending.count
      }
    }
  }
}
