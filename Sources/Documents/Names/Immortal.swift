/// Memory for tables that live as long as the program: plain pointers, which threads share without counting references.
package enum Immortal {
  package static func bytes(_ bytes: [UInt8]) -> Bytes { values(bytes) }

  package static func bytes(_ text: String) -> Bytes { values(Array(text.utf8)) }

  package static func values<Value>(_ values: [Value]) -> UnsafeBufferPointer<Value> {
    let space = UnsafeMutableBufferPointer<Value>.allocate(capacity: values.count)
    _ = space.initialize(from: values)
    return UnsafeBufferPointer(space)
  }
}
