extension Encoding {
  /// The encoding that a name stands for, as people and programs write it: `cp850`, `latin1`, `utf8`.
  package init?(named name: String) {
    let wanted = Fold.string(name)
    guard let found = Encoding.allCases.first(where: { Fold.string($0.name) == wanted || $0.aliases.contains(wanted) })
    else { return nil }
    self = found
  }

  /// Further names, folded.
  private var aliases: [String] {
    switch self {
    case .utf8: ["utf", "unicode", "utf8bom", "ascii", "usascii"]
    case .windows1252: ["cp1252", "1252", "latin1", "iso88591", "ansi", "l1"]
    case .utf16LittleEndian: ["utf16", "ucs2"]
    case .utf16BigEndian, .utf32BigEndian: []
    case .utf32LittleEndian: ["utf32"]
    case .ibm850: ["cp850", "850", "dos", "dos850", "ibm437", "cp437", "oem"]
    case .macRoman: ["macroman", "mac", "xmacroman"]
    case .windows1250: ["cp1250", "1250"]
    case .ibm852: ["cp852", "852", "dos852"]
    case .iso8859Part2: ["latin2", "l2"]
    case .iso8859Part15: ["latin9", "latin0", "l9"]
    case .garbledUTF8: ["mojibake", "garbled"]
    }
  }
}
