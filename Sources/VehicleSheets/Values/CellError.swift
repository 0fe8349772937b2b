import Documents

/// What a spreadsheet program puts into a cell whose formula has no result: `#N/A`, `#REF!`, in its user's language too.
package enum CellError {
  package static func matches(_ text: Bytes) -> Bool {
    guard text.first == UInt8(ascii: "#"), text.count >= 3, let last = text.last else { return false }
    if isTooNarrow(text) { return true }
    guard text.count <= 12 else { return false }
    let isMarked = last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
    return isMarked || text.equals("#N/A") || text.equals("#N/D") || text.equals("#NV")
  }

  /// `########`: what is shown, and printed, of a value that is wider than its column.
  @inline(__always) package static func isTooNarrow(_ text: Bytes) -> Bool {
    text.first == UInt8(ascii: "#") && text.count >= 3 && text.allSatisfy { $0 == UInt8(ascii: "#") }
  }

  /// Whether no program has worked the formula out: one that writes workbooks without being able to compute.
  package static func isUncomputed(_ text: Bytes) -> Bool { text.equals(WorksheetText.uncomputed) }
}
