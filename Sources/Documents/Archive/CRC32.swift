import CBytes

/// The checksum of ZIP entries: CRC-32 with the reversed polynomial 0xEDB88320 (ISO 3309, ITU-T V.42 8.1.1.6.2; APPNOTE
/// 4.4.7 asks for it by its "magic number 0xdebb20e3").
///
/// By carry-less multiplication where the processor has it. Elsewhere, and for the last bytes, eight bytes a step ("slicing
/// by 8"): a table says what a byte does to the sum when zero to seven others follow it.
package struct CRC32 {
  private var state: UInt32 = ~0

  package init() {}

  /// The sum of all bytes seen so far.
  package var value: UInt32 { ~state }

  package static func of(_ bytes: Bytes) -> UInt32 {
    var sum = CRC32()
    sum.add(bytes)
    return sum.value
  }

  package mutating func add(_ bytes: Bytes) {
    let taken = checksumByMultiplication(&state, bytes.baseAddress, bytes.count)
    addByTable(bytes.slice(taken, bytes.count))
  }

  /// The same by table alone.
  mutating func addByTable(_ bytes: Bytes) {
    let raw = UnsafeRawBufferPointer(bytes)
    state = CRC32.effects.withUnsafeBufferPointer { effects in
      var sum = state
      var at = 0
      while at &+ 8 <= raw.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) ^ UInt64(sum)
        sum = 0
        for place in 0..<8 {
          let byte = Int(truncatingIfNeeded: word &>> UInt64(8 &* place)) & 0xFF
          sum ^= effects[(7 &- place) &* 256 &+ byte]
        }
        at &+= 8
      }
      while at < raw.count {
        sum = sum &>> 8 ^ effects[Int((sum ^ UInt32(raw[at])) & 0xFF)]
        at &+= 1
      }
      return sum
    }
  }

  /// What a byte does to the sum: 256 values for each number of bytes that follow it in the step.
  private static let effects: [UInt32] = {
    var effects = (0..<256).map { (byte: UInt32) in
      (0..<8).reduce(byte) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    for place in 256..<(8 * 256) {
      let nearer = effects[place - 256]
      effects.append(nearer >> 8 ^ effects[Int(nearer & 0xFF)])
    }
    return effects
  }()
}
