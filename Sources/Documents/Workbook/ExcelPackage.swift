/// The parts of an Office Open XML file and how they refer to each other (ECMA-376-2, 6).
struct ExcelPackage {
  let archive: ZipArchive

  /// What a part refers to.
  struct Relationship {
    let id: String
    /// The last word of its type: `worksheet`, `sharedStrings`; the rest differs between transitional and strict files.
    let kind: String
    /// The name of the part that is meant.
    let part: String
  }

  func reader(_ part: String, maxBytes: Int = WorkbookLimits.part) throws(Problem) -> XMLReader? {
    guard let entry = archive.entry(named: part) else { return nil }
    return XMLReader(try ZipEntryReader(entry, of: archive, maxBytes: maxBytes))
  }

  /// The relationships of a part; those of the whole file for the name "".
  func relationships(of part: String) throws(Problem) -> [Relationship] {
    let folder = part.folder
    let name = folder + "_rels/" + part.dropFirst(folder.count) + ".rels"
    guard let reader = try reader(name) else { return [] }
    let element = XMLName(.relationships, "Relationship")
    var found: [Relationship] = []
    while true {
      switch try reader.next() {
      case .finished: return found
      case .start where reader.name == element:
        guard found.count < WorkbookLimits.worksheets * 4 else { return found }
        guard try reader.attribute(XMLName(.none, "TargetMode")) != "External" else { continue }
        let type = try reader.attribute(XMLName(.none, "Type")) ?? ""
        let target = try reader.attribute(XMLName(.none, "Target")) ?? ""
        found.append(
          Relationship(
            id: try reader.attribute(XMLName(.none, "Id")) ?? "",
            kind: type.split(separator: "/").last.map(String.init) ?? "",
            part: ExcelPackage.resolve(target, from: folder)))
      default: break
      }
    }
  }

  /// A target as the name of a part: from the top where it begins with a slash, else beside the part that names it.
  private static func resolve(_ target: String, from folder: String) -> String {
    let path = target.hasPrefix("/") ? target : folder + target
    var names: [Substring] = []
    for name in path.split(separator: "/") {
      switch name {
      case ".": break
      case "..": _ = names.popLast()
      default: names.append(name)
      }
    }
    return names.joined(separator: "/")
  }

  /// An attribute of XML Schema's type `boolean`.
  static func isTrue(_ value: Bytes) -> Bool { value.equals("1") || value.equals("true") }
}

extension String {
  /// What stands up to and with the last slash.
  fileprivate var folder: String {
    lastIndex(of: "/").map { String(self[...$0]) } ?? ""
  }
}
