/// A run of bytes in the tree's text.
package struct TextRange: Sendable, Equatable {
  var offset: UInt32
  var count: UInt32

  init(_ offset: Int, _ count: Int) {
    self.offset = UInt32(truncatingIfNeeded: offset)
    self.count = UInt32(truncatingIfNeeded: count)
  }
}
