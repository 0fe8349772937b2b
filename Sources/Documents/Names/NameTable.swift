/// Names and what they stand for: field keys, choice labels, brands.
///
/// A name is found as it is spelled, or else by its folded form; each costs one hash and one comparison.
///
/// A table is made once and kept for the life of the program, which is why its memory is never given back: looking up
/// then touches no reference count, and cores do not wait for one another. Copies share the names added before.
public struct NameTable: @unchecked Sendable {
  @usableFromInline struct Slot {
    var hash: UInt64 = 0
    @usableFromInline var name: UnsafePointer<UInt8>?
    @usableFromInline var count: Int32 = 0
    @usableFromInline var value: Int32 = -1
  }

  @usableFromInline private(set) var slots: UnsafeMutablePointer<Slot>
  @usableFromInline private(set) var capacity: Int
  private var used = 0

  package init() {
    capacity = 16
    slots = NameTable.space(capacity)
  }

  /// Names with their values. Of two names that fold alike, the first counts.
  package init(_ names: some Sequence<(name: String, value: Int)>) {
    self.init()
    for (name, value) in names { add(name, value) }
  }

  private static func space(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: Slot(), count: count)
    return slots
  }

  /// Adds `name` as spelled and as folded, unless that name is there already.
  package mutating func add(_ name: String, _ value: Int) {
    insert(Array(name.utf8), value)
    insert(Fold.bytes(name), value)
  }

  /// Adds a name as it is; false where that name is there already.
  @discardableResult
  package mutating func insert(_ name: [UInt8], _ value: Int) -> Bool {
    guard !name.isEmpty, name.withUnsafeBufferPointer({ probe($0) }) == nil else { return false }
    if used * 2 >= capacity { grow() }
    let text = Immortal.bytes(name)
    place(Slot(hash: hash(text), name: text.baseAddress, count: Int32(text.count), value: Int32(value)))
    used += 1
    return true
  }

  private mutating func grow() {
    let old = UnsafeBufferPointer(start: slots, count: capacity)
    capacity *= 2
    slots = NameTable.space(capacity)
    for slot in old where slot.value >= 0 { place(slot) }
  }

  private func place(_ slot: Slot) {
    var i = Int(truncatingIfNeeded: slot.hash) & (capacity - 1)
    while slots[i].value >= 0 { i = (i + 1) & (capacity - 1) }
    slots[i] = slot
  }

  /// The value of a name spelled exactly so.
  package func probe(_ name: Bytes) -> Int? { slot(of: name).map { Int(slots[$0].value) } }

  /// Where a name spelled exactly so lies.
  @inline(__always) private func slot(of name: Bytes) -> Int? {
    let h = hash(name)
    var i = Int(truncatingIfNeeded: h) & (capacity - 1)
    while slots[i].value >= 0 {
      let slot = slots[i]
      if slot.hash == h, Bytes(start: slot.name, count: Int(slot.count)).equals(name) { return i }
      i = (i + 1) & (capacity - 1)
    }
    return nil
  }

  /// The value of a name, as spelled or else folded.
  package func find(_ name: Bytes) -> Int? {
    guard name.count <= Fold.longestName else { return nil }
    if let value = probe(name) { return value }
    return Fold.with(name) { probe($0) }
  }

  /// As `find`, beginning with the place in the table that `guess` names: where a sheet's keys stand in the order of the
  /// sheet before, nothing need be hashed.
  @inlinable @inline(__always) public func find(_ name: Bytes, guess: inout Int32) -> Int? {
    if guess >= 0, Int(guess) < capacity {
      let slot = slots + Int(guess)
      if Int(slot.pointee.count) == name.count, slot.pointee.value >= 0,
        Bytes(start: slot.pointee.name, count: name.count).isSame(as: name)
      {
        return Int(slot.pointee.value)
      }
    }
    return search(name, guess: &guess)
  }

  @usableFromInline func search(_ name: Bytes, guess: inout Int32) -> Int? {
    guard name.count <= Fold.longestName else { return nil }
    let place = slot(of: name) ?? Fold.with(name) { slot(of: $0) }
    // A name that is spelled in another way is not found by comparing it.
    guess = place.map { Int32(truncatingIfNeeded: $0) } ?? -1
    return place.map { Int(slots[$0].value) }
  }

  package func find(_ name: String) -> Int? {
    var name = name
    return name.withUTF8 { find($0) }
  }
}
