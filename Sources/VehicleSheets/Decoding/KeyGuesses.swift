/// Where in their tables keys were found, by the key before them. The sheets of one program, and mostly those of one
/// person, have their keys in one order, and then a key costs a comparison instead of a search; where one is left out, or
/// stands in addition, the ones after it are guessed right again.
///
/// Not to be shared between threads.
final class KeyGuesses {
  private static let size = 1024
  /// Of each place of a key the place of the one that followed it.
  private let followers: UnsafeMutablePointer<Int32>
  /// The key before, as far as it fits.
  @exclusivity(unchecked) private var last = 0

  init() {
    followers = .allocate(capacity: KeyGuesses.size)
    followers.initialize(repeating: -1, count: KeyGuesses.size)
  }

  deinit { followers.deallocate() }

  /// Begins another sheet.
  func begin() { last = 0 }

  /// Hands over the guess for the next key, which `body` sets to where the key was found.
  ///
  /// - Parameter table: a number of the table that is searched: places in several tables are told apart by it.
  @inline(__always) func with<Result>(table: Int, _ body: (inout Int32) -> Result) -> Result {
    let result = body(&followers[last])
    last = (Int(followers[last]) &+ table &* 61) & (KeyGuesses.size &- 1)
    return result
  }
}
