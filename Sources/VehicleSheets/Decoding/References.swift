import Documents

/// What a sheet may be called, and what it is called where it does not say so.
extension ValueReader {
  package static func isReference(_ text: Bytes) -> Bool {
    guard (1...64).contains(text.count), text[0] != UInt8(ascii: "."), text[0] != UInt8(ascii: "-") else {
      return false
    }
    return text.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }

  /// A reference made out of any name: accents dropped, what is not allowed as a hyphen.
  package static func reference(from name: String) -> String {
    // Most names are one already.
    var whole = name
    if whole.withUTF8({ $0.count <= longestMade && isReference($0) && $0.last != UInt8(ascii: "-") }) { return name }
    var result = ""
    // No more than it takes: what somebody wrote here may be a whole file.
    for character in name.beginning(200) {
      let plain = Fold.string(String(character))
      if let scalar = character.unicodeScalars.first, character.isASCII,
        isReference(in: String(scalar))
      {
        result.unicodeScalars.append(scalar)
      } else if !plain.isEmpty, plain.allSatisfy({ $0.isASCII }) {
        result += plain
      } else if result.last != "-" {
        result += "-"
      }
    }
    var cut = result.drop { $0 == "." || $0 == "-" }
    while cut.last == "-" { cut.removeLast() }
    return cut.isEmpty ? "fiche" : String(cut.prefix(longestMade))
  }

  /// Characters of a reference that is made, to which a number may be added.
  private static let longestMade = 48

  private static func isReference(in character: String) -> Bool {
    var text = "a" + character
    return text.withUTF8 { isReference($0) }
  }
}
