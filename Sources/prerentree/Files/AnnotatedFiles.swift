/// The files `NAME.annotated.EXT` of a run, each under a name of its own, though two folders hold a `stock.csv`.
final class AnnotatedFiles {
  private let publication: AtomicPublication
  /// What the folder has of the run before.
  let earlier: EarlierOutputs?
  /// What was edited since an earlier run wrote it, and the name that it is kept under now.
  private(set) var kept: [(name: String, copy: String)] = []
  /// By the endings of the files.
  private var names: [String: UniqueNames] = [:]

  init(_ publication: AtomicPublication, earlier: EarlierOutputs?) {
    self.publication = publication
    self.earlier = earlier
  }

  /// A file for what an input becomes. Where the run reads a file of that name, that one is kept as `NAME.before.EXT`,
  /// once: what is there under it is older still. One that somebody edited, and that this run was not given, is kept
  /// under a name of its own: nobody's corrections are lost because another file was named.
  func make(for input: InputFile, ending: String) throws(SystemError) -> (name: String, stream: SpoolStream) {
    var stem = input.plainStem
    // No file system takes names of more than 255 bytes.
    while stem.utf8.count > 220 { stem.removeLast() }
    let name = names[ending, default: UniqueNames()].unique(stem)
    let file = "\(name)\(AnnotatedFiles.sign).\(ending)"
    let first = "\(name)\(AnnotatedFiles.keptSign).\(ending)"
    if try publication.isInput(named: file) { return (file, try publication.file(named: file, keepingOldAs: first)) }
    guard try earlier?.isEdited(file) ?? false else { return (file, try publication.file(named: file)) }
    var (copy, number) = (first, 1)
    while try publication.isThere(named: copy) {
      number += 1
      copy = "\(name)\(AnnotatedFiles.keptSign)-\(number).\(ending)"
    }
    kept.append((file, copy))
    return (file, try publication.file(named: file, keepingOldAs: copy))
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
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return withoutNumber(name[..<dot]).hasSuffix(keptSign)
  }

  /// `stock.before` of `stock.before-2`.
  private static func withoutNumber(_ stem: Substring) -> Substring {
    // The signs begin with a point.
    guard stem.utf8.contains(UInt8(ascii: ".")), let dash = stem.lastIndex(of: "-"), stem[..<dash].hasSuffix(keptSign),
      stem[stem.index(after: dash)...].allSatisfy(\.isNumber)
    else { return stem }
    return stem[..<dash]
  }

  /// Whether a file in a folder is one that a run wrote, or kept, there: no input unless it is named.
  static func isMade(_ name: String, among names: Set<String>) -> Bool {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let (stem, ending) = (withoutNumber(name[..<dot]), name[dot...])
    if stem.hasSuffix(sign) { return true }
    return stem.hasSuffix(keptSign) && names.contains("\(stem.dropLast(keptSign.count))\(sign)\(ending)")
  }
}
