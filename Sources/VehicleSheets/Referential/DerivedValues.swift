import Synchronization

/// What is made of a referential once and shared by all threads: one value of a type, made when it is first asked for.
///
/// The floors above keep here what they derive, so that it lives exactly as long as the entries that it was made of, and
/// the referential need not know them.
final class DerivedValues: Sendable {
  private let values = Mutex<[ObjectIdentifier: any Sendable]>([:])

  /// The value of that type. Others wait while it is made; `make` must not ask for another one.
  func value<Value: Sendable>(_ make: () -> Value) -> Value {
    values.withLock { values in
      if let known = values[ObjectIdentifier(Value.self)] as? Value { return known }
      let made = make()
      values[ObjectIdentifier(Value.self)] = made
      return made
    }
  }
}
