/// What the codes of a column stand for, where a program writes numbers or letters in place of words: `1` for `Essence`.
package final class CodeList: Sendable {
  private let words: [[UInt8]: [UInt8]]

  /// - Parameter words: the codes, as they are found folded, and their words. Empty: the code says nothing.
  package init(_ words: [String: String]) {
    self.words = Dictionary(
      words.map { (Fold.bytes($0.key), Array($0.value.utf8)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The word of a code; nil where the list does not have it.
  package func word(for code: Bytes) -> [UInt8]? {
    guard code.count <= 64 else { return nil }
    return Fold.with(code) { words[Array($0)] }
  }
}
