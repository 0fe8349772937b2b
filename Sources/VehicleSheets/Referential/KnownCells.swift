import Documents

/// Cells whose meaning was found before, at the place that their ends point to: a column has few words, thousands of times.
///
/// Plain memory, since millions of cells are asked; whoever makes it frees it.
struct KnownCells {
  private struct Slot {
    var ends = Ends()
    var cell = Bytes(start: nil, count: 0)
    var meaning: Int32 = 0
  }

  /// The first and the last bytes of a cell, which of a short one are all.
  private struct Ends {
    var first: UInt64 = 0
    var last: UInt64 = 0

    init() {}

    /// - Parameter cell: not empty.
    @inline(__always) init(_ cell: Bytes) {
      let raw = UnsafeRawBufferPointer(cell)
      if raw.count >= 8 {
        first = raw.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
        last = raw.loadUnaligned(fromByteOffset: raw.count &- 8, as: UInt64.self)
      } else if raw.count >= 4 {
        first = UInt64(raw.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
        last = UInt64(raw.loadUnaligned(fromByteOffset: raw.count &- 4, as: UInt32.self))
      } else {
        first = UInt64(raw[0]) << 8 | UInt64(raw[raw.count >> 1])
        last = UInt64(raw[raw.count &- 1])
      }
    }
  }

  private static let size = 16
  private let slots: UnsafeMutablePointer<Slot>?

  /// Nothing is remembered.
  init() { slots = nil }

  static func empty() -> KnownCells {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: size)
    slots.initialize(repeating: Slot(), count: size)
    return KnownCells(slots)
  }

  private init(_ slots: UnsafeMutablePointer<Slot>) { self.slots = slots }

  func free() { slots?.deallocate() }

  @inline(__always) private func slot(_ ends: Ends) -> UnsafeMutablePointer<Slot>? {
    // The golden ratio in 64 bits spreads what little words differ in.
    let mixed = (ends.first ^ ends.last &* 31) &* 0x9E37_79B9_7F4A_7C15
    return slots.map { $0 + Int(truncatingIfNeeded: mixed >> 60) }
  }

  /// - Parameter cell: not empty.
  @inline(__always) func meaning(of cell: Bytes) -> Int32? {
    let ends = Ends(cell)
    guard let slot = slot(ends), slot.pointee.cell.count == cell.count, slot.pointee.ends.first == ends.first,
      slot.pointee.ends.last == ends.last, cell.count <= 16 || slot.pointee.cell.equals(cell)
    else { return nil }
    return slot.pointee.meaning
  }

  /// - Parameter cell: not empty; it stays where it is as long as cells are asked.
  func remember(_ cell: Bytes, _ meaning: Int32) {
    let ends = Ends(cell)
    if let slot = slot(ends) { slot.pointee = Slot(ends: ends, cell: cell, meaning: meaning) }
  }
}
