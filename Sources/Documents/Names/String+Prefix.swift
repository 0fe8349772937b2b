extension String {
  /// The beginning of a text that may be a whole file: at most `count` characters, found without a look at the rest.
  ///
  /// A letter can carry a million accents and still be one character, so scalars are counted first.
  package func beginning(_ count: Int) -> Substring {
    Substring(unicodeScalars.prefix(4 * count)).prefix(count)
  }

  /// Whether `beginning` leaves something out.
  package func isLonger(than count: Int) -> Bool { beginning(count).endIndex < endIndex }
}
