/// Names and what they stand for: field keys, choice labels, brands.
///
/// A name is found as it is spelled, or else by its folded form; each costs one hash and one comparison.
package struct NameTable: Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    var offset: UInt32 = 0
    var count: UInt32 = 0
    var value: Int32 = -1
  }

  private var slots: [Slot]
  private var text: [UInt8] = []
  private var used = 0

  package init() { slots = Array(repeating: Slot(), count: 16) }

  /// Names with their values. Of two names that fold alike, the first counts.
  package init(_ names: some Sequence<(name: String, value: Int)>) {
    self.init()
    for (name, value) in names { add(name, value) }
  }

  /// Adds `name` as spelled and as folded, unless that name is there already.
  package mutating func add(_ name: String, _ value: Int) {
    insert(Array(name.utf8), value)
    insert(Fold.bytes(name), value)
  }

  /// Adds a name under its folded form alone; false where one that folds alike is there already.
  @discardableResult
  package mutating func insert(_ name: [UInt8], _ value: Int) -> Bool {
    guard !name.isEmpty, name.withUnsafeBufferPointer({ probe($0) }) == nil else { return false }
    if used * 2 >= slots.count { grow() }
    let offset = UInt32(text.count)
    text += name
    place(
      Slot(
        hash: name.withUnsafeBufferPointer { hash($0) }, offset: offset, count: UInt32(name.count), value: Int32(value))
    )
    used += 1
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.value >= 0 { place(slot) }
  }

  private mutating func place(_ slot: Slot) {
    var i = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
    while slots[i].value >= 0 { i = (i + 1) & (slots.count - 1) }
    slots[i] = slot
  }

  /// The value of a name spelled exactly so.
  package func probe(_ name: Bytes) -> Int? {
    let h = hash(name)
    return slots.withUnsafeBufferPointer { slots in
      text.withUnsafeBufferPointer { text in
        var i = Int(truncatingIfNeeded: h) & (slots.count - 1)
        while slots[i].value >= 0 {
          let slot = slots[i]
          if slot.hash == h,
            Bytes(rebasing: text[Int(slot.offset)..<Int(slot.offset + slot.count)]).equals(name)
          {
            return Int(slot.value)
          }
          i = (i + 1) & (slots.count - 1)
        }
        return nil
      }
    }
  }

  /// The value of a name, as spelled or else folded.
  package func find(_ name: Bytes) -> Int? {
    guard name.count <= Fold.longestName else { return nil }
    if let value = probe(name) { return value }
    return Fold.with(name) { probe($0) }
  }

  package func find(_ name: String) -> Int? {
    var name = name
    return name.withUTF8 { find($0) }
  }
}
