import Documents

/// What may stand in a place of the command line.
enum Completion {
  case nothing, files, folders
  case words([String])
}

/// What follows an option: what the help calls it, and what a shell completes it with.
struct OptionArgument {
  let name: Text
  let completion: Completion

  static let file = file("FICHIER", "FILE")
  static let folder = OptionArgument(name: Text(fr: "DOSSIER", en: "DIR"), completion: .folders)
  static let number = OptionArgument(name: Text(same: "N"), completion: .nothing)

  static func file(_ fr: String, _ en: String? = nil) -> OptionArgument {
    OptionArgument(name: Text(fr: fr, en: en ?? fr), completion: .files)
  }

  /// One of a few words, which the help lists in its place.
  static func choice(_ words: [String]) -> OptionArgument {
    OptionArgument(name: Text(same: words.joined(separator: "|")), completion: .words(words))
  }

  /// - Parameter words: those that a shell offers.
  static func word(_ fr: String, _ en: String, _ words: [String] = []) -> OptionArgument {
    OptionArgument(name: Text(fr: fr, en: en), completion: words.isEmpty ? .nothing : .words(words))
  }

  /// Several words, separated by commas.
  static func list(of words: [String]) -> OptionArgument { word("LISTE", "LIST", words) }
}
