import Documents

/// What a client may set, at the start (`initializationOptions`) and later (`workspace/didChangeConfiguration`).
package struct ServerSettings: Equatable {
  package var language: Language?
  /// Paths of referentials, from the workspace's folder.
  package var referentials: [String]?
  package var correspondences: [String]?

  package init() {}

  /// Settings may stand alone or under the program's name.
  init?(_ view: JSONView?) {
    guard let view, view.isObject else { return nil }
    let own = view["prerentree"].flatMap { $0.isObject ? $0 : nil } ?? view
    language = own["langue"]?.string.flatMap { Language(rawValue: $0) }
    referentials = ServerSettings.paths(own["referentiels"])
    correspondences = ServerSettings.paths(own["correspondances"])
  }

  private static func paths(_ view: JSONView?) -> [String]? {
    if let one = view?.string { return [one] }
    guard let view, view.isList else { return nil }
    return view.elements.compactMap(\.string)
  }

  /// The same with each path below `folder`; those that lead out of it are left out and given back.
  func inside(_ folder: String?) -> (settings: ServerSettings, refused: [String]) {
    var refused: [String] = []
    func below(_ path: String) -> String? {
      guard let folder else {
        refused.append(path)
        return nil
      }
      let whole = DocumentLocation.standard(path.hasPrefix("/") ? path : folder + "/" + path)
      guard whole.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/") else {
        refused.append(path)
        return nil
      }
      return whole
    }
    var settings = self
    settings.referentials = referentials.map { $0.compactMap(below) }
    settings.correspondences = correspondences.map { $0.compactMap(below) }
    return (settings, refused)
  }
}
