/// Where the lines of a YAML text end, as libyaml sees it: besides line feed and carriage return, U+0085, U+2028 and
/// U+2029 end a line. Editors do not number those last three, and neither do our positions.
///
/// To be asked from places that only go forward; no stretch is scanned twice.
struct LineBreaks {
  private let bytes: Bytes
  private var feeds: ByteFinder
  private var carriages: ByteFinder
  private var nextLines: ByteFinder
  private var separators: ByteFinder

  init(_ bytes: Bytes) {
    self.bytes = bytes
    feeds = ByteFinder(0x0A, in: bytes)
    carriages = ByteFinder(0x0D, in: bytes)
    nextLines = ByteFinder(0xC2, in: bytes)
    separators = ByteFinder(0xE2, in: bytes)
  }

  /// The end of a line.
  struct Break {
    /// Just after the line's text.
    let end: Int
    /// Where the next line begins.
    let next: Int
    /// Whether editors count another line from here.
    let isCounted: Bool
  }

  /// The break at or after `start`; nil where the text ends without one.
  mutating func next(from start: Int) -> Break? {
    let feed = feeds.next(from: start)
    let carriage = carriages.next(from: start)
    let special = specialBreak(from: start, before: min(feed, carriage))
    if let special { return special }
    let end = min(feed, carriage)
    guard end < bytes.count else { return nil }
    // A line feed may follow that has not been read yet; then this break is not whole.
    let isPair = end == carriage && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    return Break(end: end, next: end + (isPair ? 2 : 1), isCounted: true)
  }

  /// The line feed at or after `start`, if nothing before it can be another kind of break; nil else.
  @inline(__always) mutating func nextFeed(from start: Int) -> Int? {
    let feed = feeds.next(from: start)
    guard feed < bytes.count, feed < carriages.next(from: start), feed < nextLines.next(from: start),
      feed < separators.next(from: start)
    else { return nil }
    return feed
  }

  private mutating func specialBreak(from start: Int, before limit: Int) -> Break? {
    var at = start
    while true {
      let place = min(nextLines.next(from: at), separators.next(from: at))
      guard place < limit else { return nil }
      let width = LineBreaks.width(bytes, place)
      if width > 0 { return Break(end: place, next: place + width, isCounted: false) }
      at = place + 1
    }
  }

  /// How many bytes the U+0085, U+2028 or U+2029 at `at` takes; 0 where there is none.
  static func width(_ bytes: Bytes, _ at: Int) -> Int {
    switch bytes[at] {
    case 0xC2 where at + 1 < bytes.count && bytes[at + 1] == 0x85: 2
    case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] & 0xFE == 0xA8: 3
    default: 0
    }
  }

  /// Whether libyaml counts other lines in `bytes` than editors do.
  static func hasSpecial(_ bytes: Bytes) -> Bool {
    var breaks = LineBreaks(bytes)
    return breaks.specialBreak(from: 0, before: bytes.count) != nil
  }
}
