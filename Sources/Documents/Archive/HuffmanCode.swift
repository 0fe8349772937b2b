/// A canonical Huffman code made for given frequencies (RFC 1951, 3.2.2).
struct HuffmanCode {
  /// The bits of each symbol's code; 0 for a symbol that does not occur.
  private(set) var lengths: [UInt8]
  /// Each symbol's code, its first bit lowest, as it is written.
  private(set) var codes: [UInt16]

  /// - Parameter longest: what no code may be longer than.
  init(frequencies: [UInt32], longest: Int) {
    lengths = HuffmanCode.lengths(frequencies, longest: longest)
    codes = HuffmanCode.codes(lengths)
  }

  init(lengths: [UInt8]) {
    self.lengths = lengths
    codes = HuffmanCode.codes(lengths)
  }

  private static func codes(_ lengths: [UInt8]) -> [UInt16] {
    var counts = [Int](repeating: 0, count: 17)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    var next = [UInt16](repeating: 0, count: 17)
    for length in 1...15 { next[length + 1] = (next[length] &+ UInt16(truncatingIfNeeded: counts[length])) &<< 1 }
    return lengths.map { length in
      guard length > 0 else { return 0 }
      let code = next[Int(length)]
      next[Int(length)] &+= 1
      return reversed(code, length)
    }
  }

  private static func reversed(_ code: UInt16, _ length: UInt8) -> UInt16 {
    var (code, result): (UInt16, UInt16) = (code, 0)
    for _ in 0..<length {
      result = result << 1 | code & 1
      code >>= 1
    }
    return result
  }

  // MARK: Lengths

  /// The lengths of an optimal code, or of a nearly optimal one where that has codes that are too long.
  private static func lengths(_ frequencies: [UInt32], longest: Int) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: frequencies.count)
    // The order of the symbols decides between equal frequencies: the same text gives the same bytes.
    let used = frequencies.indices.filter { frequencies[$0] > 0 }.sorted {
      (frequencies[$0], $0) < (frequencies[$1], $1)
    }
    guard used.count > 1 else {
      // One code of one bit: an empty tree is no code.
      if let only = used.first { result[only] = 1 }
      return result
    }
    let depths = depths(used.map { Int(frequencies[$0]) })
    var counts = [Int](repeating: 0, count: max(longest, depths.max() ?? 0) + 1)
    for depth in depths { counts[depth] += 1 }
    limit(&counts, longest: longest)
    // The rarest symbols have the longest codes.
    var place = 0
    for length in stride(from: longest, to: 0, by: -1) {
      for _ in 0..<counts[length] {
        result[used[place]] = UInt8(length)
        place += 1
      }
    }
    return result
  }

  /// How deep each leaf stands in the tree that joins the two lightest nodes again and again. Leaves come in order of
  /// their weight, so that inner nodes arise in that order too and two queues do.
  private static func depths(_ weights: [Int]) -> [Int] {
    let leaves = weights.count
    var nodes = weights
    var parents = [Int](repeating: 0, count: 2 * leaves - 1)
    var (leaf, inner) = (0, leaves)
    func takeLightest() -> Int {
      let isLeaf = leaf < leaves && (inner >= nodes.count || nodes[leaf] <= nodes[inner])
      defer { if isLeaf { leaf += 1 } else { inner += 1 } }
      return isLeaf ? leaf : inner
    }
    while nodes.count < 2 * leaves - 1 {
      let first = takeLightest()
      let second = takeLightest()
      parents[first] = nodes.count
      parents[second] = nodes.count
      nodes.append(nodes[first] + nodes[second])
    }
    var depths = [Int](repeating: 0, count: nodes.count)
    for node in stride(from: nodes.count - 2, through: 0, by: -1) { depths[node] = depths[parents[node]] + 1 }
    return Array(depths[..<leaves])
  }

  /// Shortens codes that are too long, and lengthens others until all fit in the tree again (Kraft's sum is 1).
  private static func limit(_ counts: inout [Int], longest: Int) {
    for length in counts.indices.dropFirst(longest + 1) {
      counts[longest] += counts[length]
      counts[length] = 0
    }
    var sum = (1...longest).reduce(0) { $0 + counts[$1] << (longest - $1) }
    while sum > 1 << longest {
      // A leaf goes one step down and takes one of the deepest with it.
      counts[longest] -= 1
      if let length = (1..<longest).last(where: { counts[$0] > 0 }) {
        counts[length] -= 1
        counts[length + 1] += 2
      }
      sum -= 1
    }
  }
}
