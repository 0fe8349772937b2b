extension ByteBuffer {
  private static let base64Digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Appends bytes in base64 (RFC 4648, section 4), padded.
  package func append(base64 bytes: Bytes) {
    let digits = ByteBuffer.base64Digits
    appendWritten(space: (bytes.count + 2) / 3 * 4) { space in
      var at = 0
      var from = 0
      while from < bytes.count {
        let given = min(3, bytes.count - from)
        var group = UInt32(bytes[from]) << 16
        if given > 1 { group |= UInt32(bytes[from + 1]) << 8 }
        if given > 2 { group |= UInt32(bytes[from + 2]) }
        for place in 0..<4 {
          space[at + place] = place <= given ? digits[Int(group >> UInt32(18 - 6 * place) & 63)] : UInt8(ascii: "=")
        }
        at += 4
        from += 3
      }
      return at
    }
  }
}
