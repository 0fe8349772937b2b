/// The files `NAME.annotated.EXT` of a run, each under a name of its own, though two folders hold a `stock.csv`.
final class AnnotatedFiles {
  private let publication: AtomicPublication
  /// By the endings of the files.
  private var names: [String: UniqueNames] = [:]

  init(_ publication: AtomicPublication) { self.publication = publication }

  /// A file for what an input becomes. Where the run reads a file of that name, that one is kept as `NAME.before.EXT`.
  func make(for input: InputFile, ending: String) throws(SystemError) -> (name: String, stream: SpoolStream) {
    var stem = input.plainStem
    // No file system takes names of more than 255 bytes.
    while stem.utf8.count > 220 { stem.removeLast() }
    let name = names[ending, default: UniqueNames()].unique(stem)
    let file = "\(name)\(AnnotatedFiles.sign).\(ending)"
    return (file, try publication.file(named: file, keepingInputAs: "\(name)\(AnnotatedFiles.keptSign).\(ending)"))
  }

  /// Takes back a file that is not to be there after all.
  func withdraw(_ name: String) { publication.withdraw(named: name) }

  /// A nameless file for the time of the run.
  func spool() throws(SystemError) -> SpoolStream { try publication.spool() }

  /// What stands between the name and its ending.
  static let sign = ".annotated"
  private static let keptSign = ".before"

  /// Whether a name is that of an input that was kept: somebody's work, and no output of the run that kept it.
  static func isKept(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    return name[..<dot].hasSuffix(keptSign)
  }

  /// Whether a file in a folder is one that a run wrote, or kept, there: no input unless it is named.
  static func isMade(_ name: String, among names: Set<String>) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    let (stem, ending) = (name[..<dot], name[dot...])
    if stem.hasSuffix(sign) { return true }
    return stem.hasSuffix(keptSign) && names.contains("\(stem.dropLast(keptSign.count))\(sign)\(ending)")
  }
}
