import Documents
import Synchronization

/// The versions of one model: which entries each has.
final class ModelVersions: @unchecked Sendable {
  // Immutable once made.
  /// The entries of the model that count, in the order of the files.
  let entries: [Int]
  private let heads = KeyIndex()
  /// Of each of `all` the next of the same version; -1 ends the chain.
  private var next: [Int32]
  private let all: [Int]

  /// - Parameters:
  ///   - stretches: where the model's entries are.
  ///   - key: of an entry its version's key, and its file.
  init(_ stretches: [Range<Int32>], _ key: (Int) -> (key: UInt64, file: UInt16)) {
    let all = stretches.flatMap { $0.map { Int($0) } }
    self.all = all
    heads.reserve(all.count)
    next = [Int32](repeating: -1, count: all.count)
    var last = [Int32](repeating: -1, count: all.count)
    var files = [UInt16](repeating: 0, count: all.count)
    var isReplaced = [Bool](repeating: false, count: all.count)
    var replaced = 0
    for (i, entry) in all.enumerated() {
      let (key, file) = key(entry)
      files[i] = file
      let index = Int32(truncatingIfNeeded: i)
      let head = heads.insert(key) { index }
      last[i] = index
      guard head != index else { continue }
      if files[Int(head)] == file {
        // Rows of one file stand side by side.
        next[Int(last[Int(head)])] = index
        last[Int(head)] = index
      } else {
        // A later file wins on the same brand, model and version.
        var other = head
        while other >= 0 {
          isReplaced[Int(other)] = true
          replaced += 1
          other = next[Int(other)]
        }
        heads.replace(key, by: index)
      }
    }
    entries = replaced == 0 ? all : all.indices.filter { !isReplaced[$0] }.map { all[$0] }
  }

  /// The entries of the version of that key, in the order of its file.
  func entries(_ key: UInt64) -> [Int] {
    guard var i = heads[key] else { return [] }
    var found: [Int] = []
    while i >= 0 {
      found.append(all[Int(i)])
      i = next[Int(i)]
    }
    return found
  }
}

/// Values that are made when somebody first asks for them, by whichever thread that is.
final class LazyTable<Value: AnyObject & Sendable>: @unchecked Sendable {
  // Each slot is written once, under the lock; reading one takes no lock.
  private let slots: UnsafeMutableBufferPointer<Atomic<UInt>>
  private let lock = Mutex(())

  init(count: Int) {
    slots = .allocate(capacity: count)
    for i in 0..<count { slots.initializeElement(at: i, to: Atomic(0)) }
  }

  deinit {
    for i in slots.indices {
      let bits = slots[i].load(ordering: .relaxed)
      if let pointer = UnsafeRawPointer(bitPattern: bits) { Unmanaged<Value>.fromOpaque(pointer).release() }
    }
    slots.deinitialize()
    slots.deallocate()
  }

  func value(at index: Int, _ make: () -> Value) -> Value {
    if let known = known(index) { return known }
    return lock.withLock { _ in
      if let known = known(index) { return known }
      let made = make()
      slots[index].store(UInt(bitPattern: Unmanaged.passRetained(made).toOpaque()), ordering: .releasing)
      return made
    }
  }

  private func known(_ index: Int) -> Value? {
    UnsafeRawPointer(bitPattern: slots[index].load(ordering: .acquiring)).map {
      Unmanaged<Value>.fromOpaque($0).takeUnretainedValue()
    }
  }
}
