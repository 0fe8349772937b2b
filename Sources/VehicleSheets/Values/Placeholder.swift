import Documents

/// What people type where they do not know: `N/C`, `null`, `-`, `?`. It means that the field is left out (measured on
/// French dealers' exports), never that it has such a value.
package enum Placeholder {
  private static let words: [StaticString] = ["n/c", "n/a", "n.c.", "n.a.", "null"]

  package static func matches(_ text: Bytes) -> Bool {
    guard text.count <= 4, let first = text.first else { return false }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "?"): return text.allSatisfy { $0 == first }
    case UInt8(ascii: "n"), UInt8(ascii: "N"):
      return words.contains { word in
        word.utf8CodeUnitCount == text.count && text.indices.allSatisfy { text[$0] | 0x20 == word.utf8Start[$0] | 0x20 }
      }
    default: return text.equals("–") || text.equals("—")
    }
  }
}
