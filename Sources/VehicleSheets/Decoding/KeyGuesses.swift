/// Where in their tables the keys of the sheet before were found. The sheets of one program, and mostly those of one
/// person, have their keys in one order, and then a key costs a comparison instead of a search.
///
/// Not to be shared between threads.
final class KeyGuesses {
  private static let size = 128
  private let places: UnsafeMutablePointer<Int32>
  @exclusivity(unchecked) private var next = 0

  init() {
    places = .allocate(capacity: KeyGuesses.size)
    places.initialize(repeating: -1, count: KeyGuesses.size)
  }

  deinit { places.deallocate() }

  /// Begins another sheet.
  func begin() { next = 0 }

  /// Hands over the guess for the next key.
  @inline(__always) func with<Result>(_ body: (inout Int32) -> Result) -> Result {
    let place = next & (KeyGuesses.size &- 1)
    next = place &+ 1
    return body(&places[place])
  }
}
