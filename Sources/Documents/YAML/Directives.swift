/// The lines `%TAG …` that may stand before a YAML document. libyaml compares each with all the others: without a limit a
/// megabyte of them would take minutes.
enum Directives {
  /// Nobody has use for more than one or two.
  static let limit = 100

  /// Whether more than `limit` stand before the one document of `text`.
  static func areMany(_ text: Bytes) -> Bool {
    var breaks = LineBreaks(text)
    var count = 0
    var at = Encoding.hasUTF8Mark(text) ? 3 : 0
    while at < text.count {
      var first = at
      while first < text.count, text[first] == 0x20 || text[first] == 0x09 { first += 1 }
      let isDirective = first == at && text[at] == UInt8(ascii: "%")
      if isDirective { count += 1 }
      if count > limit { return true }
      guard let next = breaks.next(from: at) else { return false }
      guard isDirective || first >= next.end || text[first] == UInt8(ascii: "#") else { return false }
      at = next.next
    }
    return false
  }
}
